import { expect, test } from './journey.ts';
import { OwnBrowser } from './own-browser.ts';
import { AccountsPage } from './pages/accounts-page.ts';
import { BoardPage } from './pages/board-page.ts';

// With the service worker that a user has: it answers reloads and other tabs.
test.use({ serviceWorkers: 'allow' });

test('a reload right after an edit keeps it', async ({ page, accounts, board }) => {
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, exec');
  await board.press('k', '5');
  await board.saved();
  // Nothing waits between this edit and leaving the page.
  await board.press('+');
  await page.reload();
  await expect(board.piece('Dana Wu')).toHaveAccessibleName(
    /^Dana Wu, CFO, Decision maker, influence decisive, stance supporter/,
  );
});

test('two tabs of one account stay equal', async ({ page, context, accounts, board }) => {
  await accounts.open();
  await accounts.create('Contoso Power');
  await board.add('Dana Wu, CFO, Finance, exec');
  await board.saved();

  const other = new BoardPage(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.piece('Dana Wu')).toBeVisible();

  await board.press('q');
  await expect(other.piece('Dana Wu')).toHaveAccessibleName(/Champion/);
  await other.add('Jonas Reuter, Head of IT, IT, director');
  await expect(board.piece('Jonas Reuter')).toBeVisible();

  // Each tab undoes its own.
  await board.undoButton.click();
  await expect(other.piece('Dana Wu')).toHaveAccessibleName(/no role yet/);
  await expect(other.piece('Jonas Reuter')).toBeVisible();
});

test('an account deleted in one tab leaves the list of another', async ({ context, accounts }) => {
  await accounts.open();
  await accounts.create('Contoso Power');
  await accounts.open();
  const other = new AccountsPage(await context.newPage());
  await other.open();
  await expect(other.row('Contoso Power')).toBeVisible();
  await accounts.act('Contoso Power', 'Delete');
  await expect(other.row('Contoso Power')).toBeHidden();
});

test('killing the browser in the middle of edits loses nothing that was saved', async ({
  baseURL,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const first = await OwnBrowser.open(profile);
  await first.page.goto(`${baseURL}#/`);
  await new AccountsPage(first.page).create('Contoso Power');
  const address = first.page.url();
  const board = new BoardPage(first.page);
  const names = ['Dana Wu', 'Jonas Reuter', 'Mara Quist', 'Ines Duarte', 'Tomas Lind', 'Aiko Sato'];
  for (const name of names) {
    await board.add(`${name}, CFO, Finance, exec`);
    await board.press('k', '5', '+', '+');
    await board.saved();
  }
  // More is on its way while the browser dies.
  const unfinished = board
    .press(...Array.from({ length: 20 }, (_, step) => String(1 + (step % 5))))
    .catch(() => 'killed');
  await first.kill();
  await unfinished;

  const second = await OwnBrowser.open(profile);
  const reopened = new BoardPage(second.page);
  await second.page.goto(address);
  await expect(reopened.pieces).toHaveCount(names.length);
  for (const name of names.slice(0, -1)) {
    await expect(reopened.piece(name)).toHaveAccessibleName(
      /Decision maker, influence decisive, stance advocate/,
    );
  }
  await expect(second.page.getByText(/damaged/)).toBeHidden();
  await reopened.add('Noor Haddad, Head of IT, IT');
  await reopened.saved();
  await second.kill();
});
