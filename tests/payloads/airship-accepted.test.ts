import {
  attributeChanges,
  mmsCreateAndSend,
  mmsPush,
  smsCreateAndSend,
  smsPush,
  tagChanges,
} from '@textwire/payloads/airship'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStage, START, type Stage } from '../support/airship-stage.ts'
import { attributeInputs, tagInputs } from './support/airship/changes.ts'
import * as inputs from './support/airship/inputs.ts'
import { naming } from './support/airship/naming.ts'
import { postAirship } from './support/airship/post.ts'
import { attributes, person, row, tags } from './support/airship/subjects.ts'

const options = { now: () => START }

async function openWithGuest(): Promise<Stage & { readonly template: string }> {
  const stage = await openStage()
  stage.project.channel({ phone: '+15035550100' })
  return { ...stage, template: stage.project.template('Ready') }
}

describe('what smsPush and mmsPush take', () => {
  it('Airship takes as well, from a client and without one', async () => {
    const { world, client, template } = await openWithGuest()
    const bodies = fc.oneof(
      inputs.smsPushInputs.map((input) => smsPush(input, options)),
      inputs.mmsPushInputs.map((input) => mmsPush(input, options)),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async (made) => {
        const body = naming(made, template)
        expect(await postAirship(world, '/push', body)).toMatchObject({ status: 202 })
        await client.push.send(body)
      }),
      { numRuns: 100 },
    )
  })
})

describe('what smsCreateAndSend and mmsCreateAndSend take', () => {
  it('Airship takes as well, from a client and without one', async () => {
    const { world, client, template } = await openWithGuest()
    const { bulk_id = '' } = await client.bulk.upload([row])
    const bodies = fc.oneof(
      inputs.smsCreateAndSendInputs(bulk_id).map((input) => smsCreateAndSend(input, options)),
      inputs.mmsCreateAndSendInputs(bulk_id).map((input) => mmsCreateAndSend(input, options)),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async (made) => {
        const body = naming(made, template)
        expect(await postAirship(world, '/create-and-send', body)).toMatchObject({ status: 202 })
        await client.createAndSend.send(body)
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
