import type { Message } from '@/utils/lib/i18n/translate';
import type { notice as en } from '../en/notice';

export const notice: { readonly [K in keyof typeof en]: Message } = {
  'section.notices': '工作时间与通知',
  'notice.workDays': '工作日',
  'notice.workDaysHint': '答复期限按工作日计算，其他日子不打扰。',
  'notice.workHours': '工作时间',
  'notice.from': '从',
  'notice.to': '到',
  'notice.holidays': '法定节假日',
  'notice.holidaysHint': '包括调休上班的日子。',
  'notice.holidaysNone': '不考虑',
  'notice.holidaysCn': '中国大陆',
  'notice.title': '通知',
  'notice.hint': '只在工作时间，每件事只提醒一次。逾期的承诺始终显示在图标上。',
  'notice.none': '这个浏览器没有通知功能。图标和“今天”照常显示。',
  'notice.kind.promises': '我的承诺：今天到期、已逾期',
  'notice.kind.followups': '跟进',
  'notice.kind.waiting': '等我回复的人',
  'notice.kind.visits': '该回访的人',
  'notice.kind.dates': '生日等日子',
  'notice.kind.digest': '每天一次汇总',
  'notice.digestHour': '汇总时间',
};
