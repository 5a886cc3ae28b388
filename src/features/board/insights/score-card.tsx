import { Badge, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { Loss, ScoreFindings } from '@/analysis/index.ts';
import type { Score } from '@/domain/index.ts';
import { PersonLink } from '../parts/person-link.tsx';
import { scorePartRows } from '../session/score-parts.ts';
import classes from './score-card.module.css';

/** Of those who lower a part, so many are named. */
const named = 5;
const points = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** The position score with its parts; each opens to who costs most of it. */
export function ScoreCard({ score }: { readonly score: ScoreFindings }) {
  return (
    <section aria-label="Position score">
      <div className={classes['head']}>
        <span className={classes['score']}>{score.score === null ? '–' : Math.round(score.score)}</span>
        <div>
          <div className={classes['title']}>Position score{score.score === null ? '' : ', of 100'}</div>
          <Text size="xs" c="dimmed">
            {score.circleSize === 0
              ? 'Nobody is tagged as deciding or influencing yet.'
              : `Confidence ${Math.round(score.confidence * 100)} %: so much is known of the ${score.circleSize} whose word counts.`}
          </Text>
          {score.score !== null && !score.enoughKnown && (
            <Badge color="danger" mt={4}>
              Not enough known
            </Badge>
          )}
        </div>
      </div>
      {score.score === null ? (
        <Text size="sm" mt="xs">
          {score.reason}: there is no score without one. Select a contact on the board and press K.
        </Text>
      ) : (
        scorePartRows.map(({ part, label }) => (
          <Part
            key={part}
            label={label}
            value={score.parts[part]}
            most={score.points[part]}
            lowering={score.lowering[part]}
          />
        ))
      )}
    </section>
  );
}

interface PartProps {
  readonly label: string;
  readonly value: Score;
  readonly most: Score;
  readonly lowering: readonly Loss[];
}

function Part({ label, value, most, lowering }: PartProps) {
  const [opened, { toggle }] = useDisclosure();
  const losses = useId();
  return (
    <div className={classes['part']}>
      <UnstyledButton
        className={classes['partHead']}
        aria-expanded={opened}
        aria-controls={losses}
        onClick={toggle}
      >
        <IconChevronRight size={16} className={classes['chevron']} aria-hidden />
        <span>{label}</span>
        <span className={classes['value']}>
          {points.format(value)} of {most}
        </span>
        <span className={classes['track']} aria-hidden="true">
          <span style={{ width: `${(100 * value) / most}%` }} />
        </span>
      </UnstyledButton>
      {opened && (
        <ul id={losses} className={classes['losses']}>
          {lowering.length === 0 && (
            <li>
              {value < most ? 'Nobody is mapped who could bring these points.' : 'Nothing is missing here.'}
            </li>
          )}
          {lowering.slice(0, named).map(({ person, points: lost }) => (
            <li key={person}>
              <PersonLink person={person} />
              <span className={classes['value']}>−{points.format(lost)}</span>
            </li>
          ))}
          {lowering.length > named && <li>and {lowering.length - named} more</li>}
        </ul>
      )}
    </div>
  );
}
