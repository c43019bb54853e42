import { describe, expect, it } from 'vitest';
import { readSignature } from '@/utils/language';
import { signatureOf, stripReplyText } from '@/utils/lib/reply';
import { cpuMs } from '../../support/cpu';

const MAILS = {
  marked: `Hi Bob,

the quote is attached.

-- 
Ann Lee
Sales Manager
Example Tools Ltd.
12 Mill Road, Leeds LS1 4AB
T: +44 113 496 0000 | M: +44 7700 900123
www.example.com
`,
  regards: `Bob, that works for us.

Best regards,

Carla Gomez
Head of Procurement | Example Foods GmbH
Phone +49 30 901820 ext. 12
carla@example.de

Sent from my iPhone`,
  oneLine: `Thanks, see you on Friday.

Kind regards
Dan Brown, Senior Engineer
Example Systems Inc.
(415) 555-0134
https://example.com/dan

CONFIDENTIALITY NOTICE: This e-mail is intended for the addressee only.`,
  chinese: `李总您好，

合同已寄出，请查收。

顺祝商祺

王伟 销售经理
北京示例科技有限公司
电话：010-65881234-805
手机：13800138000
地址：北京市朝阳区示例路88号3层
www.example.cn`,
  mixed: `收到，谢谢。

此致
敬礼

张丽 Lily Zhang
外贸业务员
深圳市示例电子厂
Tel: +86 755 8888 1234  Fax: +86 755 8888 1235
Mob: +86 138 0013 8000`,
  unmarked: `Sure, come by at ten.

Eve Adams
Example Labs LLC
Tel 212-555-0187
eve@example.com`,
  replied: `Fine with me.

--
Frank Moore
Buyer
Example Mills Inc.
+1 (617) 555-0166

On Mon, Mar 2, 2026 at 10:12 AM Ann Lee <ann@example.com> wrote:
> Hi
> -- 
> Ann Lee
> Sales Manager`,
};

describe('a signature is read', () => {
  it.each([
    [
      'marked',
      {
        name: 'Ann Lee',
        title: 'Sales Manager',
        company: 'Example Tools Ltd.',
        phones: ['+44 113 496 0000', '+44 7700 900123'],
        addresses: ['12 Mill Road, Leeds LS1 4AB'],
        websites: ['www.example.com'],
        emails: [],
      },
    ],
    [
      'regards',
      {
        name: 'Carla Gomez',
        title: 'Head of Procurement',
        company: 'Example Foods GmbH',
        emails: ['carla@example.de'],
        phones: ['+49 30 901820 ext. 12'],
        websites: [],
      },
    ],
    [
      'oneLine',
      {
        name: 'Dan Brown',
        title: 'Senior Engineer',
        company: 'Example Systems Inc.',
        emails: [],
        phones: ['(415) 555-0134'],
        websites: ['https://example.com/dan'],
      },
    ],
    [
      'chinese',
      {
        name: '王伟',
        title: '销售经理',
        company: '北京示例科技有限公司',
        emails: [],
        phones: ['010-65881234-805', '13800138000'],
        addresses: ['北京市朝阳区示例路88号3层'],
        websites: ['www.example.cn'],
      },
    ],
    [
      'mixed',
      {
        name: '张丽 Lily Zhang',
        title: '外贸业务员',
        company: '深圳市示例电子厂',
        emails: [],
        phones: ['+86 755 8888 1234', '+86 138 0013 8000'],
        websites: [],
      },
    ],
    [
      'unmarked',
      {
        name: 'Eve Adams',
        company: 'Example Labs LLC',
        emails: ['eve@example.com'],
        phones: ['212-555-0187'],
        websites: [],
      },
    ],
    [
      'replied',
      {
        name: 'Frank Moore',
        title: 'Buyer',
        company: 'Example Mills Inc.',
        emails: [],
        phones: ['+1 (617) 555-0166'],
        websites: [],
      },
    ],
  ] as const)('%s', (mail, expected) =>
    expect(readSignature(signatureOf(MAILS[mail]))).toEqual(expected),
  );

  it.each([
    '',
    'Hi Bob, the quote is attached.',
    'Thanks!\n\nAnn',
    'Best regards,\nAnn',
    'We met on 2026-03-04 and agreed on 12 pieces.\n\nOrder no. 4711-0815-99 is on its way.',
    '好的，谢谢。\n\n王伟',
    'The sum is 1234567.\n\nThe other is 7654321.',
    '> -- \n> Ann Lee\n> Sales Manager\n> Example Ltd.\nok',
    '😀'.repeat(1000),
  ])('tells nothing of anybody: %j', (text) => {
    const { name: _, ...facts } = readSignature(signatureOf(text));
    expect(facts).toEqual({ phones: [], emails: [], websites: [] });
  });

  it('takes no fax, date, postcode or tax number for a phone', () => {
    const text = `ok\n\n--\nAnn Lee\nExample Ltd.\nFax: +44 113 496 0001\nVAT: 123456789\n2026-03-04`;
    expect(readSignature(signatureOf(text)).phones).toEqual([]);
  });
});

