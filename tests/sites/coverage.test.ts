import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { casesIn } from './support/expected';

const cases = casesIn(fileURLToPath(new URL('../fixtures/', import.meta.url))).map(
  ({ name, url }) => `${name} ${url}`,
);

/** Pages that each named mail program must have been tried on. */
const SITES =
  'aliyun fastmail gmail gmx horde icloud netease outlook proton qq roundcube snappymail sogo yahoo zimbra zoho';
const KINDS = ['list', 'thread', 'compose'];
/** Pages on which a careless reader would name somebody wrong. */
const TRAP = /hostile|missing|behind|two-|markup|address|names-only|shell|html-frame|basic/;

test.each(SITES.split(' '))(
  '%s has a list, a conversation, a form to write in, and a trap',
  (site) => {
    const own = cases.filter((name) => name.startsWith(`${site}/`));
    const kinds = KINDS.filter((kind) => own.some((name) => name.startsWith(`${site}/${kind}/`)));
    expect(kinds).toEqual(KINDS);
    expect(own.filter((name) => TRAP.test(name.split(' ', 1)[0] ?? ''))).not.toEqual([]);
  },
);

/** Views, windows and hosts of the named sites, by the folder or the address of a page. */
test.each([
  ['Gmail, conversation view off', /^gmail\/thread\/\S*view-off-by-message/],
  ['Gmail, split pane', /^gmail\/thread\/\S*split-pane/],
  ['Gmail, pop-out', /^gmail\/thread\/\S*pop-out/],
  ['Gmail, print view', /^gmail\/thread\/\S*print/],
  ['Gmail, second account', /^gmail\/\S+ https:\/\/mail\.google\.com\/mail\/u\/1\//],
  ['Gmail, Chinese', /^gmail\/thread\/\S*zh-cn/],
  ['Outlook, live.com', /^outlook\/thread\/\S+ https:\/\/outlook\.live\.com\//],
  ['Outlook, office.com', /^outlook\/thread\/\S+ https:\/\/outlook\.office\.com\//],
  ['Outlook, office365.com', /^outlook\/thread\/\S+ https:\/\/outlook\.office365\.com\//],
  ['Outlook, cloud.microsoft', /^outlook\/thread\/\S+ https:\/\/outlook\.cloud\.microsoft\//],
  ['Outlook, own server', /^outlook\/thread\/\S*own-server/],
  ['Outlook, own window', /^outlook\/thread\/\S+ \S+\/deeplink\/read/],
  ['Outlook, window to write in', /^outlook\/compose\/\S+ \S+\/deeplink\/compose/],
  ['AOL', /^yahoo\/thread\/\S+ https:\/\/mail\.aol\.com\//],
  ['Proton, text in a frame', /^proton\/thread\/\S*body-in-frame/],
  ['WEB.DE', /^gmx\/thread\/\S+ https:\/\/3c\.web\.de\//],
  ['GMX, program in a frame', /^gmx\/other\/\S*shell/],
  ['QQ, classic frames', /^qq\/thread\/\S*frame-set/],
  ['QQ, new', /^qq\/thread\/\S+ https:\/\/wx\.mail\.qq\.com\//],
  ['exmail', /^qq\/thread\/\S+ https:\/\/exmail\.qq\.com\//],
  ['163', /^netease\/thread\/\S+ https:\/\/mail\.163\.com\//],
  ['126', /^netease\/thread\/\S+ https:\/\/mail\.126\.com\//],
  ['yeah.net', /^netease\/thread\/\S+ https:\/\/mail\.yeah\.net\//],
  ['Aliyun, company', /^aliyun\/thread\/\S+ https:\/\/qiye\.aliyun\.com\//],
  ['Aliyun, private', /^aliyun\/thread\/\S+ https:\/\/mail\.aliyun\.com\//],
  ['Roundcube, elastic', /^roundcube\/thread\/\S*elastic/],
  ['Roundcube, larry', /^roundcube\/thread\/\S*larry/],
  ['Roundcube, classic', /^roundcube\/thread\/\S*classic/],
  ['LinkedIn profile, SDUI', /^linkedin\/profile\/\S*sdui-2nd/],
  ['LinkedIn profile, Ember', /^linkedin\/profile\/\S*ember-de/],
  ['LinkedIn contact info', /^linkedin\/profile\/\S*contact-info/],
  ['LinkedIn messaging', /^linkedin\/messaging\/\S*ember-thread/],
  ['LinkedIn bubble in the shadow root', /^linkedin\/messaging\/\S*bubble-in-shadow-root/],
  ['LinkedIn company', /^linkedin\/company\//],
  ['LinkedIn search, nothing pointed at', /^linkedin\/search\/\S*sdui-people/],
  ['LinkedIn search, a row', /^linkedin\/search\/\S*sdui-row-pointed-at/],
  ['Sales Navigator lead', /^linkedin\/profile\/\S*sales-navigator-lead/],
])('%s', (_part, wanted) => {
  expect(cases.filter((name) => wanted.test(name))).not.toEqual([]);
});
