import type { MetricsFindings } from '@/analysis/index.ts';
import { metricsCsv } from '@/formats/index.ts';
import { notify } from '@/ui/notices/notice.ts';
import { download, fileName } from '@/ui/widgets/download.ts';
import type { BoardSession } from '../session/session.ts';

/**
 * Hands the figures of everybody to the downloads, as in `Acme-figures-2026-03-01.csv`; those of a what-if say so, since
 * nothing in the file would.
 */
export function exportFigures(
  { document: { model, clock }, sandbox }: Pick<BoardSession, 'document' | 'sandbox'>,
  findings: MetricsFindings,
): void {
  const what = sandbox === undefined ? 'figures' : 'what-if-figures';
  const name = `${fileName(model.getState().account.name, what, clock.today())}.csv`;
  download(name, metricsCsv(model.getState(), findings), 'text/csv;charset=utf-8');
  notify({ id: 'export', tone: 'success', text: `${name} is in your downloads.` });
}
