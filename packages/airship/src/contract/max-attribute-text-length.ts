import { zTextAttributeSelector } from '../generated/zod.ts'

/**
 * How many characters a text may have that a selector compares with an attribute.
 * Source: Airship, "Audience selection", text attributes.
 *
 * @example
 * ```ts
 * import { maxAttributeTextLength } from '@textwire/airship/contract'
 *
 * const isComparable = (text: string) => text.length <= maxAttributeTextLength
 * ```
 */
export const maxAttributeTextLength: number =
  zTextAttributeSelector.shape.value.maxLength ?? Infinity
