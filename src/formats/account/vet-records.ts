import { readRecord } from '@/document/index.ts';
import { type CollectionName, type Records, recordWords } from '@/domain/index.ts';
import { isObject, type JsonObject } from './parse-json.ts';

/** A record of a file that cannot come in; the others do. */
export interface SetAside {
  readonly collection: CollectionName;
  /** Its id, or its place in the list where it has none. */
  readonly id: string;
  readonly text: string;
}

/** Collects what is wrong with a file while it is vetted. */
export class Findings {
  readonly quarantined: SetAside[] = [];
  readonly notes: string[] = [];

  setAside(collection: CollectionName, id: string, text: string): void {
    this.quarantined.push({ collection, id, text });
  }

  note(text: string): void {
    this.notes.push(text);
  }
}

/** The list of a collection; an absent one is empty, and anything else than a list is told and left out. */
export function listOf(json: JsonObject, collection: CollectionName, findings: Findings): readonly unknown[] {
  const list = json[collection] ?? [];
  if (Array.isArray(list)) return list;
  findings.note(`"${collection}" is no list and was left out.`);
  return [];
}

/** Reads each record of a collection by its own; `prepare` fills in what the format lets a file leave out. */
export function vetRecords<Name extends CollectionName>(
  collection: Name,
  list: readonly unknown[],
  findings: Findings,
  prepare: (raw: JsonObject, at: number) => JsonObject = (raw) => raw,
): Map<string, Records[Name]> {
  const records = new Map<string, Records[Name]>();
  list.forEach((raw, at) => {
    const place = `#${at + 1}`;
    if (!isObject(raw)) {
      findings.setAside(
        collection,
        place,
        `Entry ${at + 1} of ${collection} is no record and was set aside.`,
      );
      return;
    }
    const id = raw['id'];
    if (typeof id !== 'string' || id === '') {
      const why = id === undefined || id === null || id === '' ? 'has no id' : 'has an id that is no text';
      findings.setAside(collection, place, `Entry ${at + 1} of ${collection} ${why} and was set aside.`);
      return;
    }
    const reading = readRecord(collection, id, Object.entries(prepare(raw, at)));
    if (reading.kind === 'broken') findings.setAside(collection, id, reading.problem.text);
    else if (reading.kind === 'deleted')
      findings.note(`The ${recordWords[collection]} ${id} is marked as deleted and was left out.`);
    else if (records.has(id)) {
      findings.setAside(
        collection,
        id,
        `Another ${recordWords[collection]} has the id ${id} already; this one was set aside.`,
      );
    } else {
      records.set(id, reading.record);
      if (reading.problem !== undefined) findings.note(reading.problem.text);
    }
  });
  return records;
}
