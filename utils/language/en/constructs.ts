import { hasFuture } from '@/utils/language/en/time';

const DELIVERED =
  '(?:sent|shipped|re-shipped|reshipped|delivered|mailed|e-?mailed|forwarded|faxed|refunded|credited|couriered|dispatched|uploaded|returned|provided|supplied|replaced|reimbursed|reissued|re-issued|issued|circulated|distributed|posted|shared|resent|re-sent|redelivered|corrected|repaired|fixed|resolved|addressed|restored|processed|activated|updated|sorted|expedited|waived)';
const SERVED =
  '(?:contacted|notified|refunded|reimbursed|credited|informed|called|emailed|compensated|copied|updated|kept|sent|given|added|included)';
const OURS = '(?:me|us|my (?:\\S+ ){0,2}\\S+|our (?:\\S+ ){0,2}\\S+)';
const ING =
  '(?:sending|getting|forwarding|calling|emailing|mailing|shipping|following|chasing|fixing|uploading|sharing|resending|passing|ringing|checking|looking|working|dropping|preparing|writing|popping|pinging|texting|circling|turning|putting|adding|asking|raising|escalating|processing|booking|scheduling|finalizing|finalising|drafting|finishing|bringing|dispatching|issuing|arranging|reverting)';

type Construct = {
  pattern: RegExp;
  score: number;
  /** Needs a time still to come in the sentence. */
  dated?: true;
  soft?: true;
};

