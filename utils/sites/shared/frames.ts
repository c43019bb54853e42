/** The document inside a frame, or null when it is of another site or not there yet. */
export function documentOf(frame: Element | null): Document | null {
  try {
    const doc = frame && 'contentDocument' in frame ? frame.contentDocument : null;
    return doc && typeof doc === 'object' && 'body' in doc ? (doc as Document) : null;
  } catch {
    return null;
  }
}
