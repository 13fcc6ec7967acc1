/** Source: Airship, "MMS platform overrides", `fallback_text`. */
const MAX_LENGTH = 160
const DOTS = '...'

/** What is sent to a phone that takes no MMS: the text, or as much of it as fits. No character is cut in two. */
export function toFallbackText(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  const room = MAX_LENGTH - DOTS.length
  return text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '') + DOTS
}
