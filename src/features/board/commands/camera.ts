import {
  IconMap,
  IconZoomIn,
  IconZoomOut,
  IconZoomPan,
  IconZoomReset,
  IconZoomScan,
} from '@tabler/icons-react';
import { departmentsInOrder } from '@/document/index.ts';
import type { DepartmentId, PersonId } from '@/domain/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { hasSubjects, subjectOf, subjectsOf } from './subjects.ts';

const group = 'View';
const zoomStep = 1.25;

export const cameraCommands = [
  {
    id: 'zoomToSelection',
    label: 'Zoom to the selection',
    group,
    icon: IconZoomPan,
    keywords: ['selected', 'close', 'frame', 'people'],
    shortcuts: [{ key: 'f', shift: true }],
    available: (session) => hasSubjects(session) || relationshipEnds(session).length > 0,
    run: zoomToSelection,
  },
  {
    id: 'minimap',
    label: 'Show or hide the overview map',
    group,
    icon: IconMap,
    keywords: ['minimap', 'small', 'overview', 'where'],
    run: ({ view }) => view.setState(({ minimap }) => ({ minimap: !minimap })),
  },
  {
    id: 'fit',
    label: 'Fit the board to the screen',
    group,
    icon: IconZoomReset,
    keywords: ['zoom', 'whole'],
    shortcuts: [{ key: 'f', shift: false }],
    run: fit,
  },
  {
    id: 'zoomToDepartment',
    label: 'Zoom to the department, or back',
    group,
    icon: IconZoomScan,
    keywords: ['close', 'file'],
    shortcuts: [{ key: 'z' }],
    available: (session) =>
      departmentToShow(session) !== undefined || session.view.getState().department !== undefined,
    run: zoomToDepartment,
  },
  {
    id: 'zoomIn',
    label: 'Zoom in',
    group,
    icon: IconZoomIn,
    shortcuts: [{ key: '.' }],
    run: ({ camera }) => camera.current?.zoomBy(zoomStep),
  },
  {
    id: 'zoomOut',
    label: 'Zoom out',
    group,
    icon: IconZoomOut,
    shortcuts: [{ key: ',' }],
    run: ({ camera }) => camera.current?.zoomBy(1 / zoomStep),
  },
] as const satisfies readonly Command<BoardSession>[];

function fit({ view, camera }: BoardSession): void {
  view.setState({ department: undefined });
  camera.current?.fit();
}

/** The two ends of the selected relationship. */
function relationshipEnds({ document, view }: BoardSession): readonly PersonId[] {
  const { selectedRelationship } = view.getState();
  const { relationships } = document.model.getState();
  const relationship = selectedRelationship && relationships.get(selectedRelationship);
  return relationship === undefined ? [] : [relationship.from, relationship.to];
}

/** The selected relationship with both its ends, else the selected people, else whom the keyboard stands on. */
function zoomToSelection(session: BoardSession): void {
  const ends = relationshipEnds(session);
  session.camera.current?.frame(ends.length > 0 ? ends : subjectsOf(session));
}

/** The department of the piece in hand; without one, the customer's first that has people. */
function departmentToShow(session: BoardSession): DepartmentId | undefined {
  const model = session.document.model.getState();
  const own = subjectOf(session)?.department;
  if (own !== undefined) return model.departments.get(own)?.id;
  const used = new Set(Array.from(model.people.values(), ({ department }) => department));
  return departmentsInOrder(model).find(({ id, side }) => side === 'customer' && used.has(id))?.id;
}

function zoomToDepartment(session: BoardSession): void {
  const { view, camera } = session;
  const department = departmentToShow(session);
  if (department === undefined || view.getState().department === department) fit(session);
  else camera.current?.frameDepartment(department);
}
