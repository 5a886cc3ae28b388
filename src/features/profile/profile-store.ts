import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SettingsStorage } from '@/document/index.ts';
import type { AccountId, Author, PersonId } from '@/domain/index.ts';
import { type StancePaletteId, stancePaletteIds } from '@/drawing/palette.ts';

/** Who works in this browser, and how they like to work. */
export interface Profile {
  /** Undefined until somebody has given a name. */
  readonly author: Author | undefined;
  /** The question was answered or skipped, so it is not asked again. */
  readonly asked: boolean;
  /** False when single keys must not act (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** The colours of the stance badges. */
  readonly stancePalette: StancePaletteId;
  /** "I am this piece", per account. */
  readonly ownPieces: Readonly<Record<AccountId, PersonId>>;
}

export type ProfileStore = StoreApi<Profile>;

/** The settings key of the profile. */
const key = 'profile';

const text = v.pipe(v.string(), v.maxLength(200));

const stored = v.object({
  author: v.fallback(v.optional(v.object({ id: text, name: text, initials: text })), undefined),
  asked: v.fallback(v.boolean(), false),
  singleKeys: v.fallback(v.boolean(), true),
  stancePalette: v.fallback(v.picklist(stancePaletteIds), 'standard'),
  ownPieces: v.fallback(v.record(text, text), {}),
});

const unknown: Profile = {
  author: undefined,
  asked: false,
  singleKeys: true,
  stancePalette: 'standard',
  ownPieces: {},
};

/** Reads the profile; what is missing or broken reads as not yet asked. */
export async function loadProfile(settings: SettingsStorage): Promise<ProfileStore> {
  const read = v.safeParse(stored, await settings.get(key));
  return createStore<Profile>(() =>
    read.success
      ? { ...read.output, author: read.output.author, ownPieces: { ...read.output.ownPieces } }
      : unknown,
  );
}

/** Changes the profile and keeps it. Rejects when it cannot be stored; it holds in this tab all the same. */
export async function changeProfile(
  store: ProfileStore,
  settings: SettingsStorage,
  changes: Partial<Profile>,
): Promise<void> {
  store.setState(changes);
  await settings.set(key, store.getState());
}

/** Makes or renames the author; an empty name means nobody. The identity stays with its first name. */
export function authorNamed(known: Author | undefined, name: string, initials: string): Author | undefined {
  const full = name.trim();
  if (full === '') return undefined;
  return { id: known?.id ?? crypto.randomUUID(), name: full, initials: initials.trim() || initialsOf(full) };
}

/** The first letters of the first and the last word of a name, in capitals. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
}
