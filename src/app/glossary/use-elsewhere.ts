import { useState } from 'react';
import { routes } from '../routes.ts';

const isGlossary = (address: string) =>
  address === routes.glossary() || address.startsWith(`${routes.glossary()}/`);

/** The address that was shown last besides the glossary: its way back; the accounts where there was none. */
export function useElsewhere(address: string): string {
  const [last, setLast] = useState<string>(routes.accounts);
  if (!isGlossary(address) && address !== last) setLast(address);
  return last;
}
