import {
  type Force,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Steps } from '@/analysis/index.ts';
import type { Person, PersonId, Relationship, Side } from '@/domain/index.ts';
import type { Point, Size } from '../geometry.ts';
import { pinOf } from './pin.ts';
import { type Body, cell, separate } from './separate.ts';
import { seedAt } from './spiral.ts';
import { pull, tiedPeople } from './ties.ts';

/*
 * The forces of the network lens: d3's velocity Verlet integration with Barnes and Hut's approximation of the
 * repulsion (1986, *A hierarchical O(N log N) force-calculation algorithm*, Nature 324). Nothing is left to chance:
 * d3 draws its random numbers from a generator with a fixed seed, and people come in the order of their ids.
 */

export interface NetworkInput {
  readonly people: readonly Person[];
  readonly relationships: readonly Relationship[];
  /** Where people stood before, in pitches from the middle: the fewer are missing, the less everybody moves. */
  readonly before: ReadonlyMap<PersonId, Point>;
}

interface Node extends SimulationNodeDatum {
  readonly id: PersonId;
  readonly side: Side;
  x: number;
  y: number;
}

interface Link extends SimulationLinkDatum<Node> {
  readonly weight: number;
}

/** The length of a tie at rest, in pitches. */
const distance = 2.4;
const repulsion = -0.6;
/** Two in tension are pushed apart while they are nearer than this, in pitches. */
const tensionReach = 8;
/** How strongly the sides are drawn to their part of the picture, and how far that is from the middle. */
const sidePull: Readonly<Record<Side, number>> = { team: 0.2, customer: 0.06, outside: 0.2 };
const sidePlace: Readonly<Record<Side, number>> = { team: -1, customer: 0, outside: 1 };
/** How far the sides are moved apart in the end, in half widths of the picture. */
const sideShift = 0.4;
/** Up and down everybody is drawn to the middle, so that the picture is as wide as a screen. */
const flattening = 0.12;
/** From so many of the people standing where they stood before, the rest finds its way among them. */
const mostKnown = 0.5;
/** How strongly those are held where they were; the company of somebody pinned less, so that it follows. */
const hold = 2.5;
const holdOfCompany = 0.15;
/** From so many people on fewer steps have to do. */
const manyPeople = 1000;
/** What the picture is fitted to: this wide for its height, with this many cells of room for each piece. */
const aspect = 2;
const room = 1.2;
/** How often those who left the box are put back. */
const rounds = 6;
/** How far crowds are thinned out: 0 leaves distances as they are, 1 spreads everybody evenly. */
const evenness = 0.7;

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const strengthOf = ({ strength = 3 }: Relationship) => strength / 3;

/** One link for each two who are drawn together, with all that draws them. */
function linksOf(relationships: readonly Relationship[], nodes: ReadonlyMap<PersonId, Node>): Link[] {
  const links = new Map<string, { source: Node; target: Node; weight: number }>();
  for (const tie of relationships.toSorted(byId)) {
    const [source, target] = [nodes.get(tie.from), nodes.get(tie.to)];
    const weight = pull[tie.kind] * strengthOf(tie);
    if (source === undefined || target === undefined || source === target || weight === 0) continue;
    const key = JSON.stringify(tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from]);
    const known = links.get(key);
    if (known === undefined) links.set(key, { source, target, weight });
    else known.weight += weight;
  }
  return [...links.values()];
}

/** A tie of somebody with many counts the less, or the well connected would draw everybody onto one heap. */
function linkForce(links: Link[]) {
  const sums = new Map<SimulationLinkDatum<Node>['source'], number>();
  for (const { source, target, weight } of links)
    for (const end of [source, target]) sums.set(end, (sums.get(end) ?? 0) + weight);
  const strengths = links.map(
    ({ source, target, weight }) =>
      weight / Math.max(1, Math.min(sums.get(source) ?? 1, sums.get(target) ?? 1)),
  );
  return forceLink<Node, Link>(links)
    .distance(distance)
    .strength((_link, index) => strengths[index] ?? 0);
}

/** Pushes those in tension apart while they are near one another. */
function tensionForce(
  relationships: readonly Relationship[],
  nodes: ReadonlyMap<PersonId, Node>,
): Force<Node, Link> {
  const pairs = relationships
    .filter(({ kind, from, to }) => kind === 'tension' && from !== to)
    .toSorted(byId)
    .flatMap((tie) => {
      const [a, b] = [nodes.get(tie.from), nodes.get(tie.to)];
      return a === undefined || b === undefined ? [] : [{ a, b, strength: strengthOf(tie) }];
    });
  return (alpha) => {
    for (const { a, b, strength } of pairs) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const far = Math.max(0.01, Math.hypot(dx, dy));
      const way = (Math.max(0, tensionReach - far) / far) * alpha * strength * 0.1;
      a.vx = (a.vx ?? 0) - dx * way;
      a.vy = (a.vy ?? 0) - dy * way;
      b.vx = (b.vx ?? 0) + dx * way;
      b.vy = (b.vy ?? 0) + dy * way;
    }
  };
}

