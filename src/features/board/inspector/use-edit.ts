import { type Changes, editPerson } from '@/document/index.ts';
import type { Person } from '@/domain/index.ts';
import { attempt, refusal } from '../parts/announce.ts';
import { useBoard } from '../session/session.ts';

type TextField = {
  [Key in keyof Person]-?: string extends NonNullable<Person[Key]>
    ? NonNullable<Person[Key]> extends string
      ? Key
      : never
    : never;
}[Exclude<keyof Person, 'id' | 'name'>];

/** Edits of one person's fields; each is one undo step and answers with the reason when it is refused. */
export function useEdit(person: Pick<Person, 'id'> & Partial<Person>) {
  const { document } = useBoard();
  const edit = (changes: Changes<Person>) => refusal(() => editPerson(document, person.id, changes));
  return {
    edit,
    /** The same for a field that cannot show the reason itself. */
    change: (changes: Changes<Person>) => attempt(() => editPerson(document, person.id, changes)),
    /** What a text field of this name needs; an empty text makes the field unknown. */
    text: (field: TextField) => ({
      value: person[field] ?? '',
      onCommit: (text: string) => edit({ [field]: text === '' ? undefined : text }),
    }),
  };
}
