import { Button, Text, TextInput, Title } from '@mantine/core';
import { IconArrowLeft, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { count } from '@/ui/words/count.ts';
import { chaptersOf, countOf, filtered, type InsightKindWords } from './entries.ts';
import { EntryLink } from './entry-link.tsx';
import { GlossaryChapter } from './glossary-chapter.tsx';
import classes from './glossary-screen.module.css';
import { type Places, PlacesProvider, reveal } from './places.ts';

export interface GlossaryScreenProps {
  readonly kinds: readonly InsightKindWords[];
  /** The entry or chapter of the address, which is brought into view. */
  readonly place?: string | undefined;
  readonly hrefOf: Places['hrefOf'];
  /** Where the way back leads. */
  readonly back: { readonly href: string; readonly label: string };
}

/** Every word of the analysis, what it means, what graph theory calls it and who defined it. */
export function GlossaryScreen({ kinds, place, hrefOf, back }: GlossaryScreenProps) {
  const chapters = useMemo(() => chaptersOf(kinds), [kinds]);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(place);
  const places = useMemo((): Places => ({ hrefOf, current, onGo: setCurrent }), [hrefOf, current]);
  const shown = filtered(chapters, query);
  const all = countOf(chapters);
  useEffect(() => {
    if (place !== undefined) reveal(place);
  }, [place]);

  return (
    <PlacesProvider value={places}>
      <div className={classes['page']}>
        <div className={classes['columns']}>
          <nav className={classes['nav']} aria-label="Chapters">
            <ul>
              {shown.map(({ id, title, entries }) => (
                <li key={id}>
                  <EntryLink id={id}>{title}</EntryLink> <span>{entries.length}</span>
                </li>
              ))}
            </ul>
          </nav>
          <div className={classes['main']}>
            <Button
              component="a"
              href={back.href}
              variant="subtle"
              leftSection={<IconArrowLeft size={18} />}
              className={classes['back']}
            >
              {back.label}
            </Button>
            <Title order={1}>Glossary</Title>
            <Text c="dimmed" mt={4} maw="60ch">
              The words of the analysis in plain terms, with what graph theory calls them and where they come
              from.
            </Text>
            <div className={classes['filter']}>
              <TextInput
                type="search"
                aria-label="Filter the glossary"
                placeholder="Filter: thread, route, Menger …"
                leftSection={<IconSearch size={18} />}
                w={320}
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
              />
              <Text size="sm" c="dimmed" role="status">
                {countOf(shown) === all
                  ? count(all, 'entry', 'entries')
                  : `${countOf(shown)} of ${count(all, 'entry', 'entries')}`}
              </Text>
            </div>
            {shown.length === 0 && <Text>No entry has these words. Clear the filter to see all.</Text>}
            {shown.map((chapter) => (
              <GlossaryChapter key={chapter.id} chapter={chapter} />
            ))}
          </div>
        </div>
      </div>
    </PlacesProvider>
  );
}
