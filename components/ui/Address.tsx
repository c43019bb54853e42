import { Fragment } from 'preact';

/** A mail address or the like in running text: a line breaks before `@` and dots, not in a word. */
export function Address({ text }: { text: string }) {
  const parts = text.split(/(?=[@.])/);
  return (
    <>
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
