import { metrics } from '@/domain/index.ts';
import { useBoard, useView } from '../session/session.ts';
import { colourBy, enterPanel } from '../session/view-store.ts';
import { ChoiceMenu } from './choice-menu.tsx';

const options = metrics.map(({ id, label }) => ({ id, name: label }));

/** The figure the pieces are coloured by. */
export function ColourMenu() {
  const { view } = useBoard();
  const colouring = useView((state) => state.colouring);
  return (
    <ChoiceMenu
      label="Colour"
      none="none"
      options={options}
      value={colouring}
      onChoose={(chosen) => view.setState(colourBy(options.find(({ id }) => id === chosen)?.id))}
      edit={{ label: 'Show the expert figures …', run: () => view.setState(enterPanel('experts')) }}
    />
  );
}
