import { expect, test } from './journey.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first load the app opens and works without a network', async ({
  page,
  context,
  accounts,
  board,
}) => {
  await board.openSample();
  await expect(page.getByRole('banner').getByText('offline ready')).toBeVisible();
  const sample = page.url();

  await context.setOffline(true);
  await page.reload();
  await expect(board.pieces).toHaveCount(110);
  await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+/);

  // Another tab, another address, and an account made without the network.
  const tab = await context.newPage();
  await tab.goto(sample);
  await expect(tab.getByRole('region', { name: 'Board' })).toBeVisible();
  await tab.close();
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, exec');
  await board.press('k');
  await page.reload();
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(/Decision maker/);
});

test('the first page of a new browser survives the network without a reload', async ({
  page,
  context,
  accounts,
}) => {
  await accounts.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Look around the sample' }).click();
  await expect(page.getByText('Sample, invented')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Position score \d+/ })).toBeVisible();
});

test('the policy stands in the page and holds: no foreign script, no foreign request', async ({
  page,
  accounts,
  baseURL,
}) => {
  const policy = await (await page.request.get(baseURL ?? '')).text();
  expect(policy).toContain(
    `http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';`,
  );
  expect(policy).not.toMatch(/<script(?![^>]*\ssrc=)/);

  await accounts.open();
  const blocked = await page.evaluate(async () => {
    const directives = new Set<string>();
    const reported = new Promise<void>((done) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.add(effectiveDirective);
        if (directives.size === 3) done();
      });
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    const image = new Image();
    image.src = '//example.invalid/pixel.png';
    document.body.append(script, image);
    const answer = await fetch('//example.invalid/collect').then(
      () => 'sent',
      () => 'refused',
    );
    await reported;
    return { answer, directives: [...directives].toSorted(), title: document.title };
  });
  expect(blocked).toEqual({
    answer: 'refused',
    directives: ['connect-src', 'img-src', 'script-src-elem'],
    title: 'Accounts · Kingside',
  });
});

test('the service worker and the manifest are there to install the app', async ({ page, accounts }) => {
  await accounts.open();
  const manifest = await page.evaluate(async (): Promise<unknown> => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    return link === null ? undefined : await (await fetch(link.href)).json();
  });
  expect(manifest).toMatchObject({ name: 'Kingside', display: 'standalone' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)).toMatch(
    /^activat/,
  );
});
