/** An undertaking that is not "own subject + future auxiliary + verb"; matched on the joined words. */
export type Construct = {
  pattern: RegExp;
  score: number;
  /** Needs a time still to come in the sentence. */
  dated?: true;
  soft?: true;
};
