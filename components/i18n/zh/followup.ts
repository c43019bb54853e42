import type { Message } from '@/utils/lib/i18n/translate';
import type { followup as en } from '../en/followup';

export const followup: { readonly [K in keyof typeof en]: Message } = {
  'followup.title': '跟进',
  'followup.add': '跟进',
  'followup.placeholder': '下周三 电话问样品',
  'followup.label': '新的跟进',
  'followup.done': '已完成：{text}',
  'followup.move': '改期',
  'followup.drop': '取消',
  'followup.menu': '“{text}”的更多操作',
  'followup.needDate': '写个日子，或选一个',
  'followup.defaultText': '跟进',
  'note.add': '备注',
  'note.label': '新的备注',
  'note.placeholder': '有什么要记住的？',
  'note.save': '保存备注',
};
