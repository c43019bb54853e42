import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasOf } from '@/utils/domain/alias';
import { companyKey } from '@/utils/domain/company-key';
import { isFreeMail } from '@/utils/domain/free-mail';
import { colleagueDomains, isListed, neverEntry } from '@/utils/domain/never';
import { normaliseEmail } from '@/utils/lib/text/email';

describe('mailboxes', () => {
  it.each([
    ['j.doe+list@gmail.com', 'jdoe@googlemail.com'],
    ['jane_doe@proton.me', 'jane.doe@protonmail.com'],
    ['janedoe@pm.me', 'jane-doe@proton.me'],
    ['jane.doe@yandex.ru', 'jane-doe@ya.ru'],
    ['jane@me.com', 'jane@icloud.com'],
    ['shop@jane.fastmail.com', 'jane+x@fastmail.com'],
    ['jane+2026@acme.com', 'jane@acme.com'],
  ])('%s and %s are one', (a, b) => expect(aliasOf(a)).toBe(aliasOf(b)));

  it.each([
    ['jane.doe@outlook.com', 'janedoe@outlook.com'],
    ['jane.doe@acme.com', 'janedoe@acme.com'],
    ['jane@gmail.com', 'jane@icloud.com'],
    ['jane.doe@qq.com', 'janedoe@qq.com'],
    ['jane-x@yahoo.com', 'jane@yahoo.com'],
    ['jane@yandex.ru', 'jane@mail.ru'],
  ])('%s and %s are two', (a, b) => expect(aliasOf(a)).not.toBe(aliasOf(b)));

  it('have an alias that is an address and its own alias', () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.constantFrom('gmail.com', 'ya.ru', 'pm.me', ''),
        (raw, at) => {
          const email = normaliseEmail(at ? raw.replace(/@.*$/, `@${at}`) : raw);
          if (email === null) return;
          const alias = aliasOf(email);
          expect(alias.indexOf('@')).toBeGreaterThan(0);
          expect(aliasOf(alias)).toBe(alias);
        },
      ),
    );
  });
});

describe('free mail', () => {
  const free = `gmail.com qq.com foxmail.com 163.com vip.163.com 126.com yeah.net 188.com sina.com
    sina.com.cn sohu.com 139.com 189.cn wo.cn 21cn.com tom.com aliyun.com 88.com hinet.net
    ms12.hinet.net yahoo.com.tw yahoo.com.hk netvigator.com yahoo.co.jp docomo.ne.jp ezweb.ne.jp
    i.softbank.jp nifty.com ocn.ne.jp naver.com hanmail.net daum.net nate.com kakao.com
    rediffmail.com yahoo.co.in sify.com zohomail.in mail.ru bk.ru list.ru rambler.ru yandex.ru
    ya.ru yandex.kz ukr.net web.de gmx.at t-online.de freenet.de orange.fr laposte.net libero.it
    wp.pl o2.pl seznam.cz telenet.be ziggo.nl bluewin.ch btinternet.com live.co.uk comcast.net
    att.net verizon.net sbcglobal.net cox.net roadrunner.com shaw.ca bigpond.com uol.com.br
    privaterelay.appleid.com duck.com`.split(/\s+/);
  it.each(free)('%s', (domain) => expect(isFreeMail(domain)).toBe(true));
  it.each([
    'qq.com.example',
    'tencent.com',
    'alibaba-inc.com',
    'netease.com',
    'naver.co',
    'orange.com',
  ])('%s is not', (domain) => expect(isFreeMail(domain)).toBe(false));
});

describe('companies', () => {
  it.each([
    ['Acme Tools GmbH', 'ACME Tools'],
    ['Acme Tools Co., Ltd.', 'Acme Tools'],
    ['宁波安和机电有限公司', '宁波安和机电'],
    ['宁波安和机电股份有限公司', '宁波安和机电'],
    ['株式会社 山本', '山本'],
    ['The Group', 'the group'],
  ])('%s and %s are one', (a, b) => expect(companyKey(a)).toBe(companyKey(b)));
  it('differ by what is no legal form', () => {
    expect(companyKey('Acme Tools')).not.toBe(companyKey('Acme Toys'));
    expect(companyKey('Ltd')).toBe('ltd');
  });
});

describe('lists of addresses and domains', () => {
  it.each([
    [' Jane@ACME.com ', 'jane@acme.com'],
    ['acme.com', 'acme.com'],
    ['@acme.com', 'acme.com'],
    ['*.acme.com', 'acme.com'],
    ['https://www.acme.com/about', 'acme.com'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['acme', null],
    ['jane@', null],
    ['', null],
    ['two words.com', null],
  ])('%s is kept as %s', (raw, entry) => expect(neverEntry(raw)).toBe(entry));

  it('hold addresses, domains and what lies below, nothing else', () => {
    const list = new Set(['acme.com', 'jane@gmail.com']);
    for (const email of ['a@acme.com', 'b@mail.acme.com', 'jane@gmail.com']) {
      expect(isListed(email, list), email).toBe(true);
    }
    for (const email of ['a@notacme.com', 'bob@gmail.com', 'a@acme.com.example']) {
      expect(isListed(email, list), email).toBe(false);
    }
  });

  it('take the own company’s domain for colleagues’, never a free one', () => {
    const own = ['me@mine.example', 'me@gmail.com'];
    expect([...colleagueDomains(['sister.example'], own)]).toEqual([
      'sister.example',
      'mine.example',
    ]);
  });
});
