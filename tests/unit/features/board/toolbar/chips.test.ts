import { describe, expect, it } from 'vitest';
import type { Person } from '@/domain/index.ts';
import {
  colourBy,
  createViewStore,
  isNarrowed,
  lightAllClasses,
  select,
  showEverything,
  toggleClass,
  toggleLayer,
} from '@/features/board/session/view-store.ts';
import { chipsOf } from '@/features/board/toolbar/chips.ts';

const person = (id: string): [string, Person] => [id, { id, name: id, side: 'customer' }];
const model = {
  people: new Map([person('Dana'), person('Carl')]),
  topics: new Map([['t', { id: 't', name: 'Signalling' }]]),
  departments: new Map([['d', { id: 'd', name: 'Finance', side: 'customer' as const, order: 1 }]]),
};

describe('chips of the view', () => {
  it('are absent while nothing is hidden or dimmed, a selection included', () => {
    const view = createViewStore();
    view.setState(select(['Dana']));
    expect(chipsOf(view.getState(), model)).toEqual([]);
  });

  it('name a move or a departure that is drawn as it is called', () => {
    const view = createViewStore();
    view.setState({
      insight: { id: 'departure:Dana', title: 'If Dana leaves', path: [], subjects: ['Dana'] },
    });
    expect(chipsOf(view.getState(), model).map(({ text }) => text)).toEqual(['If Dana leaves']);
  });

  it('name topic, department and insight, and each takes only itself away', () => {
    const view = createViewStore();
    view.setState({ topic: 't', department: 'd', insight: { id: 'i', path: [], subjects: ['Dana'] } });
    const chips = chipsOf(view.getState(), model);
    expect(chips.map(({ id, text }) => [id, text])).toEqual([
      ['insight', 'Insight: an insight that is solved'],
      ['topic', 'Topic: Signalling'],
      ['department', 'Close to Finance'],
    ]);
    for (const { id, without } of chips) {
      const rest = chipsOf({ ...view.getState(), ...without }, model).map((chip) => chip.id);
      expect(rest).toEqual(chips.map((chip) => chip.id).filter((other) => other !== id));
    }
  });

  it('name the default layers that were hidden, not the ones shown on top', () => {
    const view = createViewStore();
    view.setState(toggleLayer('coverage'));
    expect(chipsOf(view.getState(), model)).toEqual([]);
    view.setState(toggleLayer('tension'));
    const [chip] = chipsOf(view.getState(), model);
    expect(chip?.text).toBe('Hidden: tension');
    view.setState(chip?.without ?? {});
    expect(view.getState().layers).toContain('tension');
    expect(view.getState().layers).toContain('coverage');
  });

  it('name what the board is coloured by, and the classes that alone stand out', () => {
    const view = createViewStore();
    const text = () => chipsOf(view.getState(), model).map((chip) => chip.text);
    view.setState(colourBy('betweenness'));
    expect(text()).toEqual(['Coloured by: Go-between']);
    expect(isNarrowed(view.getState())).toBe(true);
    view.setState(toggleClass(4));
    expect(text()).toEqual(['Coloured by: Go-between, only class 4']);
    view.setState(toggleClass(1));
    expect(text()).toEqual(['Coloured by: Go-between, only class 4, class 1']);
    // The classes of another figure are others.
    view.setState(colourBy('community'));
    expect(text()).toEqual(['Coloured by: Group']);
    view.setState(toggleClass(2));
    view.setState(toggleClass('others'));
    expect(text()).toEqual(['Coloured by: Group, only group 2, the others']);
    view.setState(toggleClass(2));
    view.setState(toggleClass('others'));
    expect(view.getState().litClasses.size).toBe(0);
    view.setState(colourBy('stance'));
    view.setState(toggleClass('supporter'));
    view.setState(toggleClass('none'));
    expect(text()).toEqual(['Coloured by: Stance, only supporter, the unknown']);
    view.setState(lightAllClasses);
    expect(text()).toEqual(['Coloured by: Stance']);
    const [chip] = chipsOf(view.getState(), model);
    view.setState(chip?.without ?? {});
    expect(text()).toEqual([]);
  });

  it('say what the next key or piece is for', () => {
    const view = createViewStore();
    view.setState({ mode: { kind: 'connecting', from: 'Dana' } });
    expect(chipsOf(view.getState(), model)[0]?.text).toBe('Connecting Dana: choose the other piece');
    view.setState({ mode: { kind: 'lifted', people: ['Dana', 'Carl'] } });
    expect(chipsOf(view.getState(), model)[0]?.text).toMatch(/^2 people lifted/);
  });

  it('are all gone once everything is shown', () => {
    const view = createViewStore();
    view.setState({ topic: 't', department: 'd', insight: { id: 'i', path: [], subjects: [] } });
    view.setState(toggleLayer('reporting'));
    view.setState(colourBy('core'));
    view.setState(toggleClass(1));
    view.setState(showEverything);
    expect(chipsOf(view.getState(), model)).toEqual([]);
    expect(isNarrowed(view.getState())).toBe(false);
  });
});
