import { ActionIcon, Button, Loader, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowNarrowRight, IconChevronRight, IconFlask } from '@tabler/icons-react';
import { memo } from 'react';
import { attempt } from '../parts/announce.ts';
import { type Sandbox, useBoard, useHistory, useView } from '../session/session.ts';
import { enterPanel, showPanel } from '../session/view-store.ts';
import { ChangeSign } from './change-sign.tsx';
import { changeWords, pointsLabel } from './points.ts';
import { applyTried, toggleWhatIf } from './trying.ts';
import { type Compared, useComparison } from './use-comparison.ts';
import classes from './what-if-bar.module.css';

/** The strip over a board that is only a copy: that it is one, what was tried out, and what comes of it. */
export function WhatIfBar() {
  const { sandbox } = useBoard();
  return sandbox === undefined ? null : <Bar sandbox={sandbox} />;
}

function Bar({ sandbox }: { readonly sandbox: Sandbox }) {
  const hasTried = useHistory(({ done }) => done.length > 0);
  return (
    <section className={classes['bar']} aria-label="What-if" data-no-print>
      <div className={classes['title']}>
        <IconFlask size={20} aria-hidden />
        <span>
          <strong>What-if</strong> <span aria-hidden="true">·</span>{' '}
          <span className={classes['note']}>nothing here is real until you apply it</span>
        </span>
      </div>
      <Changes sandbox={sandbox} hasTried={hasTried} />
      {hasTried && <Tried />}
      <Actions canApply={hasTried} />
    </section>
  );
}

interface ChangesProps {
  readonly sandbox: Sandbox;
  readonly hasTried: boolean;
}

/** What comes of what was tried out, or what there is to try. */
function Changes({ sandbox, hasTried }: ChangesProps) {
  const compared = useComparison(sandbox);
  return (
    <>
      <ScoreChange compared={compared} />
      {hasTried ? (
        <>
          <PartChanges compared={compared} />
          <Outcome compared={compared} />
        </>
      ) : (
        <p className={classes['hint']}>
          Change stances with <kbd>+</kbd> and <kbd>−</kbd>, draw relationships with <kbd>C</kbd>, let
          somebody leave …
        </p>
      )}
    </>
  );
}

/** The two ways out; they are drawn once, not with every figure. */
const Actions = memo(function Actions({ canApply }: { readonly canApply: boolean }) {
  const session = useBoard();
  return (
    <div className={classes['actions']}>
      <Button size="compact-sm" disabled={!canApply} onClick={() => applyTried(session)}>
        Apply as one step
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => toggleWhatIf(session)}>
        Leave
      </Button>
    </div>
  );
});

function scoreWords({ score: { before, after, by }, isKnown, error }: Compared): string {
  if (by !== undefined)
    return `${pointsLabel(before)} before, ${pointsLabel(after)} in the what-if, ${changeWords(by)}`;
  if (isKnown) return 'no score without a decision maker';
  return error === undefined ? 'not known yet' : 'not known, the analysis stopped';
}

/** The score before and after. */
function ScoreChange({ compared }: { readonly compared: Compared }) {
  const { score, isOlder } = compared;
  return (
    <div className={classes['score']} data-older={isOlder || undefined} aria-busy={isOlder}>
      <VisuallyHidden role="status">
        {isOlder ? 'The newer board is being analysed' : `Position score: ${scoreWords(compared)}`}
      </VisuallyHidden>
      <span className={classes['figures']} aria-hidden="true">
        <span className={classes['label']}>Score</span>
        <span>{pointsLabel(score.before)}</span>
        <IconArrowNarrowRight size={18} />
        <strong>{pointsLabel(score.after)}</strong>
        {isOlder ? <Loader size={14} /> : <ChangeSign by={score.by} />}
      </span>
    </div>
  );
}

/** The parts of the score that change, where there is room for them. */
function PartChanges({ compared: { parts, isOlder } }: { readonly compared: Compared }) {
  const changed = parts.filter(({ by }) => by !== undefined && by !== 0);
  return (
    <ul
      className={classes['parts']}
      aria-label="Parts of the score that change"
      data-older={isOlder || undefined}
    >
      {changed.map(({ part, label, by }) => (
        <li key={part}>
          {label} <ChangeSign by={by} />
        </li>
      ))}
    </ul>
  );
}

/** How many insights come and go; opens to all that changes. */
function Outcome({
  compared: { appearing, vanishing, isRanked, isOlder, error },
}: {
  readonly compared: Compared;
}) {
  const { view, camera } = useBoard();
  const opened = useView(({ panel }) => panel === 'whatIf');
  const toggle = () => {
    if (opened) {
      view.setState(showPanel(undefined));
      camera.current?.focus();
    } else view.setState(enterPanel('whatIf'));
  };
  return (
    <Button
      size="compact-sm"
      variant={opened ? 'filled' : 'default'}
      className={classes['outcome'] ?? ''}
      aria-expanded={opened}
      rightSection={<IconChevronRight size={16} aria-hidden />}
      onClick={toggle}
    >
      {error === undefined ? (
        <span data-older={isOlder || undefined}>
          {appearing.length} <span className={classes['insights']}>insights </span>appear, {vanishing.length}{' '}
          vanish
          {!isRanked && <span className={classes['ranking']}> so far …</span>}
        </span>
      ) : (
        'The analysis stopped'
      )}
    </Button>
  );
}

/** How many steps were tried out, and the way back from the last. */
const Tried = memo(function Tried() {
  const { document, camera } = useBoard();
  const count = useHistory(({ done }) => done.length);
  const last = useHistory(({ done }) => done.at(-1)?.label);
  const undo = () => {
    attempt(() => document.undo());
    camera.current?.focus();
  };
  return (
    <span className={classes['tried']}>
      {count} tried
      <Tooltip label={`Undo: ${last}`}>
        <ActionIcon size="md" aria-label={`Take back: ${last}`} onClick={undo}>
          <IconArrowBackUp size={18} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
});
