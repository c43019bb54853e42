import { describe, expect, it } from 'vitest';
import { newId } from '@/utils/lib/ids';
import { code, fakeServices, value } from '../../support/fakes/services';

const POST = 'https://post.example.org';
const selectors = { sender: '.from', body: 'iframe >>> body' };
const save = (origin: string, more = {}) => ({ key: newId(), origin, selectors, ...more });

describe('taught sites', () => {
  it('are kept by origin, replaced, removed, and each of it can be taken back', async () => {
    const { methods } = fakeServices();
    const first = await value(methods['teach/save'](save(`${POST}/app?x#y`)));
    expect(await value(methods['teach/list']({}))).toEqual([{ origin: POST, selectors }]);
    await value(methods['teach/save'](save(POST, { selectors: { subject: 'h1' } })));
    const gone = await value(methods['teach/remove']({ key: newId(), origin: POST }));
    expect(await value(methods['teach/list']({}))).toEqual([]);
    await value(methods.undo({ key: newId(), changeId: gone.changeId }));
    expect(await value(methods['teach/list']({}))).toMatchObject([
      { selectors: { subject: 'h1' } },
    ]);
    expect(await code(methods.undo({ key: newId(), changeId: first.changeId }))).toBe(
      'changed-since',
    );
  });

  it('need an address of a web site and something shown', async () => {
    const { methods } = fakeServices();
    for (const bad of [
      save('about:blank'),
      save('file:///etc'),
      save(''),
      save(POST, { selectors: {} }),
    ])
      expect(await code(methods['teach/save'](bad))).toBe('bad-request');
    expect(await code(methods['teach/remove']({ key: newId(), origin: POST }))).toBe('not-found');
  });

  it('go to a file and come back elsewhere', async () => {
    const [here, there] = [fakeServices(), fakeServices()];
    await value(here.methods['teach/save'](save(POST)));
    await value(here.methods['teach/save'](save('http://mail.local:8080')));
    const { text } = await value(here.methods['teach/export']({}));
    const added = await value(there.methods['teach/import']({ key: newId(), text }));
    expect(added.sites).toBe(2);
    expect(await value(there.methods['teach/list']({}))).toEqual(
      await value(here.methods['teach/list']({})),
    );
    await value(there.methods.undo({ key: newId(), changeId: added.changeId }));
    expect(await value(there.methods['teach/list']({}))).toEqual([]);
  });

  it.each([
    ['no JSON', 'hello'],
    ['something else', '{"format":"other","version":1,"sites":[]}'],
    ['a later version', '{"format":"kept-taught-sites","version":2,"sites":[]}'],
    [
      'a site without address',
      '{"format":"kept-taught-sites","version":1,"sites":[{"origin":"x","selectors":{"sender":"p"}}]}',
    ],
    [
      'nothing shown',
      `{"format":"kept-taught-sites","version":1,"sites":[{"origin":"${POST}","selectors":{}}]}`,
    ],
  ])('are not taken from %s', async (_what, text) => {
    const { methods } = fakeServices();
    expect(await code(methods['teach/import']({ key: newId(), text }))).toBe('bad-request');
    expect(await value(methods['teach/list']({}))).toEqual([]);
  });
});
