import { type Colouring, type ColouringId, colourings, isColouringId } from '@/drawing/index.ts';
import { useBoard, useView } from '../session/session.ts';
import { colourBy, enterPanel } from '../session/view-store.ts';
import { ChoiceMenu } from './choice-menu.tsx';

const groupNames: Readonly<Record<Colouring['group'], string>> = {
  tags: 'Tags',
  figures: 'Expert figures',
};

const options = colourings.map(({ id, label, group }) => ({ id, name: label, group: groupNames[group] }));

/** What the pieces are coloured by. */
export function ColourMenu() {
  const { view } = useBoard();
  const colouring = useView((state) => state.colouring);
  return (
    <ChoiceMenu
      label="Colour"
      none="none"
      options={options}
      value={colouring}
      onChoose={(chosen) => view.setState(colourBy(colouringFrom(chosen)))}
      edit={{ label: 'Show the expert figures …', run: () => view.setState(enterPanel('experts')) }}
    />
  );
}

function colouringFrom(id: string | undefined): ColouringId | undefined {
  return id !== undefined && isColouringId(id) ? id : undefined;
}
