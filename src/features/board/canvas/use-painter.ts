import { createContext, useContext, useEffect, useState } from 'react';
import { createPainter, type Painter } from '@/workers/painter-client.ts';

const PainterContext = createContext<Painter | undefined>(undefined);

export const PainterProvider = PainterContext.Provider;

/** Who draws beside the page; undefined where the page has to draw itself. */
export function usePainter(): Painter | undefined {
  return useContext(PainterContext);
}

/** A painter whose worker ends with this canvas. */
export function useOwnPainter(): Painter | undefined {
  const [painter] = useState(() => createPainter());
  useEffect(() => () => painter?.end(), [painter]);
  return painter;
}
