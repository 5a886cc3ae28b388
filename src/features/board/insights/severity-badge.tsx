import type { Severity } from '@/domain/index.ts';
import classes from './severity-badge.module.css';

/** How a severity is shown: the more filled the bars, the worse. */
const severityRows: Readonly<Record<Severity, { readonly label: string; readonly bars: number }>> = {
  critical: { label: 'Critical', bars: 4 },
  high: { label: 'High', bars: 3 },
  medium: { label: 'Medium', bars: 2 },
  low: { label: 'Low', bars: 1 },
  info: { label: 'Chance', bars: 0 },
};

/** A severity in words, colour and bars. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const { label, bars } = severityRows[severity];
  return (
    <span className={classes['badge']} data-severity={severity}>
      <span className={classes['bars']} aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} data-filled={bar <= bars || undefined} style={{ height: `${bar * 25}%` }} />
        ))}
      </span>
      {label}
    </span>
  );
}
