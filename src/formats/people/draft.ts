import { type Person, sideOf, type Tag, tags } from '@/domain/index.ts';
import type { DateOrder } from '../table/dates.ts';
import { parseDate } from '../table/dates.ts';
import { readList } from '../table/lists.ts';
import type { PeopleField } from './fields.ts';
import type { RankNumbering } from './mapping.ts';
import { meansUnknown, parseActive, parseInfluence, parseRole, parseSide, parseStance } from './tag-words.ts';

/** A person as a row tells of them; departments, ranks and topics by name. */
export interface PersonDraft extends Omit<Person, 'department' | 'rank' | 'topics' | 'createdAt' | 'id'> {
  readonly id?: Person['id'];
  readonly departmentName?: string;
  readonly rankName?: string;
  readonly topicNames?: readonly string[];
}

/** What drafts are read with. */
export interface DraftContext {
  readonly side: Person['side'];
  /** The side is known from here, so that what the row says of it does not count. */
  readonly sideIsKnown?: boolean;
  readonly dateOrder: DateOrder;
  readonly rankNumbers: RankNumbering;
  /** Names of the rows, the highest first, and the greatest number in the column. */
  readonly ranks: readonly string[];
  readonly greatestRank: number;
  /** The key stands in for the name where no column holds names. */
  readonly nameFromKey: boolean;
}

const wholeNumber = /^[1-9]\d{0,2}$/;

/** The name of the row a number means: counted from the top, "Level n" beyond the rows there are. */
function rankNameOf(text: string, { rankNumbers, ranks, greatestRank }: DraftContext): string {
  if (rankNumbers === 'names' || !wholeNumber.test(text)) return text;
  const place = rankNumbers === 'oneIsHighest' ? Number(text) : greatestRank - Number(text) + 1;
  return ranks[place - 1] ?? `Level ${place}`;
}

const textFields = ['title', 'organisation', 'email', 'phone', 'location', 'key', 'notes'] as const;

/** Reads one row. What is not understood stays unknown and is told in `problems`. */
export function draftOf(
  cell: (field: PeopleField) => string,
  context: DraftContext,
): { readonly draft: PersonDraft; readonly sideTold: boolean; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const fields: Record<string, unknown> = {};

  /** Reads a tag by its words; a text that is neither known nor "unknown" is a problem. */
  const parsed = <Value>(field: PeopleField, label: string, parse: (text: string) => Value | undefined) => {
    const text = cell(field);
    const value = text === '' ? undefined : parse(text);
    if (value === undefined && !meansUnknown(text))
      problems.push(`${label} "${text}" is not understood and was left out.`);
    return value;
  };

  const toldSide = parsed('side', 'The side', parseSide);
  const side = context.sideIsKnown === true ? context.side : (toldSide ?? context.side);
  for (const field of textFields) if (!meansUnknown(cell(field))) fields[field] = cell(field);
  const active = parsed('active', 'Active', parseActive);
  if (active !== undefined) fields['active'] = active;

  const role = parsed('role', `The role (${sideOf(side).one})`, (text) => parseRole(text, side));
  if (role !== undefined) fields['role'] = role;
  const zeroIsUnknown = (text: string) => (text === '0' ? '' : text);
  const influence =
    zeroIsUnknown(cell('influence')) === ''
      ? undefined
      : parsed('influence', 'The influence', parseInfluence);
  const stance = parsed('stance', 'The stance', parseStance);
  if (side === 'customer') {
    if (influence !== undefined) fields['influence'] = influence;
    if (stance !== undefined) fields['stance'] = stance;
  } else if (influence !== undefined || stance !== undefined) {
    problems.push('Only contacts have an influence and a stance; they were left out.');
  }

  const asOf = parsed('tagsAsOf', 'The date of the tags', (text) => parseDate(text, context.dateOrder));
  for (const tag of tags) stampTag(fields, tag, asOf, cell(`${tag}Evidence`));

  const department = cell('department');
  if (!meansUnknown(department)) fields['departmentName'] = department;
  const rank = cell('rank');
  if (!meansUnknown(rank)) fields['rankName'] = rankNameOf(rank, context);
  const topicNames = readList(cell('topics'));
  if (topicNames.length > 0) fields['topicNames'] = topicNames;
  const labels = readList(cell('labels'));
  if (labels.length > 0) fields['labels'] = labels;
  if (cell('id') !== '') fields['id'] = cell('id');

  const fromParts = [cell('firstName'), cell('lastName')].filter((part) => part !== '').join(' ');
  const name = cell('name') || fromParts || (context.nameFromKey ? cell('key') : '');
  return { draft: { ...fields, name, side }, sideTold: toldSide !== undefined, problems };
}

function stampTag(
  fields: Record<string, unknown>,
  tag: Tag,
  asOf: string | undefined,
  evidence: string,
): void {
  if (fields[tag] === undefined) return;
  if (asOf !== undefined) fields[`${tag}SetAt`] = `${asOf}T00:00:00.000Z`;
  if (evidence !== '') fields[`${tag}Evidence`] = evidence;
}
