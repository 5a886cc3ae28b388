import { circleRoles, type Days, type Strength } from '@/domain/index.ts';
import { contacts, type SampleContact } from './contacts.ts';
import type { Choices } from './random.ts';
import { departmentTopics, type TopicName } from './structure.ts';
import { accountManager, type SampleMember, sponsor, team } from './team.ts';

/** How well one of ours covers a contact. */
export interface SampleCoverage {
  readonly member: string;
  readonly contact: string;
  readonly level: Strength;
  readonly target?: Strength;
  readonly cadence?: Days;
  /** Days since the last contact; undefined when nobody wrote it down. */
  readonly age?: Days;
  readonly topics: readonly TopicName[];
}

type Told = Pick<SampleCoverage, 'level'> & { readonly age?: Days; readonly target?: Strength };

/** What chance must not decide: who covers those of whom the stories tell; a contact named here has no other cover. */
const told: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
  'Margarethe Lindqvist': {},
  'Oksana Bondarenko': {},
  'Adrian Kowalczyk': {
    [sponsor]: { level: 4, age: 40, target: 5 },
    [accountManager]: { level: 3, age: 25 },
  },
  'Folake Adeyemi': { [sponsor]: { level: 3, age: 262, target: 4 } },
  'Henrik Dahlberg': {
    [sponsor]: { level: 4, age: 60 },
    [accountManager]: { level: 4, age: 12 },
    'Ravi Menon': { level: 3, age: 35 },
  },
  'Mei-Ling Chua': { [accountManager]: { level: 3, age: 33, target: 4 }, [sponsor]: { level: 2, age: 300 } },
  'Gwendolyn Pryce': { [accountManager]: { level: 1, age: 75 } },
  'Viktor Stanković': {
    [accountManager]: { level: 2, age: 21, target: 4 },
    [sponsor]: { level: 1, age: 190 },
  },
  'Siobhán Gallagher': {
    [accountManager]: { level: 5, age: 4 },
    [sponsor]: { level: 3, age: 80 },
    'Ravi Menon': { level: 4, age: 15 },
    'Ingrid Solheim': { level: 3, age: 9 },
  },
  'Philippa Ashworth': { [sponsor]: { level: 2, age: 410, target: 3 } },
};

const isInCircle = ({ role }: SampleContact) => circleRoles.some((candidate) => candidate === role);

/** Nobody has been in the legal department for long, and only one of us still is in research. */
function minimumAge(member: SampleMember, contact: SampleContact): Days {
  if (contact.department === 'Legal') return 230;
  return contact.department === 'Research' && member.name !== 'Jakub Novotný' ? 150 : 0;
}

function coverageByHabit(
  member: SampleMember,
  contact: SampleContact,
  choices: Choices,
): SampleCoverage | undefined {
  const { habit } = member;
  const share = habit.departments[contact.department] ?? 0;
  if (choices.share() >= share || !habit.ranks.includes(contact.rank)) return undefined;

  const dormant = minimumAge(member, contact);
  const level = choices.oneOf(isInCircle(contact) ? habit.levels : habit.levelsWithUsers);
  const [from, to] = habit.ages;
  const age = choices.between(from + dormant, to + dormant);
  const undated = dormant === 0 && member.name !== accountManager && level < 3 && choices.share() < 0.06;
  const ambitious = isInCircle(contact) && level < 4 && choices.share() < 0.35;
  const shared = departmentTopics[contact.department]?.filter(
    (topic) => habit.topics?.includes(topic) ?? true,
  );
  return {
    member: member.name,
    contact: contact.name,
    level: dormant > 0 && level > 2 ? 2 : level,
    ...(undated ? {} : { age }),
    ...(ambitious ? { target: Math.min(level + 2, 5) as Strength } : {}),
    ...(habit.cadence === undefined ? {} : { cadence: habit.cadence }),
    topics: shared !== undefined && shared.length > 0 ? shared : (habit.topics ?? []),
  };
}

/** Every covers relationship, member by member. */
export function coverages(choices: Choices): readonly SampleCoverage[] {
  return team.flatMap((member) =>
    contacts.flatMap((contact) => {
      const story = told[contact.name];
      if (story === undefined) return coverageByHabit(member, contact, choices) ?? [];
      const known = story[member.name];
      const { cadence, topics = [] } = member.habit;
      if (known === undefined) return [];
      return {
        member: member.name,
        contact: contact.name,
        ...known,
        ...(cadence === undefined ? {} : { cadence }),
        topics,
      };
    }),
  );
}
