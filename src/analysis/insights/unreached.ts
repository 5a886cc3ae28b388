import { below } from '../compare.ts';
import { warmPathsOf } from '../warmth.ts';
import { type CircleMember, type InsightContext, subjectsOf } from './context.ts';
import type { InsightDraft } from './insight.ts';

/** What *untouched* and *cold* say alike: how far the decision maker is, and the ways there. */
export function unreached(context: InsightContext, member: CircleMember): Omit<InsightDraft, 'text'> {
  const { board, network, routes, warmth } = context;
  const { index, importance, cover, direct } = member;
  const routeCount = routes.routes[index] ?? 0;
  const warm = warmth.values[index] ?? 0;
  const [path, ...otherPaths] = warmPathsOf(board, network, index);
  const alone = routeCount === 0 || below(warm, board.config.warmFrom);
  return {
    about: [member.person.id],
    severity: alone ? 'critical' : 'high',
    weight: importance * (1 - cover),
    subjects: subjectsOf(context, [index]),
    evidence: {
      numbers: [
        { label: 'Best direct value of ours', value: direct, unit: 'share' },
        { label: 'Warmth of the best path', value: warm, unit: 'share' },
        { label: 'Separate routes', value: routeCount, unit: 'routes' },
        { label: 'Importance', value: importance, unit: 'share' },
      ],
      ...(path === undefined ? {} : { path, otherPaths }),
    },
  };
}
