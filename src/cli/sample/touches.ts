import type { Days } from '@/domain/index.ts';
import type { SampleCoverage } from './coverage.ts';
import type { Choices } from './random.ts';
import type { TopicName } from './structure.ts';

/** A contact that took place. */
export interface SampleTouch {
  readonly age: Days;
  readonly member: string;
  readonly contacts: readonly string[];
  readonly channel: string;
  readonly note: string;
  readonly topics: readonly TopicName[];
}

const oneToOne: readonly (readonly [channel: string, notes: readonly string[]])[] = [
  [
    'Meeting',
    [
      'Went through the availability figures of the quarter.',
      'Talked about the next phase and who has to agree to it.',
      'Asked for a clearer split of responsibilities in the depots.',
      'Wants a written answer on liability before summer.',
    ],
  ],
  [
    'Call',
    [
      'Short call: spare parts arrive a week late.',
      'Asked how the budget round is going; nothing decided yet.',
      'Called to confirm the visit to the test track.',
      'Complained about two reports that came late. Sent both.',
    ],
  ],
  [
    'Video call',
    [
      'Showed the condition monitoring dashboard.',
      'Reviewed open points of the interface list, six are left.',
    ],
  ],
  ['E-mail', ['Sent the minutes and the updated plan.', 'Answered the questions on cyber security.']],
  [
    'Site visit',
    ['Walked through the workshop; the new lifting jacks are in use.', 'Saw the night shift at work.'],
  ],
  ['Lunch', ['Lunch after the steering committee. Relaxed, open about the mood upstairs.']],
];

const together: readonly (readonly [channel: string, notes: readonly string[]])[] = [
  [
    'Workshop',
    ['Worked out the service levels together.', 'Collected the requirements for the second pilot line.'],
  ],
  ['Steering committee', ['Monthly steering committee: green, except for the spare parts.']],
  ['Trade fair', ['Met at our stand and agreed on a follow-up.']],
];

/** How many people one gathering brings together at most. */
const largest = 4;

/**
 * Touches that fit the dates of the coverage: each took place on the day of the last contact of somebody in it, and
 * for the others before theirs, so that no relationship is fresher than it says.
 */
export function touches(
  choices: Choices,
  coverages: readonly SampleCoverage[],
  count: number,
): readonly SampleTouch[] {
  const dated = coverages.filter((coverage) => coverage.age !== undefined && coverage.age <= 320);
  const remembered = choices.several(dated, count, ({ level }) => level);
  return remembered
    .map((coverage): SampleTouch => {
      const age = coverage.age ?? 0;
      const fresher = dated.filter(
        (other) =>
          other.member === coverage.member && other.contact !== coverage.contact && (other.age ?? 0) < age,
      );
      const gathered =
        choices.share() < 0.2 ? choices.several(fresher, choices.between(1, largest - 1), () => 1) : [];
      const [channel, notes] = choices.oneOf(gathered.length > 0 ? together : oneToOne);
      return {
        age,
        member: coverage.member,
        contacts: [coverage.contact, ...gathered.map(({ contact }) => contact)],
        channel,
        note: choices.oneOf(notes),
        topics: coverage.topics,
      };
    })
    .toSorted((a, b) => b.age - a.age);
}
