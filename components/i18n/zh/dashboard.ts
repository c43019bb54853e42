import type { Message } from '@/utils/lib/i18n/translate';
import type { dashboard as en } from '../en/dashboard';

export const dashboard: { readonly [K in keyof typeof en]: Message } = {
  'nav.pages': '页面',
  'page.today': '今天',
  'page.settings': '设置',
  'nav.overdue': '{n} 项逾期',
  'settings.parts': '设置分类',
  'section.general': '常规',
  'settings.languageHint': 'Kept 界面用语。中英文邮件都能读。',
  'settings.themeHint': '“自动”跟随系统。',
};
