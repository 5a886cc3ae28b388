import { MultiDirectedGraph } from 'graphology';
import type { PersonId, Relationship, RelationshipId } from '@/domain/index.ts';
import type { ReadModel } from './read-model.ts';

type Drawn = Pick<ReadModel, 'people' | 'relationships'>;

/**
 * People and the relationships between them as a graphology graph. It answers who is tied to whom without
 * reading every relationship, and follows the read model by difference.
 */
export class RelationshipGraph {
  readonly graph = new MultiDirectedGraph<object, { relationship: Relationship }>();
  #followed: Drawn = { people: new Map(), relationships: new Map() };

  constructor(model: Drawn) {
    this.follow(model);
  }

  /** Takes over what differs from the model followed so far. */
  follow(model: Drawn): void {
    const before = this.#followed;
    this.#followed = model;
    if (before.relationships !== model.relationships) {
      for (const id of before.relationships.keys()) {
        if (!model.relationships.has(id)) this.graph.dropEdge(id);
      }
    }
    if (before.people !== model.people) {
      for (const id of model.people.keys()) if (!before.people.has(id)) this.graph.addNode(id);
      // A relationship whose end is gone is left out of the model, so no edge is lost here.
      for (const id of before.people.keys()) if (!model.people.has(id)) this.graph.dropNode(id);
    }
    if (before.relationships !== model.relationships) {
      for (const [id, relationship] of model.relationships) {
        if (before.relationships.get(id) !== relationship) this.#put(relationship);
      }
    }
  }

  /** The relationships that begin or end at this person, in no particular order. */
  relationshipsOf(person: PersonId): readonly Relationship[] {
    if (!this.graph.hasNode(person)) return [];
    return this.graph.mapEdges(person, (_edge, attributes) => attributes.relationship);
  }

  /** The relationships between two people, in either direction. */
  relationshipsBetween(one: PersonId, other: PersonId): readonly Relationship[] {
    return this.relationshipsOf(one).filter(({ from, to }) => from === other || to === other);
  }

  /** Everybody tied to this person. */
  neighboursOf(person: PersonId): readonly PersonId[] {
    return this.graph.hasNode(person) ? this.graph.neighbors(person) : [];
  }

  #put(relationship: Relationship): void {
    const id: RelationshipId = relationship.id;
    if (this.graph.hasEdge(id)) {
      const [from, to] = this.graph.extremities(id);
      if (from === relationship.from && to === relationship.to) {
        this.graph.setEdgeAttribute(id, 'relationship', relationship);
        return;
      }
      this.graph.dropEdge(id);
    }
    this.graph.addEdgeWithKey(id, relationship.from, relationship.to, { relationship });
  }
}
