import type {
  Analysis,
  BlockerStatus,
  EvidenceNumber,
  Insight,
  InsightKind,
  MetricsFindings,
  MoveType,
  NextMove,
  PersonFindings,
  PersonMetrics,
  ScoreParts,
} from '@/analysis/index.ts';
import type { PersonId, Score, Severity, Share } from '@/domain/index.ts';

/** One of our moves, as it stands in a report. */
interface MoveReport {
  readonly type: MoveType;
  readonly member: PersonId;
  readonly contact: PersonId;
  readonly via: readonly PersonId[];
  readonly chance: Share;
  readonly delta: Score;
  readonly gain: Score;
}

interface ContactReport {
  readonly warmth: Share;
  readonly routes: number;
  readonly strictRoutes: number;
  /** The best path from our side; empty where it is too cold to be shown. */
  readonly path: readonly PersonId[];
  readonly cover: Share;
  readonly liveThreads: number;
  readonly importance: Share;
}

interface InsightReport {
  readonly id: string;
  readonly kind: InsightKind;
  readonly severity: Severity;
  readonly subjects: readonly PersonId[];
  readonly text: string;
  readonly evidence: { readonly numbers: readonly EvidenceNumber[]; readonly path?: readonly PersonId[] };
  readonly move?: MoveReport;
}

/** What the analysis says about one file: what `npm run analyse` prints, key by key. */
export interface Report {
  readonly file: string;
  readonly score: Score | null;
  /** What to do to get a score, where there is none. */
  readonly reason?: string;
  readonly parts: ScoreParts | null;
  readonly confidence: Share;
  /** Contacts by id; with figures the team, too. */
  readonly people: Readonly<Record<PersonId, Partial<ContactReport> & { readonly metrics?: PersonMetrics }>>;
  /** From how many people betweenness and closeness were estimated, on a board too large for exact ones. */
  readonly sampledFrom?: number;
  readonly blockers: readonly {
    readonly id: PersonId;
    readonly share: Share;
    readonly score: Score;
    readonly status: BlockerStatus;
    readonly affects: readonly PersonId[];
  }[];
  readonly departures: readonly {
    readonly id: PersonId;
    readonly delta: Score;
    readonly lostThreads: readonly PersonId[];
    readonly lostPaths: readonly PersonId[];
  }[];
  readonly moves: readonly MoveReport[];
  readonly recruits: readonly { readonly id: PersonId; readonly score: number }[];
  readonly departments: readonly {
    readonly name: string;
    readonly internal: number;
    readonly external: number;
    readonly eiIndex: number | null;
    readonly members: number;
  }[];
  readonly silentDepartments: readonly {
    readonly pair: readonly [string, string];
    readonly tension: boolean;
  }[];
  readonly triads: { readonly balanced: number; readonly frustrated: number; readonly index: Share | null };
  readonly insights: readonly InsightReport[];
}

/** Puts an analysis into the words of the report; nothing is rounded. */
export function reportOf(file: string, { findings, rankings }: Analysis, metrics?: MetricsFindings): Report {
  const { score, people } = findings;
  return {
    file,
    score: score.score,
    ...(score.score === null ? { reason: score.reason } : {}),
    parts: score.parts,
    confidence: score.confidence,
    people: peopleOf(people, metrics?.people),
    ...(metrics?.sampledFrom === undefined ? {} : { sampledFrom: metrics.sampledFrom }),
    blockers: findings.blockers.map(({ id, share, score: height, status, affects }) => ({
      id,
      share,
      score: height,
      status,
      affects,
    })),
    departures: rankings.departures.map(({ id, delta, lostThreads, lostPaths }) => ({
      id,
      delta,
      lostThreads,
      lostPaths,
    })),
    moves: rankings.moves.map(moveOf),
    recruits: rankings.recruits.map(({ id, score: worth }) => ({ id, score: worth })),
    departments: findings.departments.map(({ name, internal, external, eiIndex, members }) => ({
      name,
      internal,
      external,
      eiIndex,
      members,
    })),
    silentDepartments: findings.silentDepartments.map(({ names, tension }) => ({ pair: names, tension })),
    triads: findings.triads,
    insights: rankings.insights.map(insightOf),
  };
}

function peopleOf(
  contacts: Analysis['findings']['people'],
  figures: MetricsFindings['people'] = new Map(),
): Report['people'] {
  const ids = new Set([...contacts.keys(), ...figures.keys()]);
  return Object.fromEntries(
    Array.from(ids, (id) => {
      const contact = contacts.get(id);
      const metrics = figures.get(id);
      return [
        id,
        {
          ...(contact === undefined ? {} : contactOf(contact)),
          ...(metrics === undefined ? {} : { metrics }),
        },
      ];
    }),
  );
}

function contactOf({
  warmth,
  routes,
  strictRoutes,
  path,
  cover,
  liveThreads,
  importance,
}: PersonFindings): ContactReport {
  return { warmth, routes, strictRoutes, path: path?.people ?? [], cover, liveThreads, importance };
}

function moveOf({ type, member, contact, via, chance, delta, gain }: NextMove): MoveReport {
  return { type, member, contact, via, chance, delta, gain };
}

function insightOf({ id, kind, severity, subjects, text, evidence, move }: Insight): InsightReport {
  const { numbers, path } = evidence;
  return {
    id,
    kind,
    severity,
    subjects,
    text,
    evidence: { numbers, ...(path === undefined ? {} : { path: path.people }) },
    ...(move === undefined ? {} : { move: moveOf(move) }),
  };
}
