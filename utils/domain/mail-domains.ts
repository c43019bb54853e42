/** The part after the last `@`; '' when there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : email.slice(at + 1);
}

/** The part before the last `@`; '' when there is none. */
export function localPartOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : email.slice(0, at);
}
