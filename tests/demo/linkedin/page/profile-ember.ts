/** A profile in the older front-end: readable classes and the answers of its data service. */
import { h } from '../../page/dom.ts';
import type { WireNetwork, WirePerson } from '../wire.ts';

export function emberProfile(network: WireNetwork, person: WirePerson): HTMLElement[] {
  return [
    h('meta', { name: 'service', content: 'voyager-web' }),
    h('main.scaffold-layout__main', {}, topCard(person), experience(person)),
    ...viewerData(network),
    ...embedded(2, '/voyager/api/identity/dash/profiles', profileData(person)),
  ];
}

function topCard(person: WirePerson): HTMLElement {
  return h(
    'section.artdeco-card.card',
    { 'data-member-id': String(person.member) },
    h('div.banner'),
    h('h1.text-heading-xlarge', {}, person.name),
    h('span.distance-badge', {}, h('span.dist-value', {}, person.degree === 1 ? '1st' : '2nd')),
    h('div.text-body-medium.break-words', {}, person.headline),
    h(
      'button',
      { type: 'button', 'aria-label': `Current company: ${person.company}. Click to skip` },
      person.company,
    ),
    h('span.text-body-small.inline.t-black--light.break-words', {}, person.location),
    h(
      'a',
      {
        id: 'top-card-text-details-contact-info',
        href: `/in/${encodeURIComponent(person.slug)}/overlay/contact-info/`,
      },
      'Contact info',
    ),
  );
}

function experience(person: WirePerson): HTMLElement {
  const doubled = (text: string) => [
    h('span', { 'aria-hidden': 'true' }, text),
    h('span.visually-hidden', {}, text),
  ];
  return h(
    'section.artdeco-card.card',
    { 'data-view-name': 'profile-card' },
    h('div', { id: 'experience' }),
    h('h2', {}, 'Experience'),
    h(
      'div',
      { 'data-view-name': 'profile-component-entity' },
      h('div.t-bold', {}, ...doubled(person.title)),
      h('span.t-14.t-normal', {}, ...doubled(`${person.company} · Full-time`)),
    ),
  );
}

/** Who is signed in, as every page of this front-end carries it. */
export function viewerData(network: WireNetwork): HTMLElement[] {
  return embedded(1, '/voyager/api/me', viewer(network));
}

function embedded(number: number, request: string, data: object): HTMLElement[] {
  const body = `bpr-guid-${number}`;
  const code = (id: string, value: object) => {
    const element = h('code', { id }, JSON.stringify(value));
    element.style.display = 'none';
    return element;
  };
  return [code(`datalet-${body}`, { request, body }), code(body, data)];
}

function viewer({ me }: WireNetwork): object {
  const [firstName, ...rest] = me.name.split(' ');
  return {
    data: {},
    included: [
      {
        $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
        firstName,
        lastName: rest.join(' '),
        publicIdentifier: me.slug,
        dashEntityUrn: `urn:li:fsd_profile:${me.id}`,
      },
    ],
  };
}

function profileData(person: WirePerson): object {
  const [firstName, ...rest] = person.name.split(' ');
  return {
    data: {},
    included: [
      {
        $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
        firstName,
        lastName: rest.join(' '),
        headline: person.headline,
        publicIdentifier: person.slug,
        entityUrn: `urn:li:fsd_profile:${person.id}`,
        objectUrn: `urn:li:member:${person.member}`,
      },
    ],
  };
}
