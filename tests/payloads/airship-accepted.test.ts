import {
  attributeChanges,
  mmsCreateAndSend,
  mmsPush,
  mmsResponse,
  smsCreateAndSend,
  smsPush,
  smsResponse,
  tagChanges,
} from '@textwire/payloads/airship'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '../support/airship-stage.ts'
import { attributeInputs, tagInputs } from './support/airship/changes.ts'
import * as inputs from './support/airship/inputs.ts'
import { openWithGuest } from './support/airship/open-with-guest.ts'
import { postAirship } from './support/airship/post.ts'
import { answer, attributes, person, row, tags } from './support/airship/subjects.ts'

const options = { now: () => START }

describe('what smsPush and mmsPush take', () => {
  it('Airship takes as well, from a client and without one', async () => {
    const { world, client, named } = await openWithGuest()
    const bodies = fc.oneof(
      inputs.smsPushInputs.map((input) => smsPush(input, options)),
      inputs.mmsPushInputs.map((input) => mmsPush(input, options)),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async (made) => {
        const body = named(made)
        expect(await postAirship(world, '/push', body)).toMatchObject({ status: 202 })
        await client.push.send(body)
      }),
      { numRuns: 100 },
    )
  })
})

describe('what smsCreateAndSend and mmsCreateAndSend take', () => {
  it('Airship takes as well, from a client and without one', async () => {
    const { world, client, named } = await openWithGuest()
    const { bulk_id = '' } = await client.bulk.upload([row])
    const bodies = fc.oneof(
      inputs.smsCreateAndSendInputs(bulk_id).map((input) => smsCreateAndSend(input, options)),
      inputs.mmsCreateAndSendInputs(bulk_id).map((input) => mmsCreateAndSend(input, options)),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async (made) => {
        const body = named(made)
        expect(await postAirship(world, '/create-and-send', body)).toMatchObject({ status: 202 })
        await client.createAndSend.send(body)
      }),
      { numRuns: 100 },
    )
  })
})

describe('what smsResponse and mmsResponse take', () => {
  it('Airship takes as well, from a client and without one', async () => {
    const { world, bearer, named } = await openWithGuest()
    const bodies = fc.oneof(
      inputs.smsResponseInputs.map(smsResponse),
      inputs.mmsResponseInputs.map(mmsResponse),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async (made) => {
        const body = named(made)
        expect(await answer.post(world, body)).toMatchObject({ status: 200 })
        await bearer.sms.respond(body)
      }),
      { numRuns: 100 },
    )
  })
})

describe('what changes of a channel take', () => {
  it('Airship takes as well, from a client and without one', async () => {
    const { world, client } = await openWithGuest()
    await fc.assert(
      fc.asyncProperty(tagInputs, attributeInputs, async (tagInput, attributeInput) => {
        const changes = tagChanges(tagInput)
        expect(await tags.post(world, changes)).toMatchObject({ status: 200 })
        await client.sms.modifyTags(person, changes)
        const changed = attributeChanges(attributeInput)
        expect(await attributes.post(world, changed)).toMatchObject({ status: 200 })
        await client.channels.modifyAttributes({
          audience: { sms_id: person },
          attributes: changed,
        })
      }),
      { numRuns: 100 },
    )
  })
})
