import type { Message } from '@/utils/lib/i18n/translate';
import type { keys as en } from '../en/keys';

export const keys: { readonly [K in keyof typeof en]: Message } = {
  'keys.title': '键盘快捷键',
  'keys.log': '记录会话',
  'keys.note': '写备注',
  'keys.followup': '安排跟进',
  'keys.search': '搜索联系人',
  'keys.move': '逐条查看承诺',
  'keys.done': '完成',
  'keys.undo': '撤销上一步',
  'keys.esc': '关闭、返回',
  'keys.everywhere': '随处记录',
};
