import { dictionary } from '../table/words.ts';

interface RelationshipFieldRow {
  readonly id: string;
  readonly label: string;
  /** Headings that mean it, in English and German; the label is one already. */
  readonly headings: readonly string[];
}

/** What a column of a relationship table can hold. */
export const relationshipFields = [
  { id: 'from', label: 'From', headings: ['source', 'sender', 'ego', 'who', 'von', 'Quelle', 'Absender'] },
  { id: 'fromId', label: 'From id', headings: [] },
  {
    id: 'kind',
    label: 'Kind',
    headings: ['type', 'relation', 'relationship', 'Art', 'Typ', 'Beziehung', 'Beziehungsart'],
  },
  {
    id: 'to',
    label: 'To',
    headings: ['target person', 'receiver', 'alter', 'whom', 'an', 'zu', 'nach', 'Ziel', 'Empfänger'],
  },
  { id: 'toId', label: 'To id', headings: [] },
  { id: 'strength', label: 'Strength', headings: ['weight', 'current level', 'Stärke', 'Gewicht'] },
  { id: 'target', label: 'Target level', headings: ['target', 'Zielniveau', 'Zielstufe'] },
  {
    id: 'cadence',
    label: 'Cadence (days)',
    headings: ['cadence', 'frequency', 'Rhythmus', 'Takt', 'Kadenz'],
  },
  {
    id: 'lastContact',
    label: 'Last contact',
    headings: ['last touch', 'last meeting', 'last contacted', 'letzter Kontakt', 'letztes Treffen'],
  },
  { id: 'value', label: 'Is there one', headings: ['value', 'tie', 'present', 'Wert'] },
  { id: 'topics', label: 'Topics', headings: ['topic', 'Thema', 'Themen'] },
  {
    id: 'notes',
    label: 'Notes',
    headings: ['note', 'comment', 'Notiz', 'Notizen', 'Bemerkung', 'Kommentar'],
  },
] as const satisfies readonly RelationshipFieldRow[];

export type RelationshipField = (typeof relationshipFields)[number]['id'];

/** The field a heading means, or undefined. */
export const relationshipFieldOf = dictionary<RelationshipField>(
  relationshipFields.map(({ id, label, headings }) => [id, [label, id, ...headings]]),
);
