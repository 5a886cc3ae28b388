import { describe, expect, it } from 'vitest';
import {
  createViewStore,
  focusOn,
  isNarrowed,
  showEverything,
  widenNeighbourhood,
} from '@/features/board/session/view-store.ts';

const focused = () => {
  const view = createViewStore();
  return { view, widen: (...people: string[]) => view.setState(widenNeighbourhood(people)) };
};

describe('widening a neighbourhood', () => {
  it('takes one step, two, three, and none again', () => {
    const { view, widen } = focused();
    const steps = [1, 2, 3, 4].map(() => {
      widen('Dana');
      return view.getState().focus?.steps;
    });
    expect(steps).toEqual([1, 2, 3, undefined]);
    expect(view.getState().focus).toBeUndefined();
  });

  it('begins anew around other people', () => {
    const { view, widen } = focused();
    widen('Dana');
    widen('Dana');
    widen('Dana', 'Emil');
    expect(view.getState().focus).toEqual({ around: ['Dana', 'Emil'], steps: 1 });
    widen('Emil', 'Dana');
    expect(view.getState().focus?.steps).toBe(2);
  });

  it('leaves the other parts of the focus', () => {
    const { view, widen } = focused();
    view.setState(focusOn({ stances: [null] }));
    for (let press = 0; press < 4; press += 1) widen('Dana');
    expect(view.getState().focus).toEqual({ stances: [null] });
  });
});

describe('a focus', () => {
  it('narrows the view until everything is shown again', () => {
    const { view } = focused();
    expect(isNarrowed(view.getState())).toBe(false);
    view.setState(focusOn({ insights: 'all' }));
    expect(isNarrowed(view.getState())).toBe(true);
    view.setState(showEverything);
    expect(view.getState().focus).toBeUndefined();
  });
});
