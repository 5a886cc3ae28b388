/** For or against us, −2 to +2, each with its sign; undefined is unknown and never shown as neutral. */
export const stances = [
  { value: -2, id: 'opponent', label: 'Opponent', sign: '−−' },
  { value: -1, id: 'sceptic', label: 'Sceptic', sign: '−' },
  { value: 0, id: 'neutral', label: 'Neutral', sign: '=' },
  { value: 1, id: 'supporter', label: 'Supporter', sign: '+' },
  { value: 2, id: 'advocate', label: 'Advocate', sign: '++' },
] as const;

export type Stance = (typeof stances)[number]['value'];
export type StanceId = (typeof stances)[number]['id'];

export const stanceValues: readonly Stance[] = stances.map((stance) => stance.value);

const unknown = { value: undefined, id: 'unknown', label: 'Unknown', sign: '?' } as const;

export type StanceRow = (typeof stances)[number] | typeof unknown;

/** The row of the stance table; the *unknown* row for undefined. */
export function stanceOf(value: Stance | undefined): StanceRow {
  return stances.find((stance) => stance.value === value) ?? unknown;
}

/**
 * The stance after one step towards us (+1) or away (−1): from unknown to +1 or −1, and the ends stay.
 */
export function stepStance(from: Stance | undefined, step: 1 | -1): Stance {
  if (from === undefined) return step;
  const next = stances.find((stance) => stance.value === from + step);
  return next?.value ?? from;
}
