import type { Construct } from '@/utils/language/en/construct';

/** Ways of giving one's word that are fixed phrases. */
export const SET_PHRASES: readonly Construct[] = [
  {
    pattern:
      /\bcoming (?:your way|right up|shortly|over (?:shortly|soon|today|tomorrow|in)|to you (?:shortly|today|tomorrow|soon|by|on|this|next|in))\b/,
    score: 0.76,
  },
  {
    pattern: /\bleave (?:it|this|that|the \S+|everything) (?:with|to) (?:me|us|my team|our team)\b/,
    score: 0.86,
  },
  {
    pattern:
      /\bconsider (?:it|this|that|the(?: \S+){1,3}|your(?: \S+){1,3}) (?:done|handled|sorted|fixed|booked|gone|waived|cancelled|canceled|approved|taken care of)\b/,
    score: 0.8,
  },
  {
    pattern:
      /\b(?:i|we) (?:hereby )?(?:promise|swear|vow|guarantee)(?: you)? (?:not to|never to|(?:that )?(?:i|we|it|this) will)\b/,
    score: 0.75,
  },
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
  {
    // The reader is handed on to somebody who acts for us.
    pattern:
      /\b(?:cc|cc'ing|ccing|copying|copied|looping in|looped in|adding|introducing|passing|handing|forwarding) (?:\S+ ){1,12}(?:who|she|he|they) will (?:\S+ ){0,6}?(?:you|your)\b/,
    score: 0.66,
  },
  {
    pattern:
      /^(?!.*\b(?:need|needs|nothing|delays?|issues?|problems?|ok|fine|good|is|are|was|no)\b.*from).* from (?:our|my) (?:end|side)\b/,
    score: 0.6,
    dated: true,
  },
  {
    pattern:
      /(?<!(?:if|whether|what|that) )\b(?:i|we) (?:can|will) (?:promise|guarantee)(?! (?:you )?(?:that )?(?:nothing|no|the product|it is))\b/,
    score: 0.62,
    dated: true,
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
      /\b(?:should|will) (?:be with|reach|be on (?:its|their) way to|arrive at|be in|be on) you(?:r (?:hands|inbox|mailbox|office|desk|door|doorstep|dock))?\b/,
    score: 0.6,
    dated: true,
  },
];
