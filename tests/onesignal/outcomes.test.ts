import { describe, expect } from 'vitest'
import { documents } from '../support/documents.ts'
import { number } from '../support/onesignal-people.ts'
import { refusalOf } from '../support/refusal-of.ts'

const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }

describe('messages.outcomes', () => {
  documents('viewOutcomes', 200, 'counts and sums', async ({ client, app }) => {
    const { id } = await client.messages.send(hello)
    app.outcome({ name: 'bought', value: 30, messageId: id })
    app.outcome({ name: 'bought', value: 12, messageId: id })
    const { outcomes } = await client.messages.outcomes({
      outcome_names: ['bought.sum', 'bought.count'],
    })
    expect(outcomes).toMatchObject([
      { id: 'bought', aggregation: 'sum', value: 42 },
      { id: 'bought', aggregation: 'count', value: 2 },
    ])
  })

  documents(
    'viewOutcomes',
    200,
    'those of a time and an attribution',
    async ({ client, app, world }) => {
      app.outcome({ name: 'bought' })
      await world.clock.advance('2h')
      app.outcome({ name: 'bought' })
      const count = async (
        query: Omit<Parameters<typeof client.messages.outcomes>[0], 'outcome_names'>,
      ) => {
        const { outcomes } = await client.messages.outcomes({
          outcome_names: ['bought.count'],
          ...query,
        })
        return outcomes?.[0]?.value
      }
      expect([
        await count({}),
        await count({ outcome_time_range: '1d' }),
        await count({ outcome_attribution: 'direct' }),
      ]).toEqual([1, 2, 0])
    },
  )

  documents('viewOutcomes', 400, 'an outcome without a way to add it up', async ({ client }) => {
    expect(await refusalOf(client.messages.outcomes({ outcome_names: ['bought'] }))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'invalidOutcomeName',
      title: 'Add .sum or .count to every requested outcome id',
    })
  })
})

describe('messages.countRecipients', () => {
  documents('countRecipients', 200, 'those who could be reached now', async (stage) => {
    const { app, client, world } = stage
    app.subscription({ phone: number, tags: { plan: 'gold' } })
    app.subscription({ phone: '+15035556790', tags: { plan: 'gold' }, subscribed: false })
    app.segment('Gold', [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }])
    await expect(client.messages.countRecipients({ included_segments: ['Gold'] })).resolves.toEqual(
      {
        count: 1,
        uncapped_count: null,
        cap_applied: false,
        mobile_suppressed: false,
        mobile_excluded_count: 0,
      },
    )
    expect(world.phone(number).inbox).toEqual([])
  })

  documents('countRecipients', 400, 'no segment', async ({ client }) => {
    expect(
      await refusalOf(client.messages.countRecipients({ included_segments: [] })),
    ).toMatchObject({
      name: 'InvalidRequestError',
      status: 400,
      outcome: 'not-sent',
    })
  })
})
