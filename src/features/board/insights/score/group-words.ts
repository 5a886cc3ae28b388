import type { DepartmentTies } from '@/analysis/index.ts';

/** From this share of ties more on one side than on the other a department leans that way (E-I index). */
const leaning = 0.5;

/** What the E-I index of a department says in words. */
export function opennessInWords({ eiIndex }: Pick<DepartmentTies, 'eiIndex'>): string {
  if (eiIndex === null) return 'no ties known';
  if (eiIndex === -1) return 'talks only to itself';
  if (eiIndex === 1) return 'talks only to others';
  if (eiIndex <= -leaning) return 'talks mostly to itself';
  if (eiIndex >= leaning) return 'talks mostly to others';
  return 'talks to itself and to others';
}

/** As in "−0.07" or "+1". */
export function indexInWords(index: number): string {
  const size = Math.abs(Math.round(index * 100) / 100);
  return `${index < 0 ? '−' : '+'}${size}`;
}
