import { describe, expect, it } from 'vitest';
import { openCopy, smallBoard } from '#tests/support/document-copies.ts';
import { workbook } from '#tests/support/workbook.ts';
import { writeAccountFile } from '@/formats/index.ts';
import { createImportClient } from '@/workers/import-client.ts';

const client = createImportClient();

const fileOf = (name: string, ...parts: readonly (Uint8Array | string)[]) =>
  new File(
    parts.map((part) => (typeof part === 'string' ? part : part.slice())),
    name,
  );

describe('The import worker in a browser', () => {
  it('reads a table in another encoding', async () => {
    const western = Uint8Array.from('Name;Ort\nJ\u00fcrgen;K\u00f6ln \u0096 S\u00fcd', (letter) =>
      letter.charCodeAt(0),
    );
    const imported = await client.readFile(fileOf('a.csv', western));
    expect(imported).toMatchObject({
      kind: 'table',
      table: { encoding: 'windows-1252', rows: [{ cells: ['Jürgen', 'Köln – Süd'] }] },
    });
  });

  it('reads a large workbook', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => [`Person ${at}`, `Title ${at}`]);
    const imported = await client.readFile(
      fileOf('a.xlsx', workbook({ People: [['Name', 'Title'], ...rows] })),
    );
    expect(imported).toMatchObject({ kind: 'table', table: { sheet: 'People', columns: ['Name', 'Title'] } });
    expect(imported.kind === 'table' && imported.table.rows.length).toBe(12_000);
  });

  it('reads an account file', async () => {
    const document = openCopy(1, smallBoard());
    const imported = await client.readFile(fileOf('a.kingside', await writeAccountFile(document)));
    expect(imported.kind === 'account' && imported.account.vetted.records.people.size).toBe(6);
    expect(imported.kind === 'account' && imported.account.update).toEqual(document.encode());
  });

  it('stops a gzip bomb, naming the limit', { timeout: 60_000 }, async () => {
    const zeros = new ReadableStream<BufferSource>({
      start(controller) {
        for (let piece = 0; piece < 21; piece += 1) controller.enqueue(new Uint8Array(10_000_000));
        controller.close();
      },
    });
    const bomb = await new Response(zeros.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    await expect(client.readFile(fileOf('bomb.kingside', new Uint8Array(bomb)))).rejects.toThrow(
      'more than 200 MB',
    );
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const reading = client.readFile(fileOf('a.csv', `Name,Title\n${'Dana,CFO\n'.repeat(500_000)}`), {
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(new Error('Enough')), 20);
    await expect(reading).rejects.toThrow('Enough');
  });
});
