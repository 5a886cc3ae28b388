/** The strength of a relationship, 1–5; undefined counts as 3 in the analysis. */
export const strengths = [1, 2, 3, 4, 5] as const;

export type Strength = (typeof strengths)[number];

/** The strength of a `covers` relationship; no relationship means no contact. */
export const levels = [
  { value: 1, label: 'Acquainted' },
  { value: 2, label: 'Known vendor' },
  { value: 3, label: 'Credible source' },
  { value: 4, label: 'Problem solver' },
  { value: 5, label: 'Trusted adviser' },
] as const;

export function levelLabel(value: Strength | undefined): string {
  return levels.find((level) => level.value === value)?.label ?? 'Unknown';
}
