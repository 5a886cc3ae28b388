import { describe, expect, it } from 'vitest';
import { routes } from '@/app/routes.ts';
import { viewOf, views } from '@/app/views.ts';

describe('every view', () => {
  it.each(views.map((view) => [view.id, view] as const))('%s has an address that leads to it', (id, view) => {
    expect(viewOf(id)).toBe(view);
    expect(view.label).toMatch(/^\p{Lu}/u);
    const address = routes.view('an id / with signs', id);
    expect(address.split('/')).toHaveLength(4);
    expect(decodeURIComponent(address.split('/')[2] ?? '')).toBe('an id / with signs');
    expect(address.endsWith(`/${id}`)).toBe(true);
  });

  it('has an id of its own, and nothing else is one', () => {
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    expect(viewOf('nothing')).toBeUndefined();
    expect(viewOf('')).toBeUndefined();
  });
});
