/** A text as it is compared with words we know: lower case, no accents, letters, digits and nothing else. */
export function wordOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A name as it is compared with other names: case and the number of blanks do not count. */
export function sameName(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase();
}

/** Words by what they mean, to be asked the other way round. */
export function dictionary<Meaning extends string | number>(
  words: Iterable<readonly [Meaning, readonly string[]]>,
): (text: string) => Meaning | undefined {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, synonyms] of words) for (const word of synonyms) meanings.set(wordOf(word), meaning);
  return (text) => meanings.get(wordOf(text));
}
