/**
 * Words that say nothing about what a text is about: of grammar, of every headline, of every
 * business. Folded, without plural.
 */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  `an as at be by do go he if in is it me my no of on or so to up us we am the and for are but not
  you all any can her was one our out day get has him his how man new now old see two way who did
  its let put say she too use that with have this will your from they know want been good much
  some time very when come here just like long make many more only over such take than them well
  were what year also back after first other could would about there their which these those into
  most should because through where while being before between both each few own same under again
  why does done doing having had off down then once during until above below nor yet ever never
  always often today tomorrow yesterday week month day hour minute part thing lot bit best better
  great big small high low top key real right left next last late early full part whole three four
  five six seven eight nine ten hundred thousand million per via vs etc ask asked need needed look
  looking think thought feel find found give given show tell told work working say said read reading
  article post blog news page site website web www http com net org html report update guide tip
  list overview introduction case study white paper press release annual business company customer
  client people team person contact manager management head director officer chief lead leader
  senior junior assistant vice president owner founder partner department sale account project
  product service solution group international global world national europe european german china
  chinese asia america american english market industry inc ltd llc gmbh corp co buyer seller vendor ag kg sa bv plc
  holding limited corporation mr mrs ms dr prof sir please thank thanks hello dear regard`.split(
    /\s+/,
  ),
);

/** The same of Chinese: longer ones first, for they are taken out of a text one by one. */
export const SAYS_NOTHING_HAN: readonly string[] =
  `有限公司 总经理 董事长 负责人 公众号 我们 你们 他们 她们 自己 这个 那个 这些 那些 这样 那样 什么 怎么 怎样 如何
  哪些 多少 可以 可能 能够 需要 应该 必须 已经 正在 将要 没有 因此 所以 但是 如果 虽然 而且 然后 关于 通过 根据 进行
  使用 提供 帮助 表示 认为 希望 喜欢 想要 觉得 知道 看到 一个 一些 一下 一起 一直 一样 今天 明天 昨天 今年 去年 明年
  目前 现在 最近 最新 未来 时间 时候 问题 情况 方面 方式 方法 内容 工作 公司 有限 股份 集团 客户 企业 产品 服务 市场
  行业 业务 项目 团队 部门 经理 总监 主管 主任 总裁 董事 负责 助理 老板 先生 女士 文章 报告 新闻 资讯 分析 研究 介绍
  指南 发布 分享 更新 全球 国际 中国 国内 国家 世界 重要 主要 很多 非常 比较 特别 尤其 全部 所有 其他 其中 之间 之后
  之前 以上 以下 以来 左右 阅读 点击 关注 转发 链接 网站 快速 推荐 专业 优质 大家 起来 出来 开始 结束 继续 成为 作为
  其实 真的 还有 只有 只要 想找 想买`.split(/\s+/);

/** Characters of grammar: a pair with one of them is no word of a trade. */
export const JOINS_NOTHING: ReadonlySet<string> = new Set(
  '的了和与与在是我你他她它您们不也就都而及或被把对为从到向这那个些吗呢吧啊很更最还又让给跟着过',
);
