import { describe, expect, it } from 'vitest'
import { checkInput } from '@textwire/onesignal/contract'
import { documents } from '../support/documents.ts'
import { ada, addPeople, grace, nobody, WRONG_KEY } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const sdk = { app: { dialect: 'sdk' } } as const
const bought = { name: 'bought', ...ada, properties: { sku: 'bread' } }

describe('customEvents.create', () => {
  documents('createCustomEvents', 202, 'records what users did', async (stage) => {
    addPeople(stage)
    const accepted = await stage.client.customEvents.create([bought, { name: 'left', ...grace }])
    expect(accepted).toEqual({ effect: 'accepted', errors: [] })
    expect(stage.app.customEvents).toMatchObject([
      { name: 'bought', externalId: 'user-17', properties: { sku: 'bread' } },
      { name: 'left', externalId: 'user-18' },
    ])
  })

  documents('createCustomEvents', 200, 'as the SDKs have it', sdk, async (stage) => {
    addPeople(stage)
    const accepted = await stage.client.customEvents.create([bought])
    expect(accepted).toEqual({ effect: 'accepted', errors: [] })
  })

  documents('createCustomEvents', 202, 'says which events were refused', async (stage) => {
    addPeople(stage)
    const key = '5f0c5b0e-9a3d-4b1f-8a52-3d2f1c0b9a87'
    const { errors } = await stage.client.customEvents.create([
      bought,
      { name: 'left', ...nobody, idempotency_key: key },
    ])
    expect(errors).toMatchObject([
      {
        event_user_id: 'nobody',
        event_id: key,
        error: { title: expect.stringContaining('nobody') },
      },
    ])
    expect(stage.app.customEvents.map(({ name }) => name)).toEqual(['bought'])
  })

  documents(
    'createCustomEvents',
    400,
    'an event that is too big, without a reason',
    async (stage) => {
      addPeople(stage)
      const properties = { text: 'x'.repeat(2_024) }
      const error = await refusalOf(stage.client.customEvents.create([{ ...bought, properties }]))
      expect(error).toMatchObject({
        name: 'InvalidRequestError',
        status: 400,
        problems: [],
        body: {},
        outcome: 'not-sent',
      })
      expect(stage.app.customEvents).toEqual([])
    },
  )

  documents('createCustomEvents', 401, 'a wrong key, as an empty text', async (stage) => {
    addPeople(stage)
    const wrong = stage.clientWith({ apiKey: WRONG_KEY })
    const error = await refusalOf(wrong.customEvents.create([bought]))
    expect(error).toMatchObject({
      name: 'AuthError',
      status: 401,
      problems: [],
      outcome: 'not-sent',
    })
    expect(error.title).toBeUndefined()
  })

  documents('createCustomEvents', 403, 'a plan without them', async (stage) => {
    const errors = ['This API is not available for applications on your plan.']
    stage.world.fault({
      operation: 'onesignal.createCustomEvents',
      status: 403,
      body: { json: { errors } },
    })
    expect(await refusalOf(stage.client.customEvents.create([bought]))).toMatchObject({
      name: 'AuthError',
      code: 'notOnYourPlan',
    })
  })

  it('records an event once, although its answer was lost', async () => {
    const stage = await openStage()
    addPeople(stage)
    stage.world.fault({ operation: 'onesignal.createCustomEvents', reset: 'after' })
    await stage.client.customEvents.create([bought])
    expect(stage.requestsOf('createCustomEvents')).toHaveLength(2)
    expect(stage.app.customEvents).toHaveLength(1)
  })

  it('takes a time in the future for now', async () => {
    const stage = await openStage()
    addPeople(stage)
    await stage.client.customEvents.create([{ ...bought, timestamp: '2030-01-01T00:00:00Z' }])
    expect(stage.app.customEvents[0]?.timestamp).toBe(stage.world.clock.now())
  })

  it('is refused before it is sent when checked, with the size that was found', async () => {
    const { clientWith, requestsOf } = await openStage()
    const checked = clientWith({ validate: checkInput })
    const properties = { text: 'x'.repeat(2_024) }
    expect(await refusalOf(checked.customEvents.create([{ ...bought, properties }]))).toMatchObject(
      {
        name: 'InvalidInputError',
      },
    )
    expect(requestsOf('createCustomEvents')).toEqual([])
  })
})
