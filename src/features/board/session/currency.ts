import { useAnalysis, useModel } from './session.ts';
import { useLasting } from './use-lasting.ts';

/** Whether what is known of the position is of the board as it stands now. */
export function useFindingsAreCurrent(): boolean {
  const revision = useModel((model) => model.revision);
  return useAnalysis((analysis) => analysis.findings !== undefined && analysis.revision === revision);
}

/** Whether figures are still shown that are of an older board, and have been for a while. */
export function useShowsOlderFindings(): boolean {
  const isCurrent = useFindingsAreCurrent();
  const isShown = useAnalysis(({ findings }) => findings !== undefined);
  return useLasting(isShown && !isCurrent);
}

/** The same for moves and departures, which take longer. */
export function useShowsOlderRankings(): boolean {
  const isCurrent = useFindingsAreCurrent();
  const areCurrent = useAnalysis(({ rankingsAreCurrent }) => rankingsAreCurrent);
  const isShown = useAnalysis(({ rankings }) => rankings !== undefined);
  return useLasting(isShown && !(isCurrent && areCurrent));
}
