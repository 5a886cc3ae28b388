import { HoverCard, Text } from '@mantine/core';
import { useShowsOlderFindings } from '../session/currency.ts';
import { scorePartRows } from '../session/score-parts.ts';
import { useAnalysis, useBoard } from '../session/session.ts';
import { showInsightsTab } from '../session/view-store.ts';
import classes from './evaluation-bar.module.css';

/** The position score as a bar from bottom (ours) to top; its five parts on hover or focus. */
export function EvaluationBar() {
  const { view } = useBoard();
  const score = useAnalysis(({ findings }) => findings?.score);
  const isOlder = useShowsOlderFindings();
  const value = score?.score ?? undefined;
  const rounded = value === undefined ? undefined : Math.round(value);
  const words =
    rounded === undefined
      ? score?.score === null
        ? `No position score: ${score.reason}`
        : 'The position score is being computed'
      : `Position score ${rounded} of 100${score?.enoughKnown === true ? '' : ', not enough known'}${isOlder ? ', before the last change' : ''}`;

  return (
    <HoverCard position="right" withArrow shadow="md" openDelay={150} width={250}>
      <HoverCard.Target>
        <button
          type="button"
          className={classes['bar']}
          aria-label={words}
          data-uncertain={score !== undefined && !score.enoughKnown ? true : undefined}
          data-older={isOlder || undefined}
          onClick={() => view.setState(showInsightsTab('insights'))}
        >
          <span className={classes['ours']} style={{ height: `${value ?? 0}%` }} />
          <span
            className={classes['value']}
            data-low={rounded === undefined || rounded < 5 ? true : undefined}
          >
            {rounded ?? '–'}
          </span>
        </button>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Text fw={600} size="sm">
          {words}
        </Text>
        {isOlder && (
          <Text size="xs" c="dimmed">
            The newer board is being analysed …
          </Text>
        )}
        {score !== undefined && score.score !== null && (
          <dl className={classes['parts']}>
            {scorePartRows.map(({ part, label }) => (
              <div key={part} className={classes['part']}>
                <dt>{label}</dt>
                <dd>
                  {Math.round(score.parts[part])} of {score.points[part]}
                </dd>
                <span className={classes['track']} aria-hidden="true">
                  <span style={{ width: `${(100 * score.parts[part]) / score.points[part]}%` }} />
                </span>
              </div>
            ))}
          </dl>
        )}
        {score !== undefined && (
          <Text size="xs" c="dimmed" mt={6}>
            {Math.round(score.confidence * 100)} % of what counts is known about {score.circleSize}{' '}
            {score.circleSize === 1 ? 'person' : 'people'} in the circle.
          </Text>
        )}
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
