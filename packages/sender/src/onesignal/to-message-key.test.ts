import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkText } from '../check-text.ts'
import { READY } from '../testing/texts.ts'
import { toMessageKey } from './to-message-key.ts'

/** Worked out by another program: SHA-256 of ["textwire.sender/1","+15035550123","order-17-ready"], cut, marked, with FNV-1a at the end. */
const EXPECTED = '6034ed1f-4d4b-8778-bfab-417796f8805f'

const VERSION_8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function textWith(key: string | undefined, to = READY.to) {
  const outcome = checkText({ ...READY, to, key })
  if (!outcome.ok) throw outcome.error
  return outcome.text
}

it('is another random one for each text without a key', async () => {
  const text = textWith(undefined)
  const [one, other] = [await toMessageKey(text), await toMessageKey(text)]
  expect(one).toMatch(VERSION_8)
  expect(other).not.toBe(one)
})

it.each<[string, string]>([
  ['of version 4', '5f0c1c6e-8f0b-4a37-9a38-0d6f7c1e2b4a'],
  ['of version 7', '019a3f2e-8f0b-7a37-9a38-0d6f7c1e2b4a'],
  ['of version 8 that was made elsewhere', '5f0c1c6e-8f0b-8a37-9a38-0d6f7c1e2b4a'],
  ['that was made here for another number', EXPECTED],
])('is hashed with the number from a UUID %s', async (_, uuid) => {
  const one = await toMessageKey(textWith(uuid, '+15035550124'))
  expect(one).toMatch(VERSION_8)
  expect(one).not.toBe(uuid)
  expect(await toMessageKey(textWith(uuid, '+15035550125'))).not.toBe(one)
})

it('stays what it was once, hashed or random, in capitals too', async () => {
  const random = await toMessageKey(textWith(undefined))
  expect(await toMessageKey(textWith(random))).toBe(random)
  expect(await toMessageKey(textWith(EXPECTED))).toBe(EXPECTED)
  expect(await toMessageKey(textWith(EXPECTED.toUpperCase()))).toBe(EXPECTED)
})

it('never changes', async () => {
  expect(await toMessageKey(textWith('order-17-ready'))).toBe(EXPECTED)
})

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
      expect(uuid).toMatch(VERSION_8)
      expect(await toMessageKey(textWith(other))).not.toBe(uuid)
    }),
  )
})
