const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that may stand between subject, auxiliary and verb without changing who undertakes what. */
export const ADVERBS = set(`
  also then just probably certainly definitely absolutely surely gladly happily personally quickly
  simply now soon shortly immediately promptly still again even naturally obviously of course
  currently actually really both all each either likely hopefully together myself ourselves first
  next later today tomorrow tonight asap happily formally officially maybe perhaps
  always already , most usually normally generally sincerely kindly therefore thus
  meanwhile instead otherwise additionally further separately directly too finally eventually
  however though rather much
`);
/** Adverbs that make a firm word soft. */
export const HEDGES = set('probably maybe perhaps hopefully likely possibly');

/** Verbs by which something useful to the reader gets done: the core of undertakings. */
export const ACTS = set(`
  discuss chat accept accommodate add address adjust advise allocate amend analyze announce answer
  apply approve arrange ask assemble assess assign assist attach attempt attend book bring brief
  build bump buy calculate call cancel carve change chase check circle circulate clarify clean
  clear collect come comment commit communicate compare compile complete conduct conference confer
  confirm connect consider consolidate consult contact convert coordinate copy correct cover create
  credit deal debug deliver deploy describe design determine develop dig direct dispatch distribute
  do double draft draw drive drop email e-mail endeavor endeavour engage ensure enter escalate
  establish evaluate examine execute expedite explore extend fax fetch figure file fill finalise
  finalize find finish fix flag follow forward furnish gather generate give grab grant guarantee
  hand handle help hire hold host implement include incorporate inform inquire enquire inspect
  install instruct introduce investigate invite invoice involve issue join keep launch list liaise
  line loop locate log look mail make manage meet message modify monitor move nail negotiate note
  notify obtain offer order organise organize overnight patch pay phone pick ping place plan post
  prepare present prioritise prioritize proceed process produce propose provide publish pull
  purchase push put query quote raise rebook reach read rearrange recheck recommend record rectify
  redo redraft reduce refer refund reimburse reissue relay release remind remove renew repair
  replace reply report request rerun reschedule research resend reserve reset resolve respond
  resubmit restore resume return revert review revise rework ring roll route run save scan schedule
  secure seek send serve set settle share ship shoot show sign sit sort speak spend stop straighten
  submit suggest summarise summarize supply support swing sync take talk tell test text track train
  transfer translate treat try turn type undertake update upgrade upload validate verify visit walk
  wire withdraw work wrap write waive refine conclude reconcile rate cc bcc photocopy courier fedex
  firm permit facilitate lay clear-up tidy rank score price spec poll pin touch square sponsor
  supplement speed simplify sweep reopen redirect rush knock get let leave plug pop squeeze slot
  feed reconfirm restock reorder repost repeat-back reprint dial zoom sell trade donate deposit
  remit honor honour match mark map merge migrate configure enable activate provision unlock
  accompany cook bake pack book-in nudge prod swap exchange rebuild retest rewrite redline mock
  reword phrase trim shorten expand flesh jot mend tweak polish adapt customise customize size
  measure weigh cost estimate model count total crunch audit screen vet interview coach mentor
  onboard staff rent lease insure certify notarize stamp initial countersign vouch lend loan fund
  deduct subtract offset rebate discount absorb package label tag crate load unload stock
  accelerate postpone delay advance reinstate reactivate disable block suspend pause restart
  reinstall sample demo demonstrate preview archive zip enclose highlight underline cite proofread
  proof edit compensate warrant repay nag pester poke persuade convince nominate delegate
  reallocate reassign source subcontract bid survey lead chair moderate shout holler yell
`);

/** After a future these describe a state, a feeling or a fate, never a deed. */
export const STATES = set(`
  need want like love hate prefer know think believe suppose assume guess understand remember hope
  wish miss appreciate wait look-forward enjoy mean seem appear feel hear expect see receive become
  own owe lose die fail suffer regret forget doubt wonder realise realize recognise recognize
  depend belong cost differ survive win benefit learn gain exceed remain stay live sleep rest
  travel fly ignore head arrive depart require bet admit say stand refrain dream grow fall start-by
  trust continue-to-be reiterate emphasize conclude-by venture rely worry care agree vote lack
  struggle retire bore spare stress cut laugh cry kill beat never argue contend concede confess
  applaud admire celebrate cherish treasure envy blame resent question quibble object disagree
  oppose insist maintain-that hesitate age shrink expire crash explode evolve increase decrease
  rise climb drop-to plunge occur happen exist cease persist endure matter weigh-on starve drown
  sink float drift wander roam relax unwind chill snooze dine drink eat party hike ski swim jog
  run-for graduate major marry divorce commute relocate
`);

/** "I'll be ___": being somewhere, going somewhere. */
export const WHEREABOUTS = set(`
  travelling traveling going leaving heading flying driving staying visiting arriving departing
  living sleeping vacationing returning moving skiing attending commuting touring retiring getting
  turning missing waiting looking hoping thinking needing wanting using watching spending eating
  having seeing celebrating resting
`);

/** Handing-over verbs: with a date "I can ___ it" and a bare "___ing it" are undertakings too. */
export const DELIVERIES = set(`
  send get give deliver ship drop provide forward email e-mail mail fax finish complete turn bring
  share submit supply wire pay refund return call ring phone text ping write courier dispatch issue
  confirm update resend upload fix have prepare circulate post hand-deliver overnight
`);

/** Deeds after "let me" ("Let me check"). */
export const LET_ME_ACTS = set(`
  double-check recheck cross-check check look find get call talk confirm run review dig follow
  think work try speak sort see ask verify consult double investigate make take email text pull
  chase ping discuss contact figure research track set reach send grab fix raise escalate consider
  put schedule arrange have circle forward write sleep update touch inquire locate search study
`);

/** Nouns that with "my", "our", "the" mean people of one's own side. */
export const OWN_PEOPLE = set(`
  team teams colleague colleagues assistant secretary department dept office staff group company
  engineer engineers engineering manager managers director lawyer lawyers counsel attorney attorneys
  legal finance accounting accountant accountants accounts support sales logistics procurement
  purchasing warehouse technician technicians rep reps representative representatives boss crew
  people guys folks desk hr it ap ar specialist specialists consultant consultants developer
  developers designer designers coordinator partner partners associate associates analyst analysts
  service services side firm helpdesk admin administrator billing payroll marketing operations ops
  installer installers driver drivers planner planners trainer trainers architect architects
  leadership management head chief ceo cfo cto coo vp president supervisor intern
`);
/** Of these also "the ___" is the own side when a deed for the reader follows. */
export const TEAM_NOUNS = set('team teams department dept desk crew helpdesk');

/** Verbs of reporting somebody's words; with a foreign subject they turn what follows into hearsay. */
export const REPORTING = set(`
  said say says told tell tells claim claims claimed mentioned mentions promised promises thinks
  thought believes wrote writes asked asks assured assures reported reports announced indicated
  indicates stated states explained suggests suggested heard hear understand understood confirmed
  advised replied answered agreed insisted swore hinted wondered wants wanted
`);

/** Whose "yes" is needed: makes a word an "approval" one. */
export const APPROVER =
  '(?:boss|manager|management|director|supervisor|legal|finance|compliance|procurement|headquarters|hq|board|ceo|cfo|vp|president|leadership|superiors?|higher-ups|head office|partners?|committee|superior|lawyers?|counsel|credit|controller)';
