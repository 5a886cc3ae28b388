import type { Rank, RankId } from '@/domain/index.ts';
import type { PersonIndex } from '../clean-up.ts';
import { ranked } from '../compare.ts';
import { type InsightContext, subjectsOf } from './context.ts';
import type { InsightDraft, InsightKindRow } from './insight.ts';
import { counted, listed, nameOf, titled } from './words.ts';

export const peerGap = {
  kind: 'peer-gap',
  title: 'No peer',
  explanation:
    'People open up to their peers. Somebody of ours covers nobody at their own rank, or the customer has people at a rank where nobody of ours is near.',
  severityRule: 'Low.',
  formula:
    'One of ours has no coverage relationship to anybody of the customer at their own rank, where there is somebody; or nobody of ours stands within one rank of people of the customer. Without any rank on our side nothing is said.',
  term: 'peer-gap',
  find: (context) => {
    const rows = rowsOf(context);
    return rows.flatMap((row) => [...idlePeers(context, row), ...missingPeers(context, row, rows)]);
  },
} as const satisfies InsightKindRow;

/** Who stands at one rank. */
interface Row {
  readonly rank: Rank;
  /** How many ranks there are above it. */
  readonly height: number;
  readonly ours: readonly PersonIndex[];
  /** The most important first. */
  readonly theirs: readonly PersonIndex[];
}

function rowsOf(context: InsightContext): Row[] {
  const { board, coverage, ranks } = context;
  const byRank = (people: readonly PersonIndex[]) => {
    const found = new Map<RankId | undefined, PersonIndex[]>();
    for (const index of people) {
      const { rank } = context.person(index);
      found.set(rank, [...(found.get(rank) ?? []), index]);
    }
    return found;
  };
  const ours = byRank(board.team);
  const theirs = byRank(board.customers);
  return ranks.map((rank, height) => ({
    rank,
    height,
    ours: ours.get(rank.id) ?? [],
    theirs: ranked(
      theirs.get(rank.id) ?? [],
      (index) => coverage.importance[index] ?? 0,
      (a, b) => a - b,
    ),
  }));
}

/** Members of ours who cover nobody at their own rank. */
function idlePeers(context: InsightContext, { rank, ours, theirs }: Row): InsightDraft[] {
  const [first] = theirs;
  if (first === undefined) return [];
  const peers = new Set(theirs);
  const busy = new Set(
    context.board.threads.filter(({ contact }) => peers.has(contact)).map(({ member }) => member),
  );
  return ours
    .filter((member) => !busy.has(member))
    .map((member) => {
      const name = nameOf(context, member);
      return {
        about: [context.person(member).id],
        severity: 'low',
        weight: context.coverage.importance[first] ?? 0,
        subjects: subjectsOf(context, [member, ...theirs]),
        evidence: {
          numbers: [
            { label: 'Their people at this rank', value: theirs.length, unit: 'people' },
            { label: 'Covered by their peer', value: 0, unit: 'people' },
          ],
        },
        text:
          `${name} covers nobody at the rank ${rank.name}, where ${counted(theirs.length, 'contact stands', 'contacts stand')} level with ${name}: ` +
          `peers hear what others do not. ${name} should meet ${titled(context.person(first))} first.`,
      };
    });
}

/** A rank of theirs that nobody of ours stands near; none while nobody of ours has a rank at all. */
function missingPeers(
  context: InsightContext,
  { rank, height, theirs }: Row,
  rows: readonly Row[],
): InsightDraft[] {
  const { peerRanks } = context.board.config.insights;
  const [first] = theirs;
  const [nearest] = rows
    .filter(({ ours }) => ours.length > 0)
    .sort((a, b) => Math.abs(a.height - height) - Math.abs(b.height - height) || a.height - b.height);
  const [candidate] = nearest?.ours ?? [];
  if (first === undefined || nearest === undefined || candidate === undefined) return [];
  const distance = Math.abs(nearest.height - height);
  if (distance <= peerRanks) return [];
  const names = listed(theirs.map((index) => nameOf(context, index)));
  return [
    {
      about: [rank.id],
      severity: 'low',
      weight: context.coverage.importance[first] ?? 0,
      subjects: subjectsOf(context, theirs),
      evidence: {
        numbers: [
          { label: 'Their people at this rank', value: theirs.length, unit: 'people' },
          { label: 'Ranks to the nearest of ours', value: distance, unit: 'ranks' },
        ],
      },
      text:
        `${names} ${theirs.length === 1 ? 'stands' : 'stand'} at the rank ${rank.name}, and nobody of ours is near: ` +
        `the nearest is ${nameOf(context, candidate)} (${nearest.rank.name}), ${distance} ranks away. ` +
        `${nameOf(context, candidate)} should bring in a peer for them.`,
    },
  ];
}
