import tiny from 'tiny-pinyin';

/**
 * Characters that are read otherwise in names, as a family name or in a given one: the readings
 * that occur, the commonest first. Everything else has the one reading of the platform's own
 * pinyin order.
 */
const FAMILY = table(
  `曾:zeng 单:shan 單:shan 解:xie,jie 仇:qiu 翟:zhai,di 朴:piao,pu 查:zha,cha 盖:ge,gai 蓋:ge,gai
  任:ren 区:ou 區:ou 乐:yue,le 樂:yue,le 覃:qin,tan 缪:miao 繆:miao 宓:mi,fu 员:yun 員:yun 逄:pang
  冼:xian 洗:xian 黑:he 折:she 盛:sheng 句:gou 种:chong 繁:po 牟:mu,mou 重:chong 纪:ji 紀:ji 华:hua
  華:hua 车:che 車:che 薄:bo 召:shao 燕:yan 宁:ning 寧:ning 葛:ge 臧:zang 沈:shen 石:shi 柏:bai,bo
  长:zhang 長:zhang 尉:wei,yu 万:wan,mo 萬:wan,mo 俟:qi 令:ling 那:na 哈:ha 佴:nai 阚:kan 闞:kan
  谌:chen,shen 諶:chen,shen 晁:chao 郗:xi,chi 祭:zhai,ji 邵:shao 隗:kui,wei 莘:shen,xin 芮:rui
  能:nai 瞿:qu 眭:sui 谷:gu 贾:jia 賈:jia 尹:yin 殷:yin 靳:jin 厉:li 厲:li 郝:hao 阮:ruan`,
);
const GIVEN = table(
  `行:xing,hang 乐:le,yue 樂:le,yue 长:chang,zhang 長:chang,zhang 重:chong,zhong 朝:chao,zhao 茜:qian,xi
  晟:sheng,cheng 盛:sheng,cheng 石:shi 强:qiang 強:qiang 藏:cang,zang 宿:su 柏:bai,bo 单:dan 單:dan
  曾:zeng,ceng 奇:qi 传:chuan 傳:chuan 调:diao,tiao 觉:jue 覺:jue 便:bian 校:xiao 会:hui 會:hui
  大:da 万:wan 萬:wan 沈:shen 莘:xin,shen 筠:yun,jun 尉:wei 和:he 参:can,shen 參:can,shen 都:du,dou
  祯:zhen 禎:zhen 珏:jue 玨:jue 昀:yun 婧:jing 琛:chen 芃:peng 骁:xiao 驍:xiao 炅:jiong,gui
  倩:qian 卓:zhuo 中:zhong 空:kong 华:hua 華:hua 车:che 佛:fo 曲:qu 尧:yao 堯:yao 正:zheng 间:jian`,
);
/** Family names of two characters whose readings differ together. */
const TWO: Readonly<Record<string, string>> = {
  尉迟: 'yuchi',
  尉遲: 'yuchi',
  万俟: 'moqi',
  長孫: 'zhangsun',
  长孙: 'zhangsun',
  单于: 'chanyu',
  單于: 'chanyu',
  澹台: 'tantai',
  澹臺: 'tantai',
};
/** Combinations beyond these are not worth an index row. */
const MOST = 6;
const LONGEST = 8;

function table(rows: string): ReadonlyMap<string, readonly string[]> {
  const pairs = rows
    .trim()
    .split(/\s+/)
    .map((row) => row.split(':'));
  return new Map(pairs.map(([letter = '', all = '']) => [letter, all.split(',')]));
}

/**
 * How a Chinese name may stand in pinyin: lower case without tones and spaces, family name
 * first, at most 6 ways (曾乐 → zengle, zengyue; 吕 → lu, lv, lyu). Empty for more than 8
 * characters and where the browser knows no pinyin order.
 */
export function readingsOf(han: string): string[] {
  const letters = [...han];
  if (letters.length === 0 || letters.length > LONGEST || !tiny.isSupported()) return [];
  const two = TWO[letters.slice(0, 2).join('')];
  let ways = [two ?? ''];
  letters.slice(two === undefined ? 0 : 2).forEach((letter, at) => {
    const own = two === undefined && at === 0 ? FAMILY : GIVEN;
    const each = own.get(letter) ?? withUmlaut(syllable(letter));
    ways = ways.flatMap((way) => each.map((one) => way + one)).slice(0, MOST);
  });
  return ways.every((way) => /^[a-z]+$/.test(way)) ? ways : [];
}

const syllable = (letter: string) => tiny.convertToPinyin(letter, '', true);

/** Passports write ü as yu, keyboards as v, most people as u. */
function withUmlaut(reading: string): string[] {
  const rest = /^([ln])v(e?)$/.exec(reading);
  return rest ? ['u', 'v', 'yu'].map((u) => `${rest[1]}${u}${rest[2]}`) : [reading];
}

// Initials and finals in the combinations that exist, near enough: a wrong one is only a hint less.
const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|yu|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|ve|er|a|o|e|i|u|v))/;

/** Do the letters split into at most four syllables of pinyin, as a Chinese name does? */
export function isPinyinName(letters: string): boolean {
  return letters !== '' && letters.length <= 24 && syllablesIn(letters, 4) <= 4;
}

/** The fewest syllables the letters split into; more than `most` when they do not. */
function syllablesIn(letters: string, most: number): number {
  if (letters === '') return 0;
  if (most === 0) return 1;
  const longest = SYLLABLE.exec(letters)?.[0].length ?? 0;
  let best = most + 1;
  for (let length = longest; length > 0; length -= 1) {
    const head = letters.slice(0, length);
    if (SYLLABLE.exec(head)?.[0] !== head) continue;
    best = Math.min(best, 1 + syllablesIn(letters.slice(length), Math.min(most, best) - 1));
  }
  return best;
}
