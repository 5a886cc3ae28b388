/** How much a contact moves decisions, 1–5; undefined is unknown and never shown as 3. */
export const influences = [
  { value: 1, label: 'Outside' },
  { value: 2, label: 'Little' },
  { value: 3, label: 'Some' },
  { value: 4, label: 'Strong' },
  { value: 5, label: 'Decisive' },
] as const;

export type Influence = (typeof influences)[number]['value'];

export const influenceValues: readonly Influence[] = influences.map((influence) => influence.value);

export function influenceLabel(value: Influence | undefined): string {
  return influences.find((influence) => influence.value === value)?.label ?? 'Unknown';
}
