import type { Message } from '@/utils/lib/i18n/translate';
import type { timeline as en } from '../en/timeline';

export const timeline: { readonly [K in keyof typeof en]: Message } = {
  'timeline.title': '往来记录',
  'timeline.empty': '还没有记录。点“记录”，这次会话就在这里。',
  'timeline.emptyFilter': '还没有这一类记录。',
  'timeline.editText': '修改文字',
  'timeline.remove': '从记录中移除',
  'timeline.menu': '这条记录的更多操作',
  'timeline.in': '对方发来',
  'timeline.out': '您发出',
  'timeline.loading': '正在加载',
  'timeline.failed': '其余记录没有加载成功。',
  'timeline.filter': '只看',
  'timeline.noText': '无正文',
  'timeline.open': '打开原会话',
  'timeline.about': '约 {time}',
};
