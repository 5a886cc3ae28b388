import { type CalendarDate, type Days, dayNumber, type Instant } from '@/domain/index.ts';

/** The sample's clock stands still here, so that its dates never grow old. */
export const asOf: CalendarDate = '2026-06-01';

export const customerName = 'Northwind Rail';

const customerDepartments = [
  'Executive',
  'Finance',
  'IT',
  'Operations',
  'Purchasing',
  'Research',
  'Legal',
] as const;
const teamDepartments = ['Sales', 'Delivery'] as const;

export type CustomerDepartment = (typeof customerDepartments)[number];
export type TeamDepartment = (typeof teamDepartments)[number];

/** The files of the board, left to right. */
export const departments = [
  ...teamDepartments.map((name) => ({ name, side: 'team' as const })),
  ...customerDepartments.map((name) => ({ name, side: 'customer' as const })),
  { name: 'Outside', side: 'outside' as const },
];

/** The rows, the highest first. */
export const rankNames = ['Board', 'Executive', 'Director', 'Manager', 'Specialist'] as const;

export type RankName = (typeof rankNames)[number];

/** How far down a rank stands: 0 is the highest. */
export function depthOf(rank: RankName): number {
  return rankNames.indexOf(rank);
}

export const topics = { service: 'Rolling stock service', signalling: 'Signalling renewal' } as const;

export type TopicName = (typeof topics)[keyof typeof topics];

/** Which game a department's people play; the others are in both. */
export const departmentTopics: Readonly<Partial<Record<CustomerDepartment, readonly TopicName[]>>> = {
  Finance: [topics.service],
  IT: [topics.signalling],
  Purchasing: [topics.service],
  Research: [topics.signalling],
};

const foldings: readonly (readonly [RegExp, string])[] = [
  [/ø/giu, 'o'],
  [/æ/giu, 'ae'],
  [/ß/gu, 'ss'],
  [/[łŁ]/gu, 'l'],
  [/[đĐð]/gu, 'd'],
  [/ı/gu, 'i'],
];

/** A name in small plain letters with hyphens, as in ids and e-mail addresses. */
export function slug(name: string): string {
  const folded = foldings.reduce((text, [from, to]) => text.replace(from, to), name);
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-');
}

/** The day so many days before the sample's own. */
export function daysAgo(days: Days): CalendarDate {
  const day = (dayNumber(asOf) ?? 0) - days;
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** A moment of a working day. */
export function instantOf(date: CalendarDate, hour = 9): Instant {
  return `${date}T${String(hour).padStart(2, '0')}:30:00.000Z`;
}
