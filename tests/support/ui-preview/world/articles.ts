import type { WaitingPage } from '@/utils/messages/article-view';
import { at, day, type Lang } from '../day';
import type { Life } from '../life';
import { cast } from './cast';

const said = {
  en: {
    tags: { anna: ['Outdoor', 'Recycled fabrics'], per: ['Freight'], maya: ['Recycled fabrics'] },
    need: 'Wants fabrics with a recycling certificate for the spring line',
    golf: 'Goes climbing on weekends, has two boys',
    notForThem: 'nothing about discounts',
    pause: 'in a takeover until spring',
    ask: 'Could you confirm the order this week?',
    leak: 'Zips broke on 40 jackets',
    articles: [
      {
        title: 'What the new EU rule on recycled fabrics asks of brands from 2027',
        url: 'https://www.textile-review.example/recycled-fabrics-2027',
        quote:
          'From January 2027 every claim of recycled content needs a certificate of its batch.',
        note: 'The table on page 3 says which certificates count.',
        tags: ['Recycled fabrics', 'Rules'],
      },
      {
        title: 'Ocean freight from Ningbo falls for the sixth week',
        url: 'https://freight.example/ningbo-index',
        quote: '',
        note: 'Worth a word to everybody who ships in December.',
        tags: ['Freight'],
      },
      {
        title: 'Ten climbing walls worth the drive',
        url: 'https://outdoor.example/walls',
        quote: '',
        note: '',
        tags: ['Climbing'],
      },
      {
        title: 'How we measure shrinkage, in one drawing',
        url: '',
        quote: '',
        note: 'Everybody asks about it sooner or later.',
        tags: ['Quality'],
      },
    ],
    page: {
      url: 'https://www.textile-review.example/spring-certificates?utm_source=letter',
      title: 'Which recycling certificates buyers ask for this spring',
      quote: 'Two of three buyers now ask for the certificate before they ask for the price.',
    },
  },
  zh: {
    tags: { anna: ['户外', '再生面料'], per: ['海运'], maya: ['再生面料'] },
    need: '春季款想要带回收认证的面料',
    golf: '周末爱攀岩，两个儿子',
    notForThem: '不谈折扣',
    pause: '公司并购中，开春再说',
    ask: '订单本周能确认吗？',
    leak: '40 件夹克拉链坏了',
    articles: [
      {
        title: '欧盟再生面料新规：2027 年起品牌要做什么',
        url: 'https://www.textile-review.example/recycled-fabrics-2027',
        quote: '自 2027 年 1 月起，凡宣称再生成分，每批都须附认证。',
        note: '第三页的表格写明了哪些认证有效。',
        tags: ['再生面料', '法规'],
      },
      {
        title: '宁波出口海运价连跌六周',
        url: 'https://freight.example/ningbo-index',
        quote: '',
        note: '十二月出货的客户都值得说一声。',
        tags: ['海运'],
      },
      {
        title: '值得专程去的十座攀岩馆',
        url: 'https://outdoor.example/walls',
        quote: '',
        note: '',
        tags: ['攀岩'],
      },
      {
        title: '一张图看懂我们怎么测缩水率',
        url: '',
        quote: '',
        note: '迟早都会有人问到。',
        tags: ['质量'],
      },
    ],
    page: {
      url: 'https://www.textile-review.example/spring-certificates?utm_source=letter',
      title: '今年春天买家最常要的再生面料认证',
      quote: '三分之二的买家现在先要认证，再问价格。',
    },
  },
} as const;

/** A page that waits to be kept. */
export const waitingPage = (lang: Lang, over: Partial<WaitingPage> = {}): WaitingPage => ({
  ...{ id: 'w1', ...said[lang].page },
  ...over,
});

/** The address of one that is kept already. */
export const keptAddress = 'http://textile-review.example/recycled-fabrics-2027/?fbclid=x#top';

/** What each of them cares about, and a few articles kept over the weeks. */
export const kept =
  (lang: Lang, { asked = true } = {}) =>
  async (life: Life): Promise<string[]> => {
    const { note, who } = life;
    const { anna, per, maya, tom } = cast(lang);
    const words = said[lang];
    const id = {
      ...{ anna: await who(anna.email), per: await who(per.email) },
      ...{ maya: await who(maya.email), tom: await who(tom.email) },
    };
    life.at(at(20, '09:00'));
    for (const ref of ['anna', 'per', 'maya'] as const)
      await note('person/edit', { personId: id[ref], fields: { tags: [...words.tags[ref]] } });
    for (const ref of ['anna', 'maya', 'tom'] as const)
      await note('relationship/edit', { personId: id[ref], fields: { stage: 'customer' } });
    const file = { basics: words.golf, notForThem: words.notForThem };
    await note('relationship/edit', { personId: id.tom, fields: { file } });
    await note('relationship/edit', { personId: id.maya, fields: { star: true } });
    const ids: string[] = [];
    for (const [index, article] of words.articles.entries()) {
      life.at(at(18 - index * 5, '10:30'));
      const { tags, ...told } = article;
      ids.push((await note('article/keep', { ...told, tags: [...tags] })).id);
    }
    life.at(at(1, '16:00'));
    const need = { personId: id.anna, text: words.need, due: null, interactionId: null };
    await note('need/add', need);
    if (asked) {
      for (const [ref, last] of [
        ['maya', 4],
        ['tom', 9],
        ['per', 12],
      ] as const)
        for (let nr = 0; nr < 4; nr += 1)
          await note('log/manual', {
            ...{ personId: id[ref], channel: 'mail', direction: 'out' },
            ...{ at: at(last + 3 - nr, '09:00'), text: words.ask },
          });
      const gift = { side: 'given', kind: 'gift', money: null, inExchange: null } as const;
      await note('give/add', {
        ...{ ...gift, personId: id.tom, text: '🍵', date: day(-74), answers: null },
      });
    }
    const pause = { personId: id.per, until: day(90), because: words.pause, thank: null };
    await note('relationship/pause', pause);
    await note('article/give', { id: ids[2] ?? '', personId: id.anna });
    life.at(at(0, '09:30'));
    return ids;
  };
