import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRoute, formatRoute, parseRoute } from '@/utils/state/route';

/** A window with an address bar. */
function fakeWindow(hash = '') {
  const target = new EventTarget();
  const location = { hash };
  return {
    location,
    addEventListener: target.addEventListener.bind(target) as Window['addEventListener'],
    type(next: string) {
      location.hash = next;
      target.dispatchEvent(new Event('hashchange'));
    },
  };
}

describe('the place in the address', () => {
  it('is a page and what follows', () => {
    expect(parseRoute('#/settings/sites')).toEqual({ page: 'settings', rest: ['sites'] });
    expect(parseRoute('')).toEqual({ page: '', rest: [] });
    expect(parseRoute('#/%E0%A4%A')).toEqual({ page: '', rest: [] });
  });

  it('reads what it wrote', () => {
    const part = fc.string({ minLength: 1 }).filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(part, fc.array(part), (page, rest) => {
        expect(parseRoute(formatRoute(page, ...rest))).toEqual({ page, rest });
      }),
    );
  });

  it('follows the address bar and writes to it, until the end', () => {
    const view = fakeWindow('#/today');
    const ended = new AbortController();
    const { route, go } = createRoute(view, ended.signal);
    go('person', 'a/b');
    expect(view.location.hash).toBe('#/person/a%2Fb');
    expect(route.value).toEqual({ page: 'person', rest: ['a/b'] });
    view.type('#/settings');
    expect(route.value.page).toBe('settings');
    ended.abort();
    view.type('#/today');
    expect(route.value.page).toBe('settings');
  });
});
