import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import classes from './disclosure.module.css';

interface DisclosureProps {
  /** The rank of its heading in the panel. */
  readonly level: 3 | 4;
  readonly head: ReactNode;
  readonly count?: number;
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands below it. */
export function Disclosure({ level, head, count, opened, onToggle, children }: DisclosureProps) {
  const body = useId();
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <section className={classes['section']} data-level={level}>
      <Heading className={classes['heading']}>
        <button
          type="button"
          className={classes['button']}
          aria-expanded={opened}
          aria-controls={opened ? body : undefined}
          onClick={onToggle}
        >
          <IconChevronRight size={16} className={classes['chevron']} aria-hidden />
          {head}
          {count !== undefined && <span className={classes['count']}>{count}</span>}
        </button>
      </Heading>
      {opened && <div id={body}>{children}</div>}
    </section>
  );
}