/** Undertakings that are not "own subject + future auxiliary + verb". Matched on the joined words. */
const CONSTRUCTS: readonly Construct[] = [
  // Passive: the own side acts.
  {
    pattern: new RegExp(
      `^(?!.*\\bby (?:the|their|his|her|your)\\b)(?:\\S+ ){0,3}(?:your|the|an?|this|these|that|it|they|all|any|both|copies|details|samples|documents|payment|minutes|everything)(?: \\S+){0,5} (?:will|shall) (?:also |then |now )?be (?:\\S+ly )?${DELIVERED} (?:\\S+ ){0,4}(?:you|your|shortly|soon|asap|over|out|at no|free|immediately|promptly|separately|today|tomorrow|tonight)\\b`,
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
    pattern: new RegExp(
      `\\byou (?:will|shall) (?:then |also |\\S+ly )?be (?:\\S+ly )?${SERVED}\\b`,
    ),
    score: 0.72,
  },
  {
    pattern:
      /\b(?:it|this|that|(?:the|your|my|our)(?: \S+){1,4}) (?:will|shall) be (?:in your (?:inbox|mailbox|hands|office)|with you|on your desk|on its way|over to you|back to you|ready for you|waiting for you)\b/,
    score: 0.78,
  },
  {
    pattern:
      /\b(?:it|this|that|everything) (?:will|shall) be (?:\S+ly )?(?:done|ready|finished|completed|sorted|live|in place|working|up and running|taken care of|dealt with|handled)\b/,
    score: 0.56,
    dated: true,
  },
  // The reader gets it from us.
  {
    pattern: new RegExp(
      `(?<!(?:ensure|sure|certain|so|if|when|confirm) (?:that )?)\\byou (?:will|shall|should|can expect to|may expect to) (?:\\S+ly |soon |also )?(?:have|get|receive|hear|find|see)\\b(?: \\S+){0,9} (?:from|by way of) ${OURS}`,
    ),
    score: 0.85,
  },
  {
    pattern:
      /\byou (?:will|shall|can expect to|should(?= (?:get|receive|have) (?:my|our)\b)) (?:\S+ly |soon )?(?:get|receive|have) (?:your|the|my|our|it|them|this|that|an? (?:quote|proposal|answer|reply|response|draft|update|copy|contract|call)|everything|copies|hard copies)\b(?! great| chance| time| opportunity)/,
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
  // Short forms without subject or verb.
  {
    pattern:
      /^(?:\S+ ){0,3}?back (?:to|with) you (?:in|by|within|on|tomorrow|tonight|today|soon|shortly|asap|with|this|later|next|before|after|first|once|as)\b/,
    score: 0.8,
  },
  {
    pattern: new RegExp(
      `^(?:(?:\\S+ ){1,2}, |ok |okay |sure |great |thanks |just |and ){0,2}${ING} (?:\\S+ )?(?:it|that|this|them|you|the|those|these|over|out|an?|my|your|up|into|back|with|through|now|right now|asap|shortly)\\b`,
    ),
    score: 0.74,
    dated: true,
  },
  {
    pattern:
      /^(?:just |ok |okay |, |sure |yes |on my end ){0,2}(?:looking into|checking (?:on|with|into)|chasing|working on|sorting|getting on) (?:it|this|that|them|now|with)\b(?! (?:for|since) )/,
    score: 0.6,
    soft: true,
  },
  {
    pattern:
      /^(?:(?:i am|we are|already|ok|okay|sure|,|yes|yep|got it|no problem|\.|!) ){0,3}on it(?: (?:now|right now|already|today))? ?[.!]?$/,
    score: 0.85,
  },
  {
    pattern:
      /(?:^|[.,!] )(?:will|shall) do(?: (?:so|it|that|this))?(?: (?:first thing|asap|today|tomorrow|tonight|shortly|right away|now|by|on|this|later)\b.{0,60})? ?(?:[.,!-]|$)/,
    score: 0.85,
  },
  {
    pattern:
      /^(?!.*\b(?:need|want|how|where|what|way|things|easy|hard|welcome|like|please|have|try|list|topics|policies|procedures|instructions|required|going|me|you|is|are|was)\b)(?:\S+ ){1,9}to (?:follow|come)(?: (?:shortly|soon|separately|asap|today|tomorrow|tonight|later(?: today| this week)?|momentarily|(?:in|by|on|next|this|under) (?:\S+ ?){1,5}))? ?[.!)]?$/,
    score: 0.76,
  },
  {
    pattern:
      /^(?:(?:the|an?|my|our|more|further|full|details?|separate) )?(?:\S+ ){1,5}(?:will|shall) follow(?: (?:shortly|soon|separately|asap|today|tomorrow|tonight|later|by|in|on|this|next|via|under)\b.{0,60})? ?[.!]?$/,
    score: 0.76,
  },
  {
    pattern:
      /\bcoming (?:your way|right up|shortly|over (?:shortly|soon|today|tomorrow|in)|to you (?:shortly|today|tomorrow|soon|by|on|this|next|in))\b/,
    score: 0.76,
  },
  {
    pattern: /\bleave (?:it|this|that|the \S+|everything) (?:with|to) (?:me|us|my team|our team)\b/,
    score: 0.86,
  },
  { pattern: /\bconsider (?:it|this|that) (?:done|handled|sorted|fixed|booked)\b/, score: 0.85 },
  { pattern: /\byou have (?:my|our) (?:word|promise|commitment|assurance)\b/, score: 0.85 },
  {
    pattern:
      /\b(?:count (?:me|us) in|(?:you can )?(?:count|rely|depend) on (?:me|us) (?:to|for|being))\b/,
    score: 0.8,
  },
  {
    pattern:
      /\b(?:i|we) (?:hereby )?(?:promise|guarantee|commit|pledge|undertake) (?:you (?!that)|it |this |to |an? |the )/,
    score: 0.74,
  },
  { pattern: /^(?:i|we) (?:promise|guarantee it) ?[.!]?$/, score: 0.72 },
  {
    pattern:
      /\b(?:i|we) have got (?:this|it covered)\b|\b(?:i|we) (?:am|are|have) got? ?(?:it|this) covered\b/,
    score: 0.62,
  },
  {
    pattern:
      /\b(?:give|allow) (?:me|us) (?:(?:until|till)(?: \S+){1,4}|(?:an?|one|two|three|a couple(?: of)?|a few|\d+|some)(?: more| extra)? (?:minutes?|mins?|hours?|hrs?|days?|weeks?|moments?|seconds?|secs?|time|bit)) (?:to|and i|and we)\b/,
    score: 0.68,
  },
  {
    pattern: /\b(?:it|this|that) is (?:on|at the top of) my (?:list|plate|radar|to-do|todo)\b/,
    score: 0.56,
    soft: true,
  },
  {
    pattern:
      /(?<!\b(?:if|when|that|once|after|before|until|did|do|can|could|will|should|shall|let|unless|as|time|and|or|may|how|where|what|which|who) )\b(?:i|we) (?:send|forward|call|email|ship|deliver|bring|give|get) (?:you|it|them|the|your)\b/,
    score: 0.62,
    dated: true,
  },
  {
    pattern:
      /^(?:so |ok |, |please ){0,2}let me (?:have a (?:think|look|word)|take a (?:look|stab|closer look|shot)|see what (?:i|we) can)\b/,
    score: 0.8,
    soft: true,
  },
  { pattern: /\bbear with (?:me|us) (?:while|as|and) (?:i|we)\b/, score: 0.66 },
  {
    pattern:
      /\b(?:my (?:plan|intention|aim|goal) is|it is my (?:intention|plan|aim)) to (?:close|finish|send|get|have|give|call|finish|deliver|share|complete|provide|ship)\b/,
    score: 0.68,
    soft: true,
  },
  {
    pattern:
      /\bi can (?:make it(?! \w+(?:er|y)\b)|attend|join you|be there)\b(?!.*\b(?:if|or|unless|either)\b)/,
    score: 0.6,
  },
  { pattern: /\byou(?: can)? have it (?:by|before|tomorrow|tonight|today|on|in)\b/, score: 0.6 },
  {
    pattern:
      /(?<!\b(?:if|when|once|do|can|did|before|after|until|that|what|as) )\byou get (?:the|my|our|your|it|an?|this|that|everything)\b/,
    score: 0.6,
    dated: true,
  },
  {
    pattern:
      /\b(?:it|they|this|that|everything|payment|(?:the|your|our|my)(?: \S+){1,3}) (?:(?:goes|go|will go|is going|are going|will be going) out|gets? (?:shipped|sent|mailed)|ships|will ship|is shipping) (?:to you |by (?:courier|mail|post|fedex|ups|dhl) )?(?:today|tonight|tomorrow|this|next|on|by|first|asap|shortly|before|within|in)\b/,
    score: 0.6,
    dated: true,
  },
  {
    pattern:
      /\b(?:payment|the (?:money|funds|transfer|deposit|balance)) will be (?:made|released|processed|wired|transferred|sent|issued)\b/,
    score: 0.6,
  },
  {
    pattern:
      /\b(?:should|will) (?:be with|reach|be on (?:its|their) way to|arrive at) you(?:r \S+)?\b/,
    score: 0.6,
    dated: true,
  },
];

/** The strongest of the constructs in the sentence; 0 when none. */
export function constructIn(joined: string): { score: number; soft: boolean; at: number } {
  let best = { score: 0, soft: false, at: 0 };
  for (const { pattern, score, dated, soft } of CONSTRUCTS) {
    if (score <= best.score) continue;
    const match = pattern.exec(joined);
    if (!match || (dated && !hasFuture(joined))) continue;
    best = { score, soft: soft === true, at: match.index };
  }
  return best;
}
