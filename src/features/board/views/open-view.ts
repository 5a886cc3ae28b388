import type { ViewId } from '@/domain/index.ts';
import { say } from '../parts/announce.ts';
import type { BoardSession } from '../session/session.ts';
import { openedLook } from './look.ts';

/** Looks at the board as a saved view does, as far as what it names is still there, and says what is not. */
export function openView({ document, view, camera }: BoardSession, id: ViewId): void {
  const model = document.model.getState();
  const saved = model.views.get(id);
  if (saved === undefined) return;
  const { changes, missing } = openedLook(saved, model);
  view.setState({ ...changes, savedView: id });
  // In another lens or department its part of the board would be anything.
  const isWhole =
    missing.length > 0 && (changes.lens !== saved.lens || changes.department !== saved.department);
  camera.current?.showPart(isWhole ? undefined : saved.frame);
  say(
    missing.length === 0
      ? `View “${saved.name}”.`
      : `View “${saved.name}”, as far as it goes. Not there any more: ${missing.join(', ')}.`,
  );
}
