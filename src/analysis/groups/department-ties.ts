import type { DepartmentId, Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex, Tie } from '../clean-up.ts';
import type { Position } from '../position.ts';
import { type DepartmentInUse, departmentsInUse } from './departments-in-use.ts';

/** How much a department keeps to itself. */
export interface DepartmentTies {
  readonly id: DepartmentId;
  readonly name: string;
  /** How many contacts stand in it. */
  readonly members: number;
  /** Ties with both ends in it, and with one. */
  readonly internal: number;
  readonly external: number;
  /**
   * (E − I) / (E + I), from −1 (talks only to itself) to 1 (only to others); null without any tie (D. Krackhardt
   * & R. N. Stern, "Informal networks and organizational crises", Social Psychology Quarterly 51, 1988).
   */
  readonly eiIndex: number | null;
}

/** Two departments with people whose word counts and no tie between them. */
export interface SilentPair {
  readonly departments: readonly [DepartmentId, DepartmentId];
  readonly names: readonly [string, string];
  /** True where a tension crosses. */
  readonly tension: boolean;
  /** The part of the circle's importance that stands in the two, 0–1. */
  readonly weight: Share;
}

export interface DepartmentFindings {
  readonly departments: readonly DepartmentTies[];
  readonly silentDepartments: readonly SilentPair[];
}

/** E-I index and silent pairs (`design/analysis.md`, *Departments*). */
export function departmentFindings(position: Position): DepartmentFindings {
  const { board, coverage } = position;
  const inUse = departmentsInUse(position);
  const place = placesOf(board, inUse);
  const internal = new Int32Array(inUse.length);
  const external = new Int32Array(inUse.length);
  const talking = new Set<number>();
  const pairKey = (a: number, b: number) => (a < b ? a * inUse.length + b : b * inUse.length + a);
  for (const [one, other] of talkingPairs(board)) {
    const [a, b] = [place[one] ?? none, place[other] ?? none];
    if (a === b) {
      if (a !== none) internal[a] = (internal[a] ?? 0) + 1;
      continue;
    }
    if (a !== none) external[a] = (external[a] ?? 0) + 1;
    if (b !== none) external[b] = (external[b] ?? 0) + 1;
    if (a !== none && b !== none) talking.add(pairKey(a, b));
  }

  const tense = new Set<number>();
  for (const { kind, from, to } of board.ties) {
    const [a, b] = [place[from] ?? none, place[to] ?? none];
    if (kind === 'tension' && a !== b && a !== none && b !== none) tense.add(pairKey(a, b));
  }
  const weightOf = ({ circle }: DepartmentInUse) =>
    circle.reduce((sum, index) => sum + (coverage.importance[index] ?? 0), 0);
  const all = board.circle.reduce((sum, index) => sum + (coverage.importance[index] ?? 0), 0);
  const silentDepartments: SilentPair[] = [];
  for (const [a, one] of inUse.entries()) {
    for (const [b, other] of inUse.entries()) {
      if (b <= a || one.circle.length === 0 || other.circle.length === 0) continue;
      const key = pairKey(a, b);
      if (talking.has(key)) continue;
      silentDepartments.push({
        departments: [one.department.id, other.department.id],
        names: [one.department.name, other.department.name],
        tension: tense.has(key),
        weight: all === 0 ? 0 : (weightOf(one) + weightOf(other)) / all,
      });
    }
  }

  return {
    departments: inUse.map(({ department: { id, name }, people }, index) => {
      const [inside, outside] = [internal[index] ?? 0, external[index] ?? 0];
      const eiIndex = inside + outside === 0 ? null : (outside - inside) / (outside + inside);
      return { id, name, members: people.length, internal: inside, external: outside, eiIndex };
    }),
    silentDepartments,
  };
}

const none = -1;

/** The place of each person's department among those in use, −1 where there is none. */
function placesOf(board: CleanBoard, inUse: readonly DepartmentInUse[]): Int32Array {
  const places = new Int32Array(board.people.length).fill(none);
  for (const [place, { people }] of inUse.entries()) for (const index of people) places[index] = place;
  return places;
}

const talks: ReadonlySet<Tie['kind']> = new Set(['reportsTo', 'influences', 'trusts']);

/** Every pair of customers with a reporting, influence or trust tie and no tension, once. */
function* talkingPairs({ ties, people }: CleanBoard): Generator<readonly [PersonIndex, PersonIndex]> {
  const key = ({ from, to }: Tie) => Math.min(from, to) * people.length + Math.max(from, to);
  const seen = new Set(ties.filter(({ kind }) => kind === 'tension').map(key));
  for (const tie of ties) {
    if (!talks.has(tie.kind) || seen.has(key(tie))) continue;
    seen.add(key(tie));
    yield [tie.from, tie.to];
  }
}