/** The place of a value among others, 0–1; in the middle among none. */
function placeAmong(value: number, others: readonly number[]): number {
  const less = others.filter((other) => other < value).length;
  const equal = others.filter((other) => other === value).length;
  return others.length === 0 ? 0.5 : (less + equal / 2) / others.length;
}

/**
 * Thins out crowds: everybody goes part of the way to where they would stand if all were spread evenly, from left to
 * right among all, and from top to bottom among those about as far left. Whoever was left of somebody stays so.
 */
function thinned(points: readonly Point[]): readonly Point[] {
  const byX = points.map((_, index) => index).toSorted((a, b) => (points[a]?.x ?? 0) - (points[b]?.x ?? 0));
  const aside = Math.max(3, Math.round(Math.sqrt(points.length)));
  const even = (share: number, from: number) => (1 - evenness) * from + evenness * (2 * share - 1);
  const thin = points.map((point) => ({ ...point }));
  byX.forEach((index, rank) => {
    const own = points[index];
    const beside = byX.slice(Math.max(0, rank - aside), rank + aside + 1);
    if (own === undefined) return;
    const heights = beside.map((other) => points[other]?.y ?? 0);
    thin[index] = {
      x: even((rank + 0.5) / points.length, own.x),
      y: even(placeAmong(own.y, heights), own.y),
    };
  });
  return thin;
}

/** Forces make a picture round: pulls its rim into the corners of the screen, each towards the corner it is near. */
function squared(nodes: readonly Node[]): readonly Point[] {
  const middle = { x: mean(nodes.map(({ x }) => x)), y: mean(nodes.map(({ y }) => y)) };
  const wide = Math.max(...nodes.map(({ x }) => Math.abs(x - middle.x)), 1e-9);
  const high = Math.max(...nodes.map(({ y }) => Math.abs(y - middle.y)), 1e-9);
  return nodes.map((node) => {
    const x = (node.x - middle.x) / wide + sidePlace[node.side] * sideShift;
    const y = (node.y - middle.y) / high;
    const far = Math.max(Math.abs(x), Math.abs(y));
    const stretch = far === 0 ? 1 : Math.hypot(x, y) / far;
    return { x: x * stretch, y: y * stretch };
  });
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Fits the picture to the shape of a screen and thins out its crowds. */
function fitted(nodes: readonly Node[]): readonly Body[] {
  const height = Math.sqrt((nodes.length * cell.width * cell.height * room) / aspect);
  const box = { width: height * aspect, height };
  const points = thinned(squared(nodes));
  let bodies = intoBox(
    nodes.map(({ id }, index) => ({ id, ...(points[index] ?? { x: 0, y: 0 }) })),
    box,
  );
  // Whoever gives way may leave the box: held at its rim they move aside instead, where there is room.
  for (let round = 0; round < rounds; round += 1) {
    bodies = [...separate([], bodies)].map(([id, { x, y }]) => ({
      id,
      x: within(x, box.width - cell.width),
      y: within(y, box.height - cell.height),
    }));
  }
  return bodies;
}

const within = (value: number, length: number) => Math.max(-length / 2, Math.min(length / 2, value));

/** Stretches a picture over a box around the middle, cells included. */
function intoBox(bodies: readonly Body[], box: Size): readonly Body[] {
  const fit = (values: readonly number[], length: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = most === least ? 0 : Math.max(0, length) / (most - least);
    return values.map((value) => (value - (least + most) / 2) * scale);
  };
  const xs = fit(
    bodies.map(({ x }) => x),
    box.width - cell.width,
  );
  const ys = fit(
    bodies.map(({ y }) => y),
    box.height - cell.height,
  );
  return bodies.map(({ id }, index) => ({ id, x: xs[index] ?? 0, y: ys[index] ?? 0 }));
}

/** In hundredths of a pitch: what is kept of them need not be longer. */
const rounded = (value: number) => Math.round(value * 100) / 100;

type Places = ReadonlyMap<PersonId, Point>;

interface Rest {
  readonly people: readonly Person[];
  readonly relationships: readonly Relationship[];
  /** Where everybody begins. */
  readonly start: Places;
  /** Those who are held where they stood, and give way a little; undefined when everything is laid out anew. */
  readonly held?: Places;
}

/** Lets the forces come to rest. */
function* rest({ people, relationships, start, held }: Rest): Steps<Node[]> {
  const reach = distance * Math.sqrt(people.length) * 0.6;
  const nodes = people.map((person): Node => {
    const { x, y } = start.get(person.id) ?? { x: 0, y: 0 };
    const pin = held === undefined ? undefined : pinOf(person);
    return { id: person.id, side: person.side, x, y, ...(pin === undefined ? {} : { fx: pin.x, fy: pin.y }) };
  });
  const byPerson = new Map(nodes.map((node) => [node.id, node]));
  const company = new Set(
    relationships
      .filter(({ kind }) => pull[kind] > 0)
      .flatMap(({ from, to }) => [
        ...(byPerson.get(from)?.fx === undefined ? [] : [to]),
        ...(byPerson.get(to)?.fx === undefined ? [] : [from]),
      ]),
  );
  const holdOf = (id: PersonId) => (company.has(id) ? holdOfCompany : hold);
  const simulation = forceSimulation<Node, Link>(nodes)
    .force('ties', linkForce(linksOf(relationships, byPerson)))
    .force('tension', tensionForce(relationships, byPerson))
    .force(
      'repulsion',
      forceManyBody<Node>()
        .strength(repulsion)
        .distanceMin(0.3)
        .distanceMax(2 * reach),
    )
    .force('apart', forceCollide<Node>(cell.height / 2))
    .force(
      'sides',
      forceX<Node>(({ id, side }) => held?.get(id)?.x ?? sidePlace[side] * reach).strength(({ id, side }) =>
        held?.has(id) === true ? holdOf(id) : sidePull[side],
      ),
    )
    .force(
      'middle',
      forceY<Node>(({ id }) => held?.get(id)?.y ?? 0).strength(({ id }) =>
        held?.has(id) === true ? holdOf(id) : flattening,
      ),
    )
    .alpha(held === undefined ? 1 : 0.3)
    .stop();
  const ticks = held === undefined ? (nodes.length > manyPeople ? 200 : 300) : 80;
  // From the first alpha to d3's usual least one, at which nothing moves any more, in so many ticks.
  simulation.alphaDecay(1 - (simulation.alphaMin() / simulation.alpha()) ** (1 / ticks));
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    yield tick / ticks;
  }
  return nodes;
}

