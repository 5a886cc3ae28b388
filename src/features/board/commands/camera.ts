import { IconZoomIn, IconZoomOut, IconZoomReset, IconZoomScan } from '@tabler/icons-react';
import { departmentsInOrder } from '@/document/index.ts';
import type { DepartmentId } from '@/domain/index.ts';
import type { Command } from '@/ui/commands/command.ts';
import type { BoardSession } from '../session/session.ts';
import { subjectOf } from './subjects.ts';

const group = 'View';
const zoomStep = 1.25;

export const cameraCommands = [
  {
    id: 'fit',
    label: 'Fit the board to the screen',
    group,
    icon: IconZoomReset,
    keywords: ['zoom', 'whole'],
    shortcuts: [{ key: 'f' }],
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
