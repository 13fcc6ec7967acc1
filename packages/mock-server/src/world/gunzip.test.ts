import { assert, asyncProperty, string } from 'fast-check'
import { expect, it } from 'vitest'
import { gunzip } from './gunzip.ts'
import { gzip } from './gzip.ts'

it('reads what gzip wrote', async () => {
  await assert(
    asyncProperty(string({ unit: 'grapheme' }), async (text) => {
      expect(await gunzip(await gzip(text))).toBe(text)
    }),
  )
})

it.each([
  ['text', async () => new TextEncoder().encode('sms_channel,1')],
  ['a file that was cut', async () => (await gzip('x'.repeat(1000))).slice(0, 20)],
  ['nothing', async () => new Uint8Array()],
])('finds no gzip file in %s', async (_title, bytesOf) => {
  expect(await gunzip(await bytesOf())).toBeUndefined()
})
