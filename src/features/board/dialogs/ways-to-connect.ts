import { kindOf, kindsBetween, type Person, type PersonId, type RelationshipKind } from '@/domain/index.ts';

/** One way in which two people may be tied, in a sentence. */
export interface WayToConnect {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly sentence: string;
}

function oneWay(from: Person, to: Person): WayToConnect[] {
  return kindsBetween(from.side, to.side).map((kind) => ({
    id: `${kind}:${from.id}`,
    kind,
    from: from.id,
    to: to.id,
    sentence: `${from.name} ${kindOf(kind).verb} ${to.name}`,
  }));
}

/**
 * Everything the table of kinds allows between two people, in the order chosen first; a kind that works both
 * ways is offered once.
 */
export function waysToConnect(one: Person, other: Person): readonly WayToConnect[] {
  const there = oneWay(one, other);
  const back = oneWay(other, one).filter(
    ({ kind }) => !kindOf(kind).symmetric || !there.some((way) => way.kind === kind),
  );
  return [...there, ...back];
}
