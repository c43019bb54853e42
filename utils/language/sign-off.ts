/** The surnames of nine in ten Chinese; those that also begin an answer (方便, 付款) are left out. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵覃武钱戴严莫孔汤劉陳楊黃趙吳張馬鄭羅葉盧鐘';
const NAME = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`, 'u');

/** The sentences of a message without a Chinese name alone at its end: who signs says nothing. */
export function withoutName(sentences: readonly string[]): readonly string[] {
  const last = sentences.at(-1) ?? '';
  return sentences.length > 1 && NAME.test(last) ? sentences.slice(0, -1) : sentences;
}
