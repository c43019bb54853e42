import type { Message } from '@/utils/lib/i18n/translate';
import type { sites as en } from '../en/sites';

export const sites: { readonly [K in keyof typeof en]: Message } = {
  'section.sites': '网站',
  'sites.allowed': '您允许的网站',
  'sites.allowedHint': '您打开这些网站时，Kept 会读取其中的邮件。',
  'sites.noneAllowed': '还没有。打开您的网页邮箱，点击工具栏上的 Kept 图标，选择“读取这个网站”。',
  'sites.forget': '忘记',
  'sites.forgetNamed': '忘记 {host}',
  'sites.taught': '您教过的网站',
  'sites.taughtHint': '您指出过：{parts}',
  'sites.noneTaught': '还没有。遇到 Kept 读不了的页面，可以在侧栏里教它。',
  'sites.export': '存为文件',
  'sites.copyAll': '复制',
  'sites.import': '从文件添加',
  'sites.share': '用同一邮箱的同事不必再教一遍。文件里没有任何邮件内容。',
  'sites.notAFile': '这不是已教网站的文件。',
  'sites.builtIn': 'Kept 认识的网站',
  'sites.notGranted': '浏览器尚未允许',
  'sites.allow': '允许',
};
