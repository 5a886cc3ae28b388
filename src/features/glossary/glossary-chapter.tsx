import { Title } from '@mantine/core';
import type { Chapter, Entry } from './entries.ts';
import { EntryLink } from './entry-link.tsx';
import classes from './glossary-screen.module.css';
import { elementId, usePlaces } from './places.ts';

/** A heading with its words. */
export function GlossaryChapter({ chapter: { id, title, entries } }: { readonly chapter: Chapter }) {
  return (
    <section id={elementId(id)} className={classes['chapter']}>
      <Title order={2} size="h3">
        <EntryLink id={id} className={classes['anchor']}>
          {title}
        </EntryLink>
      </Title>
      <dl>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </dl>
    </section>
  );
}

function EntryRow({ entry: { id, title, meaning, facts, see } }: { readonly entry: Entry }) {
  const { current } = usePlaces();
  return (
    <div id={elementId(id)} className={classes['entry']} data-current={current === id || undefined}>
      <dt>
        <EntryLink id={id} className={classes['anchor']}>
          {title}
        </EntryLink>
      </dt>
      <dd>{meaning}</dd>
      {facts.map(({ label, text }) => (
        <dd key={label} className={classes['fact']}>
          <strong>{label}:</strong> {text}
        </dd>
      ))}
      {see !== undefined && (
        <dd className={classes['fact']}>
          <strong>See:</strong> <EntryLink id={see.id}>{see.title}</EntryLink>
        </dd>
      )}
    </div>
  );
}
