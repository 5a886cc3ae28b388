import { influenceLabel, stanceOf } from '@/domain/index.ts';
import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { bestPlaced, titled } from './words.ts';

export const roleContradiction = {
  kind: 'role-contradiction',
  title: 'Champion in name only',
  explanation:
    'A champion has power and sells for us inside. One who is not for us, or has little influence, is no champion: role, stance or influence is wrong.',
  severityRule: 'Low.',
  formula: 'The role champion, with a known stance of 0 or less, or a known influence of 2 or less.',
  term: 'circle',
  find: (context) => {
    const weak = context.board.config.insights.weakChampion;
    return context.circle.flatMap((member) => {
      const { role, stance, influence } = member.person;
      if (role !== 'champion') return [];
      const isNotForUs = stance !== undefined && stance <= weak.stance;
      const isWeak = influence !== undefined && influence <= weak.influence;
      if (!isNotForUs && !isWeak) return [];
      const contradictions = [
        ...(isNotForUs ? [`their stance is ${stanceOf(stance).label.toLowerCase()}`] : []),
        ...(isWeak
          ? [`their influence is ${influenceLabel(influence).toLowerCase()} (${influence} of 5)`]
          : []),
      ];
      return [
        {
          about: [member.person.id],
          severity: 'low',
          weight: member.importance,
          subjects: subjectsOf(context, [member.index]),
          evidence: {
            numbers: [
              ...(stance === undefined ? [] : [{ label: 'Stance', value: stance, unit: 'stance' } as const]),
              ...(influence === undefined
                ? []
                : [{ label: 'Influence', value: influence, unit: 'influence' } as const]),
            ],
          },
          text:
            `${titled(member.person)} is tagged as champion, but ${contradictions.join(' and ')}: ` +
            `nobody sells for us there yet. ${bestPlaced(context, member.threads, 'should find out what is true')}`,
        },
      ];
    });
  },
} as const satisfies InsightKindRow;
