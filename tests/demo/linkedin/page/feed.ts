/** A start page with links to everybody. */
import { h } from '../../page/dom.ts';
import type { WireNetwork } from '../wire.ts';

export function feed(network: WireNetwork): HTMLElement {
  const cards = network.people.map((person) =>
    h(
      'section.card',
      {},
      h('a', { href: `/in/${encodeURIComponent(person.slug)}/` }, h('strong', {}, person.name)),
      h('p', {}, person.headline),
    ),
  );
  return h(
    'main',
    { id: 'workspace', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.Feed' },
    ...cards,
  );
}
