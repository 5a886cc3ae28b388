import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import type { PersonId } from '@/domain/index.ts';
import { useModel } from '../session/session.ts';
import { personOptions } from './person-options.ts';

interface PersonSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  /** Somebody who cannot be chosen. */
  readonly without?: PersonId;
  readonly onChoose: (person: PersonId) => void;
}

/** Chooses one person by typing a part of the name; it starts empty again after each choice. */
export function PersonSelect({ without, onChoose, ...props }: PersonSelectProps) {
  const people = useModel((model) => model.people);
  const data = useMemo(() => personOptions(people, ({ id }) => id !== without), [people, without]);
  return (
    <Select
      searchable
      limit={50}
      nothingFoundMessage="Nobody of that name"
      {...props}
      data={data}
      value={null}
      onChange={(chosen) => {
        if (chosen !== null) onChoose(chosen);
      }}
    />
  );
}
