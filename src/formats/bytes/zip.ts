import { KingsideError } from '@/domain/index.ts';
import { limits, megabytes } from '../limits.ts';
import type { SourceFile } from '../source-file.ts';
import { collect, streamOf, TooMuch } from './gzip.ts';

/** One file in an archive, unpacked. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/*
 * The parts of a zip archive (PKWARE APPNOTE 6.3.3): 4.3.7 local file header, 4.3.12 central directory header,
 * 4.3.16 end of central directory record. Signatures, and how long each part is without its names.
 */
const local = { signature: 0x04034b50, length: 30 };
const central = { signature: 0x02014b50, length: 46 };
const end = { signature: 0x06054b50, length: 22 };
const longestComment = 65_535;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - end.length - longestComment);
  for (let at = view.byteLength - end.length; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === end.signature) return at;
  }
  throw new TypeError('No end of central directory');
}

interface Entry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const last = endOf(view);
  const entries: Entry[] = [];
  let at = view.getUint32(last + 16, true);
  for (let left = view.getUint16(last + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== central.signature) throw new TypeError('No central directory header');
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(
      bytes.subarray(at + central.length, at + central.length + nameLength),
    );
    const header = view.getUint32(at + 42, true);
    const start =
      header + local.length + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    entries.push({ path, method: view.getUint16(at + 10, true), packed });
    at += central.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks those files of an archive that are wanted, measuring while it unpacks: what the archive says of its
 * sizes is not believed. Throws `fileTooLarge` beyond the limit and `fileDamaged` where it cannot be unpacked.
 */
export async function unzip(
  { name, bytes }: SourceFile,
  isWanted: (path: string) => boolean,
  limit: number = limits.unpacked,
): Promise<readonly ArchivedFile[]> {
  const files: ArchivedFile[] = [];
  let left = limit;
  try {
    for (const { path, method, packed } of entriesOf(bytes)) {
      if (!isWanted(path)) continue;
      const stream = streamOf(packed);
      const unpacked = method === 0 ? stream : stream.pipeThrough(new DecompressionStream('deflate-raw'));
      const content = await collect(unpacked as ReadableStream<Uint8Array>, left);
      left -= content.length;
      files.push({ path, bytes: content });
    }
  } catch (error) {
    if (error instanceof TooMuch) throw new KingsideError('fileTooLarge', name, megabytes(limit));
    throw new KingsideError('fileDamaged', name);
  }
  return files;
}

/** An archive of these files without compression, for readers that would unpack them in ways of their own. */
export function zipStored(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const named = files.map(({ path, bytes }) => ({ path: new TextEncoder().encode(path), bytes }));
  const sizeOf = (header: number) =>
    named.reduce(
      (size, { path, bytes }) => size + header + path.length + (header === local.length ? bytes.length : 0),
      0,
    );
  const directory = sizeOf(local.length);
  const directorySize = sizeOf(central.length);
  const archive = new Uint8Array(directory + directorySize + end.length);
  const view = viewOf(archive);

  let at = 0;
  let entry = directory;
  for (const { path, bytes } of named) {
    view.setUint32(at, local.signature, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint32(at + 22, bytes.length, true);
    view.setUint16(at + 26, path.length, true);
    archive.set(path, at + local.length);
    archive.set(bytes, at + local.length + path.length);

    view.setUint32(entry, central.signature, true);
    view.setUint32(entry + 20, bytes.length, true);
    view.setUint32(entry + 24, bytes.length, true);
    view.setUint16(entry + 28, path.length, true);
    view.setUint32(entry + 42, at, true);
    archive.set(path, entry + central.length);

    at += local.length + path.length + bytes.length;
    entry += central.length + path.length;
  }
  view.setUint32(entry, end.signature, true);
  view.setUint16(entry + 8, named.length, true);
  view.setUint16(entry + 10, named.length, true);
  view.setUint32(entry + 12, directorySize, true);
  view.setUint32(entry + 16, directory, true);
  return archive;
}
