import { MAX_TEXT, splitSentences } from '@/utils/language/sentences';
import { withoutHistory } from '@/utils/language/text';
import { signatureOf, stripReplyText } from '@/utils/lib/reply';

const MAX_SENTENCES = 200;
/** The surnames of nine in ten Chinese; those that also begin an answer (方便, 付款) are left out. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵覃武钱戴严莫孔汤劉陳楊黃趙吳張馬鄭羅葉盧鐘';
const NAME = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`, 'u');

/** A first line of a signature that names somebody or a firm; anything else may be a postscript. */
const NAMED = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{Lu}(&][\\p{L}.'’()-]{0,30}){0,4}|[${SURNAMES}][\\u4e00-\\u9fff]{1,2}(?:[\\s|/,，（(—-].*)?|.*(?:公司|集团|部))$`,
  'u',
);

/**
 * What its author says in a message: its first 200 sentences without quoted history, device lines,
 * legal notices, and a signature that begins with a name.
 */
export function ownSentences(text: string): readonly string[] {
  const lines = withoutHistory(stripReplyText(text.slice(0, MAX_TEXT)).text).split('\n');
  const signature = signatureOf(lines.join('\n')).split('\n');
  if (NAMED.test(signature[0] ?? '') && endsWith(lines, signature)) lines.splice(-signature.length);
  return withoutName(splitSentences(lines.join('\n')).slice(0, MAX_SENTENCES));
}

const endsWith = (lines: readonly string[], end: readonly string[]): boolean =>
  end.every((line, n) => lines.at(n - end.length)?.trim() === line);

/** The sentences of a message without a Chinese name alone at its end: who signs says nothing. */
function withoutName(sentences: readonly string[]): readonly string[] {
  const last = sentences.at(-1) ?? '';
  return sentences.length > 1 && NAME.test(last) ? sentences.slice(0, -1) : sentences;
}
