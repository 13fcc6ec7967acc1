import { segments } from '@textwire/phone'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PayloadError } from '../payload-error.ts'
import type { ExplainedPayload } from './explained-payload.ts'
import { explain } from './explain.ts'
import { createAndSend, onlyText, providers, row } from './testing/payloads.ts'

const pieces = fc.oneof(
  fc.constantFrom('Hi ', '{{', '}}', '{%', '%}', '{{ name }}', '{{{', '’', '😀', '€', '\r\n'),
  fc.constantFrom("{{'https://example.com' | track_link}}", 'https://example.com/a ', '{{#if a}}'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const texts = fc.array(pieces, { maxLength: 20 }).map((chosen) => chosen.join(''))
const plain = fc
  .string({ unit: 'grapheme', maxLength: 400 })
  .filter((text) => !/[{}]|:\/\//.test(text))

/** Whatever comes from outside has no type. */
function outcomeOf(payload: unknown): string {
  try {
    return String(explain(payload as ExplainedPayload)) === '' ? 'empty' : 'explained'
  } catch (error) {
    return error instanceof PayloadError ? 'refused' : String(error)
  }
}

describe.each(providers)('explain of $provider', ({ of }) => {
  it('explains any text, cut into parts that join to what goes out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const said = onlyText(of(text))
        expect(said.text).toBe(text)
        expect(said.parts.map((part) => part.text).join('')).toBe(said.asSent)
        expect(said.parts).toHaveLength(said.segments)
      }),
    )
  })

  it('counts a plain text as it is', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const said = onlyText(of(text))
        expect(said).toMatchObject({ asSent: text, isExact: true, ...segments(text) })
      }),
    )
  })

  it('refuses or explains whatever it is given, and does nothing else', () => {
    const anything = fc.record(
      {
        contents: fc.anything(),
        include_phone_numbers: fc.anything(),
        include_aliases: fc.anything(),
        sms_media_urls: fc.anything(),
        custom_data: fc.anything(),
        audience: fc.anything(),
        notification: fc.oneof(
          fc.anything(),
          fc.record({ sms: fc.anything(), mms: fc.anything() }),
        ),
        device_types: fc.constantFrom(['sms'], ['mms'], 'sms', undefined),
        localizations: fc.anything(),
        push: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anything, (given) => {
        expect(outcomeOf({ ...of('Hi'), ...given })).toMatch(/^(explained|refused)$/)
      }),
    )
  })
})

it('counts the rows of a create-and-send as one by one', () => {
  const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(names, (given) => {
      const rows = given.map((name, index) => row(`1503555010${index}`, { name }))
      const each = given.map((name) => segments(`Dear ${name}, it is time.`).segments)
      const said = explain(createAndSend('Dear {{name}}, it is time.', rows))
      const total = each.reduce((sum, count) => sum + count, 0)
      expect(said.totalSegments).toEqual({ least: total, most: total })
    }),
  )
})
