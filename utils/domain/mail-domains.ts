/**
 * Mailbox providers open to everybody: such a domain says nothing about an employer. The big
 * ones of the English- and Chinese-speaking world and of Europe; regional variants by rule below.
 */
const FREE = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com
  rocketmail.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me
  tuta.com tutanota.com tutanota.de tutamail.com tuta.io keemail.me mail.com email.com usa.com gmx.com
  gmx.de gmx.net gmx.at gmx.ch web.de freenet.de t-online.de posteo.de mailbox.org arcor.de
  fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu yandex.ru yandex.com ya.ru
  mail.ru bk.ru inbox.ru list.ru rambler.ru ukr.net i.ua seznam.cz centrum.cz email.cz wp.pl o2.pl
  onet.pl interia.pl op.pl libero.it virgilio.it tiscali.it alice.it tin.it orange.fr wanadoo.fr
  free.fr sfr.fr laposte.net neuf.fr bbox.fr comcast.net verizon.net att.net sbcglobal.net
  bellsouth.net cox.net charter.net earthlink.net juno.com btinternet.com virginmedia.com sky.com
  talktalk.net ntlworld.com blueyonder.co.uk bigpond.com optusnet.com.au xtra.co.nz shaw.ca rogers.com
  sympatico.ca telus.net rediffmail.com naver.com hanmail.net daum.net nate.com docomo.ne.jp
  ezweb.ne.jp softbank.ne.jp qq.com foxmail.com vip.qq.com 163.com vip.163.com 126.com vip.126.com
  yeah.net 188.com sina.com sina.cn vip.sina.com sohu.com vip.sohu.com tom.com 21cn.com 139.com
  wo.cn 189.cn aliyun.com 2980.com 263.net chinaren.com eyou.com hinet.net pchome.com.tw seed.net.tw
  netvigator.com duck.com hushmail.com mailfence.com runbox.com disroot.org riseup.net startmail.com
  inbox.com inbox.lv abv.bg uol.com.br bol.com.br terra.com.br ig.com.br`.split(/\s+/),
);
/** outlook.fr, hotmail.co.uk, yahoo.co.jp, live.com.au … */
const FREE_ANYWHERE = /^(?:outlook|hotmail|live|yahoo|ymail|gmx|yandex)\.(?:com?\.)?[a-z]{2,3}$/;

/** Is the domain one where anybody can get an address? Never a company's then. */
export function isFreeMail(domain: string): boolean {
  return FREE.has(domain) || FREE_ANYWHERE.test(domain);
}

/** The part after the last `@`; '' when there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : email.slice(at + 1);
}

/** The part before the last `@`; '' when there is none. */
export function localPartOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : email.slice(0, at);
}
