import {
  type Influence,
  influences,
  influenceValues,
  type Piece,
  pieces,
  type Role,
  roleOfPiece,
  roles,
  type Side,
  type Stance,
  stances,
  stanceValues,
} from '@/domain/index.ts';
import { dictionary } from '../table/words.ts';

/** Words for roles beside their own labels, in English and German. */
const roleWords: Readonly<Record<Role, readonly string[]>> = {
  decisionMaker: [
    'decider',
    'economic buyer',
    'approver',
    'budget owner',
    'Entscheider',
    'Entscheiderin',
    'Entscheidungsträger',
  ],
  champion: ['sponsor', 'internal sponsor', 'Förderer', 'Fürsprecher', 'Fürsprecherin'],
  gatekeeper: ['Torwächter', 'Gatekeeperin', 'Pförtner', 'Einkauf', 'procurement'],
  evaluator: [
    'technical buyer',
    'specifier',
    'technical evaluator',
    'Bewerter',
    'Prüfer',
    'Prüferin',
    'Spezifizierer',
  ],
  influencer: ['adviser', 'advisor', 'coach', 'Beeinflusser', 'Berater', 'Ratgeber', 'Meinungsbildner'],
  user: ['end user', 'user buyer', 'Anwender', 'Anwenderin', 'Nutzer', 'Nutzerin', 'Benutzer'],
  executiveSponsor: ['sponsor', 'exec sponsor', 'Sponsorin', 'Pate', 'Patin'],
  accountManager: ['key account manager', 'kam', 'account lead', 'Kundenbetreuer', 'Kundenbetreuerin'],
  serviceLead: ['delivery lead', 'delivery', 'service', 'Serviceleiter', 'Serviceleitung', 'Projektleiter'],
  specialist: [
    'technical specialist',
    'presales',
    'solution engineer',
    'Spezialist',
    'Spezialistin',
    'Fachberater',
  ],
  partnerManager: ['consultant', 'partner', 'Partnerbetreuer', 'Beraterin', 'Berater'],
  support: ['customer support', 'helpdesk', 'Unterstützung', 'Innendienst'],
};

const pieceWords: Readonly<Record<Piece, readonly string[]>> = {
  king: ['König', '♔', '♚', 'K'],
  queen: ['Dame', '♕', '♛', 'Q', 'D'],
  rook: ['Turm', 'castle', '♖', '♜', 'R', 'T'],
  bishop: ['Läufer', '♗', '♝', 'B', 'L'],
  knight: ['Springer', '♘', '♞', 'N', 'S'],
  pawn: ['Bauer', '♙', '♟', 'P'],
};

const pieceOf = dictionary<Piece>(
  pieces.map((piece) => [piece, [piece, ...pieceWords[piece].filter((word) => /\p{L}/u.test(word))]]),
);

const rolesOf: Readonly<Record<Side, (text: string) => Role | undefined>> = {
  team: rolesOn('team'),
  customer: rolesOn('customer'),
  outside: () => undefined,
};

function rolesOn(side: Side) {
  return dictionary<Role>(
    roles.filter((role) => role.side === side).map(({ id, label }) => [id, [id, label, ...roleWords[id]]]),
  );
}

/** A role by its name, a synonym, or its chess piece (word, letter, symbol), as the person's side has it. */
export function parseRole(text: string, side: Side): Role | undefined {
  const symbol = pieces.find((piece) => pieceWords[piece].includes(text.trim()));
  const piece = symbol ?? pieceOf(text);
  return rolesOf[side](text) ?? (piece === undefined ? undefined : roleOfPiece(side, piece));
}

const influenceWord = dictionary<Influence>([
  ...influences.map(({ value, label }) => [value, [label]] as const),
  [1, ['none', 'no', 'very low', 'keiner', 'sehr gering', 'sehr niedrig', 'außen']],
  [2, ['low', 'minor', 'L', 'gering', 'wenig', 'niedrig']],
  [3, ['medium', 'moderate', 'average', 'M', 'mittel', 'mäßig', 'etwas']],
  [4, ['high', 'H', 'hoch', 'stark', 'groß']],
  [5, ['very high', 'critical', 'sehr hoch', 'sehr groß', 'sehr stark', 'entscheidend']],
]);

