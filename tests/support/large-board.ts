import { seededNumbers } from '@/analysis/kernels/seeded-numbers.ts';
import type { BoardSnapshot, CustomerRole, Influence, Stance, Strength } from '@/domain/index.ts';
import { influenceValues, stanceValues, strengths } from '@/domain/index.ts';
import { TestBoard } from './test-board.ts';

const roles: readonly (CustomerRole | undefined)[] = [
  'decisionMaker',
  'champion',
  'gatekeeper',
  'evaluator',
  'influencer',
  'influencer',
  'user',
  'user',
  'user',
  undefined,
];
const kinds = ['reportsTo', 'influences', 'trusts', 'tension', 'gatekeeps'] as const;

/**
 * A board of a given number of relationships, the same at every call: one contact per ten relationships, half
 * of these coverage by ten to a hundred members of ours, the rest spread over the kinds between customers.
 */
export function largeBoard(relationships: number): BoardSnapshot {
  const random = seededNumbers(relationships);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const board = new TestBoard().rank('Board', 'Director', 'Head', 'Manager', 'Expert');
  const contacts = Math.max(2, Math.round(relationships / 10));
  const members = Math.min(100, Math.max(10, Math.round(relationships / 100)));
  for (let member = 0; member < members; member += 1) board.team(`member ${member}`);
  for (let contact = 0; contact < contacts; contact += 1) {
    board.contact(`contact ${contact}`, {
      department: `department ${Math.floor(random() * 7)}`,
      rank: pick(['Board', 'Director', 'Head', 'Manager', 'Expert']) ?? 'Expert',
      ...given('role', pick(roles)),
      ...given('influence', pick<Influence | undefined>([...influenceValues, undefined])),
      ...given('stance', pick<Stance | undefined>([...stanceValues, 0, 1, undefined])),
    });
  }
  const someContact = () => `contact ${Math.floor(random() * contacts)}`;
  for (let count = 0; count < relationships; count += 1) {
    const strength = pick<Strength>(strengths) ?? 3;
    if (count % 2 === 0) {
      const month = String(1 + Math.floor(random() * 6)).padStart(2, '0');
      const member = `member ${Math.floor(random() * members)}`;
      board.connect(member, 'covers', someContact(), { strength, lastContact: `2026-${month}-15` });
    } else {
      board.connect(someContact(), pick(kinds) ?? 'trusts', someContact(), { strength });
    }
  }
  return board.snapshot();
}

function given<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
