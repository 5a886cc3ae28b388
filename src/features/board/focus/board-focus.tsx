import { useEffect, useLayoutEffect } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { useCanvasStore } from '../canvas/canvas-store.ts';
import { useView } from '../session/session.ts';
import { useFocusedPeople } from './use-focused-people.ts';

/** Tells the canvas whom the focus leaves, and draws nothing itself. */
export function BoardFocus() {
  const canvas = useCanvasStore();
  const people = useFocusedPeople(useView((view) => view.focus));
  useLayoutEffect(() => {
    // Most edits change nobody's part in it, and then nothing is drawn anew.
    canvas.setState(({ focus }) => (isSame(focus, people) ? {} : { focus: people }));
  }, [canvas, people]);
  useEffect(() => () => canvas.setState({ focus: undefined }), [canvas]);
  return null;
}

function isSame(one: ReadonlySet<PersonId> | undefined, other: ReadonlySet<PersonId> | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.size === other.size && [...one].every((person) => other.has(person));
}
