import type { Departure } from '@/analysis/index.ts';
import { useModel } from '@/features/board/session/session.ts';
import { lossesInWords } from './departure-words.ts';
import classes from './departures.module.css';

/** What is lost besides points. */
export function Losses({ departure }: { readonly departure: Departure }) {
  const people = useModel((model) => model.people);
  const words = lossesInWords(departure, (id) => people.get(id)?.name ?? 'somebody');
  return words.length === 0 ? null : <p className={classes['losses']}>{words.join(' ')}</p>;
}
