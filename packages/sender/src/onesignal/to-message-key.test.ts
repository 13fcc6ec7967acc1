import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkText } from '../check-text.ts'
import { READY } from '../testing/texts.ts'
import { toMessageKey } from './to-message-key.ts'

function textWith(key: string | undefined, to = READY.to) {
  const outcome = checkText({ ...READY, to, key })
  if (!outcome.ok) throw outcome.error
  return outcome.text
}

it('is nothing without a key', async () => {
  expect(await toMessageKey(textWith(undefined))).toBeUndefined()
})

it('never changes', async () => {
  expect(await toMessageKey(textWith('order-17-ready'))).toBe(EXPECTED)
})

/** Worked out by another program: SHA-256 of ["textwire.sender/1","+15035550123","order-17-ready"], cut and marked. */
const EXPECTED = '6034ed1f-4d4b-8778-bfab-4177441022ed'

it('differs for another number', async () => {
  const other = await toMessageKey(textWith('order-17-ready', '+15035550124'))
  expect(other).not.toBe(EXPECTED)
})

it('is a UUID of version 8 for any key, and another for another', async () => {
  const key = fc
    .string({ minLength: 1, maxLength: 256, unit: 'grapheme' })
    .filter(({ length }) => length <= 256)
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(key, { minLength: 2, maxLength: 2 }), async ([one, other]) => {
      const uuid = await toMessageKey(textWith(one))
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(await toMessageKey(textWith(other))).not.toBe(uuid)
    }),
  )
})
