import { attributeChanges, mmsMessage, smsMessage, tagChanges } from '@textwire/payloads/onesignal'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStage } from '../support/onesignal-stage.ts'
import { mmsInputs, smsInputs } from './support/onesignal/inputs.ts'
import { addGuest, guest } from './support/onesignal/people.ts'
import { patchUser, postMessage } from './support/onesignal/post.ts'
import { attributeInputs, tagInputs } from './support/onesignal/user-inputs.ts'

const messages = [
  { name: 'smsMessage', inputs: smsInputs, build: smsMessage },
  { name: 'mmsMessage', inputs: mmsInputs, build: mmsMessage },
] as const

describe.each(messages)('what $name takes', ({ inputs, build }) => {
  it('OneSignal takes as well, from a client and without one', async () => {
    const stage = await openStage()
    const subscription = addGuest(stage)
    const { client, world } = stage
    await fc.assert(
      fc.asyncProperty(inputs(subscription), async (input) => {
        // Each input is one of this builder.
        const body = build(input as never)
        const { status, text } = await postMessage(world, body)
        expect({ status, ...JSON.parse(text) }).toEqual({
          status: 200,
          id: expect.stringMatching(/./),
          external_id: body.idempotency_key ?? null,
        })
        // Fields that are not known are left out with a note.
        expect(world.requests.at(-1)?.notes.join()).not.toContain('not known')
        const result = await client.messages.send(body)
        expect(result).toMatchObject({ id: expect.stringMatching(/./) })
        expect(result).not.toHaveProperty('errors')
      }),
      { numRuns: 100 },
    )
  })
})

describe('what changes of a user take', () => {
  it('OneSignal takes as well', async () => {
    const stage = await openStage()
    addGuest(stage)
    const { client, world } = stage
    await fc.assert(
      fc.asyncProperty(tagInputs, attributeInputs, async (changes, attributes) => {
        const properties = {
          ...attributeChanges(attributes),
          tags: tagChanges(changes),
        }
        expect((await patchUser(world, properties)).status).toBe(202)
        await client.users.update({ external_id: guest.externalId }, { properties })
      }),
      { numRuns: 100 },
    )
  })
})
