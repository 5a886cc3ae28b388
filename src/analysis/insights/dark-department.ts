import { warmPathOf } from '../warmth.ts';
import { shareOfImportance, subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { introduction, listed, titled } from './words.ts';

export const darkDepartment = {
  kind: 'dark-department',
  title: 'Dark department',
  explanation:
    'Nobody of ours has a live thread to anybody in a department with people whose word counts. What happens there, we do not hear.',
  severityRule: 'High with a decision maker in it, else medium.',
  formula: 'The different members of ours with live threads to anybody in the department: none.',
  term: 'dark-department',
  find: (context) => {
    const deciders = new Set(context.board.decisionMakers);
    return context.departments.flatMap((inUse) => {
      const { department, circle, liveMembers } = inUse;
      if (circle.length === 0 || liveMembers.length > 0) return [];
      const warmest = circle.toSorted(
        (a, b) => (context.warmth.values[b] ?? 0) - (context.warmth.values[a] ?? 0) || a - b,
      );
      const door = warmest[0] ?? -1;
      const path = warmPathOf(context.board, context.warmth, door);
      const decides = circle.filter((index) => deciders.has(index));
      const named = decides.length > 0 ? decides : circle;
      const names = listed(named.map((index) => titled(context.person(index))));
      const verb = decides.length === 0 ? 'counts' : 'decides';
      const consequence =
        named.length === 1 ? `where ${names} ${verb}` : `where ${names} ${verb.slice(0, -1)}`;
      const doorway = path === undefined ? '' : `The warmest door is ${titled(context.person(door))}: `;
      return [
        {
          about: [department.id],
          severity: decides.length > 0 ? 'high' : 'medium',
          weight: shareOfImportance(context, inUse),
          subjects: subjectsOf(context, circle),
          place: { department: department.id },
          evidence: {
            numbers: [
              { label: 'Members of ours with a live thread', value: 0, unit: 'people' },
              { label: 'People whose word counts', value: circle.length, unit: 'people' },
              { label: 'Decision makers', value: decides.length, unit: 'people' },
            ],
            ...(path === undefined ? {} : { path }),
          },
          text:
            `Nobody of ours has a live thread into ${department.name}, ${consequence}. ` +
            `${doorway}${introduction(context, path)}`,
        },
      ];
    });
  },
} as const satisfies InsightKindRow;
