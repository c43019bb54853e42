/** A profile in the newer front-end: hashed classes, `componentkey`, no `h1`, no data names. */
import { h } from '../../page/dom.ts';
import type { WireNetwork, WirePerson } from '../wire.ts';

const CARD = 'com.linkedin.sdui.profile.card.ref';

export function profile(network: WireNetwork, person: WirePerson): HTMLElement {
  return h(
    'main',
    { id: 'workspace', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile' },
    topCard(person),
    about(person),
    experience(person),
    suggestions(network, person),
  );
}

function topCard(person: WirePerson): HTMLElement {
  const degree = person.degree === 1 ? '· 1st' : '· 2nd';
  return h(
    'section.card._8f31c2aa',
    { componentkey: `${CARD}${person.id}Topcard` },
    h('div.banner'),
    h('div.photo', { componentkey: 'topcard-logo-image-referencekey' }, person.name.slice(0, 1)),
    h(
      'div._2b90f1',
      {},
      h('a', { href: profileUrl(person) }, h('h2', {}, person.name)),
      h('p', {}, degree),
      // A second variant of the degree stands here, out of sight.
      h('div.unseen', { 'data-display-contents': 'true' }, h('p', {}, '· 2nd')),
    ),
    h('p', {}, person.headline),
    h('p', {}, `${person.company} · University`),
    h('div._77ac', { role: 'button' }, svg('company-accent-4'), h('p', {}, person.company)),
    h(
      'div._91ee',
      {},
      h('p', {}, person.location),
      h('p', {}, '·'),
      h('a', { href: `${profileUrl(person)}overlay/contact-info/` }, 'Contact info'),
    ),
    h('p', {}, h('span', {}, '500+'), ' connections'),
    actions(person),
  );
}

function actions(person: WirePerson): HTMLElement {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${person.id}`);
  const message = h(
    'a.button',
    { href: `/messaging/compose/?profileUrn=${urn}&recipient=${person.id}` },
    svg('send-privately-medium'),
    'Message',
  );
  if (person.degree === 1) return h('div.actions', {}, message);
  const connect = `/preload/custom-invite/?vanityName=${encodeURIComponent(person.slug)}`;
  return h(
    'div.actions',
    {},
    h('a.button', { href: connect }, svg('connect-small'), 'Connect'),
    message,
  );
}

function about(person: WirePerson): HTMLElement {
  return h(
    'section.card',
    { componentkey: `${CARD}${person.id}About` },
    h('h2', {}, 'About'),
    h('p', {}, person.headline),
  );
}

function experience(person: WirePerson): HTMLElement {
  return h(
    'section.card',
    { componentkey: `${CARD}${person.id}ExperienceTopLevelSection` },
    h('h2', {}, 'Experience'),
    h(
      'div',
      { componentkey: 'entity-collection-item-0' },
      h('a', { href: `/company/${person.companyId}/` }, '▣'),
      h('p', {}, person.title),
      h('p', {}, `${person.company} · Full-time`),
      h('p', {}, 'Jan 2019 - Present · 7 yrs'),
      h('p', {}, person.location),
    ),
  );
}

function suggestions(network: WireNetwork, person: WirePerson): HTMLElement {
  const others = network.people.filter((one) => one.id !== person.id).slice(0, 3);
  const items = others.map((one) =>
    h('li', {}, h('a', { href: profileUrl(one) }, one.name), h('p', {}, one.headline)),
  );
  return h('aside.card', {}, h('h2', {}, 'People you may know'), h('ul', {}, ...items));
}

const profileUrl = (person: WirePerson) =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

export function svg(id: string): Element {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.id = id;
  icon.setAttribute('viewBox', '0 0 16 16');
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [key, value] of [
    ['cx', '8'],
    ['cy', '8'],
    ['r', '5'],
  ]) {
    mark.setAttribute(key ?? '', value ?? '');
  }
  icon.append(mark);
  return icon;
}
