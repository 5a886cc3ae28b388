import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { PersonId } from '@/domain/index.ts';
import { influenceLabel, type Person, roleOf, stanceOf } from '@/domain/index.ts';
import { attempt } from '../parts/announce.ts';
import { deleteWithUndo } from '../parts/delete-people.ts';
import { Section } from '../parts/panel.tsx';
import { PersonLink } from '../parts/person-link.tsx';
import { mixed, shared } from '../parts/shared-value.ts';
import { useBoard, useModel } from '../session/session.ts';
import { LimitedList } from './relationships/limited-list.tsx';
import { setSharedTopics, sharedTopics } from './shared-topics.ts';
import { SquareFields } from './square-fields.tsx';
import { InfluenceField, RoleField, StanceField } from './tags/tag-fields.tsx';
import { TagRow } from './tags/tag-row.tsx';

/** The tags that several people share; each change is one undo step for all of them. */
export function SeveralPeople({ ids }: { readonly ids: readonly PersonId[] }) {
  const session = useBoard();
  const model = useModel((state) => state.people);
  const topics = useModel((state) => state.topics);
  const people = ids.flatMap((id) => model.get(id) ?? []);
  const side = shared(people, (person) => person.side);
  const contacts = people.filter((person) => person.side === 'customer');
  const role = shared(people, (person) => person.role);
  const influence = shared(contacts, (person) => person.influence);
  const stance = shared(contacts, (person) => person.stance);
  const carried = sharedTopics(people);

  return (
    <>
      <SquareFields people={people} />
      {side !== undefined && side !== mixed && side !== 'outside' && (
        <TagRow
          name="Role"
          value={role === mixed ? 'Mixed' : role === undefined ? 'Unknown' : roleOf(role).label}
        >
          <RoleField people={ids} value={role} side={side} />
        </TagRow>
      )}
      {contacts.length > 0 && (
        <>
          <TagRow
            name={ofContacts('Influence', contacts, people)}
            value={influence === mixed ? 'Mixed' : influenceLabel(influence)}
          >
            <InfluenceField people={ids} value={influence} />
          </TagRow>
          <TagRow
            name={ofContacts('Stance', contacts, people)}
            value={stance === mixed ? 'Mixed' : stanceOf(stance).label}
          >
            <StanceField people={ids} value={stance} />
          </TagRow>
        </>
      )}
      {topics.size > 0 && (
        <MultiSelect
          mt="md"
          label="Topics that all of them carry"
          {...(carried.some.length === 0
            ? {}
            : {
                description: `Some carry ${carried.some.flatMap((id) => topics.get(id)?.name ?? []).join(', ')}`,
              })}
          data={Array.from(topics.values(), ({ id, name }) => ({ value: id, label: name }))}
          value={carried.all.filter((id) => topics.has(id))}
          onChange={(chosen) => attempt(() => setSharedTopics(session.document, people, chosen))}
        />
      )}
      <Section title="Selected" count={people.length}>
        <Stack gap="xs">
          <LimitedList rows={people}>
            {({ id }) => (
              <li key={id}>
                <PersonLink person={id} />
              </li>
            )}
          </LimitedList>
          <Group>
            <Button
              variant="default"
              leftSection={<IconTrash size={16} />}
              onClick={() => deleteWithUndo(session, ids)}
            >
              Delete all {people.length}
            </Button>
          </Group>
          <Text size="sm" c="dimmed">
            Every change here is one step to undo.
          </Text>
        </Stack>
      </Section>
    </>
  );
}

/** Says how many of the selected a tag is about, where it is not all of them. */
function ofContacts(name: string, contacts: readonly Person[], people: readonly Person[]): string {
  if (contacts.length === people.length) return name;
  return `${name} of ${contacts.length === 1 ? 'one contact' : `${contacts.length} contacts`}`;
}
