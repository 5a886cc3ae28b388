import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { type GlossaryTerm, glossaryTerm } from '@/domain/glossary.ts';
import classes from './term.module.css';

/** A word of the analysis; opened, it says what it means, what graph theory calls it, and who defined it. */
export function Term({ term }: { readonly term: GlossaryTerm }) {
  const [opened, { toggle, close }] = useDisclosure();
  const { plain, meaning, graphTerm, source } = glossaryTerm(term);
  return (
    <Popover
      opened={opened}
      onChange={close}
      trapFocus
      returnFocus
      withArrow
      shadow="md"
      width={300}
      position="bottom"
    >
      <Popover.Target>
        <button
          type="button"
          className={classes['term']}
          aria-label={`${plain}: what it means`}
          onClick={toggle}
        >
          {plain}
          <IconInfoCircle size={14} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={plain}
        className={classes['meaning']}
        onKeyDown={(event) => {
          // Esc leads back to the word, not on to the board.
          if (event.key === 'Escape') event.stopPropagation();
        }}
      >
        <p>{meaning}</p>
        {graphTerm !== undefined && (
          <p>
            <strong>Graph term:</strong> {graphTerm}
          </p>
        )}
        {source !== undefined && (
          <p>
            <strong>Source:</strong> {source}
          </p>
        )}
        <p>
          <a href={`#/glossary/${term}`}>In the glossary</a>
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}
