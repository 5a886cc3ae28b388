import { contacts, type SampleContact } from './contacts.ts';
import { dottedLines } from './politics.ts';
import { depthOf } from './structure.ts';
import { team } from './team.ts';

/** Those at the top of a department, and of the house: to whom they report. */
const heads: Readonly<Record<string, string>> = {
  'Adrian Kowalczyk': 'Margarethe Lindqvist',
  'Isabel Quiroga': 'Margarethe Lindqvist',
  'Lucien Moreau': 'Margarethe Lindqvist',
  'Oksana Bondarenko': 'Margarethe Lindqvist',
  'Folake Adeyemi': 'Adrian Kowalczyk',
  'Henrik Dahlberg': 'Adrian Kowalczyk',
  'Mei-Ling Chua': 'Adrian Kowalczyk',
  'Rashid Al-Farsi': 'Adrian Kowalczyk',
  'Gwendolyn Pryce': 'Folake Adeyemi',
  'Teodor Ilić': 'Adrian Kowalczyk',
  'Katarzyna Wrona': 'Folake Adeyemi',
  'Siobhán Gallagher': 'Henrik Dahlberg',
  'Matteo Ferraris': 'Henrik Dahlberg',
  'Viktor Stanković': 'Folake Adeyemi',
  'Hye-jin Park': 'Viktor Stanković',
  'Ewan MacAllister': 'Viktor Stanković',
  'Graça Monteiro': 'Viktor Stanković',
  'Philippa Ashworth': 'Adrian Kowalczyk',
};

/** Of the departments without an executive, the directors report here. */
const technologyOfficer = 'Mei-Ling Chua';

/** The nearest higher rank of the department shares the people below out, one after the other. */
function managersOf(person: SampleContact): readonly SampleContact[] {
  const above = contacts.filter(
    ({ department, rank }) => department === person.department && depthOf(rank) < depthOf(person.rank),
  );
  const nearest = Math.max(...above.map(({ rank }) => depthOf(rank)));
  return above.filter(({ rank }) => depthOf(rank) === nearest);
}

/** Every reporting line, as report and manager by name. */
export function reportingLines(): readonly (readonly [report: string, manager: string])[] {
  const given = new Map<string, number>();
  const lines = contacts.flatMap((person): (readonly [string, string])[] => {
    const head = heads[person.name];
    if (head !== undefined) return [[person.name, head]];
    const managers = managersOf(person);
    if (managers.length === 0) return person.rank === 'Director' ? [[person.name, technologyOfficer]] : [];
    const place = `${person.department}/${person.rank}`;
    const turn = given.get(place) ?? 0;
    given.set(place, turn + 1);
    const manager = managers[turn % managers.length];
    return manager === undefined ? [] : [[person.name, manager.name]];
  });
  const ours = team.flatMap(({ name, manager }): (readonly [string, string])[] =>
    manager === null ? [] : [[name, manager]],
  );
  return [...lines, ...dottedLines, ...ours];
}
