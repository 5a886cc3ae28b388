import type { AccountId } from '@/domain/index.ts';
import { checksum } from './checksum.ts';

/** One V2 update, or several that arrived together. */
export interface UpdateRow {
  readonly account: AccountId;
  /** 1, 2, 3 … within the account, in the order of writing. */
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

/** The state of a document as one V2 update. */
export interface GenerationRow {
  readonly account: AccountId;
  /** The number of the last update it contains. */
  readonly through: number;
  /** How often the account's history has been forgotten. */
  readonly epoch: number;
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

export function updateRow(account: AccountId, number: number, update: Uint8Array): UpdateRow {
  return { account, number, ...sealed(update) };
}

export function generationRow(
  account: AccountId,
  through: number,
  epoch: number,
  state: Uint8Array,
): GenerationRow {
  return { account, through, epoch, ...sealed(state) };
}

/** Whether a row still holds what was written. */
export function isIntact(row: UpdateRow | GenerationRow): boolean {
  return row.bytes instanceof Uint8Array && checksum(row.bytes) === row.checksum;
}

/** A view of a larger buffer would be stored with the whole buffer. */
export function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

function sealed(bytes: Uint8Array): Pick<UpdateRow, 'bytes' | 'checksum'> {
  return { bytes: alone(bytes), checksum: checksum(bytes) };
}
