/** What the known sites are called, in any language. */
export const SITE_NAMES: Readonly<Record<string, string>> = {
  gmail: 'Gmail',
  linkedin: 'LinkedIn',
  outlook: 'Outlook',
  proton: 'Proton Mail',
  zoho: 'Zoho Mail',
  qq: 'QQ 邮箱 · Exmail',
  fastmail: 'Fastmail',
  netease: '网易邮箱 · 163 · 126 · yeah.net',
  yahoo: 'Yahoo Mail · AOL Mail',
  gmx: 'GMX · WEB.DE · mail.com',
  icloud: 'iCloud Mail',
  aliyun: '阿里邮箱 · Alibaba Mail',
};
