import type { Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex, Tie } from './clean-up.ts';
import type { AnalysisConfig } from './config.ts';
import { strengthShare } from './quantities.ts';

/** How much each person is heard by one decision maker. */
export type Voices = ReadonlyMap<PersonIndex, Share>;

/**
 * Who is heard by each decision maker (`design/analysis.md`, *Blocker*, *Voice*); of several ties the
 * largest counts. Tension silences nobody.
 */
export function voicesOn(board: CleanBoard): ReadonlyMap<PersonIndex, Voices> {
  const voices = new Map(board.decisionMakers.map((listener) => [listener, new Map<PersonIndex, Share>()]));
  for (const tie of board.ties) {
    for (const [speaker, listener, voice] of heard(tie, board.config)) {
      const known = voices.get(listener);
      if (known !== undefined && voice > (known.get(speaker) ?? 0)) known.set(speaker, voice);
    }
  }
  return voices;
}

type Heard = readonly [speaker: PersonIndex, listener: PersonIndex, voice: Share];

function heard({ kind, from, to, strength }: Tie, { blocker }: AnalysisConfig): Heard[] {
  const share = strengthShare(strength);
  switch (kind) {
    case 'influences':
    case 'gatekeeps':
      return [[from, to, share]];
    case 'trusts':
      return [
        [from, to, share],
        [to, from, share],
      ];
    case 'reportsTo':
      return [
        [to, from, blocker.managerVoice],
        [from, to, blocker.reportVoice],
      ];
    case 'tension':
      return [];
  }
}
