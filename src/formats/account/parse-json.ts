import { KingsideError } from '@/domain/index.ts';
import { formatName, formatVersion } from './contents.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys that could reach an object's prototype; nothing of ours is called so. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON without keys that could reach a prototype, at any depth. Throws `notJson`, also when nested too deeply. */
export function parseJson(name: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) =>
      dangerous.has(key) ? undefined : inner,
    );
    return value;
  } catch (error) {
    const detail =
      error instanceof RangeError
        ? 'it is nested too deeply'
        : error instanceof Error
          ? error.message
          : 'unreadable';
    throw new KingsideError('notJson', name, detail.slice(0, 200));
  }
}

/** The top level of an account. Throws `notAnAccount` or, where a newer Kingside wrote it, `newerFile`. */
export function accountObject(name: string, json: unknown): JsonObject {
  if (!isObject(json) || json['format'] !== formatName) throw new KingsideError('notAnAccount', name);
  const version = json['version'] ?? formatVersion;
  if (typeof version !== 'number') throw new KingsideError('notAnAccount', name);
  if (version > formatVersion) throw new KingsideError('newerFile', name);
  return json;
}
