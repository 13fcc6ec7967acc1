import * as fc from 'fast-check'
import { sendable } from './sendable.ts'

const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('{{', '}}', '{% if', '%}', '{{ name }}', '{{{', '{{#if a}}', "'", '"', '\\'),
  fc.constantFrom('https://example.com/a ', '’', '€', '\r\n', ' ', '__proto__', 'null'),
)

/** A text of 1 to so many UTF-16 units, with anything in it that can be sent; some are just as long as they may be. */
export const textsUpTo = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(pieces, { maxLength: 12 })
        .map((chosen) => sendable(chosen.join('').slice(0, most)) || 'x'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('x', '😀').map((one) => sendable(one.repeat(most).slice(0, most))),
    },
  )
