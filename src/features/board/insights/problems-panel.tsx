import { Button, EmptyState, Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { problemsOf } from '@/document/index.ts';
import type { Problem } from '@/domain/index.ts';
import { attemptUndoable } from '../parts/announce.ts';
import { Panel } from '../parts/panel.tsx';
import { useBoard, useModel } from '../session/session.ts';
import { showPanel } from '../session/view-store.ts';
import classes from './insights-panel.module.css';

/** What is left out of the board until somebody solves it. */
export function ProblemsPanel() {
  const session = useBoard();
  const broken = useModel((model) => model.broken);
  const ignored = useModel((model) => model.ignored);
  const problems = problemsOf({ broken, ignored });

  const remove = ({ collection, id }: Problem) => {
    attemptUndoable(session, 'Removed.', () =>
      session.document.run('Remove what was left out', (edit) => edit.remove(collection, id)),
    );
    session.camera.current?.focus();
  };

  return (
    <Panel title="Problems">
      {problems.length === 0 ? (
        <EmptyState
          mt="xl"
          size="sm"
          icon={<IconCircleCheck />}
          title="Nothing is left out"
          description="Every record of this account is on the board."
        />
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            These are kept in the account but left out of the board and the analysis until they are solved.
          </Text>
          <ul className={classes['list']}>
            {problems.map((problem) => (
              <li key={`${problem.collection}/${problem.id}`} className={classes['item']}>
                <div className={classes['head']}>
                  <span>{problem.text}</span>
                  <Group gap="xs" mt={4}>
                    {problem.collection === 'relationships' && problem.kind !== 'broken' && (
                      <Button
                        size="xs"
                        variant="default"
                        onClick={() =>
                          session.view.setState({
                            ...showPanel('inspector')(session.view.getState()),
                            selectedRelationship: problem.id,
                          })
                        }
                      >
                        Open
                      </Button>
                    )}
                    <Button size="xs" variant="default" onClick={() => remove(problem)}>
                      Remove
                    </Button>
                  </Group>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
