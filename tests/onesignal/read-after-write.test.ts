import { describe, expect, it } from 'vitest'
import { NotVisibleError } from '@textwire/onesignal'
import { documents } from '../support/documents.ts'
import { ada } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

describe('a user whom reads do not see yet', () => {
  const slow = { app: { propagationMs: 3_000 } }

  documents(
    'viewUser',
    404,
    'is missing right after the call that made it',
    slow,
    async (stage) => {
      const { client, world } = stage
      await client.users.create({ identity: ada })
      expect(await refusalOf(client.users.view(ada))).toMatchObject({ name: 'NotFoundError' })
      await world.clock.advance('3s')
      await expect(client.users.view(ada)).resolves.toMatchObject({ identity: ada })
    },
  )

  it('is waited for', async () => {
    const { client, statusesOf } = await openStage(slow)
    await client.users.create({ identity: ada })
    const user = await client.users.waitUntilVisible(ada)
    expect(user.identity).toMatchObject(ada)
    expect(statusesOf('viewUser')).toEqual([404, 404, 404, 200])
  })

  it('is waited for until a change shows', async () => {
    const stage = await openStage(slow)
    stage.app.user({ externalId: ada.external_id, tags: { plan: 'free' } })
    await stage.client.users.update(ada, { properties: { tags: { plan: 'gold' } } })
    const before = await stage.client.users.view(ada)
    const after = await stage.client.users.waitUntilVisible(ada, {
      until: ({ properties }) => properties?.tags?.['plan'] === 'gold',
    })
    expect([before.properties?.tags, after.properties?.tags]).toEqual([
      { plan: 'free' },
      { plan: 'gold' },
    ])
  })

  it('is waited for no longer than wanted', async () => {
    const { client, world } = await openStage({ app: { propagationMs: 60_000 } })
    await client.users.create({ identity: ada })
    const before = world.clock.now()
    const error = await refusalOf(client.users.waitUntilVisible(ada, { timeoutMs: 5_000 }))
    expect(error).toBeInstanceOf(NotVisibleError)
    expect(error).toMatchObject({ timeoutMs: 5_000, cause: { name: 'NotFoundError' } })
    expect(world.clock.now() - before).toBeLessThanOrEqual(5_000)
  })
})
