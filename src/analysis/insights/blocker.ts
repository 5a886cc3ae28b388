import { influenceLabel, type Severity, stanceOf } from '@/domain/index.ts';
import { hindranceOf, type Obstacle } from '../blockers.ts';
import type { PersonIndex } from '../clean-up.ts';
import { atLeast } from '../compare.ts';
import { pathOf, type WarmPath } from '../warmth.ts';
import { type InsightContext, subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { introduction, listed, nameOf, titled } from './words.ts';

export const blocker = {
  kind: 'blocker',
  title: 'Blocker',
  explanation:
    'Somebody is against us. The score grows with their influence, their hardness, and how far the decision makers depend on them or listen to them.',
  severityRule:
    'To be won or out-voiced: critical from score 40, else high. With a way around: medium from 40, else low. Only to be watched: low.',
  formula:
    '100 × influence ÷ 5 × hardness (0.5 for a sceptic, 1 for an opponent) × (0.4 + 0.6 × share of the deciding that depends on them or listens to them).',
  term: 'blocker',
  find: (context) =>
    context.obstacles
      .filter(({ stated }) => stated)
      .map((obstacle) => {
        const { person, score, share, affects, status } = obstacle;
        const path = status === 'must-win' || status === 'watch' ? undefined : aroundOf(context, obstacle);
        return {
          about: [context.person(person).id],
          severity: severityOf(context, obstacle),
          weight: hindranceOf(obstacle, context.board.config),
          subjects: subjectsOf(context, [person, ...affects]),
          evidence: {
            numbers: [
              { label: 'Blocker score', value: score, unit: 'points' },
              { label: 'Share of the deciding affected', value: share, unit: 'share' },
              { label: 'Decision makers affected', value: affects.length, unit: 'people' },
            ],
            ...(path === undefined ? {} : { path }),
          },
          text: `${factOf(context, obstacle)} ${adviceOf(context, obstacle, path)}`,
        };
      }),
} as const satisfies InsightKindRow;

function severityOf(context: InsightContext, { score, status }: Obstacle): Severity {
  const steps = context.board.config.blocker.severity[status];
  return atLeast(score, steps.from) ? steps.above : steps.below;
}

/** The best way around to anybody affected. */
function aroundOf({ board, strictWarmth }: InsightContext, { affects }: Obstacle): WarmPath | undefined {
  const ways = affects.flatMap((target) => pathOf(board, strictWarmth, target) ?? []);
  return ways.toSorted((a, b) => b.warmth - a.warmth)[0];
}

function factOf(context: InsightContext, { person, score }: Obstacle): string {
  const who = context.person(person);
  const stance = stanceOf(who.stance).label.toLowerCase();
  const influence = influenceLabel(who.influence).toLowerCase();
  return `${titled(who)} is against us (${stance}, influence ${influence}): blocker score ${Math.round(score)} of 100.`;
}

function adviceOf(context: InsightContext, obstacle: Obstacle, path: WarmPath | undefined): string {
  const { person, affects, cutOff, unanswered, status } = obstacle;
  const name = nameOf(context, person);
  const names = (targets: readonly PersonIndex[]) => listed(targets.map((target) => nameOf(context, target)));
  switch (status) {
    case 'must-win':
      return affects.includes(person)
        ? `${name} decides: no deal without winning ${name}.`
        : `No way leads to ${names(cutOff)} around ${name}: ${name} must be won.`;
    case 'out-voice':
      return `Nobody who is for us is heard as well by ${names(unanswered)}: find a voice there. ${introduction(context, path)}`;
    case 'by-pass':
      return `There is a way around to ${names(affects)}. ${introduction(context, path)}`;
    case 'watch':
      return `No decision maker depends on ${name} or listens to ${name}: keep an eye on it.`;
  }
}
