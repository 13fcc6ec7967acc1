import { expect, it } from 'vitest'
import { ALICE, messageBody, postMessage } from '../testing/calls.ts'
import { createMockServer } from './create-mock-server.ts'

it('tells of every request once it is answered, and of every message as it arrives', async () => {
  const told: unknown[] = []
  const world = createMockServer({
    onRequest: ({ operation, status }) => told.push({ operation, status }),
    onMessage: (number, { text }) => told.push({ number, text }),
  })
  await postMessage(world, messageBody())
  await world.fetch('https://api.onesignal.com/nowhere')
  expect(told).toEqual([
    { number: ALICE, text: expect.any(String) },
    { operation: 'onesignal.sendMessage', status: 200 },
    { operation: undefined, status: 404 },
  ])
})
