import { describe, expect, it, vi } from 'vitest';
import { ChannelWorker } from '#tests/support/channel-worker.ts';
import {
  type Imported,
  type Progress,
  readImport,
  type SourceFile,
  type TableOptions,
} from '@/formats/index.ts';
import { createImportClient } from '@/workers/import-client.ts';

type Read = (
  file: SourceFile,
  table: TableOptions,
  onProgress: (progress: Progress) => unknown,
) => Promise<Imported>;

/** Reads as the real worker does, unless the test says otherwise. */
class TestWorker extends ChannelWorker {
  constructor(read: Read = (file, table, onProgress) => readImport(file, { table, onProgress })) {
    super({ read });
  }
}

const people = { name: 'people.csv', bytes: new TextEncoder().encode('Name;Title\nDana Wu;CFO') };

describe('The import client', () => {
  it('reads a file beside the page, tells how far it is and lets the worker go', async () => {
    const worker = new TestWorker(async (file, table, onProgress) => {
      // The page's answer is waited for: progress has a channel of its own and might come after the result.
      await onProgress({ done: 0.5, label: 'Half way' });
      return readImport(file, { table });
    });
    const onProgress = vi.fn<(progress: Progress) => void>();
    const imported = await createImportClient(() => worker).readFile(people, { onProgress });
    expect(imported).toMatchObject({ kind: 'table', table: { columns: ['Name', 'Title'] } });
    expect(onProgress).toHaveBeenCalledWith({ done: 0.5, label: 'Half way' });
    expect(worker.terminated).toBe(true);
  });

  it('reads the same bytes again with other options', async () => {
    const client = createImportClient(() => new TestWorker());
    await client.readFile(people);
    const imported = await client.readFile(people, { table: { hasHeader: false } });
    expect(imported).toMatchObject({ kind: 'table', table: { columns: ['Column 1', 'Column 2'] } });
  });

  it('passes a refusal on in words for the screen', async () => {
    const file = { name: 'x.kingside', bytes: new Uint8Array([0x1f, 0x8b, 1, 2, 3]) };
    const reading = createImportClient(() => new TestWorker()).readFile(file);
    await expect(reading).rejects.toThrow('"x.kingside" is damaged');
    await expect(reading).rejects.toMatchObject({ name: 'KingsideError' });
  });

  it('stops at once and ends the worker', async () => {
    const worker = new TestWorker(() => new Promise<Imported>(() => undefined));
    const stop = new AbortController();
    const reading = createImportClient(() => worker).readFile(people, { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve));
    stop.abort(new Error('Enough'));
    await expect(reading).rejects.toThrow('Enough');
    expect(worker.terminated).toBe(true);
    await expect(createImportClient(() => worker).readFile(people, { signal: stop.signal })).rejects.toThrow(
      'Enough',
    );
  });

  it('says so when the worker crashes', async () => {
    const worker = new TestWorker(() => new Promise<Imported>(() => undefined));
    const reading = createImportClient(() => worker).readFile(people);
    await new Promise((resolve) => setTimeout(resolve));
    worker.dispatchEvent(new Event('error'));
    await expect(reading).rejects.toThrow('stopped before it was done');
  });
});
