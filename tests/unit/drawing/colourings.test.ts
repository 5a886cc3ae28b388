import { describe, expect, it } from 'vitest';
import { TestBoard } from '#tests/support/test-board.ts';
import { defaultConfig, findingsAtOnce } from '@/analysis/index.ts';
import { coverSteps } from '@/drawing/colouring/coverage.ts';
import { usualCadence } from '@/drawing/colouring/freshness.ts';
import { type ColourBoard, type Coloured, type ColouringId, wayOf } from '@/drawing/index.ts';

const today = '2026-06-30';

/** What the colourings are given of a board, as the page does. */
function seen(board: TestBoard): ColourBoard {
  const snapshot = board.snapshot();
  return {
    people: snapshot.people,
    departments: snapshot.departments,
    reviewCadence: snapshot.account.reviewCadence,
    found: findingsAtOnce(snapshot, { today }).people,
    figures: undefined,
  };
}

function coloured(id: ColouringId, board: TestBoard): Coloured {
  const found = wayOf(id).colour(seen(board));
  if (found === undefined) throw new Error(`${id} gave no classes.`);
  return found;
}

/** Who is in which class, without the empty ones. */
const membersOf = ({ classes }: Coloured) =>
  Object.fromEntries(classes.filter(({ people }) => people.length > 0).map(({ id, people }) => [id, people]));
const textsOf = ({ classes }: Coloured) => classes.map(({ text }) => text);

describe('by stance', () => {
  const board = new TestBoard()
    .team('Anna')
    .outside('Otto')
    .contact('Ada', { stance: 2 })
    .contact('Otis', { stance: -2 })
    .contact('Neil', { stance: 0 })
    .contact('Quinn')
    .contact('Gone', { stance: 1, active: false });

  it('has a class for each, those against us first, and one for unknown, which is never neutral', () => {
    expect(membersOf(coloured('stance', board))).toEqual({
      opponent: ['Otis'],
      neutral: ['Neil'],
      advocate: ['Ada'],
      none: ['Quinn'],
    });
    expect(textsOf(coloured('stance', board))).toEqual([
      'Opponent',
      'Sceptic',
      'Neutral',
      'Supporter',
      'Advocate',
      'Unknown',
    ]);
  });

  it('leaves unknown bare and signs every class as its badge does', () => {
    const { classes } = coloured('stance', board);
    expect(classes.at(-1)).toMatchObject({ id: 'none', sign: 'unknown', ground: undefined });
    for (const { id, sign } of classes.slice(0, -1)) expect(sign).toBe(id);
  });

  it('has nobody unknown where everybody is known', () => {
    const known = new TestBoard().contact('Ada', { stance: 0 });
    expect(coloured('stance', known).classes.some(({ id }) => id === 'none')).toBe(false);
  });
});

describe('by influence', () => {
  it('has five steps in the words of the scale, and unknown apart', () => {
    const board = new TestBoard()
      .contact('Low', { influence: 1 })
      .contact('High', { influence: 5 })
      .contact('Quinn');
    const found = coloured('influence', board);
    expect(membersOf(found)).toEqual({ 1: ['Low'], 5: ['High'], none: ['Quinn'] });
    expect(textsOf(found)).toEqual(['Outside', 'Little', 'Some', 'Strong', 'Decisive', 'Unknown']);
  });
});

describe('by coverage', () => {
  it('changes class where the analysis sees a live thread, enough cover, and all of it', () => {
    // The strength over five is the direct value, as long as the last contact is recent.
    const board = new TestBoard().team('Anna').contact('Nobody');
    for (const strength of [1, 2, 3, 4, 5] as const) {
      board
        .contact(`Level ${strength}`)
        .connect('Anna', 'covers', `Level ${strength}`, { strength, lastContact: today });
    }
    board.contact('Cold').connect('Anna', 'covers', 'Cold', { strength: 3 });
    expect(membersOf(coloured('coverage', board))).toEqual({
      1: ['Nobody', 'Level 1'],
      2: ['Cold'],
      3: ['Level 2'],
      4: ['Level 3'],
      5: ['Level 4', 'Level 5'],
    });
  });

  it('has the limits of the analysis', () => {
    const { cover, liveFrom, insights } = defaultConfig;
    expect(coverSteps.live).toBeCloseTo((liveFrom - cover.zero) / cover.span, 12);
    expect(coverSteps.wanted).toBe(insights.coverWanted);
  });

  it('waits for the analysis', () => {
    expect(wayOf('coverage').colour({ ...seen(new TestBoard().contact('Ada')), found: undefined })).toBe(
      undefined,
    );
  });
});

