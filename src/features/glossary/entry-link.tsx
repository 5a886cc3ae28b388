import type { MouseEvent, ReactNode } from 'react';
import { elementId, reveal, usePlaces } from './places.ts';

export interface EntryLinkProps {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Leads to an entry or a chapter and writes it into the address without leaving the page: the filter stays. */
export function EntryLink({ id, children, className }: EntryLinkProps) {
  const { hrefOf, onGo } = usePlaces();
  const href = hrefOf(id);
  const go = (event: MouseEvent) => {
    // Another tab or window is the browser's, and what the filter hides is reached by the address alone.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (document.getElementById(elementId(id)) === null) return;
    event.preventDefault();
    history.replaceState(history.state, '', href);
    onGo(id);
    reveal(id);
  };
  return (
    <a href={href} onClick={go} className={className}>
      {children}
    </a>
  );
}
