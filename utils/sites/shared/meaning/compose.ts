import type { Address, Draft } from '@/utils/domain/page-reading';
import { namedAddress, parseAddressList } from '@/utils/lib/text/address-list';
import { bodyText, plainReply } from '../body-text';
import { draftOf } from '../draft';
import { documentOf } from '../frames';
import { isShown } from '../pick';
import { fieldValue, lineOf } from '../text';
import { peopleInAttributes, peopleInText } from './addresses';
import { frameRole } from './frame-role';
import { isBody } from './rows';
import { meaningOf } from './tokens';
import { fieldOfLabel } from './words';

const EDITORS =
  'textarea, trix-editor, [contenteditable]:not([contenteditable=false]), [role=textbox][aria-multiline=true], iframe';
const FIELDS =
  'input:not([type]), input[type=text], input[type=email], [role=combobox], [role=textbox]:not([aria-multiline=true])';
const MOST_EDITORS = 30;

/** The smallest elements that hold an editor together with fields to fill in. */
export function composeRoots(doc: Document): Element[] {
  const roots: Element[] = [];
  for (const editor of editors(doc)) roots.push(rootOf(editor) ?? editor);
  return roots;
}

function editors(doc: Document): Element[] {
  const found: Element[] = [];
  for (const el of doc.querySelectorAll(EDITORS)) {
    if (found.length >= MOST_EDITORS) break;
    if (el.nodeName !== 'IFRAME' || frameRole(el, documentOf(el)) === 'editor') found.push(el);
  }
  return found;
}

function rootOf(editor: Element): Element | null {
  let at = editor.parentElement;
  for (let depth = 0; at && depth < 10 && !/^(?:BODY|MAIN)$/.test(at.nodeName); depth += 1) {
    // A quick reply below a letter shares its box: that box is no form.
    if (at.getAttribute('role') === 'main' || holdsLetter(at, editor)) return null;
    const fields = [...at.querySelectorAll(FIELDS)].filter((field) => !isSearch(field));
    const isOwn = (field: Element) =>
      field !== editor && !editor.contains(field) && !isOfForm(field, editor);
    if (fields.some(isOwn)) return at;
    at = at.parentElement;
  }
  return null;
}

/** What is looked for in the mailbox is no part of a letter. */
function isSearch(field: Element): boolean {
  const name = field.getAttribute('name') ?? '';
  return (
    /^(?:q|query|keywords?|search.*)$/i.test(name) ||
    field.closest('[role=search], [class*=search i], [id*=search i]') !== null
  );
}

/** A field of a form that has an editor of its own: beside it somebody writes a note. */
function isOfForm(field: Element, editor: Element): boolean {
  const form = field.closest('form');
  return !!form && !form.contains(editor) && form.querySelector(EDITORS) !== null;
}

function holdsLetter(box: Element, editor: Element): boolean {
  const walk = box.ownerDocument.createTreeWalker(box, 1);
  for (let node = walk.nextNode(), n = 0; node && n < 800; node = walk.nextNode(), n += 1) {
    const el = node as Element;
    if (el !== editor && !editor.contains(el) && !el.contains(editor) && isBody(el)) {
      if (el.nodeName !== 'IFRAME' || frameRole(el, documentOf(el)) === 'body') return true;
    }
  }
  return false;
}

/** What is being written on a page without a known form; null when nothing is. */
export function readDraft(doc: Document): Draft | null {
  for (const editor of editors(doc)) {
    if (!isShown(editor)) continue;
    const root = rootOf(editor);
    if (!root) continue;
    const subject = fieldOf(root, 'subject');
    const to = addressees(root, 'to');
    if (!subject.found && to === null) continue;
    const inner = documentOf(editor)?.body ?? null;
    const text = fieldValue(editor);
    return draftOf({
      to: to ?? [],
      cc: addressees(root, 'cc') ?? [],
      subject: subject.value || null,
      text: inner ? bodyText(inner) : text ? plainReply(text) : bodyText(editor),
    });
  }
  return null;
}

function fieldOf(root: Element, field: 'subject' | 'to' | 'cc') {
  const input = [...root.querySelectorAll(FIELDS)].find((el) => names(el, field));
  return { found: input !== undefined, value: input ? fieldValue(input) : '', input };
}

function addressees(root: Element, field: 'to' | 'cc'): Address[] | null {
  const { input, value } = fieldOf(root, field);
  if (!input) return null;
  const typed = parseAddressList(value).filter((a) => a.email);
  return typed.length > 0 ? typed : chipsBeside(input, root);
}

/** Chips stand in the smallest box around their field that holds people and no other field. */
function chipsBeside(input: Element, root: Element): Address[] {
  for (let at = input.parentElement; at && at !== root; at = at.parentElement) {
    if ([...at.querySelectorAll(FIELDS)].some((other) => other !== input)) return [];
    const byEmail = new Map<string, Address>();
    for (const el of at.querySelectorAll('*')) {
      const own = el.childElementCount === 0 ? peopleInText(lineOf(el)) : [];
      for (const { name, email } of [...peopleInAttributes(el), ...own]) {
        const person = email ? namedAddress(name ?? lineOf(el), email) : null;
        if (person?.email && !byEmail.get(person.email)?.name) byEmail.set(person.email, person);
      }
    }
    if (byEmail.size > 0) return [...byEmail.values()];
  }
  return [];
}

function names(el: Element, field: string): boolean {
  if (meaningOf(el).field === field) return true;
  const placeholder = el.getAttribute('placeholder') ?? el.getAttribute('title') ?? '';
  if (fieldOfLabel(placeholder, true) === field) return true;
  const id = el.getAttribute('id');
  const label = id
    ? [...el.ownerDocument.getElementsByTagName('label')].find((l) => l.htmlFor === id)
    : el.closest('label');
  return label ? fieldOfLabel(lineOf(label), true) === field : false;
}
