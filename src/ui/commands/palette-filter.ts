import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight';
import { groupsOf } from './groups.ts';

type SpotlightActions = SpotlightActionData | SpotlightActionGroupData;

/** As many as fit a glance; typing on narrows them. */
const limit = 40;

/** Letters that are another one with a stroke, which are not taken apart as accents are. */
const strokes: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Accents do not keep anybody from being found. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[łøđðħıßæœþ]/g, (letter) => strokes[letter] ?? letter);

interface Words {
  readonly label: string;
  /** Label, description and keywords. */
  readonly all: string;
}

/** Thousands of people are asked about at every letter that is typed. */
const known = new WeakMap<SpotlightActionData, Words>();

function wordsOf(action: SpotlightActionData): Words {
  const found = known.get(action);
  if (found !== undefined) return found;
  const keywords = typeof action.keywords === 'string' ? [action.keywords] : (action.keywords ?? []);
  const words = {
    label: plain(action.label ?? ''),
    all: plain([action.label, action.description, ...keywords].filter(Boolean).join(' ')),
  };
  known.set(action, words);
  return words;
}

/**
 * 0 where the label starts with the query, 1 where every word typed begins one of the label's, 2 where the label holds
 * them all, 3 where only the rest does.
 */
function distance(action: SpotlightActionData, query: string, words: readonly string[]): number {
  const { label } = wordsOf(action);
  if (label.startsWith(query)) return 0;
  if (words.every((word) => ` ${label}`.includes(` ${word}`))) return 1;
  return words.every((word) => label.includes(word)) ? 2 : 3;
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
          .filter((action) => words.every((word) => wordsOf(action).all.includes(word)))
          .map((action) => ({ action, distance: distance(action, typed, words) }))
          .toSorted((a, b) => a.distance - b.distance)
          .map(({ action }) => action)
          .slice(0, limit);
  return [...groupsOf(matching, (action) => action.group ?? '')].map(([group, members]) => ({
    group,
    actions: [...members],
  }));
}
