/** Longest address that is kept and handed on, UTF-16 units after what follows people is gone. */
const LONGEST = 2000;
/** Longer texts are not looked at: no browser makes such addresses of a page. */
const MOST_READ = 20_000;

const named = (names: string) => new RegExp(`^(?:${names.trim().replace(/\s+/g, '|')})$`, 'i');

/** Parameters that tell who came from where, never what is shown. */
const TRACKING = named(`
  utm_.* fbclid gclid dclid gclsrc gbraid wbraid gad_source gad_campaignid msclkid twclid ttclid
  yclid qclid fb_action_ids fb_action_types fb_source fb_ref fbadid igsh igshid li_fat_id lipi
  trk trkinfo trkcampaign trackingid mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash
  _hsenc _hsmi __hs(?:fp|sc|tc) hsctatracking vero_id vero_conv oly_anon_id oly_enc_id _ga _gl
  _openstat s_kwcid ef_id wt_?mc wt_zmc at_campaign at_medium (?:pk|mtm|piwik|matomo)_.* ref_src
  ref_url cmpid ncid spm scm spm_id_from vd_source share_(?:source|medium|plat|tag|token|from)
  share_session_id from_source bd_vid hm(?:sr|pl|cu|kw|ci) isappinstalled`);

/** What opens somebody's own session is nobody else's. */
const SECRETS = named(`
  access_token id_token refresh_token auth_?token session_?id phpsessid jsessionid api_?key`);

/** Further ones, which mean something elsewhere. */
const OF_HOSTS: readonly [RegExp, RegExp][] = [
  [
    /^mp\.weixin\.qq\.com$/,
    named(`
      chksm scene subscene from sharer_.* share.* srcid clicktime enterid ascene devicetype
      version nettype abtest_cookie lang exportkey pass_ticket wx_header fasttmpl_.*
      realreporttime poc_token mpshare key uin countrycode`),
  ],
  [/(?:^|\.)youtu(?:be\.com|\.be)$/, named('si feature pp ab_channel')],
  [/(?:^|\.)(?:x|twitter)\.com$/, named('s t ref')],
  [
    /(?:^|\.)amazon\.[a-z.]+$/,
    named('ref_? psc pd_rd_.* pf_rd_.* qid sr crid sprefix tag linkcode ascsubtag'),
  ],
];

/** Why a text is no address to hand on. `local`: it leads somewhere on this computer only. */
export type AddressProblem = 'no-address' | 'local' | 'too-long';

/** An address to hand on, and what is the same for every address of one page. */
export type WebAddress = { url: string; key: string };

/**
 * The address of a page of the web as it is kept: no tracking, no secrets of a session, no
 * fragment unless it chooses the page (`#/…`, `#!…`, `#inbox/…`). `key` forgets besides what does not tell
 * pages apart: http or https, `www.`, order of parameters, a last slash.
 */
export function webAddress(raw: string): WebAddress | { problem: AddressProblem } {
  const text = raw.trim();
  if (text === '') return { problem: 'no-address' };
  if (text.length > MOST_READ) return { problem: 'too-long' };
  const url = parsed(SCHEME.test(text) ? text : `https://${text}`);
  if (!url) return { problem: 'no-address' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'local' };
  // What was typed without a scheme must at least look like a host.
  if (!SCHEME.test(text) && !/^[^\s/]+\.[^\s/]{2,}/.test(text)) return { problem: 'no-address' };
  if (isOwnMachine(url.hostname)) return { problem: 'local' };
  clean(url);
  if (url.href.length > LONGEST) return { problem: 'too-long' };
  return { url: url.href, key: keyOf(url) };
}

/** The host as one reads it: no `www.`. */
export function hostShown(url: string): string {
  return (parsed(url)?.hostname ?? '').replace(/^www\./, '');
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** `example.com:8080/a` has none. */
const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d{1,5}(?:[/?#]|$))/i;

const isOwnMachine = (host: string) =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(host) || host.endsWith('.localhost');

function clean(url: URL): void {
  url.username = '';
  url.password = '';
  if (!/^#(?!:~:)(?:!|[^=]*\/)/.test(url.hash)) url.hash = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/gi, '');
  const own = OF_HOSTS.filter(([host]) => host.test(url.hostname)).map(([, names]) => names);
  const gone = [TRACKING, SECRETS, ...own];
  // Parts are kept as they are written: encoding them anew could break what a server reads.
  const parts = url.search.slice(1).split('&');
  const kept = parts.filter((part) => part !== '' && !gone.some((one) => one.test(nameIn(part))));
  if (kept.length < parts.length) url.search = kept.join('&');
}

function nameIn(part: string): string {
  const [name = ''] = part.split('=', 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function keyOf({ host, pathname, search, hash }: URL): string {
  const path = pathname.replace(/(?:\/index\.html?)?\/*$/i, '');
  const query = search.slice(1).split('&').filter(Boolean).sort().join('&');
  return `${host.replace(/^www\./, '')}${path}${query && `?${query}`}${hash}`;
}
