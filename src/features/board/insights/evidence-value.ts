import type { EvidenceNumber } from '@/analysis/index.ts';
import { levelLabel, strengths } from '@/domain/index.ts';

const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A number of the evidence as it is read: shares in percent, levels with their name. */
export function evidenceValue({ value, unit }: EvidenceNumber): string {
  switch (unit) {
    case 'share':
      return `${Math.round(value * 100)} %`;
    case 'level':
      return `${value} ${levelLabel(strengths.find((strength) => strength === value))}`;
    case 'days':
      return `${value} ${value === 1 ? 'day' : 'days'}`;
    case 'points':
    case 'people':
    case 'threads':
    case 'routes':
    case 'ties':
    case 'departments':
      return oneDecimal.format(value);
  }
}
