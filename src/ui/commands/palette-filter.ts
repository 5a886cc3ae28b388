import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight';
import { groupsOf } from './groups.ts';

type SpotlightActions = SpotlightActionData | SpotlightActionGroupData;

/** As many as fit a glance; typing on narrows them. */
const limit = 40;

/** Accents do not keep anybody from being found. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

function wordsOf(action: SpotlightActionData): string {
  const keywords = typeof action.keywords === 'string' ? [action.keywords] : (action.keywords ?? []);
  return plain([action.label, action.description, ...keywords].filter(Boolean).join(' '));
}

/** 0 where the label starts with the query, 1 where one of its words does, 2 otherwise. */
function distance(action: SpotlightActionData, query: string): number {
  const label = plain(action.label ?? '');
  if (label.startsWith(query)) return 0;
  return label.includes(` ${query}`) ? 1 : 2;
}

const flat = (actions: readonly SpotlightActions[]): SpotlightActionData[] =>
  actions.flatMap((action) => ('actions' in action ? action.actions : [action]));

/**
 * The actions that hold every word of the query, the nearest first, under their groups. Without a query
 * everything but what is found by typing only.
 */
export function filterActions(
  query: string,
  actions: readonly SpotlightActions[],
  typedOnly: ReadonlySet<string>,
): SpotlightActions[] {
  const typed = plain(query.trim());
  const words = typed.split(/\s+/);
  const matching =
    typed === ''
      ? flat(actions).filter((action) => !typedOnly.has(action.id))
      : flat(actions)
          .filter((action) => words.every((word) => wordsOf(action).includes(word)))
          .toSorted((a, b) => distance(a, typed) - distance(b, typed))
          .slice(0, limit);
  return [...groupsOf(matching, (action) => action.group ?? '')].map(([group, members]) => ({
    group,
    actions: [...members],
  }));
}
