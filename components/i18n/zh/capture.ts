import type { Message } from '@/utils/lib/i18n/translate';
import type { capture as en } from '../en/capture';

export const capture: { readonly [K in keyof typeof en]: Message } = {
  'capture.title': '记下选中的文字',
  'capture.kind': '类别',
  'capture.mine': '我的承诺',
  'capture.theirs': '对方承诺',
  'capture.need': '需求',
  'capture.complaint': '投诉',
  'capture.note': '备注',
  'capture.text': '文字',
  'capture.who': '选择联系人',
  'capture.keep': '记下',
  'capture.pickFirst': '选择联系人后记下',
};
