import { createAndSendRows } from '@textwire/payloads/airship'
import * as fc from 'fast-check'
import { json, numbers } from '../numbers.ts'
import { sender } from './subjects.ts'

const agreed = fc.oneof(
  fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
  fc.constantFrom(
    '2026-05-01T08:00:00',
    '2026-05-01 08:00:00',
    '2026-05-01T08:00:00Z',
    '2026-05-01T08:00:00.123456Z',
    '2026-05-01T08:00:00-07:00',
  ),
)

const fields = json.map((value) =>
  Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name.replace(/^ua_/, 'my_'), one]),
  ),
)

const person = fc.record({
  number: numbers,
  isMsisdn: fc.boolean(),
  code: fc.constantFrom(sender, `US:${sender}`),
  agreed,
  fields,
})

/** Rows of a create-and-send, made of people. */
export const people = fc
  .uniqueArray(person, { minLength: 1, maxLength: 10, selector: ({ number }) => number })
  .map((several) =>
    createAndSendRows(several, {
      msisdn: ({ number, isMsisdn }) => (isMsisdn ? number.slice(1) : number),
      sender: ({ code }) => code,
      optedIn: (one) => one.agreed,
      fields: (one) => one.fields,
    }),
  )
