/** A company's page in the newer front-end: one heading, hashed classes, a link to its people. */
import { h } from '../../page/dom.ts';
import type { WirePerson } from '../wire.ts';

export function company({ company: name, companyId }: WirePerson): HTMLElement {
  const people = `/search/results/people/?currentCompany=%5B%22${companyId}%22%5D`;
  return h(
    'main',
    { id: 'workspace' },
    h(
      'section.card._8f31c2aa',
      {},
      h('div.banner'),
      h('h2', {}, name),
      h('button', { 'aria-label': `Follow ${name}` }, 'Follow'),
      h('a', { href: people }, '120 employees'),
    ),
    h('section.card', {}, h('p', {}, `What ${name} does, in its own words.`)),
  );
}
