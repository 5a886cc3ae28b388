import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boards, shuffledBoards } from '#tests/support/board-arbitraries.ts';
import { near } from '#tests/support/near.ts';
import { analyse, type NextMove, scoreAtOnce } from '@/analysis/index.ts';
import type { BoardSnapshot, Person, PersonId, Relationship } from '@/domain/index.ts';

const today = '2026-06-30';
const rankings = (board: BoardSnapshot) => analyse(board, { today }).rankings;
const scoreOf = (board: BoardSnapshot) => scoreAtOnce(board, { today }).score ?? 0;
const isCoverage = ({ kind, from, to }: Relationship, one: PersonId, other: PersonId) =>
  kind === 'covers' && ((from === one && to === other) || (from === other && to === one));

/** The board after a move: the two have one tie of its level, dated today. */
function after(board: BoardSnapshot, { member, contact, level }: NextMove): BoardSnapshot {
  const others = board.relationships.filter((tie) => !isCoverage(tie, member, contact));
  const tie: Relationship = {
    id: 'new',
    kind: 'covers',
    from: member,
    to: contact,
    strength: level,
    lastContact: today,
  };
  return { ...board, relationships: [...others, tie] };
}

/** The board after somebody has left: ours are gone, of theirs the seat stays with nothing but reporting lines. */
function without(board: BoardSnapshot, { id, side }: Pick<Person, 'id' | 'side'>): BoardSnapshot {
  if (side === 'team') return { ...board, people: board.people.filter((person) => person.id !== id) };
  return {
    ...board,
    people: board.people.map((person) => {
      if (person.id !== id) return person;
      const { stance: _, ...successor } = person;
      return successor;
    }),
    relationships: board.relationships.filter(
      ({ kind, from, to }) => kind === 'reportsTo' || (from !== id && to !== id),
    ),
  };
}

describe('the rankings', () => {
  it('are the same whatever the order of people and relationships', () => {
    fc.assert(
      fc.property(shuffledBoards, ([board, shuffled]) => {
        expect(rankings(shuffled)).toEqual(rankings(board));
      }),
    );
  });

  it('never change the board, and are plain data', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const before = structuredClone(board);
        const found = rankings(board);
        expect(board).toEqual(before);
        expect(structuredClone(found)).toEqual(found);
      }),
    );
  });

  it('say of every move what the score of the board is after it', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const score = scoreOf(board);
        for (const move of rankings(board).moves) {
          expect(move.delta).toEqual(near(scoreOf(after(board, move)) - score, 9));
          expect(move.gain).toBe(move.chance * move.delta);
          expect(move.gain).toBeGreaterThan(0);
          expect(move.chance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('say of every departure what the score, the threads and the warm paths are after it', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const before = analyse(board, { today });
        const score = before.findings.score.score ?? 0;
        const deciders = new Set(
          board.people.filter(({ role }) => role === 'decisionMaker').map(({ id }) => id),
        );
        for (const { id, side, delta, lostThreads, lostPaths } of before.rankings.departures) {
          const gone = without(board, { id, side });
          const { findings } = analyse(gone, { today });
          expect(delta).toEqual(near((findings.score.score ?? 0) - score, 9));
          const lost = (which: (person: PersonId) => boolean) =>
            [...before.findings.people.keys()].filter(which);
          const live = (person: PersonId, people: typeof findings.people) =>
            people.get(person)?.liveThreads ?? 0;
          expect(lostThreads).toEqual(
            lost((person) => live(person, before.findings.people) > 0 && live(person, findings.people) === 0),
          );
          const isWarm = (person: PersonId, people: typeof findings.people) =>
            people.get(person)?.path !== undefined;
          expect(lostPaths).toEqual(
            lost(
              (person) =>
                deciders.has(person) &&
                isWarm(person, before.findings.people) &&
                !isWarm(person, findings.people),
            ),
          );
        }
      }),
    );
  });

  it('try out everybody of ours and theirs, worst first', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const { departures } = rankings(board);
        const everybody = board.people
          .filter(({ side, active }) => side !== 'outside' && active !== false)
          .map(({ id }) => id);
        expect(departures.map(({ id }) => id).toSorted()).toEqual(everybody.toSorted());
        for (const [place, { delta }] of departures.entries()) {
          expect(delta).toBeGreaterThanOrEqual((departures[place - 1]?.delta ?? -100) - 1e-9);
        }
      }),
    );
  });
});
