import { createContext, useContext } from 'react';

/** How the entries of the glossary are linked to. */
export interface Places {
  readonly hrefOf: (id: string) => string;
  /** The entry or chapter that was gone to last. */
  readonly current: string | undefined;
  readonly onGo: (id: string) => void;
}

const PlacesContext = createContext<Places | undefined>(undefined);

export const PlacesProvider = PlacesContext.Provider;

export function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (places === undefined) throw new Error('Entries of the glossary are shown inside of it');
  return places;
}

/** The id of an element of the page, apart from those of the rest of the app. */
export function elementId(place: string): string {
  return `glossary-${place}`;
}

/** Brings an entry or chapter into view and gives it the keyboard; one that is not there is passed over. */
export function reveal(place: string): void {
  const element = document.getElementById(elementId(place));
  element?.scrollIntoView({ block: 'start' });
  element?.querySelector('a')?.focus({ preventScroll: true });
}
