import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { adapter } from '@/utils/sites/outlook';
import { caseIn } from './support/expected';
import { jsdomPage } from './support/jsdom-page';

const page = caseIn(
  fileURLToPath(new URL('../fixtures/', import.meta.url)),
  'outlook/thread/2026-11-address-in-row-french',
);
const SENDERS = 'Solène Aubry; Marchetti, Luca; Karim Haddad';

async function sender(change: (html: string) => string) {
  const { doc, close } = await jsdomPage({ ...page, html: change(page.html) });
  const reading = adapter.read(doc, new URL(page.url));
  close();
  return reading?.messages[0];
}

test('a sender that is only named has the address of the open row', async () => {
  const message = await sender((html) => html);
  expect(message?.from?.email).toBe('solene.aubry@ateliers-brisset.example');
});

test('a recipient of the same name may be somebody else', async () => {
  const message = await sender((html) => html.replaceAll('>Camille Fournier<', '>Solène Aubry<'));
  expect(message?.to).toContainEqual({ name: 'Solène Aubry' });
});

test.each([
  ['two are called the same', SENDERS, 'Solène Aubry; Solène Aubry; Karim Haddad'],
  ['names and addresses differ in number', SENDERS, 'Solène Aubry; Karim Haddad'],
  ['another conversation is open', 'data-convid="AAQk', 'data-convid="AAQx'],
])('nobody has one where %s', async (_what, was, is) => {
  expect(page.html).toContain(was);
  const message = await sender((html) => html.replaceAll(was, is));
  expect(message?.from).toEqual({ name: 'Solène Aubry' });
});
