import type { Message } from '@/utils/lib/i18n/translate';
import type { states as en } from '../en/states';

export const states: { readonly [K in keyof typeof en]: Message } = {
  'state.waiting': '正在读取页面',
  'state.nobodyTitle': '打开一个会话',
  'state.nobody': '打开邮件或个人主页，对方就会出现在这里。',
  'state.unreadableTitle': 'Kept 读不了这个页面',
  'state.unreadable': '宁可不显示，也不乱猜。',
  'state.unreadableWhat': '没有找到：{what}。',
  'state.waysOut':
    '您可以教 Kept 各项在哪里，也可以自己选联系人。要记下承诺，请在页面上选中那句话，再按 Alt+P。',
  'state.unsupportedTitle': 'Kept 不读取这个网站',
  'state.unsupported': '仍可查找您认识的每一位联系人。',
  'state.allow': '读取这个网站',
  'state.allowHint': '只在您打开时读取，内容不会离开浏览器。',
  'state.neverTitle': '这里没有可读的页面',
  'state.never': '浏览器不允许扩展读取此页。',
  'state.partly': '此处读不到：{what}',
  'state.pick': '选择联系人',
  'state.nobodyTeach': '这里已经打开了邮件吗？那就是 Kept 没有认出来。',
  'state.allowedTitle': '这里没有 Kept 认识的内容',
  'state.allowed': '您已允许读取这个网站，但这个页面看起来不像邮件。',
  'state.attach': '在这里显示侧栏',
  'hand.picked': '由您选定，仅用于此页',
  'hand.other': '换一位',
  'state.noAnswerTitle': 'Kept 没有回应',
  'state.noAnswer': '您的数据是安全的，通常几秒内就会恢复。',
  'state.checking': '尚未确认，正在核对…',
  'state.unconfirmed': '尚未确认：您最后的改动可能没有保存。',
  'state.checkAgain': '再次核对',
  'state.dataMissingTitle': '您的数据不见了',
  'state.dataMissing':
    'Kept 记得这里有 {people} 位联系人、{promises} 个承诺，但浏览器的数据库是空的。在您决定之前不会写入任何内容。恢复备份，或关闭浏览器后重新打开，数据可能会回来。',
  'state.startAfresh': '重新开始…',
  'state.startAfreshSure': '确定从零开始吗？原本还能找回的数据可能因此丢失。',
  'state.startAfreshYes': '是，从零开始',
  'state.storageTitle': '这里无法保存',
  'state.storage': '浏览器不允许 Kept 存储内容（例如无痕窗口）。请使用普通窗口，或允许存储。',
  'own.title': '哪个是您的地址？',
  'own.lead': '这样 Kept 才知道承诺是谁说的。',
  'own.hint': 'nin@gongsi.cn',
  'own.save': '这是我',
  'own.none': '以后再说',

  'welcome.title': '言而有信',
  'welcome.body':
    'Kept 显示您在读谁的来信、双方承诺过什么、下一步做什么。一键记录会话。一切都留在这个浏览器里：没有账号，没有服务器，也不向任何人发送请求。',
  'welcome.linkedin':
    '在领英上，侧栏会在页面里加一个中性元素，领英可能察觉到有东西在；浏览器自带的侧边栏则不在页面留下痕迹。Kept 只读您正打开的内容，这降低了违反领英规则的风险，但不等于得到许可。',
  'welcome.linkedinTitle': '关于领英',
  'welcome.start': '好的',
  'welcome.panel': '使用浏览器侧边栏',
};
