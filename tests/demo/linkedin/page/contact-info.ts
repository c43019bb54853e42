/** The contact overlay: rows are told apart by the ids of their pictures. */
import { h } from '../../page/dom.ts';
import type { WirePerson } from '../wire.ts';
import { svg } from './profile.ts';

export function contactInfo(person: WirePerson): HTMLElement {
  const url = `linkedin.com/in/${person.slug}`;
  return h(
    'dialog',
    { open: '', 'data-testid': 'dialog' },
    h(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay' },
      h(
        'section',
        { componentkey: `com.linkedin.sdui.profile.card.ref${person.id}ContactInfoDetailSection` },
        h('h2', {}, person.name),
        h(
          'div',
          { 'data-testid': 'lazy-column' },
          row('linkedin-bug-medium', 'Profile', h('a', { href: `https://www.${url}` }, url)),
          row('phone-handset-small', 'Phone', `${person.phone} (Mobile)`),
          row('envelope-medium', 'Email', h('a', { href: `mailto:${person.email}` }, person.email)),
          row('calendar-medium', 'Birthday', 'April 30'),
          row('people-medium', 'Connected since', 'Sep 16, 2025'),
        ),
      ),
    ),
  );
}

function row(icon: string, label: string, value: Node | string): HTMLElement {
  return h('div.row', {}, svg(icon), h('p', {}, label), h('p', {}, value));
}
