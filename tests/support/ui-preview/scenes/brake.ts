import type { DraftEnd, WrittenDraft } from '@/utils/messages/reader-to-background';
import { day, type Lang } from '../day';
import { everything, type SceneTable, type StepTable, scene } from '../scene';
import type { Area } from '../world/area';
import { cast } from '../world/cast';
import { emptyPage, sighting, thread } from '../world/thread';

const texts: Record<Lang, string> = {
  en: "Hi Anna,\n\nI will send you the new price list on Friday. I'll ask my manager about a discount of 8 % and let you know. I'll see what I can do about the delivery date. The drawings are attached.",
  zh: '王经理：\n\n新的报价单我周五发给您。八个点的折扣我得申请批示再答复您。交期的事我想想办法。图纸见附件。',
};

function draft(lang: Lang, over: Partial<WrittenDraft> & { how?: DraftEnd | null } = {}) {
  const { anna } = cast(lang);
  return {
    key: 'd1',
    mode: 'reply',
    to: [anna],
    cc: [],
    bcc: [],
    subject: null,
    text: texts[lang],
    attachments: 0,
    how: null,
    ...over,
  } satisfies WrittenDraft & { how: DraftEnd | null };
}

/** Friday holds four already. */
const fullFriday: Area = (lang) => ({
  promises: (lang === 'zh'
    ? ['回签合同', '发小样', '约视频', '开发票']
    : ['Return the contract', 'Send swatches', 'Set up the call', 'Send the invoice']
  ).map((text, n) => ({
    ...{ person: n % 2 ? 'tom' : 'maya', kind: 'firm', side: 'mine', text, sentence: text },
    ...{ due: day(3), interaction: null, state: 'open', closedAt: null },
  })),
});

const limits = (lang: Lang) => [
  lang === 'zh' ? { word: '折扣', upTo: '不超过 10%' } : { word: 'discount', upTo: 'up to 10 %' },
];

const alone = (lang: Lang) => thread(lang, { people: [sighting('from', cast(lang).anna)] });

/** A message being written, and what is asked when it closed. */
export const scenes: SceneTable = {
  brake: (lang) =>
    scene(lang, {
      page: alone(lang),
      world: [...everything, fullFriday],
      draft: draft(lang),
      settings: { limits: limits(lang) },
    }),
  'brake-stranger': (lang) =>
    scene(lang, {
      page: emptyPage(lang),
      draft: draft(lang, { to: [cast(lang).newcomer], mode: 'new' }),
    }),
  'brake-sent': (lang) => scene(lang, { page: alone(lang), draft: draft(lang, { how: 'sent' }) }),
  'brake-unsure': (lang) =>
    scene(lang, { page: alone(lang), draft: draft(lang, { how: 'unsure' }) }),
  'brake-who': (lang) =>
    scene(lang, {
      page: emptyPage(lang),
      draft: draft(lang, { to: [cast(lang).newcomer], how: 'sent' }),
    }),
};

export const steps: StepTable = {
  'brake+left': { from: 'brake', press: '.brake .found-label' },
  'brake-unsure+yes': { from: 'brake-unsure', press: '.banner .button-primary' },
};
