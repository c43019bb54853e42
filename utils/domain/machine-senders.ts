import { domainOf, localPartOf } from './mail-domains';

/** Nobody reads these, so they never become people. Compared without dots, dashes and digits. */
const MACHINES = new Set(
  `noreply donotreply dontreply noanswer nepasrepondre nichtantworten noresponder mailerdaemon
  postmaster bounce bounces notification notifications notify notifier alert alerts newsletter
  newsletters mailinglist listserv majordomo calendarnotification invitations messagesnoreply
  jobsnoreply updates autoreply autoresponder automailer system robot daemon unsubscribe
  systemnotice nobody devnull`
    .trim()
    .split(/\s+/),
);
const MACHINE_PARTS =
  /(?:^|[._+-])(?:no-?_?reply|do-?_?not-?_?reply|mailer-daemon|notifications?|bounces?|newsletter)(?:$|[._+@-])/;
const MACHINE_HOSTS =
  /(?:^|\.)(?:calendar\.google\.com|resource\.calendar\.google\.com|bounces?\.[a-z0-9.-]{1,200}|googlegroups\.com|lists\.[a-z0-9.-]{1,200}|reply\.github\.com|reply\.linkedin\.com)$/;

/** Shared desks: several people behind one address, so the name decides. */
const ROLES = new Set(
  `info sales support contact hello office admin service services help helpdesk team mail marketing
  accounts accounting billing invoice invoices finance hr jobs careers recruiting press media legal
  privacy security webmaster orders order purchasing procurement export import enquiries enquiry
  inquiry reception customerservice kefu xiaoshou shichang caiwu`.split(/\s+/),
);

/**
 * Is the address a sender that is no person: no-reply, bounce, list or calendar? Judged by the
 * address only, for names are free text.
 */
export function isMachineSender(email: string): boolean {
  const local = localPartOf(email);
  return (
    MACHINES.has(local.replace(/[._\-+\d]/g, '')) ||
    MACHINE_PARTS.test(local) ||
    MACHINE_HOSTS.test(domainOf(email))
  );
}

/** Is it the address of a desk (info@, sales@) rather than of one person? */
export function isRoleAddress(email: string): boolean {
  return ROLES.has(localPartOf(email).replace(/[._-]/g, ''));
}
