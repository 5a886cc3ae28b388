import { Group, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { kindOf, relationshipKindIds, relationshipKinds } from '@/domain/index.ts';
import { columnOf, type RelationshipMapping, type RelationshipPlan } from '@/formats/index.ts';

interface RelationshipQuestionsProps {
  readonly mapping: RelationshipMapping;
  /** What the import would do now; undefined while it cannot be said. */
  readonly plan: RelationshipPlan | undefined;
  readonly onChange: (mapping: RelationshipMapping) => void;
}

/** The kind of the relationships and the way they run, with the first row as a sentence. */
export function RelationshipQuestions({ mapping, plan, onChange }: RelationshipQuestionsProps) {
  const told = columnOf(mapping.columns, 'kind') !== undefined;
  const { kind: _, ...withoutKind } = mapping;
  const bothWays = mapping.kind !== undefined && !told && kindOf(mapping.kind).symmetric;
  const first = plan?.rows[0];
  return (
    <Stack gap={6}>
      <Group gap="md" align="end">
        <NativeSelect
          label={told ? 'Kind of rows that do not say' : 'Their kind'}
          data={[
            { value: '', label: told ? 'None: skip them' : 'Choose a kind' },
            ...relationshipKinds.map(({ id, label, verb }) => ({
              value: id,
              label: `${label} (… ${verb} …)`,
            })),
          ]}
          value={mapping.kind ?? ''}
          onChange={(event) => {
            const kind = relationshipKindIds.find((id) => id === event.currentTarget.value);
            onChange(kind === undefined ? withoutKind : { ...withoutKind, kind });
          }}
        />
        <Switch
          label="Swap the direction: from “To” to “From”"
          checked={mapping.swap}
          onChange={(event) => onChange({ ...mapping, swap: event.currentTarget.checked })}
          mb={8}
        />
      </Group>
      <Text size="sm" role="status">
        {first === undefined ? (
          <Text span c="dimmed" inherit>
            As soon as a row can come in, it stands here as a sentence.
          </Text>
        ) : (
          <>
            The first row will say: <b>{first.name}</b>.{bothWays && ' This kind works both ways.'}
          </>
        )}
      </Text>
    </Stack>
  );
}
