const figures = new Intl.NumberFormat('en');

/** A number with the word it counts, as in "1 person" and "1,200 people". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figures.format(number)} ${number === 1 ? one : many}`;
}
