import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type BoardSnapshot,
  type CalendarDate,
  type CustomerRole,
  type Influence,
  type RelationshipKind,
  type Stance,
  type Strength,
  tags,
} from '@/domain/index.ts';
import { near } from './near.ts';
import { TestBoard } from './test-board.ts';

/** One board of `analysis-cases/boards.json`, in that file's own words. */
interface CaseFile {
  readonly seed: number;
  readonly today: CalendarDate;
  readonly people: readonly {
    readonly id: string;
    readonly side: 'own' | 'customer';
    readonly dept?: string;
    readonly role?: CustomerRole | null;
    readonly influence?: Influence | null;
    readonly stance?: Stance | null;
  }[];
  readonly relations: readonly {
    readonly id: string;
    readonly kind: Exclude<RelationshipKind, 'covers'> | 'contact';
    readonly a: string;
    readonly b: string;
    readonly strength: Strength | null;
    readonly lastContact: CalendarDate | null;
  }[];
  readonly expected: {
    readonly health: {
      readonly score: number | null;
      readonly parts: Readonly<Record<string, number>> | null;
    };
    readonly reach: Readonly<Record<string, readonly [warmth: number, routes: number]>>;
    readonly blockers?: readonly {
      readonly id: string;
      readonly P: number;
      readonly score: number;
      readonly status: keyof typeof caseStatuses;
      readonly affects: readonly string[];
    }[];
    readonly blunders?: readonly (readonly [person: string, change: number])[];
    readonly moves?: readonly (readonly [
      type: keyof typeof caseTypes,
      member: string,
      contact: string,
      gain: number,
    ])[];
    readonly recruits?: readonly (readonly [contact: string, score: number])[];
  };
}

/** The file's words for a blocker's status and a move's type, in ours. */
export const caseStatuses = {
  mustWin: 'must-win',
  outvoice: 'out-voice',
  bypass: 'by-pass',
  watch: 'watch',
} as const;
export const caseTypes = {
  reactivate: 'reactivate',
  introduction: 'introduction',
  coldApproach: 'cold-approach',
  deepen: 'deepen',
  secondThread: 'second-thread',
} as const;

/** Matches a number of the file: it agrees within 1e-5. */
export const caseNumber = (value: number) => near(value, 5);

export interface AnalysisCase {
  readonly seed: number;
  readonly today: CalendarDate;
  readonly snapshot: BoardSnapshot;
  readonly expected: CaseFile['expected'];
}

const sharedData = resolve(import.meta.dirname, '../../../shared/data');
const boardsFile = resolve(sharedData, 'analysis-cases/boards.json');

/** The acceptance data lies beside the checkout; where it does not, the suites that need it say so and skip. */
export const casesAvailable = existsSync(boardsFile);

/** Reads a published network, or undefined where the data is not there. */
export function readNetwork(name: string): unknown {
  const file = resolve(sharedData, 'networks', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** All boards, as snapshots; none where the data is not there. */
export function analysisCases(): AnalysisCase[] {
  if (!casesAvailable) return [];
  const files = JSON.parse(readFileSync(boardsFile, 'utf8')) as CaseFile[];
  return files.map((file) => ({
    seed: file.seed,
    today: file.today,
    snapshot: snapshotOf(file),
    expected: file.expected,
  }));
}

function snapshotOf(file: CaseFile): BoardSnapshot {
  const board = new TestBoard();
  for (const person of file.people) {
    if (person.side === 'own') {
      board.team(person.id);
      continue;
    }
    board.contact(person.id, {
      ...(person.dept === undefined ? {} : { department: person.dept }),
      ...(person.role == null ? {} : { role: person.role }),
      ...(person.influence == null ? {} : { influence: person.influence }),
      ...(person.stance == null ? {} : { stance: person.stance }),
      ...Object.fromEntries(tags.map((tag) => [`${tag}SetAt`, `${file.today}T00:00:00.000Z`])),
    });
  }
  for (const relation of file.relations) {
    const kind = relation.kind === 'contact' ? 'covers' : relation.kind;
    board.connect(relation.a, kind, relation.b, {
      id: relation.id,
      ...(relation.strength === null ? {} : { strength: relation.strength }),
      ...(relation.lastContact === null ? {} : { lastContact: relation.lastContact }),
    });
  }
  return board.snapshot();
}
