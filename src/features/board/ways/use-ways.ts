import { useEffect, useState } from 'react';
import type { Ways } from '@/analysis/index.ts';
import { useBoard, useModel, useView } from '../session/session.ts';
import type { BoardView } from '../session/view-store.ts';

export type Answer =
  | { readonly kind: 'asked' }
  | { readonly kind: 'failed' }
  /** Undefined when one of the two is not there. */
  | { readonly kind: 'there'; readonly ways: Ways | undefined };

const asked: Answer = { kind: 'asked' };

/** The ways between two people, asked for again after every change of the board and of the topic. */
export function useWays({ from, to }: NonNullable<BoardView['ways']>): Answer {
  const session = useBoard();
  const people = useModel((model) => model.people);
  const relationships = useModel((model) => model.relationships);
  const touches = useModel((model) => model.touches);
  const topic = useView((view) => view.topic);
  const pair = `${from}\n${to}`;
  const [known, setKnown] = useState({ pair, answer: asked });

  useEffect(() => {
    let isNewest = true;
    const answerWith = (answer: Answer) => {
      if (isNewest) setKnown({ pair: `${from}\n${to}`, answer });
    };
    session.waysBetween(from, to).then(
      (ways) => answerWith({ kind: 'there', ways }),
      () => answerWith({ kind: 'failed' }),
    );
    return () => {
      isNewest = false;
    };
    // Ways follow the people, their ties and touches, and the topic.
  }, [session, from, to, people, relationships, touches, topic]);

  // Until the newer answer is there, the older one of the same two stays.
  return known.pair === pair ? known.answer : asked;
}
