import { zMmsOverride } from '../generated/zod.ts'

/**
 * How many characters the text may have that goes to phones without MMS.
 * Source: Airship, "MMS platform overrides", `fallback_text`.
 *
 * @example
 * ```ts
 * import { maxMmsFallbackTextLength } from '@textwire/airship/contract'
 *
 * const isShortEnough = (text: string) => text.length <= maxMmsFallbackTextLength
 * ```
 */
export const maxMmsFallbackTextLength: number =
  zMmsOverride.shape.fallback_text.maxLength ?? Infinity
