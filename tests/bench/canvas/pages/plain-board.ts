/** A board in the form the two plain pages read it. */
export interface PlainBoard {
  readonly people: readonly PlainPerson[];
  readonly relationships: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly kind: string;
  }[];
}

export interface PlainPerson {
  readonly id: string;
  readonly name: string;
  readonly side: string;
  readonly role: string;
  readonly stance: number | null;
  readonly influence: number | null;
  readonly x: number;
  readonly y: number;
}

export type Colouring = 'stance' | 'influence';

/** From red to green in five steps, and grey for what is unknown; both figures have five values. */
const colours = ['#c0392b', '#e59866', '#d5d8dc', '#82c99d', '#1e8449'];

export function colourOf({ stance, influence }: PlainPerson, colouring: Colouring): string {
  const step = colouring === 'stance' ? (stance ?? Number.NaN) + 2 : (influence ?? Number.NaN) - 1;
  return colours[step] ?? '#909497';
}

/** The board the address names, as in `?board=500-5000`. */
export async function fetchBoard(): Promise<PlainBoard> {
  const name = new URLSearchParams(location.search).get('board');
  const response = await fetch(`../boards/${name}.json`);
  return (await response.json()) as PlainBoard;
}
