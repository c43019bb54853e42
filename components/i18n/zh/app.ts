import type { Message } from '@/utils/lib/i18n/translate';
import type { app as en } from '../en/app';

export const app: { readonly [K in keyof typeof en]: Message } = {
  'app.name': 'Kept',
  'word.cancel': '取消',
  'word.close': '关闭',
  'word.undo': '撤销',
  'word.add': '添加',
  'word.remove': '移除',
  'word.copy': '复制',
  'word.copied': '已复制',
  'word.retry': '重试',
  'word.done': '完成',
  'word.dismiss': '知道了',

  'top.search': '搜索联系人',
  'top.menu': '设置与更多',
  'top.collapse': '收起侧栏',
  'top.sidePanel': '在浏览器侧边栏打开',
  'top.reread': '重新读取页面',
  'top.language': '语言',
  'top.theme': '外观',
  'top.auto': '自动',
  'top.light': '浅色',
  'top.dark': '深色',
  'top.dashboard': '在标签页打开 Kept',
  'top.help': '键盘快捷键',

  'state.keptOut': '此页面不允许显示侧栏。可以改用浏览器自带的侧边面板。',
  'dock.open': '展开 Kept 侧栏',
  'dock.resize': '侧栏宽度',
};
