/**
 * Profiles and messaging with the bones of the real site: two front-ends, moves by the History API
 * with the address changing before the page does.
 */
import { h, on } from '../../page/dom.ts';
import type { WireNetwork } from '../wire.ts';
import { company } from './company.ts';
import { contactInfo } from './contact-info.ts';
import { feed } from './feed.ts';
import { messaging } from './messaging.ts';
import { profile } from './profile.ts';
import { emberProfile, viewerData } from './profile-ember.ts';

/** Between the new address and the new content. */
const RENDER_AFTER = 200;

const network: WireNetwork = await (await fetch('/network.json')).json();
const root = h('div', { id: 'root', 'data-strictmode': 'true' });
const ember = h('div.application-outlet');
const outlet = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
outlet.attachShadow({ mode: 'open' }).append(messageOverlay());

document.body.append(navigation(), root, ember, outlet);
addEventListener('popstate', () => setTimeout(show, RENDER_AFTER));
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.hash !== '') return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  setTimeout(show, RENDER_AFTER);
});
show();

function show(): void {
  const [, area = '', name = '', overlay = ''] = location.pathname.split('/');
  const isEmber =
    area === 'messaging' || new URLSearchParams(location.search).get('ui') === 'ember';
  document.body.className = isEmber ? 'ember-application' : '';
  document.body.toggleAttribute('data-rehydrated', !isEmber);
  if (!isEmber) document.body.setAttribute('data-rehydrated', 'true');
  root.replaceChildren();
  ember.replaceChildren();
  outlet.hidden = isEmber;
  if (area === 'messaging') {
    const threadId = decodeURIComponent(location.pathname.split('/')[3] ?? '');
    ember.append(messaging(network, threadId), ...viewerData(network));
    document.title = 'Messaging | LinkedIn';
    return;
  }
  const colleague = network.people.find((one) => String(one.companyId) === name);
  if (area === 'company' && colleague) {
    root.append(company(colleague));
    document.title = `${colleague.company} | LinkedIn`;
    return;
  }
  const slug = decodeURIComponent(name).toLowerCase();
  const person = network.people.find((one) => one.slug.toLowerCase() === slug || one.id === name);
  if (area !== 'in' || !person) {
    root.append(feed(network));
    document.title = 'Feed | LinkedIn';
    return;
  }
  document.title = `${person.name} | LinkedIn`;
  if (isEmber) ember.append(...emberProfile(network, person));
  else root.append(profile(network, person));
  if (overlay === 'overlay') root.append(contactInfo(person));
}

/** Folded message overlay, in an open shadow root on pages of the newer front-end. */
function messageOverlay(): HTMLElement {
  const own = h('img.presence-entity__image', { alt: network.me.name });
  const header = h('div.msg-overlay-bubble-header__details', {}, own);
  return h('aside.msg-overlay-container', { id: 'msg-overlay', hidden: '' }, header);
}

function navigation(): HTMLElement {
  const link = (href: string, text: string) => h('a', { href }, text);
  const search = h('input', { placeholder: 'Search', 'aria-label': 'Search' });
  on(search, 'keydown', (event) => event.stopPropagation());
  return h(
    'header.global-nav',
    {},
    h('b', {}, 'Network'),
    search,
    link('/feed/', 'Home'),
    link('/messaging/', 'Messaging'),
    h('img.global-nav__me-photo', { alt: network.me.name, hidden: '' }),
  );
}
