import {
  kindOf,
  levels,
  type Relationship,
  type RelationshipKind,
  type Strength,
  strengths,
} from '@/domain/index.ts';
import { type DateOrder, parseDate } from '../table/dates.ts';
import { readList } from '../table/lists.ts';
import { dictionary } from '../table/words.ts';
import type { RelationshipField } from './fields.ts';

/** A relationship as a row tells of it; topics by name. */
export interface RelationshipDraft extends Omit<Relationship, 'id' | 'createdAt' | 'topics'> {
  readonly topicNames?: readonly string[];
}

const levelWord = dictionary<Strength>(levels.map(({ value, label }) => [value, [label]]));

const parseStrength = (text: string): Strength | undefined =>
  strengths.find((value) => value === Number(text)) ?? levelWord(text);

const rhythm = dictionary<number>([
  [1, ['daily', 'täglich']],
  [7, ['weekly', 'wöchentlich']],
  [14, ['fortnightly', 'biweekly', 'every two weeks', 'zweiwöchentlich', '14-tägig']],
  [30, ['monthly', 'monatlich']],
  [90, ['quarterly', 'vierteljährlich', 'quartalsweise']],
  [180, ['half-yearly', 'every six months', 'halbjährlich']],
  [365, ['yearly', 'annually', 'jährlich']],
]);

const longest = 36_500;

function parseDays(text: string): number | undefined {
  const days = Number(text);
  return Number.isInteger(days) && days >= 1 && days <= longest ? days : rhythm(text);
}

/** What a row says of a relationship beside its ends and kind. What is not understood is told in `problems`. */
export function detailsOf(
  cell: (field: RelationshipField) => string,
  kind: RelationshipKind,
  dateOrder: DateOrder,
): {
  readonly details: Omit<RelationshipDraft, 'kind' | 'from' | 'to'>;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const parsed = <Value>(
    field: RelationshipField,
    label: string,
    parse: (text: string) => Value | undefined,
  ) => {
    const text = cell(field);
    const value = text === '' ? undefined : parse(text);
    if (value === undefined && text !== '')
      problems.push(`${label} "${text}" is not understood and was left out.`);
    return value;
  };
  const onlyIf = <Value>(allowed: boolean, what: string, value: Value | undefined) => {
    if (allowed || value === undefined) return value;
    problems.push(`"${kindOf(kind).label}" has no ${what}; it was left out.`);
    return undefined;
  };

  const strength = onlyIf(
    kindOf(kind).strength !== null,
    'strength',
    parsed('strength', 'The strength', parseStrength),
  );
  const target = onlyIf(
    kind === 'covers',
    'target level',
    parsed('target', 'The target level', parseStrength),
  );
  const cadence = onlyIf(kind === 'covers', 'cadence', parsed('cadence', 'The cadence', parseDays));
  const lastContact = parsed('lastContact', 'The last contact', (text) => parseDate(text, dateOrder));
  const topicNames = readList(cell('topics'));
  return {
    details: {
      ...(strength === undefined ? {} : { strength }),
      ...(target === undefined ? {} : { target }),
      ...(cadence === undefined ? {} : { cadence }),
      ...(lastContact === undefined ? {} : { lastContact }),
      ...(topicNames.length === 0 ? {} : { topicNames }),
      ...(cell('notes') === '' ? {} : { notes: cell('notes') }),
    },
    problems,
  };
}
