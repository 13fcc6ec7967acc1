import { describe, expect, it } from 'vitest'
import { expectAnswered } from './create-documents.ts'
import { documents } from './documents.ts'
import { overFetch } from './doors.ts'
import { openStage } from './onesignal-stage.ts'

describe('documents', () => {
  documents('viewApp', 200, 'runs its body and finds the answer', async ({ client }) => {
    await client.apps.view()
  })

  documents(
    'viewApp',
    200,
    'finds the answer on a port as well',
    { open: overFetch },
    async ({ client }) => {
      await client.apps.view()
    },
  )

  it('fails when the operation was answered otherwise', async () => {
    const stage = await openStage()
    await stage.client.apps.view()
    expect(() => expectAnswered(stage, 'viewApp', 403)).toThrow(/include .viewApp 403/)
    expect(() => expectAnswered(stage, 'viewUser', 200)).toThrow(/include .viewUser 200/)
  })
})

describe('a stage', () => {
  it('lets time pass in the world while the client waits', async () => {
    const { client, world, statusesOf } = await openStage()
    const before = world.clock.now()
    world.fault({ operation: 'onesignal.viewApp', status: 429, retryAfter: 7 })
    await client.apps.view()
    expect(statusesOf('viewApp')).toEqual([429, 200])
    expect(world.clock.now() - before).toBeGreaterThanOrEqual(7_000)
  })
})
