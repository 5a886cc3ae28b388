import type { EvidenceNumber } from '@/analysis/index.ts';
import {
  influenceLabel,
  influenceValues,
  levelLabel,
  stanceOf,
  stanceValues,
  strengths,
} from '@/domain/index.ts';
import { count } from '@/ui/words/count.ts';
import { figure, percent, signed } from './figures.ts';

/** A number of the evidence as it is read: shares in percent, levels and tags with their name. */
export function evidenceValue({ value, unit }: EvidenceNumber): string {
  switch (unit) {
    case 'share':
      return percent(value);
    case 'change':
      return signed(value);
    case 'level':
      return `${value} ${levelLabel(strengths.find((strength) => strength === value))}`;
    case 'influence':
      return influenceLabel(influenceValues.find((influence) => influence === value));
    case 'stance':
      return stanceOf(stanceValues.find((stance) => stance === value)).label;
    case 'days':
      return count(value, 'day');
    case 'ranks':
      return count(value, 'rank');
    case 'points':
    case 'people':
    case 'threads':
    case 'routes':
    case 'ties':
    case 'departments':
      return figure(value);
  }
}
