import type { Insight } from '@/analysis/index.ts';
import type { ReadModel } from '@/document/index.ts';
import { focusAmong } from '@/domain/index.ts';
import { shownOf } from '../insights/show.ts';
import { type BoardView, idle } from '../session/view-store.ts';

type Known = Pick<ReadModel, 'people' | 'relationships' | 'topics' | 'departments'>;

/** What the view keeps when it goes back from a sandbox: nothing that was only tried out, and nothing half done. */
export const onlyOf =
  ({ people, relationships, topics, departments }: Known, insights: readonly Insight[]) =>
  (view: BoardView): Partial<BoardView> => {
    const here = (id: string | undefined, rows: ReadonlyMap<string, unknown>) =>
      id !== undefined && rows.has(id) ? id : undefined;
    const insight = insights.find(({ id }) => id === view.insight?.id);
    return {
      selection: new Set([...view.selection].filter((id) => people.has(id))),
      selectedRelationship: here(view.selectedRelationship, relationships),
      focused: here(view.focused, people),
      topic: here(view.topic, topics),
      ways: view.ways && people.has(view.ways.from) && people.has(view.ways.to) ? view.ways : undefined,
      focus: focusAmong(view.focus, (id) => people.has(id)),
      department: here(view.department, departments),
      // The sandbox may have found it about others and by another way.
      insight: insight && shownOf(insight),
      panel: view.panel === 'whatIf' ? undefined : view.panel,
      dialog: undefined,
      mode: idle,
    };
  };
