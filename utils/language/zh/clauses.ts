import { simplified } from '@/utils/language/zh/simplify';

/** One piece between punctuation marks, spaces taken out. */
export type Clause = {
  text: string;
  /** It, or the tag after it ("…，可以吗？"), asks. */
  asks: boolean;
};

const MAX_CLAUSES = 40;
const MAX_CLAUSE = 80;

/** Set phrases whose 不 and 没 deny nothing, and courtesies that say nothing. */
const EMPTY =
  /没问题|没关系|没事儿?|没毛病|不好意思|不客气|不用客气|不用担心|不必担心|别担心|别着?急|不着急|不要急|不用谢|别客气|不要紧|不瞒[您你]说|请?[您你]?放心|(?:如果?)?(?:不出意外|没有?意外|顺利)的?话?(?=[，,])|[您你]放一百个心|不得不|差不多|对不起|抱歉|(?:实在)?对不住|辛苦了?|[您你]好|亲爱的|(?:请)?[您你]?(?:稍等|稍候|等一下|等下)(?:一下|片刻|哈|哦|啊|下)?(?=$|[，,。！!~～ ])|请耐心等[待候]|请(?:您|你)?(?:务必)?(?:相信|知悉|理解|谅解|见谅)/g;
/** The characters one of which every such phrase begins with. */
const MAY_BE_EMPTY = /[没不别请您你放差对抱实辛亲稍如意顺]/;
const A_NOT_A = /([\u4e00-\u9fff])[不没]\1[\u4e00-\u9fff]?|有没有|是否|能否|可否/g;
const TAG =
  /^(?:[您你](?:看|觉得)?)?(?:这样)?(?:好吗|好不好|行吗|行不行|可以吗|可以不|可不可以|方便吗|方便不|怎么样|怎样|如何|合适吗|成吗|ok吗|OK吗|呢|好么|可以么|行么|对吧|是吧|对吗|是吗|您看呢|你看呢)$/;
const ASKING_END =
  /(?:吗|么(?<!什么|怎么|这么|那么|多么)|不是吗|没有|(?:谁|哪|怎么|什么|几|多少|为何|如何|说好的).{0,8}呢)$/;
const ASKING_START =
  /^(?:谁|什么时候|何时|几时|怎么(?!样?都)|为什么|为何|哪(?:里|儿|个|位|天)|多少|多久|是不是|能不能|可不可以|可否|能否|要不要|需不需要|请问|难道|(?:[您你]们?|贵司|贵方|那)?是否)/;

/** Clauses of a Chinese sentence, questions marked; quoted speech and "X写道：…" left out. */
export function clausesOf(sentence: string): Clause[] {
  const plain = simplified(sentence);
  const wrote = /写道\s?[:：]/.exec(plain);
  const own = (wrote ? plain.slice(0, wrote.index) : plain)
    .replace(/^[ \t]*[>＞].*$/gm, ' ')
    .replace(/([说道讲：:])\s?[“"「『][^”"」』]{2,200}[”"」』]/g, '$1');
  const pieces = own
    .replace(A_NOT_A, '是否')
    .replace(
      /(?:绝|一定)?不会(?:再)?忘记?(?:了)?(?=[给帮把带叫提通])|忘不了(?=[给帮把带叫提通])/g,
      '会',
    )
    .replace(/([\u4e00-\u9fff\d])[ \t\u3000]+(?=[\u4e00-\u9fff])/g, '$1，')
    .split(/([，,；;。！!？?：:…~～\n()（）]+)/);
  const clauses: Clause[] = [];
  for (let at = 0; at < pieces.length && clauses.length < MAX_CLAUSES; at += 2) {
    const raw = (pieces[at] ?? '').replace(/\s+/g, '').slice(0, MAX_CLAUSE);
    const text = MAY_BE_EMPTY.test(raw) ? `${raw}，`.replace(EMPTY, '').replace(/，$/, '') : raw;
    if (text === '') {
      if (/[？?]/.test(pieces[at + 1] ?? '')) markBack(clauses);
      continue;
    }
    const marked = /[？?]/.test(pieces[at + 1] ?? '');
    const asks = marked || ASKING_END.test(text) || ASKING_START.test(text);
    if (asks && TAG.test(text)) markBack(clauses);
    clauses.push({ text, asks });
  }
  return clauses;
}

function markBack(clauses: Clause[]): void {
  const last = clauses.at(-1);
  if (last) last.asks = true;
}
