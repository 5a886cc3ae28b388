import { type Person, type Tag, tags } from '@/domain/index.ts';
import { contacts, type SampleContact } from './contacts.ts';
import { details } from './details.ts';
import { departmentId, personId, rankId, topicId } from './ids.ts';
import type { Choices } from './random.ts';
import { customerName, daysAgo, departmentTopics, instantOf, slug, topics } from './structure.ts';
import { accountManager, outsiders, team } from './team.ts';

/** Our own company, as invented as the customer. */
const ourName = 'Kestrel Mobility';

const sites: Readonly<Record<string, readonly string[]>> = {
  Operations: ['Depot Eastfield', 'Depot Harbour Yard', 'Control centre Kingsmoor'],
  Research: ['Test track Millbrook', 'Northwind House'],
};

/** Numbers that are set aside for fiction (Ofcom, 01632 960000 to 960999). */
const phoneNumber = (line: number) => `+44 1632 960${String(line).padStart(3, '0')}`;

const email = (name: string, domain: string) => `${slug(name).replace(/-/gu, '.')}@${domain}`;

/** When a tag was set, by whom, and how we know. Most are of this spring, some are older, a few have no date. */
function stampsOf(contact: SampleContact, choices: Choices): Partial<Person> {
  const stamps: Partial<Record<`${Tag}${'SetAt' | 'SetBy' | 'Evidence'}`, string>> = {};
  for (const tag of tags) {
    const luck = choices.share();
    const age = luck < 0.16 ? choices.between(95, 420) : choices.between(2, 85);
    const author = choices.share() < 0.6 ? accountManager : choices.oneOf(team).name;
    if (contact[tag] === null) continue;
    if (luck < 0.96) stamps[`${tag}SetAt`] = instantOf(daysAgo(age), 8 + (age % 9));
    stamps[`${tag}SetBy`] = author;
    const evidence = details[contact.name]?.evidence?.[tag];
    if (evidence !== undefined) stamps[`${tag}Evidence`] = evidence;
  }
  return stamps;
}

function contactPerson(contact: SampleContact, line: number, choices: Choices): Person {
  const { name, title, department, rank, role, influence, stance } = contact;
  const { labels, notes } = details[name] ?? {};
  const inTopics = departmentTopics[department] ?? Object.values(topics);
  const stamps = stampsOf(contact, choices);
  const reachable = choices.share() < 0.9;
  return {
    id: personId(name),
    name,
    side: 'customer',
    title,
    department: departmentId(department),
    rank: rankId(rank),
    ...(role === null ? {} : { role }),
    ...(influence === null ? {} : { influence }),
    ...(stance === null ? {} : { stance }),
    ...stamps,
    organisation: customerName,
    ...(reachable ? { email: email(name, 'northwind-rail.example'), phone: phoneNumber(line) } : {}),
    location: choices.oneOf(sites[department] ?? ['Northwind House']),
    topics: inTopics.map(topicId),
    ...(labels === undefined ? {} : { labels }),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** Everybody on the board: ours, the customer's, and those of other companies. */
export function people(choices: Choices): readonly Person[] {
  const ours = team.map(
    ({ name, title, department, rank, role }, place): Person => ({
      id: personId(name),
      name,
      side: 'team',
      title,
      department: departmentId(department),
      rank: rankId(rank),
      role,
      organisation: ourName,
      email: email(name, 'kestrel-mobility.example'),
      phone: phoneNumber(900 + place),
    }),
  );
  const others = outsiders.map(
    ({ name, title, rank, organisation }): Person => ({
      id: personId(name),
      name,
      side: 'outside',
      title,
      department: departmentId('Outside'),
      rank: rankId(rank),
      organisation,
      email: email(name, `${slug(organisation)}.example`),
    }),
  );
  return [
    ...ours,
    ...contacts.map((contact, place) => contactPerson(contact, 100 + place, choices)),
    ...others,
  ];
}
