import { describe, expect, it } from 'vitest'
import { checkInput } from '@textwire/onesignal/contract'
import { collect } from '../support/collect.ts'
import { documents } from '../support/documents.ts'
import { number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sendMany } from '../support/send-many.ts'

const idsOf = (messages: readonly { readonly id: string }[]) => messages.map(({ id }) => id)
const START = '2026-06-01T00:00:00Z'

describe('messages.list by offset', () => {
  documents('listMessages', 200, 'newest first, over several pages', async (stage) => {
    const ids = await sendMany(stage, 5)
    const messages = await collect(stage.client.messages.list({ limit: 2 }))
    expect(idsOf(messages)).toEqual(ids.toReversed())
    const queries = stage.requestsOf('listMessages').map(({ path }) => path.split('?')[1])
    const appQuery = `app_id=${stage.app.appId}`
    expect(queries.map((query) => query?.replace(appQuery, ''))).toEqual([
      'limit=2&offset=0&',
      'limit=2&offset=2&',
      'limit=2&offset=4&',
    ])
  })

  documents('listMessages', 200, 'from somewhere down the list', async (stage) => {
    const ids = await sendMany(stage, 3)
    const [page] = await collect(stage.client.messages.list({ offset: 2 }).pages())
    expect(page).toMatchObject({ total_count: 3, offset: 2, limit: 50 })
    expect(idsOf(page?.notifications ?? [])).toEqual(ids.slice(0, 1))
  })

  documents('listMessages', 200, 'those of one template', async (stage) => {
    await sendMany(stage, 2)
    const template_id = stage.app.template({ contents: { en: 'Ready!' } })
    const { id } = await stage.client.messages.send({
      template_id,
      include_phone_numbers: [number],
    })
    expect(idsOf(await collect(stage.client.messages.list({ template_id })))).toEqual([id])
  })

  documents('listMessages', 200, 'asks for no more than the loop needs', async (stage) => {
    await sendMany(stage, 5)
    for await (const message of stage.client.messages.list({ limit: 2 })) {
      expect(message.id).not.toBe('')
      break
    }
    expect(stage.requestsOf('listMessages')).toHaveLength(1)
  })

  documents('listMessages', 400, 'a page that is too large', async ({ client }) => {
    expect(await refusalOf(collect(client.messages.list({ limit: 51 })))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'invalidLimit',
    })
  })
})

describe('messages.list by time', () => {
  documents('listMessages', 200, 'oldest first, to an empty page', async (stage) => {
    const ids = await sendMany(stage, 5)
    const messages = await collect(stage.client.messages.list({ limit: 2, time_offset: START }))
    expect(idsOf(messages)).toEqual(ids)
    const paths = stage.requestsOf('listMessages').map(({ path }) => path)
    expect(paths).toHaveLength(4)
    for (const path of paths) expect(path).not.toMatch(/[?&]offset=/)
  })

  documents('listMessages', 200, 'goes on where an earlier loop ended', async (stage) => {
    await sendMany(stage, 3)
    const pages = await collect(
      stage.client.messages.list({ limit: 2, time_offset: START }).pages(),
    )
    const cursor = String(pages.at(-1)?.next_time_offset)
    const later = await sendMany(stage, 2)
    const messages = await collect(stage.client.messages.list({ time_offset: cursor }))
    expect(idsOf(messages)).toEqual(later)
    // The cursor is Base64 with its equals signs, which a query has to have encoded.
    const paths = stage.requestsOf('listMessages').map(({ path }) => path)
    expect(cursor).toMatch(/=$/)
    expect(paths.filter((path) => path.includes(encodeURIComponent(cursor)))).not.toEqual([])
  })

  documents('listMessages', 200, 'leaves out the messages of exactly that time', async (stage) => {
    const ids = await sendMany(stage, 2)
    const first = stage.app.messages[0]?.sendAt ?? 0
    const time_offset = new Date(first).toISOString()
    expect(idsOf(await collect(stage.client.messages.list({ time_offset })))).toEqual(ids.slice(1))
  })

  documents('listMessages', 400, 'a time that is none', async ({ client }) => {
    const list = client.messages.list({ time_offset: 'yesterday' })
    expect(await refusalOf(collect(list))).toMatchObject({ name: 'InvalidRequestError' })
  })

  documents('listMessages', 400, 'never together with an offset', async ({ client, app }) => {
    const query = { app_id: app.appId, offset: 2, time_offset: START }
    const call = client.call('listMessages', { query })
    expect(await refusalOf(call)).toMatchObject({ name: 'InvalidRequestError', status: 400 })
  })

  it('does not compile with an offset, and is refused before it is sent', async () => {
    const { clientWith, requestsOf } = await openStage()
    const checked = clientWith({ validate: checkInput })
    // @ts-expect-error the two orders exclude each other
    const list = checked.messages.list({ offset: 2, time_offset: START })
    expect(await refusalOf(collect(list))).toMatchObject({ name: 'InvalidInputError' })
    expect(requestsOf('listMessages')).toEqual([])
  })
})
