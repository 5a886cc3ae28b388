import { Doc } from 'yjs';
import { AccountDocument, type Clock } from '@/document/index.ts';
import type { Account, AccountId } from '@/domain/index.ts';
import { coverages } from './coverage.ts';
import { departmentId, personId, rankId, topicId } from './ids.ts';
import { people } from './people.ts';
import { Choices } from './random.ts';
import { relationships } from './relationships.ts';
import { asOf, customerName, daysAgo, departments, instantOf, rankNames, topics } from './structure.ts';
import { touches } from './touches.ts';

const seed = 20_260_601;

/**
 * The client that writes the sample. It is the same on every machine, so that copies opened separately begin with
 * the very same edits and can be merged; whoever opens one edits under a client id of their own.
 */
const clientId = 1;

const account: Account = { name: customerName, asOf, sample: true, reviewCadence: 90 };

const clock: Clock = { now: () => instantOf(asOf, 7), today: () => asOf };

/** The invented sample account as it ships. The caller closes it. */
export function sampleAccount(id: AccountId): AccountDocument {
  const doc = new Doc();
  doc.clientID = clientId;
  const document = new AccountDocument({ id, doc, clock });
  const choices = new Choices(seed);
  const everybody = people(choices);
  const covered = coverages(choices);
  const tied = relationships(choices, covered);
  const took = touches(choices, covered, 84);

  document.run('Sample account', (edit) => {
    edit.setAccount(account);
    rankNames.forEach((name, place) => edit.create('ranks', { id: rankId(name), name, order: place + 1 }));
    departments.forEach(({ name, side }, place) =>
      edit.create('departments', { id: departmentId(name), name, side, order: place + 1 }),
    );
    for (const name of Object.values(topics)) edit.create('topics', { id: topicId(name), name });
    for (const person of everybody) edit.create('people', person);
    for (const relationship of tied) edit.create('relationships', relationship);
    took.forEach(({ age, member, contacts, channel, note, topics: about }, place) =>
      edit.create('touches', {
        id: `touch-${String(place + 1).padStart(3, '0')}`,
        date: daysAgo(age),
        team: [personId(member)],
        contacts: contacts.map(personId),
        channel,
        note,
        ...(about.length === 0 ? {} : { topics: about.map(topicId) }),
        createdBy: member,
        createdAt: instantOf(daysAgo(age), 17),
      }),
    );
  });
  document.forgetHistory();
  return document;
}
