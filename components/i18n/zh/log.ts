import type { Message } from '@/utils/lib/i18n/translate';
import type { log as en } from '../en/log';

export const log: { readonly [K in keyof typeof en]: Message } = {
  'log.messages': '记录 {n} 封消息',
  'log.fresh': '已记录 · {n} 封新消息',
  'log.logged': '已记录 {when}',
  'log.addAndLog': '添加 {name} 并记录',
  'log.nothing': '没有可记录的会话',
  'log.unreadable': '读不了这个页面',
  'log.who': '请先确认是谁',
  'log.waiting': '读取中…',
  'log.busy': '记录中…',
  'log.other': '记录其他往来',
  'log.hint': '记录当前会话',

  'channel.mail': '邮件',
  'channel.linkedin': '领英',
  'channel.call': '电话',
  'channel.meeting': '会议',
  'channel.visit': '拜访',
  'channel.wechat': '微信',
  'channel.note': '备注',
  'channel.other': '其他',

  'manual.titleWith': '与 {name}',
  'manual.text': '谈了什么？',
  'manual.textHint': '这里写下的承诺也会被认出',
  'manual.direction': '谁先联系的',
  'manual.out': '我',
  'manual.in': '对方',
  'manual.when': '时间',
  'manual.now': '刚才',
  'manual.earlier': '更早',
  'manual.time': '时刻',
  'manual.future': '这是将来的时间，请改用“跟进”。',
  'manual.save': '记录',
  'manual.channel': '方式',
};
