import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openApp } from '#tests/support/open-app.tsx';
import { appState } from '@/app/app-state.ts';
import { addPeople } from '@/document/index.ts';
import { stancePalettes } from '@/drawing/index.ts';
import { createAccount } from '@/features/accounts/actions.ts';
import { editAccount } from '@/features/accounts/edit-account.ts';
import { loadProfile } from '@/features/profile/profile-store.ts';

it('the stances of board and panels follow the palette that the settings choose, and keep it', async () => {
  const services = await openApp();
  const id = await createAccount(services, 'Northwind');
  await editAccount(services, id, (document) =>
    addPeople(document, [{ name: 'Dana Wu', side: 'customer', stance: -2 }]),
  );
  location.hash = `/account/${id}/board`;
  const dana = page.getByRole('button', { name: /^Dana Wu/ });
  await expect.element(dana).toBeVisible();
  const mark = () => decodeURIComponent(getComputedStyle(dana.element()).backgroundImage);
  const token = () => getComputedStyle(document.documentElement).getPropertyValue('--ks-stance-opponent');
  const { standard, trafficLight } = stancePalettes;
  expect(mark()).toContain(standard.opponent);
  expect(token()).toBe(standard.opponent);

  appState.setState({ sheet: { kind: 'settings' } });
  await page.getByText('Traffic light').click();
  await expect.poll(mark).toContain(trafficLight.opponent);
  expect(mark()).not.toContain(standard.opponent);
  expect(token()).toBe(trafficLight.opponent);
  await expect
    .poll(async () => (await loadProfile(services.storage.settings)).getState().stancePalette)
    .toBe('trafficLight');
});
