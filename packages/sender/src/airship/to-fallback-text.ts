import { maxMmsFallbackTextLength } from '@textwire/airship/contract'

const DOTS = '...'

/** What is sent to a phone that takes no MMS: the text, or as much of it as fits. No character is cut in two. */
export function toFallbackText(text: string): string {
  if (text.length <= maxMmsFallbackTextLength) return text
  const room = maxMmsFallbackTextLength - DOTS.length
  return text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '') + DOTS
}
