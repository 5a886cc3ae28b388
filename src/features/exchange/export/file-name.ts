import type { AccountDocument } from '@/document/index.ts';
import type { ExportFormat } from '@/formats/index.ts';
import { fileName } from '@/ui/widgets/download.ts';

/** Tells the two tables apart; the other formats are told apart by their extension. */
const contents: Readonly<Partial<Record<ExportFormat, string>>> = {
  peopleCsv: 'people',
  relationshipsCsv: 'relationships',
};

/** The account's name and today's date, as in `Acme-people-2026-03-01.csv`. */
export function exportFileName(
  { model, clock }: AccountDocument,
  { id, extension }: { readonly id: ExportFormat; readonly extension: string },
): string {
  return `${fileName(model.getState().account.name, contents[id] ?? '', clock.today())}.${extension}`;
}
