import { shareOfImportance, subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { counted, nameOf } from './words.ts';

export const singleThreadDepartment = {
  kind: 'single-thread-department',
  title: 'Single thread into a department',
  explanation:
    'Only one of ours has live threads to anybody in a department with people whose word counts. One departure, and it goes dark.',
  severityRule: 'Medium.',
  formula: 'The different members of ours with live threads to anybody in the department: one.',
  term: 'single-thread',
  find: (context) =>
    context.departments.flatMap((inUse) => {
      const { department, circle, liveMembers } = inUse;
      const [member, ...others] = liveMembers;
      if (circle.length === 0 || member === undefined || others.length > 0) return [];
      const name = nameOf(context, member);
      const who = counted(circle.length, 'person whose word counts', 'people whose word counts');
      return [
        {
          about: [department.id],
          severity: 'medium',
          weight: shareOfImportance(context, inUse) / 2,
          subjects: subjectsOf(context, [...circle, member]),
          place: { department: department.id },
          evidence: {
            numbers: [
              { label: 'Members of ours with a live thread', value: 1, unit: 'people' },
              { label: 'People whose word counts', value: circle.length, unit: 'people' },
            ],
          },
          text:
            `Only ${name} has live threads into ${department.name} (${who}); without ${name} it goes dark. ` +
            `${name} should bring somebody else of ours along.`,
        },
      ];
    }),
} as const satisfies InsightKindRow;
