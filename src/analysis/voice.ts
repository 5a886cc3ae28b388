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
  const { decisionMakers, people, ties, config } = board;
  const turnOf = new Int32Array(people.length).fill(nobody);
  for (const [turn, listener] of decisionMakers.entries()) turnOf[listener] = turn;
  const heardBy = decisionMakers.map(() => new Map<PersonIndex, Voice>());

  const hear = (speaker: PersonIndex, listener: PersonIndex, loudness: Share, reporting: Share) => {
    const voices = heardBy[turnOf[listener] ?? nobody];
    if (voices === undefined) return;
    const known = voices.get(speaker);
    if (known !== undefined && known.loudness >= loudness && known.reporting >= reporting) return;
    voices.set(speaker, {
      speaker,
      loudness: Math.max(loudness, known?.loudness ?? 0),
      reporting: Math.max(reporting, known?.reporting ?? 0),
    });
  };
  for (const tie of ties) {
    // On a large board most ties are between people who decide nothing.
    if (turnOf[tie.from] !== nobody || turnOf[tie.to] !== nobody) speak(tie, config, hear);
  }
  return heardBy.map((voices) => [...voices.values()].sort((a, b) => a.speaker - b.speaker));
}

const nobody = -1;

type Hear = (speaker: PersonIndex, listener: PersonIndex, loudness: Share, reporting: Share) => void;

function speak({ kind, from, to, strength }: Tie, { blocker }: AnalysisConfig, hear: Hear): void {
  const loudness = strengthShare(strength);
  switch (kind) {
    case 'influences':
    case 'gatekeeps':
      hear(from, to, loudness, 0);
      return;
    case 'trusts':
      hear(from, to, loudness, 0);
      hear(to, from, loudness, 0);
      return;
    case 'reportsTo':
      hear(to, from, blocker.managerVoice, blocker.managerVoice);
      hear(from, to, blocker.reportVoice, blocker.reportVoice);
      return;
    case 'tension':
      return;
  }
}
