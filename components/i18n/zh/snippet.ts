import type { Message } from '@/utils/lib/i18n/translate';
import type { snippet as en } from '../en/snippet';

export const snippet: { readonly [K in keyof typeof en]: Message } = {
  'snippet.open': '写信',
  'snippet.title': '现成的开头',
  'snippet.insert': '放进正在写的邮件',
  'snippet.kind.greeting': '问候',
  'snippet.kind.thanks': '感谢',
  'snippet.kind.refusal': '婉拒',
  'snippet.kind.takes-longer': '需要时间',
  'snippet.kind.value': '有用的资料',
  'snippet.kind.survey': '满意吗',
  'snippet.kind.referral': '请引荐',
  'snippet.kind.festival': '节日',
  'snippet.reason.why': '为了什么，或原因',
  'snippet.reason.value': '是什么，或链接',
  'snippet.notNow': '{until}前暂缓：{because}',
  'snippet.kept': '您收藏过适合对方的',
  'snippet.notForThem': '不适合他们：{what}',
};
