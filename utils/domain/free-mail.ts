/**
 * Mailbox providers open to everybody, internet providers that give their customers mailboxes,
 * and forwarding services: such a domain says nothing about an employer. Regional variants of
 * the big ones and numbered subdomains by the rules below.
 */
const FREE = new Set(
  [
    // Worldwide.
    `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com windowslive.com
    yahoo.com ymail.com rocketmail.com aol.com aim.com love.com wow.com games.com
    icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tuta.com tutanota.com
    tutanota.de tutamail.com tuta.io keemail.me mail.com email.com usa.com post.com consultant.com
    engineer.com europe.com asia.com myself.com fastmail.com fastmail.fm hey.com zoho.com
    zohomail.com zohomail.eu zohomail.in hushmail.com mailfence.com runbox.com disroot.org
    riseup.net startmail.com inbox.com mail.ee posteo.net skiff.com cock.li gawab.com maktoob.com
    lycos.com excite.com netscape.net compuserve.com usa.net`,
    // Forwarding and hiding.
    `duck.com privaterelay.appleid.com mozmail.com simplelogin.com simplelogin.co slmail.me
    passmail.net passinbox.com anonaddy.com anonaddy.me addy.io erine.email spamgourmet.com`,
    // Germany, Austria, Switzerland, Benelux, Nordics.
    `gmx.com gmx.de gmx.net gmx.at gmx.ch web.de freenet.de t-online.de magenta.de posteo.de
    mailbox.org arcor.de vodafone.de unitybox.de kabelmail.de online.de email.de mail.de
    bluewin.ch hispeed.ch sunrise.ch aon.at chello.at a1.net utanet.at kpnmail.nl ziggo.nl
    home.nl planet.nl hetnet.nl xs4all.nl upcmail.nl telenet.be skynet.be proximus.be voo.be
    pt.lu telia.com bredband.net comhem.se spray.se online.no broadpark.no getmail.no
    mail.dk stofanet.dk jubii.dk kolumbus.fi elisanet.fi luukku.com suomi24.fi`,
    // France, Italy, Iberia, Greece, Britain, Ireland.
    `orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr aliceadsl.fr
    club-internet.fr libero.it virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it
    inwind.it iol.it email.it teletu.it telefonica.net terra.es ono.com movistar.es sapo.pt
    mail.telepac.pt netcabo.pt otenet.gr forthnet.gr hol.gr btinternet.com btopenworld.com
    virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk tiscali.co.uk
    plus.com eircom.net`,
    // Central and eastern Europe, Russia and its neighbours, Turkey, Israel.
    `seznam.cz centrum.cz email.cz post.cz atlas.cz volny.cz azet.sk centrum.sk zoznam.sk wp.pl
    o2.pl onet.pl onet.eu interia.pl interia.eu op.pl poczta.onet.pl poczta.fm gazeta.pl tlen.pl
    freemail.hu citromail.hu indamail.hu t-online.hu abv.bg mail.bg dir.bg inbox.lv inbox.lt
    one.lt delfi.lt mail.ru internet.ru bk.ru inbox.ru list.ru xmail.ru rambler.ru lenta.ru
    autorambler.ru myrambler.ru ro.ru rambler.ua ya.ru yandex.ru yandex.com narod.ru pochta.ru
    qip.ru nm.ru hotbox.ru hotmail.ru mail15.com vk.com ngs.ru e1.ru sibmail.com ukr.net i.ua
    bigmir.net meta.ua mail.ua tut.by mail.by mail.kz mynet.com ttmail.com walla.co.il walla.com
    netvision.net.il`,
    // United States, Canada.
    `comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net ameritech.net
    pacbell.net swbell.net snet.net prodigy.net flash.net nvbell.net cox.net charter.net
    spectrum.net roadrunner.com rr.com twc.com optonline.net optimum.net frontier.com
    frontiernet.net centurylink.net centurytel.net embarqmail.com q.com windstream.net
    suddenlink.net cableone.net wowway.com mchsi.com mediacombb.net earthlink.net mindspring.com
    netzero.net netzero.com juno.com peoplepc.com hughes.net tds.net ptd.net rcn.com shaw.ca
    rogers.com sympatico.ca bell.net telus.net videotron.ca eastlink.ca cogeco.ca sasktel.net`,
    // Latin America, Australia, New Zealand, South Africa.
    `uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br
    prodigy.net.mx infinitum.com.mx fibertel.com.ar speedy.com.ar arnet.com.ar vtr.net
    bigpond.com bigpond.net.au optusnet.com.au iinet.net.au internode.on.net tpg.com.au
    westnet.com.au dodo.com.au xtra.co.nz slingshot.co.nz orcon.net.nz mweb.co.za telkomsa.net
    vodamail.co.za webmail.co.za`,
    // India and its neighbours, south-east Asia, the Gulf.
    `rediffmail.com rediff.com sify.com indiatimes.com in.com india.com vsnl.net vsnl.com bsnl.in
    bsnl.co.in dataone.in airtelmail.in sancharnet.in eth.net singnet.com.sg pacific.net.sg
    starhub.net.sg streamyx.com tm.net.my jaring.my telkom.net indosat.net.id plasa.com
    pldtdsl.net vnn.vn emirates.net.ae eim.ae`,
    // Japan.
    `docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp vodafone.ne.jp ymobile.ne.jp
    y-mobile.ne.jp emobile.ne.jp willcom.com disney.ne.jp rakumail.jp ahamo.jp uqmobile.jp
    nifty.com nifty.ne.jp biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp dion.ne.jp
    auone-net.jp asahi-net.or.jp hi-ho.ne.jp odn.ne.jp infoseek.jp excite.co.jp goo.jp
    mail.goo.ne.jp livedoor.com jcom.home.ne.jp jcom.zaq.ne.jp zaq.ne.jp eonet.ne.jp commufa.jp
    ybb.ne.jp sannet.ne.jp wakwak.com`,
    // Korea.
    `naver.com hanmail.net daum.net nate.com kakao.com korea.com empas.com empal.com paran.com
    dreamwiz.com hanmir.com lycos.co.kr chol.com freechal.com netian.com hitel.net hanafos.com
    unitel.co.kr cyworld.com`,
    // China, Hong Kong, Macau, Taiwan.
    `qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com
    vip.188.com 163.net sina.com sina.cn sina.com.cn sina.net vip.sina.com vip.sina.cn
    sohu.com sohu.net vip.sohu.com vip.sohu.net sogou.com chinaren.com tom.com vip.tom.com
    21cn.com 21cn.net 139.com 10086.cn wo.cn wo.com.cn 189.cn aliyun.com 2980.com 263.net
    263.net.cn x263.net eyou.com china.com mail.china.com citiz.net 88.com 111.com email.cn
    netvigator.com hkbn.net hknet.com i-cable.com macau.ctm.net ctm.net
    hinet.net pchome.com.tw seed.net.tw kimo.com so-net.net.tw url.com.tw mail2000.com.tw
    giga.net.tw tpts5.seed.net.tw ebtnet.net topmarket.com.tw livemail.tw`,
  ]
    .join(' ')
    .trim()
    .split(/\s+/),
);
/** outlook.fr, hotmail.co.uk, yahoo.co.jp, live.com.au … */
const FREE_ANYWHERE =
  /^(?:outlook|hotmail|live|yahoo|ymail|gmx|yandex|aol)\.(?:com?\.)?[a-z]{2,3}$/;
/** Subdomains such providers number or name by user: ms12.hinet.net, t.vodafone.ne.jp. */
const FREE_BELOW =
  /\.(?:hinet\.net|seed\.net\.tw|vodafone\.ne\.jp|home\.ne\.jp|ocn\.ne\.jp|fastmail\.com|fastmail\.fm|pdx\.ne\.jp|rr\.com)$/;

/** Is the domain one where anybody can get an address? Never a company's then. */
export function isFreeMail(domain: string): boolean {
  return FREE.has(domain) || FREE_ANYWHERE.test(domain) || FREE_BELOW.test(domain);
}
