import { zipStored } from '@/formats/bytes/zip.ts';

/** A cell: text, a number, or a date as the day's serial number. */
export type WorkbookCell = string | number | { readonly serial: number } | null;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const column = (at: number) => String.fromCharCode(65 + at);

function cellXml(cell: WorkbookCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" s="1"><v>${cell.serial}</v></c>`;
}

const sheetXml = (rows: readonly (readonly WorkbookCell[])[]) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((cell, x) => cellXml(cell, `${column(x)}${at + 1}`)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

/** The parts of a minimal .xlsx workbook; a sheet may be given as rows or as its XML. */
export function workbookParts(
  sheets: Readonly<Record<string, readonly (readonly WorkbookCell[])[] | string>>,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
  };
  names.forEach((name, at) => {
    const sheet = sheets[name] ?? [];
    parts[`xl/worksheets/sheet${at + 1}.xml`] = typeof sheet === 'string' ? sheet : sheetXml(sheet);
  });
  return Object.entries(parts).map(([path, xml]) => ({ path, bytes: new TextEncoder().encode(xml) }));
}

/** A minimal .xlsx workbook. */
export const workbook = (sheets: Parameters<typeof workbookParts>[0]): Uint8Array =>
  zipStored(workbookParts(sheets));
