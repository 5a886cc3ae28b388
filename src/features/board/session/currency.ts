import { useStore } from 'zustand';
import { type BoardSession, useAnalysis, useBoard } from './session.ts';
import { useLasting } from './use-lasting.ts';

type Analysed = Pick<BoardSession, 'document' | 'analysis'>;

function useAreCurrent({ document, analysis }: Analysed): boolean {
  const revision = useStore(document.model, (model) => model.revision);
  return useStore(analysis, (known) => known.findings !== undefined && known.revision === revision);
}

/** Whether what is known of the position is of the board as it stands now. */
export function useFindingsAreCurrent(): boolean {
  return useAreCurrent(useBoard());
}

/** Whether figures of a board are still shown that are of an older one, and have been for a while. */
export function useShowsOlderFindingsOf(board: Analysed): boolean {
  const isCurrent = useAreCurrent(board);
  const isShown = useStore(board.analysis, ({ findings }) => findings !== undefined);
  return useLasting(isShown && !isCurrent);
}

/** The same for the board that is worked on. */
export function useShowsOlderFindings(): boolean {
  return useShowsOlderFindingsOf(useBoard());
}

/** The same for moves and departures, which take longer. */
export function useShowsOlderRankings(): boolean {
  const isCurrent = useFindingsAreCurrent();
  const areCurrent = useAnalysis(({ rankingsAreCurrent }) => rankingsAreCurrent);
  const isShown = useAnalysis(({ rankings }) => rankings !== undefined);
  return useLasting(isShown && !(isCurrent && areCurrent));
}
