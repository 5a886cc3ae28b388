import { SegmentedControl, Text } from '@mantine/core';
import { type Stance, stanceOf, stanceValues } from '@/domain/index.ts';
import { type StancePaletteId, stanceColours, stancePaletteIds } from '@/drawing/palette.ts';
import classes from './stance-palette-choice.module.css';

const labels: Readonly<Record<StancePaletteId, string>> = {
  standard: 'Colour-blind safe',
  trafficLight: 'Traffic light',
};

export interface StancePaletteChoiceProps {
  readonly value: StancePaletteId;
  readonly onChoose: (palette: StancePaletteId) => void;
}

/** The colours of the stance badges; their signs are the same in each. */
export function StancePaletteChoice({ value, onChoose }: StancePaletteChoiceProps) {
  return (
    <div>
      <Text size="sm" fw={500} mb={4} id="stance-colours">
        Stance colours
      </Text>
      <SegmentedControl<StancePaletteId>
        aria-labelledby="stance-colours"
        value={value}
        onChange={onChoose}
        fullWidth
        data={stancePaletteIds.map((id) => ({
          value: id,
          label: (
            <span className={classes['option']}>
              {labels[id]}
              <span className={classes['signs']} aria-hidden="true">
                {stanceValues.map((stance) => (
                  <Sign key={stance} stance={stance} palette={id} />
                ))}
              </span>
            </span>
          ),
        }))}
      />
    </div>
  );
}

/** A badge as this palette has it, whatever palette is chosen. */
function Sign({ stance, palette }: { readonly stance: Stance; readonly palette: StancePaletteId }) {
  const { id, sign } = stanceOf(stance);
  const { ground, sign: color } = stanceColours(id, palette, 'light');
  return (
    <span className={classes['sign']} style={{ background: ground ?? 'transparent', color }}>
      {sign}
    </span>
  );
}
