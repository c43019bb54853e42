import type { SelectorTable } from '../shared/pick';

/**
 * Two front ends at once: SDUI (hashed classes; component keys, svg ids and hrefs hold) and
 * Ember (readable classes). Labels are localised and never used.
 */
export const selectors = {
  interopFrame: {
    root: 'document',
    why: 'opaque: the Ember page inside is what the user sees',
    css: [['iframe[data-testid=interop-iframe]', '2026-07']],
  },
  interopOutlet: {
    root: 'document',
    why: 'open shadow root with the message bubbles of SDUI pages',
    css: [
      ['#interop-outlet', '2026-07'],
      ['[data-testid=interop-shadowdom]', '2026-07'],
    ],
  },
  topcard: {
    root: 'document',
    why: 'SDUI profile head; its key names the member',
    css: [['section[componentkey$="Topcard" i]', '2026-07']],
  },
  profileLinks: {
    root: 'topcard',
    why: 'the link around the name is the public id',
    css: [['a[href*="/in/"]', '2026-07']],
  },
  paragraphs: {
    root: 'topcard',
    why: 'order and shape tell what each is',
    css: [['p', '2026-07']],
  },
  companyBadge: {
    root: 'topcard',
    why: 'the placeholder picture tells company from school',
    css: [['svg[id=company-accent-4]', '2026-06']],
  },
  writeLinks: {
    root: 'topcard',
    why: 'a second place that holds the member id',
    css: [['a[href*="/messaging/compose"]', '2026-05']],
  },
  experience: {
    root: 'document',
    why: 'SDUI: fills on scroll, may be missing',
    css: [['[componentkey$="ExperienceTopLevelSection" i]', '2026-07']],
  },
  experienceEntry: {
    root: 'experience',
    why: 'first entry = newest job',
    css: [['[componentkey^="entity-collection-item-"]', '2026-07']],
  },
  contactScreen: {
    root: 'document',
    why: 'SDUI contact info; the key of its section names the member',
    css: [['[data-sdui-screen$="ProfileContactDetailsOverlay"]', '2026-08']],
  },
  contactSection: {
    root: 'contact screen',
    why: 'names the member',
    css: [['[componentkey$="ContactInfoDetailSection" i]', '2026-06']],
  },
  contactRows: {
    root: 'contact screen',
    why: 'an advert without a row picture follows in the same column',
    css: [['[data-testid=lazy-column] > *', '2026-06']],
  },
  emberContact: {
    root: 'document',
    why: 'Ember contact info',
    css: [
      ['[role=dialog][aria-labelledby=pv-contact-info]', '2026-05'],
      ['[data-test-modal] .pv-contact-info', '2026-05'],
    ],
  },
  emberContactName: { root: 'contact info', why: '', css: [['#pv-contact-info', '2026-05']] },
  emberContactRows: {
    root: 'contact info',
    why: 'one section per kind, the picture tells which',
    css: [['section.pv-contact-info__contact-type', '2026-05']],
  },
  emberHead: {
    root: 'document',
    why: 'head of an Ember profile',
    css: [
      ['main section[data-member-id]', '2026-05'],
      ['section[data-member-id]', '2026-05'],
    ],
  },
  emberName: { root: 'ember head', why: 'one h1', css: [['h1', '2026-05']] },
  emberLinks: {
    root: 'ember head',
    why: 'links to overlays of the profile carry its public id',
    css: [['a[href*="/in/"][href*="/overlay/"]', '2026-05']],
  },
  emberDegree: { root: 'ember head', why: 'a digit', css: [['.dist-value', '2026-05']] },
  emberHeadline: {
    root: 'ember head',
    why: '',
    css: [['div.text-body-medium.break-words', '2026-05']],
  },
  emberLocation: {
    root: 'ember head',
    why: '',
    css: [['span.text-body-small.inline.break-words', '2026-05']],
  },
  emberContactLink: {
    root: 'ember head',
    why: 'the location stands before it',
    css: [['#top-card-text-details-contact-info', '2026-05']],
  },
  emberBadges: {
    root: 'ember head',
    why: 'company first, school second; their labels are localised',
    css: [['ul button[aria-label]:has(img, svg)', '2026-05']],
  },
  emberExperience: {
    root: 'document',
    why: 'the card with this anchor',
    css: [['section[data-view-name=profile-card]:has(> #experience)', '2026-05']],
  },
  emberEntry: {
    root: 'experience',
    why: 'first entry = newest job; a group holds entries of its own',
    css: [['[data-view-name=profile-component-entity]', '2026-05']],
  },
  emberEntryTitle: {
    root: 'entry',
    why: 'text doubled for screen readers: take the visible copy',
    css: [['.t-bold > span[aria-hidden=true]', '2026-05']],
  },
  emberEntryCompany: {
    root: 'entry',
    why: '"Company · type"',
    css: [['.t-14.t-normal:not(.t-black--light) > span[aria-hidden=true]', '2026-05']],
  },
  threadTitle: {
    root: 'document',
    why: 'whose conversation the messaging page shows',
    css: [['.msg-title-bar', '2026-06']],
  },
  threadPerson: {
    root: 'thread title',
    why: 'the link holds the member id; absent for groups',
    css: [
      ['a.msg-thread__link-to-profile', '2026-06'],
      ['a[href*="/in/"]', '2026-06'],
    ],
  },
  threadName: {
    root: 'thread title',
    why: '',
    css: [
      ['.msg-entity-lockup__entity-title', '2026-06'],
      ['h2', '2026-06'],
    ],
  },
  messageList: {
    root: 'document or bubble',
    why: 'the list on screen; virtualised, so a partial history',
    css: [['ul.msg-s-message-list-content', '2026-06']],
  },
  event: {
    root: 'message list',
    why: 'the urn decodes to owner, time and conversation in every language',
    css: [['[data-event-urn]', '2026-10']],
  },
  eventSender: {
    root: 'event',
    why: 'only the first message of a group has it',
    css: [
      ['a.msg-s-event-listitem__link[href*="/in/"]', '2026-06'],
      ['.msg-s-message-group__meta a[href*="/in/"]', '2026-06'],
    ],
  },
  eventName: { root: 'event', why: '', css: [['.msg-s-message-group__name', '2026-06']] },
  eventBody: {
    root: 'event',
    why: 'items without it (system lines, files, voice) are skipped',
    css: [['.msg-s-event-listitem__body', '2026-06']],
  },
  editor: {
    root: 'document or bubble',
    why: 'what is being written',
    css: [
      ['form [contenteditable=true][role=textbox]', '2026-10'],
      ['.msg-form__contenteditable', '2026-06'],
    ],
  },
  overlay: {
    root: 'document or shadow root',
    why: 'all bubbles',
    css: [
      ['aside#msg-overlay', '2026-07'],
      ['.msg-overlay-container', '2026-07'],
    ],
  },
  bubble: {
    root: 'overlay',
    why: 'one conversation',
    css: [
      ['[data-msg-overlay-conversation-bubble-open]', '2026-10'],
      ['.msg-overlay-conversation-bubble', '2023-02'],
    ],
  },
  bubblePerson: {
    root: 'bubble',
    why: 'header link with the member id',
    css: [
      ['header h2 a[href*="/in/"]', '2026-10'],
      ['h2 a[href*="/in/"]', '2026-10'],
    ],
  },
  chips: {
    root: 'bubble',
    why: 'recipients of a new message: the label repeats the name on the button',
    css: [['section button[aria-label]', '2026-10']],
  },
  ownAvatar: {
    root: 'document or shadow root',
    why: 'only in the list bubble: an open conversation shows the other person there',
    css: [
      ['.msg-overlay-list-bubble img.presence-entity__image[alt]', '2026-07'],
      ['img.global-nav__me-photo[alt]', '2026-05'],
    ],
  },
  embedded: {
    root: 'document',
    why: 'server data of Ember pages; stale after moves, so matched by id',
    css: [['code[id^=bpr-guid-]', '2026-06']],
  },
  leadCard: {
    root: 'document',
    why: 'Sales Navigator lead',
    css: [
      ['#profile-card-section', '2026-08'],
      ['[data-sn-view-name=feature-lead-top-card]', '2026-08'],
    ],
  },
  leadName: {
    root: 'lead card',
    why: 'a second h1 is for screen readers',
    css: [
      ['[data-anonymize=person-name]', '2026-08'],
      ['h1[data-x--lead--name]', '2026-08'],
    ],
  },
  leadHeadline: { root: 'lead card', why: '', css: [['[data-anonymize=headline]', '2026-08']] },
  leadLocation: { root: 'lead card', why: '', css: [['[data-anonymize=location]', '2026-08']] },
  leadRole: {
    root: 'document',
    why: 'current role',
    css: [['[data-sn-view-name=lead-current-role]', '2026-08']],
  },
  leadTitle: { root: 'role', why: '', css: [['[data-anonymize=job-title]', '2026-08']] },
  leadCompany: { root: 'role', why: '', css: [['[data-anonymize=company-name]', '2026-08']] },
  leadMails: {
    root: 'document',
    why: 'only what the lead shows',
    css: [['[data-sn-view-name=lead-contact-info] a[href^="mailto:"]', '2026-08']],
  },
} as const satisfies SelectorTable;
