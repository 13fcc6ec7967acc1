/**
 * Whether a text can stand in a header as a credential: visible ASCII only, so that nothing can be smuggled in behind a
 * line break.
 */
export function isHeaderSafe(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}
