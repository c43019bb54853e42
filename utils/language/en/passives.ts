import type { Construct } from '@/utils/language/en/construct';

const DELIVERED =
  '(?:sent|shipped|re-shipped|reshipped|delivered|mailed|e-?mailed|forwarded|faxed|refunded|credited|couriered|dispatched|uploaded|returned|provided|supplied|replaced|reimbursed|reissued|re-issued|issued|circulated|distributed|posted|shared|resent|re-sent|redelivered|corrected|repaired|fixed|resolved|addressed|restored|processed|activated|updated|sorted|expedited|waived|pushed|deployed|released|installed|loaded|applied|transferred|wired)';
const SERVED =
  '(?:contacted|notified|refunded|reimbursed|credited|informed|called|emailed|compensated|copied|updated|kept|sent|given|added|included)';
const OURS =
  '(?:me|us|my (?:\\S+ ){0,2}\\S+|our (?:\\S+ ){0,2}\\S+|[a-z]+(?: [a-z]+)? (?:on|in|at|of|from) (?:my|our) \\S+)';

/** The own side acts unnamed (passive), or the reader gets something from it. */
export const PASSIVES: readonly Construct[] = [
  // Passive: the own side acts.
  {
    pattern: new RegExp(
      `^(?!.*\\bby (?:the (?!end|close|middle|time|start|beginning|weekend)|their|his|her|your)\\b)(?:.{1,60} , )?(?:\\S+ ){0,3}(?:your|the|an?|this|these|that|it|they|all|any|both|copies|details|samples|documents|payment|minutes|everything)(?: \\S+){0,5} (?:will|shall) (?:also |then |now )?be (?:\\S+ly )?${DELIVERED} (?:\\S+ ){0,4}(?:you|your|shortly|soon|asap|over|out|at no|free|immediately|promptly|separately|today|tomorrow|tonight)\\b`,
    ),
    score: 0.75,
  },
  {
    pattern: new RegExp(
      `\\b(?:your(?: \\S+){1,4}|it|this|that) (?:will|shall) (?:also |then |now )?be (?:\\S+ly )?${DELIVERED}\\b`,
    ),
    score: 0.62,
    dated: true,
  },
  {
    pattern:
      /\byour(?: \S+){1,3} (?:will|shall) be (?:\S+ly )?(?:incorporated|included|reflected|considered|added|taken into|implemented|honou?red|answered|reviewed|looked (?:at|into)|upgraded|extended|prioriti[sz]ed)\b/,
    score: 0.6,
  },
  {
    pattern:
      /^(?!.*\bby (?:the|their|his|her|your)\b)(?:further|more|additional|full|revised|updated|final|corrected|complete)(?: [^\s,.]+){1,4} (?:will|shall) be (?:sent|posted|forwarded|circulated|distributed|issued|mailed|e-?mailed|provided)\b/,
    score: 0.6,
  },
  {
    pattern: new RegExp(
      `\\byou (?:will|shall) (?:then |also |\\S+ly )?be (?:\\S+ly )?${SERVED}\\b`,
    ),
    score: 0.72,
  },
  {
    pattern:
      /\b(?:it|this|that|they|(?:the|your|my|our|an?|new|revised)(?: \S+){1,4}) (?:will|shall) be (?:in (?:your (?:inbox|mailbox|hands|office)|the (?:mail|post))|with you|on your desk|on its way|over to you|back to you|ready for you|waiting for you)\b/,
    score: 0.78,
  },
  {
    pattern:
      /\b(?:it|this|that|everything) (?:will|shall) be (?:\S+ly )?(?:done|ready|finished|completed|sorted|live|in place|working|up and running|taken care of|dealt with|handled)\b/,
    score: 0.56,
    dated: true,
  },
  {
    pattern:
      /\b(?:results|copies|samples|replacements?|invoices?|documents|drawings|quotes?|parts|goods|funds|payment|it|they|everything|both|all of it)(?: \S+){0,4} (?:go|goes|get sent|gets sent|ships?) (?:out |over |off |straight )?to you\b/,
    score: 0.6,
    dated: true,
  },
  // The reader gets it from us.
  {
    pattern: new RegExp(
      `(?<!(?:ensure|sure|certain|so|if|when|confirm) (?:that )?)\\byou (?:will|shall|should|can expect to|may expect to) (?:\\S+ly |soon |also )?(?:have|get|receive|hear|find|see|be (?:getting|receiving|hearing))\\b(?: \\S+){0,9} (?:from|by way of) ${OURS}`,
    ),
    score: 0.85,
  },
  {
    pattern:
      /\byou (?:will|shall|can expect to|should(?= (?:get|receive|have) (?:my|our)\b)) (?:\S+ly |soon )?(?:get|receive|have) (?:your|the|my|our|it|them|this|that|an? (?:quote|proposal|answer|reply|response|draft|update|copy|contract|call)|everything|copies|hard copies)\b(?!.* i (?:take it|assume|presume|trust|guess))(?! great| chance| time| opportunity)/,
    score: 0.6,
    dated: true,
  },
  {
    pattern: new RegExp(
      `(?:^|[.,!] )(?:please |so |you (?:can|may|should) |do )?(?:expect|look for|watch for)(?: \\S+){1,7} from ${OURS}`,
    ),
    score: 0.82,
  },
  {
    pattern:
      /(?:^|[.,:!] )(?:please |you (?:can|may|should) )?expect (?:an?|the|my|our|to (?:hear|receive|get)|it|them|that|this|something|more)\b(?!.* from (?!me|us|my|our))/,
    score: 0.66,
    dated: true,
  },
  {
    pattern:
      /\b(?:my|our) (?:\S+ ){1,4}(?:will|shall) (?:be (?:with|sent to) you|reach you|follow|arrive)\b/,
    score: 0.75,
  },
];
