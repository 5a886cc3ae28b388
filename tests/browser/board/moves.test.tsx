import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { deletePeople, planMove } from '@/document/index.ts';
import { boardCommands } from '@/features/board/commands/index.ts';
import { BoardDialogs } from '@/features/board/dialogs/board-dialogs.tsx';
import { Inspector } from '@/features/board/inspector/inspector.tsx';
import { open, select } from '@/features/board/session/view-store.ts';

async function withDana() {
  const session = openBoard(new TestBoard().team('Anna').contact('Dana').contact('Carl'));
  session.view.setState(select(['Dana']));
  await render(
    <Around session={session}>
      <Inspector />
      <BoardDialogs />
    </Around>,
  );
  return session;
}

describe('planning a move', () => {
  it('with M, for the selected contact; it stands in the inspector, is done and undone', async () => {
    const session = await withDana();
    await boardCommands.find(({ id }) => id === 'planMove')?.run(session);
    await expect.element(page.getByRole('combobox', { name: 'With whom' })).toHaveValue('Dana');
    await page.getByRole('button', { name: 'Plan the move' }).click();
    await expect.element(page.getByText('Say what is to be done.')).toBeVisible();
    await page.getByLabelText('What is to be done').fill('Invite to the depot');
    await page.getByLabelText('By when').fill('2026-07-15');
    await page.getByRole('button', { name: 'Plan the move' }).click();

    const moves = page.getByRole('region', { name: /^Moves/ });
    await expect.element(moves).toHaveTextContent('Invite to the depot');
    await expect.element(moves).toHaveTextContent('by 15 Jul 2026');
    await moves.getByLabelText('Done: Invite to the depot').click();
    await expect.element(moves).toHaveTextContent('done on 30 Jun 2026');
    expect(session.document.undo()?.label).toBe('Move done');
    await expect.element(moves).toHaveTextContent('by 15 Jul 2026');
  });
});

describe('a proposed move', () => {
  const proposal = { what: 'Meet Dana', contact: 'Dana', member: 'Anna', type: 'raise' } as const;

  it.each([
    ['with the one it was proposed for', undefined, { contact: 'Dana', type: 'raise' }],
    ['with somebody else', 'Carl', { contact: 'Carl', type: undefined }],
  ])('is planned %s: of the proposed type only there', async (_, other, expected) => {
    const session = await withDana();
    session.view.setState(open({ kind: 'planMove', proposal }));
    if (other !== undefined) await chooseContact(other);
    await page.getByRole('button', { name: 'Plan the move' }).click();
    const [move] = session.document.model.getState().moves.values();
    expect({ contact: move?.contact, type: move?.type }).toEqual(expected);
  });

  it('that is changed to be with somebody else is no longer of that type', async () => {
    const session = await withDana();
    const move = planMove(session.document, proposal);
    session.view.setState(open({ kind: 'planMove', move }));
    await chooseContact('Carl');
    await page.getByRole('button', { name: 'Save' }).click();
    const changed = session.document.model.getState().moves.get(move);
    expect(changed?.contact).toBe('Carl');
    expect(changed).not.toHaveProperty('type');
  });

  it('keeps those who were deleted meanwhile when it is changed, for they may come back', async () => {
    const session = await withDana();
    const move = planMove(session.document, { ...proposal, via: ['Carl'] });
    deletePeople(session.document, ['Anna', 'Carl']);
    session.view.setState(open({ kind: 'planMove', move }));
    await page.getByLabelText('By when').fill('2026-07-15');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(session.document.model.getState().moves.get(move)).toMatchObject({
      due: '2026-07-15',
      member: 'Anna',
      via: ['Carl'],
      type: 'raise',
    });
  });
});

async function chooseContact(name: string) {
  await page.getByRole('combobox', { name: 'With whom' }).click();
  await page.getByRole('option', { name }).click();
}
