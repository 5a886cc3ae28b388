import { type MetricId, metricOf } from '@/domain/index.ts';
import { type ColourClass, type ColouringWay, stepGround } from './colouring.ts';
import { decimalsOf, rangeTexts, spokenFigure } from './figure-words.ts';
import { colourByMetric, type MetricClass, numberedClasses } from './metric-colouring.ts';

/** A colouring by one of the expert figures: amounts in five classes of about equally many people, groups by name. */
export function byMetric(metric: MetricId): ColouringWay {
  const { label, meaning, unit } = metricOf(metric);
  const scale = unit === 'group' ? 'groups' : 'steps';
  return {
    meaning,
    reads: 'figures',
    colour: ({ figures }) => {
      if (figures === undefined) return undefined;
      const values = new Map([...figures].map(([id, figuresOf]) => [id, figuresOf[metric]] as const));
      const found = colourByMetric(values, scale);
      const ranges = rangeTexts(found.classes, decimalsOf(unit, values.values()));
      const count = numberedClasses(found);
      const classOf = ({ id, people }: MetricClass, index: number): ColourClass => {
        if (id === 'none')
          return { id, sign: 'undefined', ground: undefined, text: 'Not defined here', people };
        if (id === 'others') {
          const ground = { scale: 'groups', group: id } as const;
          return { id, sign: id, ground, text: 'Smaller groups', people };
        }
        if (scale === 'steps') {
          return { id, sign: id, ground: stepGround(id, count), text: ranges[index] ?? '', people };
        }
        const ground = { scale, group: id - 1 } as const;
        return { id, sign: id, ground, text: `${label} ${id}`, people };
      };
      return {
        classes: found.classes.map(classOf),
        wordsOf: (person) => {
          const row = found.classOf.get(person);
          return row === undefined ? '' : spokenFigure(metric, values.get(person) ?? null, row, found);
        },
      };
    },
  };
}
