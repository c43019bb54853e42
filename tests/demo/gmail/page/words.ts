/** The words of the page, in the two languages it can be seen in. */
import type { WireAddress, WireMailbox } from '../wire.ts';

const EN = {
  inbox: 'Inbox',
  starred: 'Starred',
  sent: 'Sent',
  all: 'All mail',
  compose: 'Compose',
  search: 'Search mail',
  reply: 'Reply',
  send: 'Send',
  discard: 'Discard draft',
  sentNote: 'Message sent',
  view: 'View message',
  undo: 'Undo',
  to: 'to',
  me: 'me',
  details: 'Show details',
  from: 'from:',
  toLabel: 'to:',
  cc: 'cc:',
  date: 'date:',
  subjectLabel: 'subject:',
  newMessage: 'New Message',
  subject: 'Subject',
  recipients: 'To recipients',
  body: 'Message Body',
  trimmed: 'Show trimmed content',
  unread: 'unread',
  noSubject: '(no subject)',
  account: 'Account:',
  back: 'Back to Inbox',
  empty: 'Nothing here.',
};

const ZH: typeof EN = {
  inbox: '收件箱',
  starred: '已加星标',
  sent: '已发邮件',
  all: '所有邮件',
  compose: '写邮件',
  search: '搜索邮件',
  reply: '回复',
  send: '发送',
  discard: '舍弃草稿',
  sentNote: '邮件已发送',
  view: '查看邮件',
  undo: '撤消',
  to: '发送至',
  me: '我',
  details: '显示详细信息',
  from: '发件人：',
  toLabel: '收件人：',
  cc: '抄送：',
  date: '日期：',
  subjectLabel: '主题：',
  newMessage: '新邮件',
  subject: '主题',
  recipients: '“收件人”字段',
  body: '邮件正文',
  trimmed: '显示修剪内容',
  unread: '未读',
  noSubject: '（无主题）',
  account: '帐号：',
  back: '返回“收件箱”',
  empty: '这里没有邮件。',
};

export type Words = typeof EN;

export const wordsOf = (mailbox: WireMailbox): Words => (mailbox.language === 'zh' ? ZH : EN);

/** How a correspondent is called: oneself is "me" in the language of the page. */
export function calledName(address: WireAddress, mailbox: WireMailbox): string {
  if (address.email === mailbox.me.email) return wordsOf(mailbox).me;
  return address.name === '' ? address.email : address.name;
}

export function longDate(at: number, mailbox: WireMailbox): string {
  const locale = mailbox.language === 'zh' ? 'zh-CN' : 'en-US';
  return new Date(at).toLocaleString(locale, {
    dateStyle: mailbox.language === 'zh' ? 'long' : 'medium',
    timeStyle: 'short',
  });
}

export function shortDate(at: number, mailbox: WireMailbox): string {
  const locale = mailbox.language === 'zh' ? 'zh-CN' : 'en-US';
  const day = new Date(at);
  if (day.toDateString() === new Date().toDateString()) {
    return day.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  }
  return day.toLocaleDateString(locale, { month: 'short', day: 'numeric' });
}
