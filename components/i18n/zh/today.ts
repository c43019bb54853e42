import type { Message } from '@/utils/lib/i18n/translate';
import type { today as en } from '../en/today';

export const today: { readonly [K in keyof typeof en]: Message } = {
  'popup.overdue': '已逾期',
  'popup.today': '今天到期',
  'popup.waiting': '对方欠的',
  'popup.revisits': '该回访了',
  'popup.clearTitle': '说到做到，都已兑现。',
  'popup.clear': '没有逾期，今天也没有到期。',
  'popup.moreOverdue': '另有 {n} 项',
  'popup.logCall': '记录电话',
  'popup.snooze': '稍后',
  'popup.lastContact': '上次联系 {when}',
  'popup.never': '还没有联系过',
  'popup.openPanel': '打开浏览器侧边栏',
  'popup.pickForCall': '您和谁通了话？',
  'popup.with': '{name} · {company}',
  'popup.loading': '正在加载到期事项',
};
