/** What the lines under a message tell of their writer, as far as they say it readably. */
export type SignatureFacts = {
  name?: string;
  title?: string;
  company?: string;
  phones: string[];
  emails: string[];
  /** Postal addresses, their lines kept. */
  addresses?: string[];
  websites: string[];
};
