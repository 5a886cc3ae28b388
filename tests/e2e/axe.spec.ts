import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lenses } from '@/drawing/index.ts';
import { expect, test } from './journey.ts';
import { Dialogs } from './pages/dialogs.ts';
import { Focus } from './pages/focus.ts';
import { ImportDialog } from './pages/import-dialog.ts';
import { InsightsPanel } from './pages/insights-panel.ts';
import { PictureDialog } from './pages/picture-dialog.ts';
import { WhatIf } from './pages/what-if.ts';

/** What is looked at: the whole page, or what opened over it, behind which the page was looked at before. */
const wholes = { page: undefined, dialog: '[role="dialog"]', panel: 'aside', menu: '[role="menu"]' } as const;

type ColourScheme = 'light' | 'dark';

/** What axe finds wrong with what is on the screen, in words. */
async function violations(
  page: Page,
  whole: keyof typeof wholes,
  scheme: ColourScheme,
): Promise<readonly string[]> {
  // Our pages have no frames; without their legacy mode every finding goes through a second page. And where each
  // element without fault stands takes longer to tell than to look at it.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  // Names, roles and order are the same in the dark, and were looked at in the light.
  if (scheme === 'dark') axe.withRules(['color-contrast']);
  const scope = wholes[whole];
  if (scope !== undefined) axe.include(scope);
  // An open menu belongs to its button, wherever in the page it is drawn.
  if (whole === 'menu' && scheme === 'light') axe.disableRules('region');
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

interface Screen {
  readonly name: string;
  readonly whole: keyof typeof wholes;
  /** Leads there from the screen before. */
  readonly show: () => Promise<void>;
}

async function findNothing(page: Page, scheme: ColourScheme, screens: readonly Screen[]): Promise<void> {
  for (const { name, whole, show } of screens) {
    await test.step(name, async () => {
      await show();
      expect.soft(await violations(page, whole, scheme), name).toEqual([]);
    });
  }
}

// Colours that are still on their way from one state to the next have no contrast to speak of.
test.use({ contextOptions: { reducedMotion: 'reduce' } });
// The header tells of the service worker.
test.use({ serviceWorkers: 'allow' });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours axe finds nothing`, () => {
    test.use({ colorScheme });

    test('on the start page and in what it opens', async ({ page, accounts, board }) => {
      const dialogs = new Dialogs(page);
      await findNothing(page, colorScheme, [
        {
          name: 'no accounts',
          whole: 'page',
          show: async () => {
            await accounts.open();
            await expect(
              page.getByRole('heading', { level: 2, name: /^Put your first customer/ }),
            ).toBeVisible();
          },
        },
        {
          name: 'naming an account',
          whole: 'dialog',
          show: async () => page.getByRole('button', { name: 'New account' }).click(),
        },
        {
          name: 'an empty board',
          whole: 'page',
          show: async () => {
            await board.press('Escape');
            await accounts.create('Contoso Power');
            await expect(
              page.getByRole('heading', { name: 'Nobody stands on this board yet' }),
            ).toBeVisible();
          },
        },
        {
          name: 'accounts',
          whole: 'page',
          show: async () => {
            await accounts.open();
            await expect(accounts.row('Contoso Power')).toBeVisible();
          },
        },
        {
          name: 'the menu of an account',
          whole: 'menu',
          show: async () => {
            await page.getByRole('button', { name: 'Actions for Contoso Power' }).click();
            await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeVisible();
          },
        },
        {
          name: 'a deleted account',
          whole: 'page',
          show: async () => {
            await page.getByRole('menuitem', { name: 'Delete' }).click();
            await expect(accounts.deleted).toBeVisible();
          },
        },
        {
          name: 'settings',
          whole: 'dialog',
          show: async () => {
            await page.getByRole('button', { name: 'Profile and settings' }).click();
            await expect(dialogs.settings).toBeVisible();
          },
        },
        {
          name: 'an unknown address',
          whole: 'page',
          show: async () => {
            await page.goto('./#/nowhere');
            await expect(
              page.getByRole('heading', { level: 1, name: 'This page is not there' }),
            ).toBeVisible();
          },
        },
      ]);
    });

    test('on the board of the sample and in what it opens', async ({ page, board }) => {
      // Fifteen screens, each read by axe node by node.
      test.slow();
      const dialogs = new Dialogs(page);
      const imports = new ImportDialog(page);
      const back = async () => {
        await board.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await board.region.focus();
      };
      await findNothing(page, colorScheme, [
        {
          name: 'board',
          whole: 'page',
          show: async () => {
            await board.openSample();
            await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+/);
          },
        },
        {
          name: 'inspector',
          whole: 'panel',
          show: async () => {
            await board.openInspector('Gwendolyn Pryce');
          },
        },
        {
          name: 'several selected',
          whole: 'panel',
          show: async () => {
            await board.press('Escape', 'Control+a');
            await expect(board.selected).toHaveCount(110);
          },
        },
        {
          name: 'entry',
          whole: 'dialog',
          show: async () => {
            await board.closePanel();
            await board.press('Escape', 'a');
            await dialogs.addPeople
              .getByRole('textbox')
              .fill('Dana Wu, CFO, Finance, exec\nJonas Reuter, IT');
            await expect(dialogs.addPeople.getByRole('list', { name: 'What was understood' })).toBeVisible();
          },
        },
        {
          name: 'Move to…',
          whole: 'dialog',
          show: async () => {
            await back();
            await board.select('Gwendolyn Pryce');
            await board.press('d');
            await expect(dialogs.move('Gwendolyn Pryce')).toBeVisible();
          },
        },
        {
          name: 'cover',
          whole: 'dialog',
          show: async () => {
            await back();
            await board.press('v');
            await expect(dialogs.cover('Gwendolyn Pryce')).toBeVisible();
          },
        },
        {
          name: 'touch',
          whole: 'dialog',
          show: async () => {
            await back();
            await board.press('t');
            await expect(dialogs.touch).toBeVisible();
          },
        },
        {
          name: 'connect',
          whole: 'dialog',
          show: async () => {
            await back();
            await board.select('Gwendolyn Pryce');
            await board.press('c');
            await board.piece('Teodor Ilić').click();
            await expect(dialogs.connect('Gwendolyn Pryce', 'Teodor Ilić')).toBeVisible();
          },
        },
        {
          name: 'departments',
          whole: 'dialog',
          show: async () => {
            await back();
            await board.run('Departments…');
            await expect(page.getByRole('dialog', { name: 'Departments, ranks and topics' })).toBeVisible();
          },
        },
        {
          name: 'palette',
          whole: 'dialog',
          show: async () => {
            await back();
            await board.press('Control+k');
            await dialogs.palette.fill('fit');
            await expect(page.getByRole('button', { name: /Fit the board to the screen/ })).toBeVisible();
          },
        },
        {
          name: 'shortcuts',
          whole: 'dialog',
          show: async () => {
            await back();
            await board.press('?');
            await expect(dialogs.shortcuts).toBeVisible();
          },
        },
        {
          name: 'import',
          whole: 'dialog',
          show: async () => {
            await back();
            await imports.open();
          },
        },
        {
          name: 'a table to import',
          whole: 'dialog',
          show: async () => {
            await imports.paste('Name\tDepartment\nDana Wu\tFinance\nJonas Reuter\tIT');
            await expect(imports.preview).toBeVisible();
          },
        },
        {
          name: 'the report of the import',
          whole: 'dialog',
          show: async () => {
            await imports.dialog.getByRole('button', { name: 'Import 2 people' }).click();
            await expect(imports.report).toHaveText('2 added.');
          },
        },
        {
          name: 'export',
          whole: 'dialog',
          show: async () => {
            await imports.done();
            await page.getByRole('button', { name: 'Menu of the account' }).click();
            await page.getByRole('menuitem', { name: /^Export/ }).click();
            await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
          },
        },
      ]);
    });

    test('in a what-if over the sample', async ({ page, board }) => {
      test.slow();
      const whatIf = new WhatIf(page);
      await board.openSample();
      await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+/);
      await board.select('Gwendolyn Pryce');
      await findNothing(page, colorScheme, [
        {
          name: 'nothing tried out yet',
          whole: 'page',
          show: async () => {
            await whatIf.open();
          },
        },
        {
          name: 'something tried out',
          whole: 'page',
          show: async () => {
            await board.press('-');
            await expect(whatIf.score).toHaveText(/down by/);
          },
        },
        {
          name: 'what changes by it',
          whole: 'panel',
          show: async () => {
            await whatIf.showChanges();
          },
        },
        {
          name: 'leaving it',
          whole: 'dialog',
          show: async () => {
            await board.region.focus();
            await board.press('w');
            await expect(whatIf.leaving).toBeVisible();
          },
        },
      ]);
    });

    test('on focus, ways and saved views', async ({ page, board }) => {
      const focus = new Focus(page);
      await board.openSample();
      await findNothing(page, colorScheme, [
        {
          name: 'a focus on the board',
          whole: 'page',
          show: async () => {
            await board.select('Folake Adeyemi');
            await board.press('h', 'o');
            await focus.panel.getByRole('checkbox', { name: /^Only people added/ }).check();
            await expect(focus.chip('1 step around Folake Adeyemi')).toBeVisible();
          },
        },
        {
          name: 'ways between two',
          whole: 'panel',
          show: async () => {
            await board.region.focus();
            await board.press('x', 'j');
            await board.piece('Margarethe Lindqvist').click();
            await expect(focus.ways.getByRole('radio').first()).toBeChecked();
          },
        },
        {
          name: 'the menu of views',
          whole: 'menu',
          show: async () => {
            await focus.saveView('Way to the chair');
            await page.getByRole('button', { name: 'Views', exact: true }).click();
            await expect(page.getByRole('menuitem', { name: 'Way to the chair', exact: true })).toBeVisible();
          },
        },
        {
          name: 'saved views',
          whole: 'dialog',
          show: async () => {
            await page.getByRole('menuitem', { name: 'Rename, update or delete …' }).click();
            await expect(page.getByRole('dialog', { name: 'Saved views' })).toBeVisible();
          },
        },
      ]);
    });

    test('in every lens, coloured, from afar and as a picture', async ({ page, board }) => {
      test.slow();
      const picture = new PictureDialog(page);
      const choose = async (menu: RegExp, label: string) => {
        await page.getByRole('button', { name: menu }).click();
        await page.getByRole('menuitemradio', { name: new RegExp(`^${label}`) }).click();
        await board.still();
      };
      await board.openSample();
      await findNothing(page, colorScheme, [
        {
          name: 'the menu of lenses',
          whole: 'menu',
          show: async () => {
            await page.getByRole('button', { name: /^Lens:/ }).click();
            await expect(page.getByRole('menuitemradio', { name: /^Org chart/ })).toBeVisible();
          },
        },
        ...lenses.slice(1).map(({ label }) => ({
          name: label,
          whole: 'page' as const,
          show: async () => {
            await board.press('Escape');
            await choose(/^Lens:/, label);
            await expect(page.getByRole('button', { name: `Lens: ${label}` })).toBeVisible();
          },
        })),
        {
          name: 'the menu of colourings',
          whole: 'menu',
          show: async () => {
            await page.getByRole('button', { name: /^Colour/ }).click();
            await expect(page.getByRole('menuitemradio', { name: 'Stance' })).toBeVisible();
          },
        },
        ...['Stance', 'Department', 'Go-between'].map((colouring) => ({
          name: `coloured by ${colouring}`,
          whole: 'page' as const,
          show: async () => {
            await board.press('Escape');
            await choose(/^Colour/, colouring);
            await expect(page.getByRole('region', { name: 'Legend of the colours' })).toBeVisible();
          },
        })),
        {
          name: 'the picture',
          whole: 'dialog',
          show: async () => picture.open(),
        },
        {
          name: 'from afar, with the list of a bundle',
          whole: 'page',
          show: async () => {
            await board.press('Escape');
            await choose(/^Lens:/, 'Position');
            await board.openBundle();
          },
        },
      ]);
    });

    test('on what the analysis says of the sample', async ({ page, board }) => {
      test.slow();
      const insights = new InsightsPanel(page);
      await board.openSample();
      await expect(board.evaluation).toHaveAccessibleName(/^Position score \d+/);
      await findNothing(page, colorScheme, [
        {
          name: 'insights',
          whole: 'panel',
          show: async () => {
            await page.getByRole('button', { name: 'Insights', exact: true }).click();
            await expect(page.getByRole('complementary', { name: 'Insights' })).toBeVisible();
          },
        },
        {
          name: 'an insight with its ways, and what it means',
          whole: 'panel',
          show: async () => {
            await insights.insight('Decision maker nobody has met').click();
            await expect(insights.panel.getByRole('group', { name: 'Ways there' })).toBeVisible();
            await insights.panel.getByRole('button', { name: /: what it means$/ }).click();
            await expect(page.getByRole('dialog')).toContainText('Source:');
          },
        },
        {
          name: 'a part of the score, departments and camps',
          whole: 'panel',
          show: async () => {
            await board.press('Escape');
            await insights.panel.getByRole('button', { name: /^Support/ }).click();
            await insights.panel.getByRole('button', { name: 'Departments and camps' }).click();
            await expect(insights.panel.getByText('One side')).toBeVisible();
          },
        },
        {
          name: 'next moves',
          whole: 'panel',
          show: async () => {
            await insights.choose('Next moves');
            await insights.panel
              .getByRole('button', { name: /^Show:/ })
              .first()
              .click();
          },
        },
        {
          name: 'a proposed move',
          whole: 'dialog',
          show: async () => {
            await insights.panel
              .getByRole('button', { name: /^Plan it/ })
              .first()
              .click();
            await expect(page.getByRole('dialog', { name: 'Plan a move' })).toBeVisible();
          },
        },
        {
          name: 'a planned move',
          whole: 'panel',
          show: async () => {
            await board.press('Enter');
            await expect(insights.panel.getByText('planned')).toBeVisible();
          },
        },
        {
          name: 'if somebody leaves',
          whole: 'panel',
          show: async () => {
            await insights.choose('If somebody leaves');
            await expect(insights.rows.first()).toBeVisible();
          },
        },
        {
          name: 'the expert figures, and the board coloured by one of them',
          whole: 'page',
          show: async () => {
            await board.press('Escape');
            await board.press('y');
            await page.getByRole('button', { name: /^Colour the board by Go-between/ }).click();
            await expect(page.getByRole('region', { name: 'Legend of the colours' })).toBeVisible();
          },
        },
        {
          name: 'the board coloured by stance, of which two classes stand out',
          whole: 'page',
          show: async () => {
            await page.getByRole('button', { name: /^Colour: / }).click();
            await page.getByRole('menuitemradio', { name: 'Stance' }).click();
            const legend = page.getByRole('region', { name: 'Legend of the colours' });
            for (const name of [/^Sceptic/, /^Unknown/]) await legend.getByRole('button', { name }).click();
            await expect(legend.getByRole('button', { name: 'Show all classes' })).toBeVisible();
          },
        },
        {
          name: 'the glossary',
          whole: 'page',
          show: async () => {
            await page.goto('#/glossary');
            await expect(page.getByRole('heading', { name: 'Glossary', level: 1 })).toBeVisible();
          },
        },
      ]);
    });
  });
}
