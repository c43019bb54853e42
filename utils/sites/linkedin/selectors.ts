import type { SelectorTable } from '../shared/pick';

/**
 * Two front ends at once: SDUI (hashed classes; component keys, svg ids and hrefs hold) and
 * Ember (readable classes). Labels are localised and never used.
 */
export const selectors = {
  /** Opaque: the Ember page inside is what the user sees. Root: document. */
  interopFrame: [['iframe[data-testid=interop-iframe]', '2026-07']],
  /** Open shadow root with the message bubbles of SDUI pages. Root: document. */
  interopOutlet: [
    ['#interop-outlet', '2026-07'],
    ['[data-testid=interop-shadowdom]', '2026-07'],
  ],
  /** SDUI profile head; its key names the member. Root: document. */
  topcard: [['section[componentkey$="Topcard" i]', '2026-07']],
  /** The link around the name is the public id. Root: topcard. */
  profileLinks: [['a[href*="/in/"]', '2026-07']],
  /** Order and shape tell what each is. Root: topcard. */
  paragraphs: [['p', '2026-07']],
  /** The placeholder picture tells company from school. Root: topcard. */
  companyBadge: [['svg[id=company-accent-4]', '2026-06']],
  /** A second place that holds the member id. Root: topcard. */
  writeLinks: [['a[href*="/messaging/compose"]', '2026-05']],
  /** SDUI: fills on scroll, may be missing. Root: document. */
  experience: [['[componentkey$="ExperienceTopLevelSection" i]', '2026-07']],
  /** First entry = newest job. Root: experience. */
  experienceEntry: [['[componentkey^="entity-collection-item-"]', '2026-07']],
  /** SDUI contact info; the key of its section names the member. Root: document. */
  contactScreen: [['[data-sdui-screen$="ProfileContactDetailsOverlay"]', '2026-08']],
  /** Names the member. Root: contact screen. */
  contactSection: [['[componentkey$="ContactInfoDetailSection" i]', '2026-06']],
  /** An advert without a row picture follows in the same column. Root: contact screen. */
  contactRows: [['[data-testid=lazy-column] > *', '2026-06']],
  /** Ember contact info. Root: document. */
  emberContact: [
    ['[role=dialog][aria-labelledby=pv-contact-info]', '2026-05'],
    ['[data-test-modal] .pv-contact-info', '2026-05'],
  ],
  /** Root: contact info. */
  emberContactName: [['#pv-contact-info', '2026-05']],
  /** One section per kind, the picture tells which. Root: contact info. */
  emberContactRows: [['section.pv-contact-info__contact-type', '2026-05']],
  /** Head of an Ember profile. Root: document. */
  emberHead: [
    ['main section[data-member-id]', '2026-05'],
    ['section[data-member-id]', '2026-05'],
  ],
  /** One h1. Root: ember head. */
  emberName: [['h1', '2026-05']],
  /** Links to overlays of the profile carry its public id. Root: ember head. */
  emberLinks: [['a[href*="/in/"][href*="/overlay/"]', '2026-05']],
  /** A digit. Root: ember head. */
  emberDegree: [['.dist-value', '2026-05']],
  /** Root: ember head. */
  emberHeadline: [['div.text-body-medium.break-words', '2026-05']],
  /** Root: ember head. */
  emberLocation: [['span.text-body-small.inline.break-words', '2026-05']],
  /** The location stands before it. Root: ember head. */
  emberContactLink: [['#top-card-text-details-contact-info', '2026-05']],
  /** Company first, school second; their labels are localised. Root: ember head. */
  emberBadges: [['ul button[aria-label]:has(img, svg)', '2026-05']],
  /** The card with this anchor. Root: document. */
  emberExperience: [['section[data-view-name=profile-card]:has(> #experience)', '2026-05']],
  /** First entry = newest job; a group holds entries of its own. Root: experience. */
  emberEntry: [['[data-view-name=profile-component-entity]', '2026-05']],
  /** Text doubled for screen readers: take the visible copy. Root: entry. */
  emberEntryTitle: [['.t-bold > span[aria-hidden=true]', '2026-05']],
  /** "Company · type". Root: entry. */
  emberEntryCompany: [['.t-14.t-normal:not(.t-black--light) > span[aria-hidden=true]', '2026-05']],
  /** Whose page a company's is: the window's title begins with it. Root: document. */
  companyName: [
    ['h1.org-top-card-summary__title', '2025-03'],
    ['main h2', '2026-09'],
    ['main h1', '2026-09'],
  ],
  /** Tabs of a company's page, by the name in its address. Root: document. */
  companyTabs: [
    [
      'main :is(a[href*="/about/"], a[href*="/posts/"], a[href*="/jobs/"], a[href*="/people/"])',
      '2025-03',
    ],
  ],
  /** Who works there; holds the company's number in both front ends. Root: document. */
  companyPeople: [['main a[href*="currentCompany="]', '2026-09']],
  /** Whose conversation the messaging page shows. Root: document. */
  threadTitle: [['.msg-title-bar', '2026-06']],
  /** The link holds the member id; absent for groups. Root: thread title. */
  threadPerson: [
    ['a.msg-thread__link-to-profile', '2026-06'],
    ['a[href*="/in/"]', '2026-06'],
  ],
  /** Root: thread title. */
  threadName: [
    ['.msg-entity-lockup__entity-title', '2026-06'],
    ['h2', '2026-06'],
  ],
  /** The list on screen; virtualised, so a partial history. Root: document or bubble. */
  messageList: [['ul.msg-s-message-list-content', '2026-06']],
  /** The urn decodes to owner, time and conversation in every language. Root: message list. */
  event: [['[data-event-urn]', '2026-10']],
  /** Only the first message of a group has it. Root: event. */
  eventSender: [
    ['a.msg-s-event-listitem__link[href*="/in/"]', '2026-06'],
    ['.msg-s-message-group__meta a[href*="/in/"]', '2026-06'],
  ],
  /** Root: event. */
  eventName: [['.msg-s-message-group__name', '2026-06']],
  /** Items without it (system lines, files, voice) are skipped. Root: event. */
  eventBody: [['.msg-s-event-listitem__body', '2026-06']],
  /** What is being written. Root: document or bubble. */
  editor: [
    ['form [contenteditable=true][role=textbox]', '2026-10'],
    ['.msg-form__contenteditable', '2026-06'],
  ],
  /** Around the editor and the send button. Root: ancestors of the editor. */
  form: [['form', '2026-10']],
  /** Root: form. */
  send: [
    ['.msg-form__send-button', '2026-06'],
    ['button[type=submit]', '2026-10'],
  ],
  /** All bubbles. Root: document or shadow root. */
  overlay: [
    ['aside#msg-overlay', '2026-07'],
    ['.msg-overlay-container', '2026-07'],
  ],
  /** One conversation. Root: overlay. */
  bubble: [
    ['[data-msg-overlay-conversation-bubble-open]', '2026-10'],
    ['.msg-overlay-conversation-bubble', '2023-02'],
  ],
  /** Header link with the member id. Root: bubble. */
  bubblePerson: [
    ['header h2 a[href*="/in/"]', '2026-10'],
    ['h2 a[href*="/in/"]', '2026-10'],
  ],
  /** Recipients of a new message: the label repeats the name on the button. Root: bubble. */
  chips: [['section button[aria-label]', '2026-10']],
  /** Only in the list bubble: an open conversation shows the other person there. Root: document or shadow root. */
  ownAvatar: [
    ['.msg-overlay-list-bubble img.presence-entity__image[alt]', '2026-07'],
    ['img.global-nav__me-photo[alt]', '2026-05'],
  ],
  /** Server data of Ember pages; stale after moves, so matched by id. Root: document. */
  embedded: [['code[id^=bpr-guid-]', '2026-06']],
  /**
   * One result of a people search: its key names the member; Ember has a numeric id; Sales
   * Navigator marks the kind. Root: upwards from what is pointed at.
   */
  searchResult: [
    ['[role=listitem][componentkey^="SearchResults"]', '2026-05'],
    ['[data-sdui-screen*="SearchResults"] [role=listitem]', '2026-05'],
    ['[data-chameleon-result-urn^="urn:li:member:"]', '2026-05'],
    ['[data-x-search-result=LEAD]', '2026-08'],
    ['li.artdeco-list__item:has([data-anonymize=person-name])', '2026-08'],
  ],
  /** Root: link of a result. */
  visibleCopy: [['[aria-hidden=true]', '2026-05']],
  /** Root: result of Sales Navigator. */
  rowTitle: [['[data-anonymize=title]', '2026-08']],
  /** Sales Navigator lead. Root: document. */
  leadCard: [
    ['#profile-card-section', '2026-08'],
    ['[data-sn-view-name=feature-lead-top-card]', '2026-08'],
  ],
  /** A second h1 is for screen readers. Root: lead card. */
  leadName: [
    ['[data-anonymize=person-name]', '2026-08'],
    ['h1[data-x--lead--name]', '2026-08'],
  ],
  /** Root: lead card. */
  leadHeadline: [['[data-anonymize=headline]', '2026-08']],
  /** Root: lead card. */
  leadLocation: [['[data-anonymize=location]', '2026-08']],
  /** Current role. Root: document. */
  leadRole: [['[data-sn-view-name=lead-current-role]', '2026-08']],
  /** Root: role. */
  leadTitle: [['[data-anonymize=job-title]', '2026-08']],
  /** Root: role. */
  leadCompany: [['[data-anonymize=company-name]', '2026-08']],
  /** Only what the lead shows. Root: document. */
  leadMails: [['[data-sn-view-name=lead-contact-info] a[href^="mailto:"]', '2026-08']],
} as const satisfies SelectorTable;
