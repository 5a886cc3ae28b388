import type { Share } from '@/domain/index.ts';
import type { CleanBoard, PersonIndex, Tie } from './clean-up.ts';
import type { AnalysisConfig } from './config.ts';
import { strengthShare } from './quantities.ts';

/** How much one person is heard by a decision maker. */
export interface Voice {
  readonly speaker: PersonIndex;
  /** 0–1: the loudest of their ties. */
  readonly loudness: Share;
  /** What of it a reporting line alone would give. */
  readonly reporting: Share;
}

/**
 * Who is heard by each decision maker, in their order, the speakers by their ids (`design/analysis.md`,
 * *Blocker*, *Voice*). Tension silences nobody.
 */
export function voicesOn(board: CleanBoard): readonly (readonly Voice[])[] {
  const heardBy = new Map(board.decisionMakers.map((listener) => [listener, new Map<PersonIndex, Voice>()]));
  for (const tie of board.ties) {
    for (const { speaker, listener, ...voice } of heard(tie, board.config)) {
      const voices = heardBy.get(listener);
      if (voices === undefined) continue;
      const known = voices.get(speaker);
      voices.set(speaker, {
        speaker,
        loudness: Math.max(voice.loudness, known?.loudness ?? 0),
        reporting: Math.max(voice.reporting, known?.reporting ?? 0),
      });
    }
  }
  return Array.from(heardBy.values(), (voices) => [...voices.values()].sort((a, b) => a.speaker - b.speaker));
}

type Heard = Voice & { readonly listener: PersonIndex };

function heard({ kind, from, to, strength }: Tie, { blocker }: AnalysisConfig): Heard[] {
  const loudness = strengthShare(strength);
  const line = (speaker: PersonIndex, listener: PersonIndex, share: Share): Heard => ({
    speaker,
    listener,
    loudness: share,
    reporting: share,
  });
  switch (kind) {
    case 'influences':
    case 'gatekeeps':
      return [{ speaker: from, listener: to, loudness, reporting: 0 }];
    case 'trusts':
      return [
        { speaker: from, listener: to, loudness, reporting: 0 },
        { speaker: to, listener: from, loudness, reporting: 0 },
      ];
    case 'reportsTo':
      return [line(to, from, blocker.managerVoice), line(from, to, blocker.reportVoice)];
    case 'tension':
      return [];
  }
}
