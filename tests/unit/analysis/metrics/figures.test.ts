import { describe, expect, it } from 'vitest';
import { near } from '#tests/support/near.ts';
import { TestBoard } from '#tests/support/test-board.ts';
import { metricsAtOnce } from '@/analysis/metrics/index.ts';
import type { BoardSnapshot, MetricId } from '@/domain/index.ts';

const today = '2026-06-30';

/** Contacts of these names, joined by trust: "a-b b-c"; a name alone stands alone. */
function network(pairs: string): TestBoard {
  const board = new TestBoard();
  for (const pair of pairs.split(' ')) {
    const [one = '', other] = pair.split('-');
    board.contact(one);
    if (other !== undefined) board.contact(other).connect(one, 'trusts', other);
  }
  return board;
}

/** One figure of everybody. */
function figure(board: BoardSnapshot | TestBoard, id: MetricId): Record<string, unknown> {
  const snapshot = board instanceof TestBoard ? board.snapshot() : board;
  const { people } = metricsAtOnce(snapshot, { today });
  return Object.fromEntries([...people].map(([person, figures]) => [person, figures[id]]));
}

const path = network('a-b b-c');
const star = network('s-a s-b s-c s-d');
const tail = network('a-b b-c a-c c-d');
const apart = network('a-b b-c x-y z');

describe('ties', () => {
  it('are counted once per pair, whatever their kinds and directions', () => {
    const board = network('a-b')
      .connect('b', 'trusts', 'a')
      .connect('a', 'influences', 'b')
      .connect('b', 'tension', 'a')
      .connect('a', 'trusts', 'a');
    expect(figure(board, 'degree')).toEqual({ a: 1, b: 1 });
  });

  it('of every kind count, tension and gatekeeping included, but not competition', () => {
    const board = new TestBoard().team('Anna').contact('a').contact('b').contact('c').contact('d');
    board.connect('Anna', 'covers', 'a').connect('a', 'tension', 'b').connect('b', 'gatekeeps', 'c');
    board.outside('Rival').connect('Rival', 'competes', 'd');
    expect(figure(board, 'degree')).toEqual({ Anna: 1, a: 2, b: 2, c: 1, d: 0 });
  });

  it('of inactive and outside people do not', () => {
    const board = network('a-b').contact('gone', { active: false }).outside('Out');
    board.connect('a', 'trusts', 'gone').connect('a', 'influences', 'Out');
    expect(figure(board, 'degree')).toEqual({ a: 1, b: 1 });
  });

  it('are restricted to a topic', () => {
    const board = network('a-b')
      .topic('Rail')
      .topic('Road')
      .connect('b', 'trusts', 'a', { topics: ['Road'] });
    board.contact('c', { topics: ['Road'] }).connect('a', 'trusts', 'c', { topics: ['Road'] });
    const { people } = metricsAtOnce(board.snapshot(), { today, topic: 'Rail' });
    expect([...people.keys()]).toEqual(['a', 'b']);
  });
});

describe('strength', () => {
  it('is the sum of the largest per pair: 5 for a and b, 3 where it is missing, reporting lines always', () => {
    const board = new TestBoard().contact('a').contact('b').contact('c').contact('d');
    board.connect('a', 'trusts', 'b', { strength: 2 }).connect('b', 'influences', 'a', { strength: 5 });
    board.connect('a', 'gatekeeps', 'c').connect('d', 'reportsTo', 'a', { strength: 5 });
    expect(figure(board, 'weightedDegree')).toEqual({ a: 11, b: 5, c: 3, d: 3 });
  });

  it('of coverage is its level; of duplicates that of the one worth most today', () => {
    const board = new TestBoard().team('Anna').contact('a');
    board.connect('Anna', 'covers', 'a', { strength: 3, lastContact: today });
    board.connect('Anna', 'covers', 'a', { strength: 5, lastContact: '2024-01-01' });
    expect(figure(board, 'weightedDegree')).toEqual({ Anna: 3, a: 3 });
  });
});

describe('betweenness', () => {
  it('of the middle of three is 1', () => {
    expect(figure(path, 'betweenness')).toEqual({ a: 0, b: 1, c: 0 });
  });

  it('of the middle of a star is 1', () => {
    expect(figure(star, 'betweenness')).toMatchObject({ s: 1, a: 0, d: 0 });
  });

  it('with a tail on a triangle: two of three pairs of others', () => {
    expect(figure(tail, 'betweenness')).toEqual({ a: 0, b: 0, c: near(2 / 3), d: 0 });
  });

  it('on a ring of four: half of the one pair opposite, of three', () => {
    expect(figure(network('a-b b-c c-d d-a'), 'betweenness')).toEqual({
      a: near(1 / 6),
      b: near(1 / 6),
      c: near(1 / 6),
      d: near(1 / 6),
    });
  });

  it('counts pairs without any way as pairs: one of ten', () => {
    expect(figure(apart, 'betweenness')).toEqual({ a: 0, b: near(1 / 10), c: 0, x: 0, y: 0, z: 0 });
  });
});

