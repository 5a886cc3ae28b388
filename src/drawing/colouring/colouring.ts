import type { PersonFindings, PersonMetrics } from '@/analysis/index.ts';
import type { Days, Department, DepartmentClassId, Person, PersonId, StanceId } from '@/domain/index.ts';

/** What the colourings read of a board. */
export interface ColourBoard {
  readonly people: readonly Person[];
  readonly departments: readonly Department[];
  /** Days after which a contact counts as stale; undefined where the account names none. */
  readonly reviewCadence: Days | undefined;
  /** What the analysis found of each contact; undefined until it has. */
  readonly found: ReadonlyMap<PersonId, Pick<PersonFindings, 'cover' | 'direct' | 'contactAge'>> | undefined;
  /** The expert figures; undefined until they are computed. */
  readonly figures: ReadonlyMap<PersonId, PersonMetrics> | undefined;
}

/** A class as a view names it: a number from 1, a stance, a department, what shares one class, or what is unknown. */
export type ColourClassId = number | StanceId | DepartmentClassId | 'others' | 'none';

/** What the badge of a class shows, so that nothing is told by colour alone. */
export type ClassSign = number | StanceId | 'others' | 'unknown' | 'undefined';

/** Which ground a class has; undefined leaves it bare, which is what unknown looks like. */
export type ClassGround =
  /** Amounts, from the least, 0, to the most, 1. */
  | { readonly scale: 'steps'; readonly share: number }
  /** Names without an order, from 0. */
  | { readonly scale: 'groups'; readonly group: number | 'others' }
  | { readonly scale: 'stance'; readonly stance: StanceId }
  | undefined;

export interface ColourClass {
  readonly id: ColourClassId;
  readonly sign: ClassSign;
  readonly ground: ClassGround;
  /** What it holds, in a few words. */
  readonly text: string;
  readonly people: readonly PersonId[];
}

/** The classes of a board, the lowest or first one first, those without a value last. */
export interface Coloured {
  readonly classes: readonly ColourClass[];
  /** A class of a piece in words, where there is more to say than its text. */
  readonly wordsOf?: (person: PersonId) => string;
}

/** How a colouring makes classes of a board. */
export interface ColouringWay {
  /** What its colours say, in a sentence. */
  readonly meaning: string;
  /** What it waits for and follows. */
  readonly reads: 'document' | 'findings' | 'figures';
  /** Pure: the same board gives the same classes. Undefined as long as what it reads is not there. */
  readonly colour: (board: ColourBoard) => Coloured | undefined;
}

/** Five steps from pale to strong: more shades could not be told apart on a disc of 38 pixels. */
export const stepCount = 5;

/** The ground of one of so many classes of amounts, counted from 1: few lie as far apart as many. */
export function stepGround(number: number, count: number): ClassGround {
  return { scale: 'steps', share: count === 1 ? 0 : (number - 1) / (count - 1) };
}

/** The contacts who can have a class: who has left keeps a bare piece. */
export function contactsOf({ people }: Pick<ColourBoard, 'people'>): readonly Person[] {
  return people.filter(({ side, active }) => side === 'customer' && active !== false);
}

/** The people of each class, by what `classOf` says of them; undefined leaves somebody out. */
export function peopleByClass<Id>(
  people: readonly Person[],
  classOf: (person: Person) => Id | undefined,
): (id: Id) => readonly PersonId[] {
  const found = new Map<Id, PersonId[]>();
  for (const person of people) {
    const id = classOf(person);
    if (id === undefined) continue;
    const known = found.get(id);
    if (known === undefined) found.set(id, [person.id]);
    else known.push(person.id);
  }
  return (id) => found.get(id) ?? [];
}

/** Five fixed classes of amounts, empty ones included, and those of whom nothing is known, if there are any. */
export function fixedSteps(
  texts: readonly string[],
  unknown: string,
  peopleOf: (id: number | 'none') => readonly PersonId[],
): Coloured {
  const classes = texts.map((text, index): ColourClass => {
    const id = index + 1;
    return { id, sign: id, ground: stepGround(id, texts.length), text, people: peopleOf(id) };
  });
  return { classes: withUnknown(classes, unknown, peopleOf('none')) };
}

/** Unknown is a class of its own, bare and dashed, and never shown as the middle of the others. */
export function withUnknown(
  classes: readonly ColourClass[],
  text: string,
  people: readonly PersonId[],
): readonly ColourClass[] {
  if (people.length === 0) return classes;
  return [...classes, { id: 'none', sign: 'unknown', ground: undefined, text, people }];
}