/** Parts of the whole: what a new picture takes, and finding one's way in it. */
function* part<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * (step.value ?? 0);
  }
}

const placesOf = (bodies: readonly Body[]): Places => new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));

/**
 * Where the network's people come to rest, in pitches from its middle: drawn together by their ties, pushed apart by
 * tension, each side loosely to its own part, ours on the left. Where most of them stood before, they stay about
 * there. Pinned people stay where they are pinned. Who is tied to nobody has no place among the others and is left
 * out.
 */
export function* networkSteps({ people, relationships, before }: NetworkInput): Steps<Places> {
  const tied = tiedPeople(people, relationships);
  const present = people.filter(({ id }) => tied.has(id)).toSorted(byId);
  const known = placesOf(
    present.flatMap(({ id }): Body[] => {
      const place = before.get(id);
      return place === undefined ? [] : [{ id, ...place }];
    }),
  );
  const isNew = known.size === 0 || known.size < mostKnown * present.length;
  const seeds: Places = new Map(present.map(({ id }, index) => [id, known.get(id) ?? seedAt(index)]));
  const pinned = present.flatMap((person): Body[] => {
    const pin = pinOf(person);
    return pin === undefined ? [] : [{ id: person.id, ...pin }];
  });

  let places = seeds;
  if (isNew) {
    const end = pinned.length === 0 ? 1 : 0.8;
    const free = yield* part(rest({ people: present, relationships, start: seeds }), 0, end);
    places = placesOf(fitted(free));
  }
  if (!isNew || pinned.length > 0) {
    const held = isNew ? places : known;
    const among = rest({ people: present, relationships, start: places, held });
    places = placesOf(yield* part(among, isNew ? 0.8 : 0, 1));
  }
  const stays = new Set(pinned.map(({ id }) => id));
  const giving = present.flatMap(({ id }): Body[] => {
    const place = places.get(id);
    return place === undefined || stays.has(id) ? [] : [{ id, ...place }];
  });
  const apart = separate(pinned, giving);
  return new Map([...apart].map(([id, { x, y }]) => [id, { x: rounded(x), y: rounded(y) }]));
}
