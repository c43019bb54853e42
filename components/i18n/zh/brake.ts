import type { Message } from '@/utils/lib/i18n/translate';
import type { brake as en } from '../en/brake';

export const brake: { readonly [K in keyof typeof en]: Message } = {
  'brake.title': '即将许下的承诺',
  'brake.to': '致 {name}',
  'brake.keepOne': '发出后记入账上：{text}',
  'brake.holds': { zero: '当天暂无其他承诺', other: '当天已有 {n} 个承诺' },
  'brake.off': '非工作日',
  'brake.softer': '留有余地的说法',
  'brake.use': '换上',
  'brake.useHint': '替换草稿中的这句话，可用网页自带的撤销恢复',
  'brake.yours': '您可自行决定：{upTo}',
  'brake.approval': '先在内部请示',
  'brake.owed': '还欠 {name}：',
  'brake.owedMore': '另有 {n} 项',
  'brake.noAttachment': '正文提到附件，但还没有添加附件。',
  'brake.notNow': '暂缓至 {date}：{because}',
  'brake.notNowBare': '暂缓至 {date}',

  'brake.wasItSent': '发出去了吗？',
  'brake.wasItSentTo': '写给 {name} 的消息已关闭，其中有承诺。',
  'brake.wasItSentBare': '消息已关闭，其中有承诺。',
  'brake.yesKeep': '已发出，记下 {n} 个承诺',
  'brake.no': '没有',
  'brake.who': '已发给 {name}',
  'brake.whoText': '{name} 还不是您的联系人，所以承诺尚未记下。',
  'brake.addAndKeep': '添加并记下 {n} 个承诺',
  'brake.leave': '不记',
};
