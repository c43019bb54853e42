import type { Construct } from '@/utils/language/en/construct';

/** After these a gerund is the subject of its sentence, or opens a reminder, not a deed. */
const NO_OBJECT =
  '(?!(?:is|was|takes|took|costs|cost|will|would|can|could|may|should|has|had|forward|to|from|in (?!the)|base|out to|back on|up on|remotely|at home|home)\\b)(?!.* (?:is|was|were|takes|took|costs|would|has|had) )';
const ING =
  '(?:sending|getting|forwarding|calling|emailing|mailing|shipping|following|chasing|fixing|uploading|sharing|resending|passing|ringing|checking|looking|working|dropping|preparing|writing|popping|pinging|texting|circling|turning|putting|adding|asking|raising|escalating|processing|booking|scheduling|shooting|firing|popping|rushing|swinging|packing|faxing|wiring|pulling|running|changing|updating|raising|moving|paying|refunding|crediting|replacing|ordering|fetching|grabbing|giving|handing|rolling|pushing|finalizing|finalising|drafting|finishing|bringing|dispatching|issuing|arranging|reverting)';

/** Undertakings without subject or verb. */
export const SHORT_FORMS: readonly Construct[] = [
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
    pattern: new RegExp(
      `^(?:(?:\\S+ ){1,2}, |ok |okay |sure |great |thanks |just |and ){0,2}${ING} ${NO_OBJECT}\\S+ (?:\\S+ )?`,
    ),
    score: 0.64,
    dated: true,
  },
  {
    pattern: new RegExp(
      `^(?:(?:\\S+ ){1,2}, |ok |okay |sure |great |thanks |just |and ){0,2}${ING} (?:it|this|that|them|those|you|(?:the|your) \\S+)(?: \\S+){0,4} (?:now|right now|right away|as we speak)\\b`,
    ),
    score: 0.72,
  },
  {
    pattern:
      /^(?!.*\b(?:sen[dt]|sends|is|was|are|were|have|has|had|will|would|please|can|could|thanks?|welcome|happy|next|according|due|i|we|he|she|they|gave|mailed|spoke|talked|owed|made|available|good|best|congratulations|up|what|if|talk|look|speak|glad|listen|to|forward|explain|with|get|gets|write|refer|addressed|attached)\b.* to you)(?:\S+ ){1,6}(?:over |out |back )?to you (?:by|before|within|in (?:an?|\d+|the)|tomorrow|today|tonight|this|next|on|first|asap|shortly|soon|later)\b/,
    score: 0.7,
  },
  {
    pattern: new RegExp(
      `^(?:just |ok |okay |got |thanks |sorry |i |back )[^.?!]{0,60} , (?:so |and |now |am )?${ING} (?:you|it|this|that|them|the|your|over)\\b`,
    ),
    score: 0.62,
    dated: true,
  },
  {
    pattern:
      /(?:^|[.!:] )(?!(?:\S+ ){0,6}(?:is|was|are|were|has|have|landed|arrived|sits|please)\b)(?:\S+ ){1,5}in your (?:inbox|hands|mailbox|mail) (?:by|within|before|tomorrow|today|tonight|in|shortly|this|next|on|first)\b/,
    score: 0.68,
  },
  {
    pattern:
      /^(?:a )?(?:bit )?more (?:on (?:that|this|it)|details?|info\w*|news)(?: on \S+ \S+)? (?:tomorrow|later|soon|shortly|when|once|as|after|next week|in (?:an?|the|my)|by)\b/,
    score: 0.66,
  },
  {
    pattern:
      /\b(?:on (?:its|their) way|coming (?:over|through|across|to you|your way)|heading your way)(?: \S+){0,2} (?:tomorrow|today|tonight|this (?:afternoon|morning|evening|week)|next week|on (?:mon|tues|wednes|thurs|fri)day|by \S+|first thing|shortly|soon|asap)\b/,
    score: 0.62,
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
      /(?:^|[,.:] )(?![^,.:]*\b(?:need|want|how|where|what|way|things|easy|hard|welcome|like|please|have|try|list|topics|policies|procedures|instructions|required|going|me|you|is|are|was)\b|more to )(?:[^\s,]+ ){1,9}to (?:follow|come)(?: (?:shortly|soon|separately|asap|today|tomorrow|tonight|later(?: today| this week)?|momentarily|(?:in|by|on|next|this|under) (?:\S+ ?){1,5}))? ?[.!)]?$/,
    score: 0.76,
  },
  {
    pattern:
      /^(?:(?:the|an?|my|our|more|further|full|details?|separate) )?(?:\S+ ){1,5}(?:will|shall) follow(?: (?:shortly|soon|separately|asap|today|tomorrow|tonight|later|by|in|on|this|next|via|under)\b.{0,60})? ?[.!]?$/,
    score: 0.76,
  },
];
