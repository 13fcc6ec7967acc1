import { expect, test } from 'vitest'
import { sendMessageInputSchema } from './send-message-input-schema.ts'

const input = { include_phone_numbers: ['+15035550100'], contents: { en: 'Your table is ready.' } }

test('takes a body without app_id', () => {
  expect(sendMessageInputSchema.safeParse(input).success).toBe(true)
})

test.each([
  ['app_id', { ...input, app_id: '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2' }],
  ['a second audience', { ...input, included_segments: ['Lunch'] }],
  ['no content', { include_phone_numbers: ['+15035550100'] }],
])('refuses %s', (_, body) => {
  expect(sendMessageInputSchema.safeParse(body).success).toBe(false)
})
