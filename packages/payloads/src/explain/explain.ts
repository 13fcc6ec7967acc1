import { deepFreeze } from '../problems/deep-freeze.ts'
import { checkOptions } from './check-options.ts'
import type { ExplainedPayload } from './explained-payload.ts'
import type { Explanation } from './explanation.ts'
import type { ExplainOptions } from './explain-options.ts'
import { formatExplanation } from './format-explanation.ts'
import { readPayload } from './read/read-payload.ts'
import type { Reading } from './read/reading.ts'
import { explainText, type ValueOf } from './text/explain-text.ts'
import { valueIn } from './text/value-in.ts'
import { totalSegments } from './total-segments.ts'
import { warningsOf } from './warnings-of.ts'

/**
 * Says what people will get of a payload, and what it costs, before it is sent: each text with its encoding, its segments and
 * the characters that make it expensive, its links as they go out, the values that are filled in, how many people it names, the
 * segments in all, and what to look at. Nothing is sent or asked of the provider.
 *
 * It takes what a builder makes, and a body that was written by hand. A body that the provider would refuse is explained too,
 * with a warning. Of a list, explain one payload at a time.
 *
 * @throws PayloadError when it is no payload of a text message, or an option is none of its kind
 *
 * @example
 * ```ts
 * import { explain } from '@textwire/payloads'
 *
 * const said = explain({
 *   include_phone_numbers: ['+15035550100', '+15035550101'],
 *   contents: { en: 'It’s ready – come by!' },
 * })
 * said.texts[0]?.encoding // 'UCS-2'
 * said.totalSegments // { least: 2, most: 2 }
 * console.log(String(said))
 * ```
 */
export function explain(payload: ExplainedPayload, options: ExplainOptions = {}): Explanation {
  checkOptions(options)
  const reading = readPayload(payload)
  const texts = reading.texts.map((text) =>
    explainText(text, reading.rows, valuesOf(reading, options)),
  )
  const { description, named } = reading.recipients
  const count = named ?? givenCount(options)
  const explanation = {
    provider: reading.provider,
    kind: reading.kind,
    texts: texts.map(({ explained }) => explained),
    audience: description,
    recipients: count?.distinct,
    totalSegments: totalSegments(reading, texts, count),
    warnings: warningsOf(reading, texts, options),
  }
  return deepFreeze(
    // Not a field of the value: it is neither written as JSON nor compared.
    Object.defineProperty(explanation, 'toString', {
      value: () => formatExplanation(explanation),
    }),
  )
}

/** What is known of a value: what a row has, then what the caller says, then what is the same for everyone. */
function valuesOf({ values }: Reading, options: ExplainOptions): ValueOf {
  return (name, row) => {
    // The fields of a row itself are not among what is filled in.
    const own = row && !name.startsWith('ua_') ? valueIn(row.values, name) : undefined
    const known = own ?? valueIn(options.values ?? {}, name) ?? valueIn(values, name)
    const isAbsent = row ? !name.startsWith('ua_') : name.startsWith('message.custom_data.')
    return known ?? (isAbsent ? { value: undefined } : undefined)
  }
}

const givenCount = ({ recipients }: ExplainOptions) =>
  recipients === undefined ? undefined : { distinct: recipients, given: recipients }