describe('closeness', () => {
  it('of a path of three: 2 others over 1 + 2 steps, over 1 + 1 in the middle', () => {
    expect(figure(path, 'closeness')).toEqual({ a: near(2 / 3), b: 1, c: near(2 / 3) });
  });

  it('is less by the share not reached (Wasserman & Faust), and 0 alone: 2/3 · 2/5, 1 · 2/5, 1 · 1/5', () => {
    expect(figure(apart, 'closeness')).toEqual({
      a: near(4 / 15),
      b: near(2 / 5),
      c: near(4 / 15),
      x: near(1 / 5),
      y: near(1 / 5),
      z: 0,
    });
  });
});

describe('PageRank', () => {
  it('of a path of three: 0.135 / 0.2775 in the middle, the rest in halves', () => {
    const middle = 0.135 / 0.2775;
    expect(figure(path, 'pagerank')).toEqual({
      a: near((1 - middle) / 2),
      b: near(middle),
      c: near((1 - middle) / 2),
    });
  });

  it('does not look at strengths', () => {
    const strong = network('a-b').contact('c').connect('b', 'trusts', 'c', { strength: 5 });
    expect(figure(strong, 'pagerank')).toEqual(figure(path, 'pagerank'));
  });

  it.each([path, star, tail, apart])('adds up to 1', (board) => {
    const ranks = Object.values(figure(board, 'pagerank')) as number[];
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toEqual(near(1, 14));
  });
});

describe('clustering', () => {
  it('of a triangle with a tail: one of three pairs of neighbours at its corner', () => {
    expect(figure(tail, 'clustering')).toEqual({ a: 1, b: 1, c: near(1 / 3), d: 0 });
  });

  it('of a star is 0, and with one neighbour or none as well', () => {
    expect(figure(star, 'clustering')).toEqual({ s: 0, a: 0, b: 0, c: 0, d: 0 });
    expect(figure(apart, 'clustering')).toMatchObject({ x: 0, z: 0 });
  });
});

describe('the core number', () => {
  it('of a triangle with a tail is 2, of the tail 1, of somebody alone 0', () => {
    expect(figure(tail, 'core')).toEqual({ a: 2, b: 2, c: 2, d: 1 });
    expect(figure(apart, 'core')).toMatchObject({ b: 1, z: 0 });
  });

  it('of a star is 1 however many arms it has', () => {
    expect(figure(star, 'core')).toEqual({ s: 1, a: 1, b: 1, c: 1, d: 1 });
  });

  it('of four who all know each other, with two chains between them, is 3', () => {
    const board = network('a-b a-c a-d b-c b-d c-d a-x x-y y-b d-z');
    expect(figure(board, 'core')).toEqual({ a: 3, b: 3, c: 3, d: 3, x: 2, y: 2, z: 1 });
  });
});

describe('constraint', () => {
  it('of the ends of a path is 1, of its middle ½² + ½²', () => {
    expect(figure(path, 'constraint')).toEqual({ a: 1, b: 0.5, c: 1 });
  });

  it('of a triangle with a tail: ½² + ½² + ⅓² at its corner, ⅔² + ¾² at the others', () => {
    expect(figure(tail, 'constraint')).toEqual({
      a: near(4 / 9 + 9 / 16),
      b: near(4 / 9 + 9 / 16),
      c: near(1 / 4 + 1 / 4 + 1 / 9),
      d: 1,
    });
  });

  it('is not defined for somebody alone', () => {
    expect(figure(apart, 'constraint')).toMatchObject({ z: null });
  });
});

