import { test } from 'vitest'
import { createOneSignal } from '../onesignal.ts'

const { messages } = createOneSignal()
const numbers: readonly string[] = ['+15035556789']

test('lists that are read-only and bodies written as const are welcome', () => {
  void messages.send({ include_phone_numbers: numbers, contents: { en: 'Hello' } })
  const body = {
    filters: [{ field: 'tag', key: 'a', relation: '=', value: 'b' }],
    contents: { en: 'Hello' },
  } as const
  void messages.send(body)
})

test('what the documents exclude does not compile', () => {
  // @ts-expect-error two ways of targeting
  void messages.send({ include_phone_numbers: numbers, filters: [], contents: { en: 'Hello' } })
  // @ts-expect-error neither contents nor a template
  void messages.send({ include_phone_numbers: numbers })
  // @ts-expect-error nobody to send to
  void messages.send({ contents: { en: 'Hello' } })
})

test('settings may be undefined, as what comes from the environment is', () => {
  createOneSignal({ appId: process.env['APP'], apiKey: process.env['KEY'] })
})