describe('by freshness', () => {
  const board = () => {
    const made = new TestBoard().team('Anna').team('Bert').contact('Never').contact('Undated');
    made.connect('Anna', 'covers', 'Undated', { strength: 3 });
    const dates = {
      Now: '2026-06-30',
      Half: '2026-05-16',
      Whole: '2026-04-01',
      Twice: '2026-01-01',
      Longer: '2025-12-31',
    };
    for (const [name, lastContact] of Object.entries(dates)) {
      made.contact(name).connect('Anna', 'covers', name, { strength: 3, lastContact });
    }
    return made;
  };

  it('counts the days in halves and doubles of the review cadence, without a date apart', () => {
    expect(membersOf(coloured('freshness', board()))).toEqual({
      1: ['Never'],
      2: ['Longer'],
      3: ['Twice'],
      4: ['Whole'],
      5: ['Now', 'Half'],
      none: ['Undated'],
    });
    expect(usualCadence).toBe(defaultConfig.insights.reviewCadence);
  });

  it('takes the account’s own cadence, and says it', () => {
    const found = coloured('freshness', board().account({ reviewCadence: 30 }));
    expect(membersOf(found)).toMatchObject({ 5: ['Now'], 3: ['Half'], 2: ['Whole', 'Twice', 'Longer'] });
    expect(textsOf(found)).toEqual([
      'Nobody in touch yet',
      'Over 60 days ago',
      'Up to 60 days ago',
      'Up to 30 days ago',
      'Up to 15 days ago',
      'Date unknown',
    ]);
  });

  it('takes the latest of everybody’s contacts, a touch included', () => {
    const touched = board()
      .connect('Bert', 'covers', 'Longer', { strength: 1 })
      .touch('2026-06-29', ['Bert'], ['Undated'])
      .connect('Bert', 'covers', 'Undated', { strength: 1 });
    const found = membersOf(coloured('freshness', touched.touch('2026-06-01', ['Anna'], ['Longer'])));
    expect(found[5]).toEqual(['Undated', 'Now', 'Half', 'Longer']);
    expect(found['none']).toBeUndefined();
  });
});

describe('by department', () => {
  const eleven = () => {
    const made = new TestBoard().team('Anna', { department: 'Sales' });
    for (let index = 1; index <= 11; index += 1) {
      made.contact(`C${index}`, { department: `D${index}` });
    }
    return made.contact('Homeless');
  };

  it('numbers the customer’s departments from the left; those further right share one', () => {
    const found = coloured('department', eleven());
    expect(found.classes.map(({ sign, text, people }) => [sign, text, people.length])).toEqual([
      ...Array.from({ length: 8 }, (_, index) => [index + 1, `D${index + 1}`, 1]),
      ['others', 'Further right', 3],
      ['unknown', 'No department', 1],
    ]);
  });

  it('names each class by its department, so that a kept view lights the same one beside a new neighbour', () => {
    const classOf = (made: TestBoard, name: string) =>
      coloured('department', made).classes.find(({ text }) => text === name);
    const alone = classOf(new TestBoard().department('Legal'), 'Legal');
    const second = classOf(new TestBoard().department('Finance').department('Legal'), 'Legal');
    expect([alone?.sign, second?.sign]).toEqual([1, 2]);
    expect(second?.id).toBe(alone?.id);
  });

  it('keeps each colour when somebody moves', () => {
    const before = coloured('department', eleven()).classes.map(({ text, ground }) => [text, ground]);
    const moved = coloured('department', eleven().contact('C1', { department: 'D2' }));
    expect(moved.classes.map(({ text, ground }) => [text, ground])).toEqual(before);
    expect(moved.classes.slice(0, 2).map(({ people }) => people)).toEqual([[], ['C1', 'C2']]);
  });
});
