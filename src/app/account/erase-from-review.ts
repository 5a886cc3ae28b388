import * as v from 'valibot';
import type { Review } from '@/document/index.ts';
import type { PersonId } from '@/domain/index.ts';

const rows = v.fallback(v.array(v.looseObject({})), []);
const ids = v.fallback(v.array(v.string()), []);
const text = v.fallback(v.string(), '');

/** The parts of the readable account JSON that can name a person; all else passes through. */
const board = v.looseObject({
  people: rows,
  relationships: v.fallback(v.array(v.looseObject({ from: text, to: text })), []),
  touches: v.fallback(v.array(v.looseObject({ team: ids, contacts: ids })), []),
  dismissals: v.fallback(v.array(v.looseObject({ insight: text })), []),
});

/** A review without a person, as `erasePerson` leaves a document. Rejects when its data is no gzip of JSON. */
export async function eraseFromReview(review: Review, person: PersonId): Promise<Review> {
  const known = v.parse(board, JSON.parse(await unpack(review.data)));
  const others = (list: readonly string[]) => list.filter((id) => id !== person);
  const rest = {
    ...known,
    people: known.people.filter((row) => row['id'] !== person),
    relationships: known.relationships.filter(({ from, to }) => from !== person && to !== person),
    touches: known.touches
      .map((touch) => ({ ...touch, team: others(touch.team), contacts: others(touch.contacts) }))
      .filter((touch) => touch.team.length > 0 && touch.contacts.length > 0),
    dismissals: known.dismissals.filter(({ insight }) => !insight.includes(person)),
  };
  return { ...review, data: await pack(JSON.stringify(rest)) };
}

function unpack(bytes: Uint8Array): Promise<string> {
  return new Response(through(bytes, new DecompressionStream('gzip'))).text();
}

async function pack(json: string): Promise<Uint8Array> {
  const packed = through(new TextEncoder().encode(json), new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): ReadableStream {
  return new Blob([bytes.slice()]).stream().pipeThrough(stream);
}
