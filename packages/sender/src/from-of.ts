import type { CheckedText } from './outgoing-text.ts'

/** Who a text comes from at this provider: as the text says, else as the adapter was made. */
export function fromOf(
  { from }: CheckedText,
  provider: string,
  fallback: string | undefined,
): string | undefined {
  if (typeof from === 'string') return from
  return from !== undefined && Object.hasOwn(from, provider) ? from[provider] : fallback
}