/** Influence as a number 1–5 or a word. */
export function parseInfluence(text: string): Influence | undefined {
  return influenceValues.find((value) => Number(text) === value && text.trim() !== '') ?? influenceWord(text);
}

const stanceWord = dictionary<Stance>([
  ...stances.map(({ value, id, label }) => [value, [id, label]] as const),
  [
    -2,
    [
      'enemy',
      'against',
      'hostile',
      'blocker',
      'very negative',
      'strongly negative',
      'Gegner',
      'Gegnerin',
      'dagegen',
      'sehr negativ',
      'feindlich',
    ],
  ],
  [
    -1,
    [
      'skeptic',
      'sceptical',
      'skeptical',
      'critic',
      'critical',
      'negative',
      'detractor',
      'Skeptiker',
      'Skeptikerin',
      'skeptisch',
      'kritisch',
      'negativ',
    ],
  ],
  [0, ['indifferent', 'undecided', 'passive', 'unentschieden', 'unentschlossen']],
  [
    1,
    [
      'supportive',
      'positive',
      'for',
      'friendly',
      'Unterstützer',
      'Unterstützerin',
      'Befürworter',
      'Befürworterin',
      'dafür',
      'positiv',
      'wohlwollend',
    ],
  ],
  [
    2,
    [
      'very positive',
      'strongly positive',
      'promoter',
      'fan',
      'champion',
      'Fürsprecher',
      'Fürsprecherin',
      'sehr positiv',
      'begeistert',
    ],
  ],
]);

const stanceSigns: Readonly<Record<string, Stance>> = {
  '--': -2,
  '-': -1,
  '=': 0,
  '+': 1,
  '++': 2,
  '+-': 0,
  '±': 0,
};

/** Stance as a word, a sign (`--` to `++`) or a number −2 to +2. */
export function parseStance(text: string): Stance | undefined {
  const plain = text.trim().replaceAll(/[−–—]/g, '-');
  const sign = Object.hasOwn(stanceSigns, plain) ? stanceSigns[plain] : undefined;
  // A minus sign written as a dash counts too.
  const number = plain === '' ? undefined : stanceValues.find((value) => Number(plain) === value);
  return sign ?? number ?? stanceWord(text);
}

/** A side by its name or what people call it. */
export const parseSide = dictionary<Side>([
  [
    'team',
    ['team', 'our team', 'ours', 'us', 'own', 'internal', 'wir', 'unser Team', 'unsere', 'intern', 'eigene'],
  ],
  ['customer', ['customer', 'client', 'contact', 'theirs', 'Kunde', 'Kundin', 'Kundenseite', 'Kontakt']],
  [
    'outside',
    [
      'outside',
      'external',
      'competitor',
      'partner',
      'consultant',
      'third party',
      'außen',
      'extern',
      'Wettbewerber',
      'Berater',
      'Dritte',
    ],
  ],
]);

const yesOrNo = dictionary<'yes' | 'no'>([
  ['yes', ['yes', 'y', 'true', '1', 'x', 'active', 'ja', 'j', 'wahr', 'aktiv']],
  ['no', ['no', 'n', 'false', '0', 'left', 'gone', 'inactive', 'nein', 'falsch', 'inaktiv', 'ausgeschieden']],
]);

/** Whether somebody is still there. */
export function parseActive(text: string): boolean | undefined {
  const answer = yesOrNo(text);
  return answer === undefined ? undefined : answer === 'yes';
}

/** Written in full and in lower case; "NA" alone may be a name, a country or a key. */
const unknownWords = new Set(
  [
    '?',
    '-',
    '–',
    '—',
    'n/a',
    'n.a.',
    '#n/a',
    'null',
    'none',
    'unknown',
    'not known',
    'tbd',
    'unbekannt',
    'keine',
  ].concat(['keine angabe', 'k. a.', 'k.a.', 'offen']),
);

/** What people write where they do not know, and nothing at all. */
export function meansUnknown(text: string): boolean {
  return text.trim() === '' || unknownWords.has(text.trim().toLowerCase());
}
