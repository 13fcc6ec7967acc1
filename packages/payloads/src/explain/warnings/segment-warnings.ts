import { smsEncodings } from '@textwire/phone'
import type { ExplainedText } from '../explained-text.ts'
import type { ExplainWarning } from '../explain-warning.ts'
import { quantity } from '../quantity.ts'
import { warning } from './warning.ts'

/** A text of several segments, and how much too long it is for one segment less, in units: a character can take two. */
export function segmentWarnings({
  path,
  segments,
  units,
  encoding,
}: ExplainedText): ExplainWarning[] {
  if (segments < 2) return []
  const { single, concatenated } = smsEncodings[encoding]
  const room = segments === 2 ? single : concatenated * (segments - 1)
  // Characters that are kept whole leave room at the end of a segment, so that a text can fit by its length and not in fact.
  const over = Math.max(1, units - room)
  const excess = `${quantity(over, 'unit')} over ${quantity(segments - 1, 'segment')}`
  return [
    warning(
      'several_segments',
      `the text takes ${segments} segments, and each is billed; it is ${excess}`,
      path,
    ),
  ]
}