describe('communities', () => {
  it('are numbered by size, then by their first member; somebody alone is one', () => {
    const board = network('m-n n-o m-o b-c c-d d-b a-x w');
    expect(figure(board, 'community')).toEqual({ b: 1, c: 1, d: 1, m: 2, n: 2, o: 2, a: 3, x: 3, w: 4 });
  });

  it('are not held together by tension, not even beside trust', () => {
    const two = network('a-b b-c a-c x-y y-z x-z');
    expect(figure(two.connect('a', 'tension', 'x'), 'community')).toMatchObject({ a: 1, x: 2 });
    const pair = network('a-b').connect('a', 'tension', 'b');
    expect(figure(pair, 'community')).toEqual({ a: 1, b: 2 });
  });

  it('follow strength: b goes with whom it is tied to most', () => {
    const board = (toA: 1 | 5, toC: 1 | 5) =>
      new TestBoard()
        .contact('a')
        .contact('b')
        .contact('c')
        .contact('d')
        .contact('e')
        .connect('a', 'trusts', 'd', { strength: 3 })
        .connect('c', 'trusts', 'e', { strength: 3 })
        .connect('a', 'trusts', 'b', { strength: toA })
        .connect('b', 'trusts', 'c', { strength: toC });
    expect(figure(board(5, 1), 'community')).toMatchObject({ a: 1, b: 1, c: 2 });
    expect(figure(board(1, 5), 'community')).toMatchObject({ a: 2, b: 1, c: 1 });
  });
});

describe('on a board with little on it', () => {
  const alone = {
    degree: 0,
    weightedDegree: 0,
    betweenness: 0,
    closeness: 0,
    clustering: 0,
    core: 0,
    constraint: null,
  };

  it('nobody has no figures', () => {
    expect(metricsAtOnce(new TestBoard().snapshot(), { today })).toEqual({
      people: new Map(),
      sampledFrom: undefined,
    });
  });

  it('somebody alone has those that are defined', () => {
    const { people } = metricsAtOnce(network('a').snapshot(), { today });
    expect([...people]).toEqual([['a', { ...alone, pagerank: 1, community: 1 }]]);
  });

  it('several without ties have equal standing and a community each', () => {
    const { people } = metricsAtOnce(network('a b c d').snapshot(), { today });
    expect([...people.values()]).toEqual(
      [1, 2, 3, 4].map((community) => ({ ...alone, pagerank: 0.25, community })),
    );
  });

  it('two who are tied are all there is', () => {
    const figures = {
      degree: 1,
      weightedDegree: 3,
      betweenness: 0,
      closeness: 1,
      pagerank: near(0.5),
      clustering: 0,
      core: 1,
      constraint: 1,
      community: 1,
    };
    const { people } = metricsAtOnce(network('a-b').snapshot(), { today });
    expect([...people.values()]).toEqual([figures, figures]);
  });

  it('an id may be any text', () => {
    const ids = ['__proto__', 'constructor', '2', '10', 'spare'];
    const board = new TestBoard();
    for (const id of ids) board.contact(id).connect(id, 'trusts', '2');
    const { people } = metricsAtOnce(board.snapshot(), { today });
    expect([...people].map(([id, { degree }]) => [id, degree])).toEqual([
      ['10', 1],
      ['2', 4],
      ['__proto__', 1],
      ['constructor', 1],
      ['spare', 1],
    ]);
  });
});

describe('ten of ours who all cover the same hundred', () => {
  const board = new TestBoard();
  for (let contact = 0; contact < 100; contact += 1) board.contact(`contact ${contact}`);
  for (let member = 0; member < 10; member += 1) {
    board.team(`member ${member}`);
    for (let contact = 0; contact < 100; contact += 1) {
      board.connect(`member ${member}`, 'covers', `contact ${contact}`, { strength: 4 });
    }
  }
  const { people } = metricsAtOnce(board.snapshot(), { today });

  it('have the ten highest values of betweenness, which says nothing of the board', () => {
    const pairs = (109 * 108) / 2;
    // 4,950 pairs of contacts and ten ways for each; 45 pairs of ours and a hundred ways for each.
    expect(people.get('member 3')?.betweenness).toEqual(near(495 / pairs));
    expect(people.get('contact 42')?.betweenness).toEqual(near(0.45 / pairs));
  });

  it('have the figures of a full bipartite graph', () => {
    expect(people.get('member 3')).toMatchObject({
      degree: 100,
      weightedDegree: 400,
      core: 10,
      clustering: 0,
    });
    expect(people.get('contact 42')).toMatchObject({
      degree: 10,
      weightedDegree: 40,
      core: 10,
      clustering: 0,
    });
    // 100 others a step away and 9 two; 10 and 99.
    expect(people.get('member 3')?.closeness).toEqual(near(109 / 118));
    expect(people.get('contact 42')?.closeness).toEqual(near(109 / 208));
    expect(people.get('contact 42')?.constraint).toEqual(near(0.1));
  });
});
