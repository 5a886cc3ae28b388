import type { Days, Share, Strength, TeamRole } from '@/domain/index.ts';
import {
  type CustomerDepartment,
  type RankName,
  type TeamDepartment,
  type TopicName,
  topics,
} from './structure.ts';

/** How one of ours works the account. */
export interface Habit {
  /** The share of the contacts of a department they know; the whole board where none is named. */
  readonly departments: Readonly<Partial<Record<CustomerDepartment, Share>>>;
  readonly ranks: readonly RankName[];
  /** Levels with people whose word counts, and with everybody else. */
  readonly levels: readonly Strength[];
  readonly levelsWithUsers: readonly Strength[];
  /** Days since the last contact, from and to. */
  readonly ages: readonly [Days, Days];
  readonly cadence?: Days;
  readonly topics?: readonly TopicName[];
}

/** One of ours. */
export interface SampleMember {
  readonly name: string;
  readonly title: string;
  readonly department: TeamDepartment;
  readonly rank: RankName;
  readonly role: TeamRole;
  /** Whom they report to; null at the top. */
  readonly manager: string | null;
  readonly habit: Habit;
}

const everyRank = ['Board', 'Executive', 'Director', 'Manager', 'Specialist'] as const;
const lowerRanks = ['Director', 'Manager', 'Specialist'] as const;

export const accountManager = 'Marcus Oyelaran';
export const sponsor = 'Helena Brandt';

/** The account hangs on one member: the others know many people, but few well and few lately. */
export const team: readonly SampleMember[] = [
  {
    name: sponsor,
    title: 'Managing Director',
    department: 'Sales',
    rank: 'Executive',
    role: 'executiveSponsor',
    manager: null,
    habit: {
      departments: { Executive: 0.75, Finance: 0.8, Operations: 0.8, Purchasing: 0.6, Legal: 0.8 },
      ranks: ['Board', 'Executive', 'Director'],
      levels: [1, 1, 2, 2],
      levelsWithUsers: [2],
      ages: [90, 330],
      cadence: 120,
    },
  },
  {
    name: accountManager,
    title: 'Key Account Director',
    department: 'Sales',
    rank: 'Director',
    role: 'accountManager',
    manager: sponsor,
    habit: {
      departments: { Executive: 0.95, Finance: 1, IT: 0.95, Operations: 1, Purchasing: 1, Legal: 0.6 },
      ranks: everyRank,
      levels: [3, 3, 4, 4, 4, 5],
      levelsWithUsers: [2, 3, 3, 4],
      ages: [2, 48],
    },
  },
  {
    name: 'Chiara Lombardi',
    title: 'Partner Manager',
    department: 'Sales',
    rank: 'Manager',
    role: 'partnerManager',
    manager: accountManager,
    habit: {
      departments: { Purchasing: 0.95, Legal: 0.9, Finance: 0.8, IT: 0.6 },
      ranks: lowerRanks,
      levels: [1, 2, 2, 3],
      levelsWithUsers: [2, 2, 3],
      ages: [20, 210],
    },
  },
  {
    name: 'Tomás Herrera',
    title: 'Account Manager',
    department: 'Sales',
    rank: 'Manager',
    role: 'accountManager',
    manager: accountManager,
    habit: {
      departments: { Finance: 0.95, Operations: 0.85, Purchasing: 0.8 },
      ranks: lowerRanks,
      levels: [1, 2, 2, 3],
      levelsWithUsers: [2, 3, 3],
      ages: [10, 160],
      topics: [topics.service],
    },
  },
  {
    name: 'Emily Carter',
    title: 'Sales Support',
    department: 'Sales',
    rank: 'Specialist',
    role: 'support',
    manager: accountManager,
    habit: {
      departments: { Finance: 0.8, IT: 0.7, Operations: 0.8, Purchasing: 0.95 },
      ranks: ['Manager', 'Specialist'],
      levels: [1, 1, 2],
      levelsWithUsers: [1, 2, 2],
      ages: [5, 130],
    },
  },
  {
    name: 'Ravi Menon',
    title: 'Vice President Service',
    department: 'Delivery',
    rank: 'Executive',
    role: 'serviceLead',
    manager: sponsor,
    habit: {
      departments: { Executive: 0.5, Operations: 1, Purchasing: 0.9, IT: 0.9, Research: 0.8 },
      ranks: ['Board', 'Executive', 'Director'],
      levels: [1, 2, 2, 2],
      levelsWithUsers: [2],
      ages: [25, 220],
      cadence: 90,
      topics: [topics.service],
    },
  },
  {
    name: 'Ingrid Solheim',
    title: 'Service Delivery Director',
    department: 'Delivery',
    rank: 'Director',
    role: 'serviceLead',
    manager: 'Ravi Menon',
    habit: {
      departments: { Operations: 0.95, IT: 0.7, Purchasing: 0.6 },
      ranks: lowerRanks,
      levels: [1, 2, 2, 3],
      levelsWithUsers: [2, 3, 4],
      ages: [20, 170],
      topics: [topics.service],
    },
  },
  {
    name: 'Jakub Novotný',
    title: 'Lead Engineer Signalling',
    department: 'Delivery',
    rank: 'Manager',
    role: 'specialist',
    manager: 'Ingrid Solheim',
    habit: {
      departments: { Research: 1, IT: 0.45 },
      ranks: lowerRanks,
      levels: [2, 3, 3, 4],
      levelsWithUsers: [3, 4],
      ages: [6, 70],
      topics: [topics.signalling],
    },
  },
  {
    name: 'Aiko Tanabe',
    title: 'Rolling Stock Engineer',
    department: 'Delivery',
    rank: 'Specialist',
    role: 'specialist',
    manager: 'Ingrid Solheim',
    habit: {
      departments: { Operations: 0.9, Research: 0.8, IT: 0.6 },
      ranks: ['Manager', 'Specialist'],
      levels: [1, 2, 2],
      levelsWithUsers: [2, 3, 3, 4],
      ages: [10, 170],
      topics: [topics.service],
    },
  },
  {
    name: 'Kwame Boateng',
    title: 'Site Support Engineer',
    department: 'Delivery',
    rank: 'Specialist',
    role: 'support',
    manager: 'Ingrid Solheim',
    habit: {
      departments: { Operations: 1, Purchasing: 0.8, Finance: 0.6 },
      ranks: ['Manager', 'Specialist'],
      levels: [1, 1, 2],
      levelsWithUsers: [2, 3, 4, 4],
      ages: [1, 60],
      topics: [topics.service],
    },
  },
];

/** Neither ours nor the customer's. */
export const outsiders = [
  {
    name: 'Désirée Kaltenbach',
    title: 'Key Account Manager',
    rank: 'Director',
    organisation: 'Ferrum Rail Systems',
  },
  { name: 'Oleksandr Hnatiuk', title: 'Bid Manager', rank: 'Manager', organisation: 'Ferrum Rail Systems' },
  {
    name: 'Winston Adebayo',
    title: 'Strategy Consultant',
    rank: 'Director',
    organisation: 'Halden & Partners',
  },
  { name: 'Marjolein de Wit', title: 'Alliance Manager', rank: 'Manager', organisation: 'Voltline Drives' },
] as const satisfies readonly { name: string; title: string; rank: RankName; organisation: string }[];
