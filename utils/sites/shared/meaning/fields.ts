import { around, type Mark, type Walked } from './marks';
import type { HeaderField } from './words';

/** How far above a label the box may be that also holds its value. */
const NEAR = 4;

/**
 * Which header line each mark belongs to. What the elements themselves say goes first; else a
 * label's line runs from the label to the next one, inside the smallest box around the label
 * that holds any value. So a table row, a `dt`/`dd` pair, neighbouring spans and words in one
 * line are all read alike.
 */
export function lineOfMarks({ marks, span }: Walked): Map<Mark, HeaderField | null> {
  const lines = new Map<Mark, HeaderField | null>();
  let field: HeaderField | null = null;
  let label: Mark | null = null;
  let last: Mark | null = null;
  let box: readonly [number, number] | null = null;
  const columns = columnHeads(marks);
  const colons = marks.filter(endsInColon).length;
  const turned = isTurned(marks, columns);
  for (const [i, mark] of marks.entries()) {
    if (mark.kind === 'label') {
      if (columns.has(mark)) continue;
      const line = lineBehind(mark, marks[i - 1], marks[i + 1], last);
      const behind =
        line !== null ||
        (turned && isNamed(marks[i - 1])) ||
        endsBlock(mark, marks[i - 1], marks[i + 1]);
      // Whoever a label farther off has claimed is written in this line.
      for (let k = i - 1; behind && k >= 0; k -= 1) {
        const before = marks[k];
        if (!before || (k < i - 1 && !line?.contains(before.el))) break;
        if (!before.field && before.kind !== 'label') lines.set(before, line ? 'other' : null);
      }
      // Where programs write colons, one letter without is what is left of another word.
      field = mark.text.length === 1 && colons > 1 ? 'other' : mark.field;
      label = behind ? null : mark;
      last = mark;
      box = null;
      lines.set(mark, field);
      continue;
    }
    if (mark.kind === 'heading') {
      lines.set(mark, mark.field);
      continue;
    }
    if (label && !box) box = boxOf(label, mark, span);
    if (label && (!box || mark.order > box[1] || isTerm(mark))) label = null;
    if (mark.kind === 'towards' && (!label || field === 'from')) {
      if (label) field = 'to';
      lines.set(mark, null);
      continue;
    }
    // Programs call a whole block "recipients" or "sender" that has lines of all kinds.
    const said = label && label.block === mark.field ? null : mark.field;
    lines.set(mark, said ?? (label ? field : null));
  }
  return lines;
}

function endsInColon({ kind, text }: Mark): boolean {
  return kind === 'label' && /[:\uff1a]$/.test(text);
}

/** A word that begins a line of its own, in whatever language. */
function isTerm({ kind, el, text }: Mark): boolean {
  return kind === 'text' && (el.closest('dt') !== null || /^[^@]{1,24}[:\uff1a]$/.test(text));
}

/**
 * A day before its own label and none behind, or a person right behind the label of a day: here
 * every label follows what it names.
 */
function isTurned(marks: Mark[], columns: ReadonlySet<Mark>): boolean {
  return marks.some((m, i) => {
    if (m.kind !== 'label' || m.field !== 'date' || columns.has(m)) return false;
    const next = marks[i + 1]?.kind;
    return next === 'person' || (marks[i - 1]?.kind === 'time' && next !== 'time');
  });
}

/** A sender's word at the end of the block that it shares with the person before it. */
function endsBlock({ el, field }: Mark, before: Mark | undefined, next: Mark | undefined): boolean {
  if (field !== 'from' || before?.kind !== 'person') return false;
  let block: Element | null = el;
  for (let n = 0; block && !block.contains(before.el); n += 1) {
    if (n === NEAR) return false;
    block = block.parentElement;
  }
  return !!next && !block?.contains(next.el);
}

function isNamed(mark: Mark | undefined): boolean {
  return mark !== undefined && /^(?:person|text|time)$/.test(mark.kind);
}

/** The line of a label in which words or a person stand before it, and nothing behind it. */
function lineBehind(
  { el, field }: Mark,
  before: Mark | undefined,
  next: Mark | undefined,
  last: Mark | null,
): Element | null {
  if (!before || (before.field && before.field !== field)) return null;
  if (before.kind !== 'person' && !(before.kind === 'text' && before.text.includes(' ')))
    return null;
  const line = el.contains(before.el) ? el : el.parentElement;
  if (!line?.contains(before.el) || (last && line.contains(last.el))) return null;
  return next && line.contains(next.el) ? null : line;
}

/** Words for sender, subject and date with no value between them head the columns of a list. */
function columnHeads(marks: Mark[]): Set<Mark> {
  const heads = new Set<Mark>();
  let run: Mark[] = [];
  for (const mark of [...marks, null]) {
    if (mark?.kind === 'label' && !endsInColon(mark)) {
      run.push(mark);
      continue;
    }
    const named = run.map(({ field }) => field);
    const list = named.includes('subject') && named.includes('date');
    if (list && /from|to/.test(named.join())) for (const one of run) heads.add(one);
    run = [];
  }
  return heads;
}

function boxOf(label: Mark, mark: Mark, span: Walked['span']): readonly [number, number] | null {
  const row = label.el.closest('td, th')?.nextElementSibling?.parentElement;
  if (row && !row.contains(mark.el)) return null;
  // Words right behind a label's element have its number, and yet stand outside.
  const outside = mark.order === label.order && !label.el.contains(mark.el);
  let at = outside ? around(label.el) : label.el;
  for (let level = 0; at && level <= NEAR; level += 1) {
    const reach = span.get(at);
    if (reach && reach[0] <= mark.order && mark.order <= reach[1]) return reach;
    // The values of a list of terms stand in it.
    if (at.nodeName === 'DL') return null;
    at = around(at);
  }
  return null;
}
