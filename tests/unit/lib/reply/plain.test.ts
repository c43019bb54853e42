import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripReplyText } from '@/utils/lib/reply';

const OWN = 'Works for us, the order follows on Friday.';
const OLD = 'Could you confirm the price?';

// Attribution lines and header blocks as mail programs write them; the quote below is unmarked.
const INTRODUCTIONS: Record<string, string> = {
  gmail: 'On Mon, Mar 2, 2026 at 10:12 AM Ann Lee <ann@example.com> wrote:',
  'gmail, broken':
    'On Mon, Mar 2, 2026 at 10:12 AM Ann Lee <\nann.lee.with.a.long.name@example.com>\nwrote:',
  apple: 'On 2 Mar 2026, at 10:12, Ann Lee <ann@example.com> wrote:',
  'no address': 'On 03/02/2026 10:12 AM, Ann Lee wrote:',
  polymail:
    'On Mon, Mar 2, 2026 at 10:12 AM Ann Lee\n\n<\nmailto:Ann Lee <ann@example.com>\n> wrote:',
  samsung: 'Sent from Samsung MobileAnn Lee <ann@example.com> wrote:',
  sent: 'On 2-Mar-2026, at 10:12, Ann Lee <ann@example.com> sent:',
  zoho: '---- On Mon, 02 Mar 2026 10:12:00 +0000 ann@example.com wrote ----',
  'date first': '2026/3/2 Ann Lee <ann@example.com>',
  german: 'Am 02.03.2026 um 10:12 schrieb Ann Lee <ann@example.com>:',
  french: 'Le lun. 2 mars 2026 à 10:12, Ann Lee <ann@example.com> a écrit :',
  spanish: 'El lun, 2 mar 2026 a las 10:12, Ann Lee (<ann@example.com>) escribió:',
  italian: 'Il giorno lun 2 mar 2026 alle ore 10:12 Ann Lee <ann@example.com> ha scritto:',
  dutch: 'Op 2 mrt. 2026 om 10:12 heeft Ann Lee <ann@example.com> het volgende geschreven:',
  'dutch, verb first': 'Op ma 2 mrt 2026 om 10:12 schreef Ann Lee <ann@example.com>:',
  portuguese: 'Em seg., 2 de mar. de 2026 às 10:12, Ann Lee <ann@example.com> escreveu:',
  danish: 'Den man. 2. mar. 2026 kl. 10.12 skrev Ann Lee <ann@example.com>:',
  polish: 'pon., 2 mar 2026 o 10:12 Ann Lee <ann@example.com> napisał(a):',
  czech: 'po 2. 3. 2026 v 10:12 odesílatel Ann Lee <ann@example.com> napsal:',
  russian: 'пн, 2 мар. 2026 г. в 10:12, Ann Lee <ann@example.com>:',
  'mail.ru': 'Понедельник, 2 марта 2026, 10:12 +03:00 от Ann Lee <ann@example.com>:',
  vietnamese: 'Vào 10:12 2 tháng 3, 2026, Ann Lee <ann@example.com> đã viết:',
  turkish: 'Ann Lee <ann@example.com>, 2 Mar 2026 Pzt, 10:12 tarihinde şunu yazdı:',
  'gmail, Chinese': '李安 <ann@example.com> 于2026年3月2日周一 10:12写道：',
  'gmail, Chinese, broken': '李安 <ann@example.com> 于2026年3月2日周一\n10:12写道：',
  'gmail, Taiwan': '李安 <ann@example.com> 於 2026年3月2日 週一 上午10:12寫道：',
  'apple, Chinese': '在 2026年3月2日，上午10:12，李安 <ann@example.com> 写道：',
  netease: '在 2026-03-02 10:12:00，"李安" <ann@example.com> 写道：',
  'netease, English': 'At 2026-03-02 10:12:00, "Ann" <ann@example.com> wrote:',
  'netease, phone':
    '---- 回复的原邮件 ----\n| 发件人 | 李安<ann@example.com> |\n| 日期 | 2026年03月02日 10:12 |',
  'outlook, English':
    'From: Ann Lee <ann@example.com>\nSent: Monday, 2 March 2026 10:12\nTo: Ben\nSubject: Price',
  'outlook, ruled':
    '________________________________\nFrom: Ann Lee <ann@example.com>\nSent: Monday, March 2, 2026 10:12 AM\nTo: Ben <ben@example.com>\nSubject: Price',
  'outlook, bold':
    '*From:* Ann Lee [mailto:\nann@example.com]\n*Sent:* Monday, March 2, 2026 10:12 AM\n*To:* Ben\n*Subject:* Price',
  'outlook, German': 'Von: Ann Lee\nGesendet: Montag, 2. März 2026 10:12\nAn: Ben\nBetreff: Preis',
  'outlook, French': 'De : Ann Lee\nEnvoyé : lundi 2 mars 2026 10:12\nÀ : Ben\nObjet : Prix',
  'outlook, Spanish':
    'De: Ann Lee\nEnviado el: lunes, 2 de marzo de 2026 10:12\nPara: Ben\nAsunto: Precio',
  'outlook, Swedish': 'Från: Ann Lee\nSkickat: den 2 mars 2026 10:12\nTill: Ben\nÄmne: Pris',
  'outlook, Russian': 'От: Ann Lee\nОтправлено: 2 марта 2026 г. 10:12\nКому: Ben\nТема: Цена',
  'outlook, Japanese': '差出人: 李安\n送信日時: 2026年3月2日 10:12\n宛先: ベン\n件名: 価格',
  'outlook, Chinese':
    '发件人: 李安 <ann@example.com>\n发送时间: 2026年3月2日 10:12\n收件人: 王本\n主题: 价格',
  'outlook, Taiwan':
    '寄件者: 李安 <ann@example.com>\n寄件日期: 2026年3月2日 上午 10:12\n收件者: 王本\n主旨: 價格',
  foxmail: '发件人： 李安\n发送时间： 2026-03-02 10:12\n收件人： 王本\n主题： 价格',
  dingtalk:
    '------------------------------------------------------------------\n发件人：李安 <ann@example.com>\n日　期：2026年03月02日 10:12:00\n收件人：王本\n主　题：价格',
  qq: '------------------ 原始邮件 ------------------\n发件人: "李安" <ann@example.com>;\n发送时间: 2026年3月2日(星期一) 上午10:12\n收件人: "王本";\n主题: 价格',
  'original message': '-----Original Message-----',
  'original, German': '-----Ursprüngliche Nachricht-----',
  'original, French': "-------- Message d'origine --------",
  forward:
    '---------- Forwarded message ---------\nFrom: Ann Lee <ann@example.com>\nDate: Mon, Mar 2, 2026 at 10:12 AM\nSubject: Price\nTo: Ben',
  'apple forward':
    'Begin forwarded message:\n\nFrom: Ann Lee <ann@example.com>\nSubject: Price\nDate: 2 March 2026',
  'apple forward, Chinese':
    '下面是被转发的邮件：\n\n发件人: 李安\n主题: 价格\n日期: 2026年3月2日\n收件人: 王本',
};