describe('the signature block of a mail', () => {
  it('is what was left out below "-- "', () => {
    expect(signatureOf(MAILS.marked).split('\n')[0]).toBe('Ann Lee');
    expect(stripReplyText(MAILS.marked).text).not.toContain('Ann Lee');
  });
  it('ends before a device line and a legal notice', () => {
    expect(signatureOf(MAILS.regards)).not.toContain('iPhone');
    expect(signatureOf(MAILS.oneLine)).not.toContain('CONFIDENTIALITY');
  });
  it('is the author’s, not that of the quoted mail', () => {
    expect(signatureOf(MAILS.replied)).toMatch(/^Frank Moore/);
    expect(signatureOf(MAILS.replied)).not.toContain('Ann Lee');
  });
  it('answers soon on hostile text', () => {
    const start = cpuMs();
    for (const text of ['-- \n'.repeat(100_000), '1 '.repeat(1_000_000), 'a.'.repeat(500_000)])
      readSignature(signatureOf(text));
    readSignature(`ok\n\n--\n${'1-'.repeat(60)}\n${'a.b-'.repeat(30)}\n${'路'.repeat(110)}`);
    expect(cpuMs() - start).toBeLessThan(3_000);
  });
});

describe('postal addresses', () => {
  const addresses = (...lines: string[]) => readSignature(lines.join('\n')).addresses ?? [];

  it.each([
    [['Ann Lee', '12 Mill Road', 'Leeds LS1 4AB', 'United Kingdom', 'T: +44 113 496 0000'], 3],
    [['Otto Brandt', 'Einkauf', 'Hafenstraße 14', '20457 Hamburg', 'Deutschland'], 3],
    [['Sam Poe', '500 Sample Avenue, Suite 20', 'Springfield, IL 62701'], 2],
    [['Li Na', 'Address: Room 1203, Example Tower,', '88 Sample Road, Shanghai', 'P.R. China'], 3],
    [['王伟', '地　址：上海市浦东新区示例路100号', '邮编：200120', '电话：021-5888 0000'], 2],
    [['王伟', '通讯地址：苏州工业园区示例街8号3幢', 'www.example.cn'], 1],
    [['王伟', '收件地址:广州市天河区示例大道1号'], 1],
  ])('%j has one address of %i lines', (lines, count) => {
    const [address = '', ...more] = addresses(...lines);
    expect(more).toEqual([]);
    expect(address.split('\n')).toHaveLength(count);
    expect(address).not.toMatch(/地\s*址|Address:|\+44|021/);
  });

  it.each([
    [['Ann Lee', 'Head of House Sales']],
    [['Ann Lee', 'Sales', 'Germany']],
    [['Ann Lee', 'VAT 12345', 'Hamburg']],
    [['张丽', '中国']],
    [['Ann Lee', 'Springfield Office', 'T: +1 415 555 0134']],
  ])('%j has none', (lines) => expect(addresses(...lines)).toEqual([]));

  it('two offices are two addresses, and what stands below is read on', () => {
    const facts = readSignature(
      [
        'Ann Lee',
        'Mill Road 12',
        '20457 Hamburg',
        'or',
        '9 Lake Street, Leeds LS1 4AB',
        'ann@example.com',
      ].join('\n'),
    );
    expect(facts.addresses).toEqual([
      'Mill Road 12\n20457 Hamburg',
      '9 Lake Street, Leeds LS1 4AB',
    ]);
    expect(facts.emails).toEqual(['ann@example.com']);
  });
});
