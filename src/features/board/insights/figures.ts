import type { Score, Share } from '@/domain/index.ts';

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** As in "7.2". */
export function figure(value: number): string {
  return plain.format(value);
}

/** As in "51 %". */
export function percent(share: Share): string {
  return `${Math.round(share * 100)} %`;
}

/** A change of the score, as in "+7.2", "−3", "under +0.1" or "±0". */
export function signed(change: Score): string {
  if (change === 0) return '±0';
  const sign = change < 0 ? '−' : '+';
  const size = Math.abs(change);
  return size < 0.05 ? `under ${sign}0.1` : `${sign}${figure(size)}`;
}
