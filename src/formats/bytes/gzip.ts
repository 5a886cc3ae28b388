import { KingsideError } from '@/domain/index.ts';
import { limits, megabytes } from '../limits.ts';
import type { SourceFile } from '../source-file.ts';

/** The bytes as a stream of pieces, so that a limit can stop what unpacks them. */
export function streamOf(bytes: Uint8Array): ReadableStream<BufferSource> {
  const piece = 65_536;
  let at = 0;
  return new ReadableStream<BufferSource>({
    pull(controller) {
      // A copy has a plain buffer of its own, which is what the streams of the platform take.
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + piece));
      else controller.close();
      at += piece;
    },
  });
}

/** Thrown by `collect` as soon as a stream has yielded more than it may. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Joins what a stream yields. Throws `TooMuch` as soon as it is more than `limit` bytes. */
export async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new TooMuch();
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

export async function gzip(text: string): Promise<Uint8Array> {
  const packed = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('gzip'));
  return await collect(packed, Number.POSITIVE_INFINITY);
}

/**
 * Unpacks a gzip file to its text, measuring while it unpacks. Throws `fileTooLarge` beyond the limit and
 * `fileDamaged` where it cannot be unpacked.
 */
export async function gunzip({ name, bytes }: SourceFile, limit: number = limits.unpacked): Promise<string> {
  try {
    const unpacked = streamOf(bytes).pipeThrough(new DecompressionStream('gzip'));
    return new TextDecoder().decode(await collect(unpacked, limit));
  } catch (error) {
    if (error instanceof TooMuch) throw new KingsideError('fileTooLarge', name, megabytes(limit));
    throw new KingsideError('fileDamaged', name);
  }
}
