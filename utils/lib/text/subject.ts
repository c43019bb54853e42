/**
 * Reply and forward marks mail programs put before a subject, in the languages seen in the
 * wild: en, de, nl, sv/no/da, fi, fr, es, pt, it, pl, cs, tr, hu, ru, zh, ja.
 */
const MARK =
  /^(?:re|fwd?|aw|antw|antwort|wg|sv|vs|vb|vl|tr|rv|res|enc|rif|r|i|odp|pd|ynt|ilt|na|atb|doorst|отв|ответ|пер|fs|回复|回覆|答复|答覆|回信|转发|轉寄|轉發|返信|転送)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:：]\s*/iu;

/** The subject without its chain of reply and forward marks, in the spelling of the page. */
export function stripReplyMarks(subject: string): string {
  let rest = subject.trim();
  for (let turn = 0; turn < 30; turn += 1) {
    const mark = MARK.exec(rest);
    if (!mark) break;
    rest = rest.slice(mark[0].length);
  }
  return rest.trim();
}

/** For comparing two subjects: marks off, NFKC, lower case, white space collapsed. */
export function subjectKey(subject: string | null | undefined): string {
  return stripReplyMarks((subject ?? '').slice(0, 1000).normalize('NFKC'))
    .toLowerCase()
    .replace(/\s+/g, ' ');
}
