import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Around, openBoard } from '#tests/support/open-board.tsx';
import { TestBoard } from '#tests/support/test-board.ts';
import { CoverDialog } from '@/features/board/dialogs/cover-dialog.tsx';
import { DialogFetching } from '@/features/board/dialogs/dialog-fetching.tsx';
import { PlanMoveDialog } from '@/features/board/dialogs/plan-move-dialog.tsx';
import { TouchDialog } from '@/features/board/dialogs/touch-dialog.tsx';
import { open, select } from '@/features/board/session/view-store.ts';
import { fetched } from '@/ui/widgets/fetched.tsx';

const small = () => new TestBoard().team('Anna').team('Ben').contact('Dana');

/** A dialog whose code comes when it is let. */
function late<Component>(component: Component) {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const load = async () => {
    await arrived;
    return component;
  };
  return { load, arrive: () => arrive() };
}

async function ask(component: () => React.ReactNode) {
  const session = openBoard(small());
  session.view.setState(select(['Dana']));
  const { load, arrive } = late(component);
  const Dialog = fetched(load, DialogFetching);
  const onBoard: string[] = [];
  const hears = (event: KeyboardEvent) => onBoard.push(event.key);
  window.addEventListener('keydown', hears);
  await render(
    <Around session={session}>
      <Dialog />
    </Around>,
  );
  return {
    session,
    arrive,
    onBoard: () => {
      window.removeEventListener('keydown', hears);
      return onBoard;
    },
  };
}

describe('what is typed while a dialog is fetched', () => {
  it('goes into its field and not to the board', async () => {
    const { arrive, onBoard } = await ask(() => <PlanMoveDialog />);
    await userEvent.keyboard('Invite Dx{Backspace}ana');
    expect(onBoard()).toEqual([]);
    arrive();
    await expect.element(page.getByLabelText('What is to be done')).toHaveValue('Invite Dana');
  });

  it('goes into a longer text with its line breaks', async () => {
    const { arrive } = await ask(() => <TouchDialog />);
    await userEvent.keyboard('Agreed{Enter}on it');
    arrive();
    await expect.element(page.getByLabelText('Note', { exact: true })).toHaveValue('Agreed\non it');
  });

  it('chooses by its keys', async () => {
    const { arrive, session } = await ask(() => <CoverDialog />);
    await userEvent.keyboard('{ArrowRight}2');
    arrive();
    await expect
      .poll(() => session.document.graph.relationshipsBetween('Ben', 'Dana'))
      .toMatchObject([{ kind: 'covers', strength: 4 }]);
  });

  it('is dropped by Esc, which closes the dialog', async () => {
    const { session } = await ask(() => <TouchDialog />);
    session.view.setState(open({ kind: 'touch' }));
    await userEvent.keyboard('Agr{Escape}');
    expect(session.view.getState().dialog).toBeUndefined();
  });
});

describe('code that cannot be fetched', () => {
  it('is asked for again', async () => {
    let times = 0;
    const Dialog = fetched(async () => {
      times += 1;
      if (times === 1) throw new Error('No network');
      return await Promise.resolve(() => <PlanMoveDialog />);
    }, DialogFetching);
    function Shown() {
      const [, again] = useState(0);
      return (
        <>
          <Dialog />
          <button type="button" onClick={() => again((count) => count + 1)}>
            Draw again
          </button>
        </>
      );
    }
    await render(
      <Around session={openBoard(small())}>
        <Shown />
      </Around>,
    );
    await expect.element(page.getByRole('dialog', { name: 'This part could not be loaded' })).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Plan a move' })).toBeVisible();
  });
});
