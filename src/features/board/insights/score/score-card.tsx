import { Badge, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { Findings, Loss, ScorePart } from '@/analysis/index.ts';
import { type GlossaryTerm, glossaryTerm } from '@/domain/glossary.ts';
import type { Score } from '@/domain/index.ts';
import { PersonLink } from '@/features/board/parts/person-link.tsx';
import { scorePartRows } from '@/features/board/session/score-parts.ts';
import { figure } from '../figures.ts';
import { Groups } from './groups.tsx';
import { NotEnoughKnown } from './not-enough-known.tsx';
import classes from './score-card.module.css';

/** Of those who lower a part, so many are named. */
const named = 5;

/** Where the glossary explains each part. */
const terms: Readonly<Record<ScorePart, GlossaryTerm>> = {
  decisionMakerAccess: 'decision-maker-access',
  influencerCoverage: 'influencer-coverage',
  support: 'support',
  resilience: 'resilience',
  unblocked: 'unblocked',
};

/** The position score with its parts; each opens to what it counts and who costs most of it. */
export function ScoreCard({ findings }: { readonly findings: Findings }) {
  const { score } = findings;
  return (
    <section aria-label="Position score">
      <div className={classes['head']}>
        <span className={classes['score']}>{score.score === null ? '–' : Math.round(score.score)}</span>
        <div>
          <div className={classes['title']}>
            Position score{score.score === null ? '' : ', of 100'}
            {!score.enoughKnown && <Badge color="danger">Not enough known</Badge>}
          </div>
          <Text size="xs" c="dimmed">
            {score.circleSize === 0
              ? 'Nobody is tagged as deciding or influencing yet.'
              : `Confidence ${Math.round(score.confidence * 100)} %: so much is known of the ${score.circleSize} whose word counts.`}
          </Text>
        </div>
      </div>
      {!score.enoughKnown && score.circleSize > 0 && <NotEnoughKnown findings={findings} />}
      {score.score === null ? (
        <Text size="sm" mt="xs">
          {score.reason}: there is no score without one. Select a contact on the board and press K.
        </Text>
      ) : (
        scorePartRows.map(({ part, label }) => (
          <Part
            key={part}
            label={label}
            meaning={glossaryTerm(terms[part]).meaning}
            value={score.parts[part]}
            most={score.points[part]}
            lowering={score.lowering[part]}
          />
        ))
      )}
      <Groups findings={findings} />
    </section>
  );
}

interface PartProps {
  readonly label: string;
  readonly meaning: string;
  readonly value: Score;
  readonly most: Score;
  readonly lowering: readonly Loss[];
}

function Part({ label, meaning, value, most, lowering }: PartProps) {
  const [opened, { toggle }] = useDisclosure();
  const losses = useId();
  return (
    <div className={classes['part']}>
      <UnstyledButton
        className={classes['partHead']}
        aria-expanded={opened}
        aria-controls={opened ? losses : undefined}
        title={meaning}
        onClick={toggle}
      >
        <IconChevronRight size={16} className={classes['chevron']} aria-hidden />
        <span>{label}</span>
        <span className={classes['value']}>
          {figure(value)} of {most}
        </span>
        <span className={classes['track']} aria-hidden="true">
          <span style={{ width: `${(100 * value) / most}%` }} />
        </span>
      </UnstyledButton>
      {opened && (
        <div id={losses} className={classes['body']}>
          <p className={classes['meaning']}>{meaning}</p>
          <Losses value={value} most={most} lowering={lowering} />
        </div>
      )}
    </div>
  );
}

/** Who costs most of a part. */
function Losses({ value, most, lowering }: Pick<PartProps, 'value' | 'most' | 'lowering'>) {
  if (lowering.length === 0) {
    return (
      <p className={classes['meaning']}>
        {value < most ? 'Nobody is mapped who could bring these points.' : 'Nothing is missing here.'}
      </p>
    );
  }
  return (
    <ul className={classes['losses']} aria-label="Who lowers it most">
      {lowering.slice(0, named).map(({ person, points }) => (
        <li key={person}>
          <PersonLink person={person} />
          <span className={classes['value']}>−{figure(points)}</span>
        </li>
      ))}
      {lowering.length > named && <li>and {lowering.length - named} more</li>}
    </ul>
  );
}
