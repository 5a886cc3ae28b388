import { type RelationshipKind, relationshipKinds } from '@/domain/index.ts';
import { dictionary, wordOf } from '../table/words.ts';

const synonyms: Readonly<Record<RelationshipKind, readonly string[]>> = {
  covers: ['cover', 'covered', 'looks after', 'contact level', 'betreut', 'Betreuung', 'Abdeckung'],
  reportsTo: [
    'report',
    'reporting',
    'reports',
    'manager',
    'hierarchy',
    'berichtet an',
    'berichtet',
    'Berichtslinie',
    'unterstellt',
  ],
  influences: ['influencer', 'beeinflusst', 'Einfluss'],
  trusts: [
    'trust',
    'friend',
    'friends',
    'friendship',
    'likes',
    'vertraut',
    'Vertrauen',
    'Freundschaft',
    'befreundet',
  ],
  tension: ['conflict', 'rivalry', 'dislikes', 'Spannung', 'Konflikt', 'Rivalität'],
  gatekeeps: ['gatekeeper', 'guards', 'blocks', 'shields', 'bewacht', 'schirmt ab', 'blockiert'],
  competes: ['competitor', 'competing', 'Wettbewerb', 'Konkurrenz', 'hält'],
};

/** The kind a word means: its id, its names on screen, or a synonym in English or German. */
export const parseKind = dictionary<RelationshipKind>(
  relationshipKinds.map(({ id, label, verb }) => [id, [id, label, verb, ...synonyms[id]]]),
);

/** What a file's name or a heading says of the kind; who is asked for advice influences who asks. */
export interface KindHint {
  readonly kind: RelationshipKind;
  readonly swap: boolean;
}

const hints: readonly (readonly [RegExp, KindHint])[] = [
  [/advi[cs]e|ratsuche/, { kind: 'influences', swap: true }],
  [/friend|trust|vertrau|freund/, { kind: 'trusts', swap: false }],
  [/report|manager|supervisor|hierarch|bericht|vorgesetzt|fuhrungskraft/, { kind: 'reportsTo', swap: false }],
  [/influen|einfluss/, { kind: 'influences', swap: false }],
  [/tension|conflict|rival|konflikt|spannung/, { kind: 'tension', swap: false }],
  [/gatekeep|guard/, { kind: 'gatekeeps', swap: false }],
  [/compet|wettbewerb|konkurren/, { kind: 'competes', swap: false }],
  [/cover|betreu|abdeckung/, { kind: 'covers', swap: false }],
];

/** The kind that a file's name or a heading hints at, or undefined. */
export function kindHint(text: string): KindHint | undefined {
  const word = wordOf(text);
  return hints.find(([pattern]) => pattern.test(word))?.[1];
}
