import { departmentsInOrder, type NewPerson, type ReadModel, ranksInOrder } from '@/document/index.ts';
import type { Side } from '@/domain/index.ts';
import { isEmail, isPhone } from './table/kinds-of-text.ts';
import { wordOf } from './table/words.ts';

/** A person as a typed line tells of them, ready for `addPeople`. */
export interface TypedPerson {
  readonly person: NewPerson;
  /** A department or rank that adding this person makes. */
  readonly newDepartment?: string;
  readonly newRank?: string;
}

/** Words that are titles, even where they begin like a department: an engineer is not Engineering. */
const titleWords = new Set(
  [
    'accountant',
    'administrator',
    'analyst',
    'architect',
    'assistant',
    'associate',
    'buyer',
    'chair',
    'chairman',
  ]
    .concat([
      'chairwoman',
      'chief',
      'clerk',
      'consultant',
      'controller',
      'coordinator',
      'counsel',
      'designer',
    ])
    .concat([
      'developer',
      'director',
      'engineer',
      'executive',
      'expert',
      'founder',
      'head',
      'lawyer',
      'lead',
      'leader',
    ])
    .concat([
      'manager',
      'officer',
      'operator',
      'owner',
      'planner',
      'president',
      'producer',
      'purchaser',
      'scientist',
    ])
    .concat(['secretary', 'specialist', 'strategist', 'supervisor', 'technician', 'treasurer', 'vice'])
    .concat([
      'abteilungsleiter',
      'bereichsleiter',
      'einkaufer',
      'geschaftsfuhrer',
      'leiter',
      'leiterin',
      'vorstand',
    ]),
);

/** CEO, CFO, CTO, VP, SVP, MD … */
const abbreviatedTitle = /^(?:C[A-Z]{1,2}O|[ESAM]?VP|MD|GM|KAM)$/;

function isTitle(part: string): boolean {
  return abbreviatedTitle.test(part) || part.split(/\s+/).some((word) => titleWords.has(wordOf(word)));
}

/** Shorter pieces of a name say too little. */
const shortestPrefix = 3;

/** The letters of an abbreviation stand in the name in their order, the first ones first: *mgr*, *dir*, *exec*. */
function abbreviates(short: string, name: string): boolean {
  if (short.length < shortestPrefix || short.length >= name.length || short[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** The one name a part begins, or, where `loosely`, abbreviates; undefined when none or several. */
function shortened(part: string, names: readonly string[], loosely: boolean): string | undefined {
  const short = wordOf(part);
  if (short.length < shortestPrefix) return undefined;
  const begins = names.filter((name) => wordOf(name).startsWith(short));
  const fits =
    begins.length > 0 || !loosely ? begins : names.filter((name) => abbreviates(short, wordOf(name)));
  return fits.length === 1 ? fits[0] : undefined;
}

const same = (part: string, names: readonly string[]) => names.find((name) => wordOf(name) === wordOf(part));

type Place = 'name' | 'title' | 'department' | 'rank' | 'email' | 'phone';

/** The places of a line whose parts say nothing of themselves. */
const usualOrder = ['name', 'title', 'department', 'rank'] as const;

function parseLine(
  line: string,
  departments: readonly string[],
  ranks: readonly string[],
): Map<Place, string> {
  const found = new Map<Place, string>();
  const typed = line.split(line.includes(';') ? ';' : ',').map((part) => part.trim());
  let left = typed.filter((part) => part !== '');
  /** Takes the parts that say what they are; the last part of a line is never taken, since somebody needs a name. */
  const take = (place: Place, meant: (part: string) => string | undefined, parts = left) => {
    for (const part of parts) {
      const value = left.length > 1 && !found.has(place) ? meant(part) : undefined;
      if (value === undefined) continue;
      found.set(place, value);
      left = left.toSpliced(left.indexOf(part), 1);
    }
  };
  take('email', (part) => (isEmail(part) ? part : undefined));
  take('phone', (part) => (isPhone(part) ? part : undefined));
  // Whole names first and anywhere; what only begins like one stands behind the name.
  take('department', (part) => same(part, departments));
  const director = left.slice(1).find((part) => same(part, ranks) !== undefined && isTitle(part));
  take('rank', (part) => same(part, ranks));
  const behind = left
    .slice(1)
    .filter((part) => !isTitle(part))
    .reverse();
  take('rank', (part) => shortened(part, ranks, true), behind);
  take('department', (part) => shortened(part, departments, false), behind);

  // "Dana Wu, , IT": who leaves a place empty means the parts behind it by their places.
  const isByPlace = typed.indexOf('') > 0;
  const titleIsEmpty = isByPlace && typed[usualOrder.indexOf('title')] === '';
  for (const part of left) {
    const free = usualOrder.filter((place) => !found.has(place));
    const own = isByPlace ? usualOrder[typed.indexOf(part)] : undefined;
    const place = own !== undefined && free.includes(own) ? own : free[0];
    // More parts than places: nothing typed is lost.
    if (place === undefined) found.set('title', [found.get('title'), part].filter(Boolean).join(', '));
    else found.set(place, part);
  }
  // "Dana Wu, Director": the rank says what she is called, too.
  if (director !== undefined && !titleIsEmpty && !found.has('title')) found.set('title', director);
  return found;
}

/** True for a block of cells from a spreadsheet, which is a table and no typed lines. */
export function isTable(text: string): boolean {
  return text.includes('\t');
}

/**
 * Understands lines such as "Dana Wu, CFO, Finance, exec", one person each. Departments of the side and ranks
 * that are on the board are recognised wherever they stand and also shortened; e-mail and phone as well; what is
 * left is name, title, department and rank, in this order; a place left empty stays empty.
 */
export function parseTypedLines(text: string, side: Side, model: ReadModel): readonly TypedPerson[] {
  const departments = departmentsInOrder(model).flatMap((department) =>
    department.side === side ? [department.name] : [],
  );
  const ranks = ranksInOrder(model).map(({ name }) => name);
  return text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.replaceAll(/[,;\s]/g, '') !== '')
    .map((line) => {
      const found = parseLine(line, departments, ranks);
      const [title, department, rank] = [found.get('title'), found.get('department'), found.get('rank')];
      const [email, phone] = [found.get('email'), found.get('phone')];
      return {
        person: {
          name: found.get('name') ?? '',
          side,
          ...(title === undefined ? {} : { title }),
          ...(department === undefined ? {} : { departmentName: department }),
          ...(rank === undefined ? {} : { rankName: rank }),
          ...(email === undefined ? {} : { email }),
          ...(phone === undefined ? {} : { phone }),
        },
        ...(department !== undefined && same(department, departments) === undefined
          ? { newDepartment: department }
          : {}),
        ...(rank !== undefined && same(rank, ranks) === undefined ? { newRank: rank } : {}),
      };
    });
}
