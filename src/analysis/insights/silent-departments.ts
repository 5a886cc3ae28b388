import type { DepartmentId } from '@/domain/index.ts';
import { byCodeUnit } from '../compare.ts';
import { subjectsOf } from './context.ts';
import type { InsightKindRow } from './insight.ts';
import { counted, listed, nameOf } from './words.ts';

export const silentDepartments = {
  kind: 'silent-departments',
  title: 'Departments that do not talk',
  explanation:
    'No reporting line, influence or trust runs between two departments with people whose word counts. What we win in one does not reach the other.',
  severityRule: 'Medium where a tension runs between them, else low.',
  formula:
    'The ties of reporting, influence and trust between two departments that both have people whose word counts: none. A tie between two people in tension does not count.',
  term: 'silent-departments',
  find: (context) => {
    const byId = new Map(context.departments.map((inUse) => [inUse.department.id, inUse]));
    const circleOf = (id: DepartmentId) => byId.get(id)?.circle ?? [];
    const membersIn = (id: DepartmentId) => byId.get(id)?.liveMembers ?? [];
    return context.groups.silentDepartments.map(({ departments, names: [one, other], tension, weight }) => {
      const [first, second] = departments;
      const people = [...circleOf(first), ...circleOf(second)];
      const inBoth = membersIn(first).filter((member) => membersIn(second).includes(member));
      const names = listed(inBoth.map((member) => nameOf(context, member)));
      const advice =
        inBoth.length === 0
          ? 'Nobody of ours has a live thread into both, so each has to be won by itself.'
          : `${names} ${inBoth.length === 1 ? 'has' : 'have'} live threads into both and could bring them together.`;
      const fact = tension
        ? `Between ${one} and ${other} there is tension, and no tie without it`
        : `No tie that we know of runs between ${one} and ${other}`;
      return {
        about: departments.toSorted(byCodeUnit),
        severity: tension ? 'medium' : 'low',
        weight,
        subjects: subjectsOf(context, people),
        evidence: {
          numbers: [
            { label: 'Ties between them', value: 0, unit: 'ties' },
            { label: 'People whose word counts', value: people.length, unit: 'people' },
          ],
        },
        text:
          `${fact}, though ${counted(people.length, 'person', 'people')} there ` +
          `${people.length === 1 ? 'counts' : 'count'}: support in one does not reach the other. ${advice}`,
      };
    });
  },
} as const satisfies InsightKindRow;