describe('stripReplyText', () => {
  it.each(Object.entries(INTRODUCTIONS))('cuts the history below %s', (_name, introduction) => {
    const { text, quoteRemoved } = stripReplyText(`${OWN}\n\n${introduction}\n\n${OLD}\n`);
    expect(text).toBe(OWN);
    expect(quoteRemoved).toBe(true);
  });

  it.each(Object.entries(INTRODUCTIONS))(
    'keeps a mail that is nothing but %s',
    (_name, introduction) => {
      const whole = `${introduction}\n\n${OLD}`;
      const { text, quoteRemoved } = stripReplyText(whole);
      expect(text.replace(/\s+/g, ' ')).toBe(whole.replace(/\s+/g, ' '));
      expect(quoteRemoved).toBe(false);
    },
  );

  it('keeps own words around marked lines', () => {
    expect(stripReplyText('> Price?\nTen.\n> Date?\nFriday.').text).toBe('Ten.\nFriday.');
    const below = 'On 2 Mar 2026, Ann Lee wrote:\n\n> Price?\n\nTen.';
    expect(stripReplyText(below)).toEqual({ text: 'Ten.', quoteRemoved: true });
    const both = 'Hello,\n\nOn 2 Mar 2026, Ann Lee wrote:\n> Price?\n\nRegards, Ben';
    expect(stripReplyText(both).text).toBe('Hello,\n\nRegards, Ben');
  });

  it('takes broken-off remains of long quoted lines for quote', () => {
    const long = `> ${'a long line that the mail program had to break somewhere '.repeat(2)}`;
    expect(stripReplyText(`Yes.\n\nOn 2 Mar 2026, Ann wrote:\n${long}\nin two\n> more`).text).toBe(
      'Yes.',
    );
  });

  it.each([
    'On the other hand, the price of 2026 is fixed: we wrote that down.',
    'On Monday we met and he wrote:\nnothing at all.',
    'The data should be > 100.\nNothing else: 2 of 3.',
    '发件人那边我再确认一下。\n收件人也确认。',
    '主题：季度评审\n时间：周五下午三点\n地点：会议室',
    'Invitation for an interview:\n\nDate: Friday 3 March 2026\nTime: 7:00 am\nAddress: 130 Fox St\n\nBring your ID.',
    'Three points:\n-- first\n-- second\n\nThanks!',
    'All done.\nSent via DHL yesterday, number 123.',
    '可以的。\n来我的办公室谈吧。',
    '好的。\n使用新的物流发送样品。',
    'Fine.\nGet me the numbers, please.',
    'From our side: all fine.\nTo me it looks done.',
    'The sheet was sent from my office yesterday.\nIt holds every price.',
    'Visit us\n>>> >>>  http://www.example.com <<<\nnow',
  ])('leaves own words alone: %s', (text) => {
    expect(stripReplyText(text)).toEqual({ text, quoteRemoved: false });
  });

  it.each([
    '-- \nBen Wood\nACME Inc.',
    '--\nBen',
    '—\nBen Wood\nCEO',
    'Sent from my iPhone',
    'Sent from Outlook for iOS',
    'Get Outlook for Android<https://aka.ms/x>',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    '发自我的iPhone',
    '发自我的华为手机',
    '從我的 iPhone 傳送',
    '来自我的小米手机',
    'CONFIDENTIALITY NOTICE: this message is for its addressee only.\nIf you are not …',
    'This email and any attachments are confidential and intended solely for the addressee.',
    '本邮件及其附件含有某公司的保密信息，仅限于发送给上面地址中列出的个人。',
    '免责声明：本邮件仅供参考。',
  ])('cuts a marked signature or notice: %s', (tail) => {
    const signed = stripReplyText(`${OWN}\n\n${tail}`);
    expect(signed).toEqual({
      text: OWN,
      quoteRemoved: false,
      signature: tail.replace(/ +$/gm, ''),
    });
    const quoted = `${OWN}\n\n${tail}\n\nOn 2 Mar 2026, Ann wrote:\n> ${OLD}`;
    expect(stripReplyText(quoted)).toMatchObject({ text: OWN, quoteRemoved: true });
  });

  it('never throws, and what is left stands in the input in the same order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...Object.values(INTRODUCTIONS),
        '> quoted',
        '-- ',
        OWN,
        OLD,
        '',
        '发自我的iPhone',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const input = pieces.join('\n');
        const kept = [...stripReplyText(input).text.replace(/\s/g, '')];
        let at = 0;
        for (const c of input) if (kept[at] === c) at++;
        expect(at).toBe(kept.length);
      }),
      { numRuns: 300 },
    );
  });

  it('answers on hostile text in bounded time', () => {
    const hostile = [
      'x'.repeat(2_000_000),
      '>'.repeat(200_000),
      '-'.repeat(200_000),
      'On '.repeat(60_000),
      `${'a@'.repeat(400)}\n`.repeat(300),
      'From: x\n'.repeat(20_000),
      `On 2 Mar 2026 ${'<'.repeat(450)}\n`.repeat(2_000),
      `-- ${' '.repeat(300)}-\n`.repeat(2_000),
      '\n'.repeat(200_000),
      `发${'自我的'.repeat(100)}\n`.repeat(2_000),
    ];
    for (const text of hostile) {
      const start = performance.now();
      stripReplyText(text);
      expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(1500);
    }
  });
});
