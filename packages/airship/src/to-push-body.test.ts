import { describe, expect, it } from 'vitest'
import { clientOver } from './testing/client-kit.ts'

const push = { audience: 'all', notification: { alert: 'Größe 🎉' } }
const base64 = Buffer.from(JSON.stringify(push)).toString('base64')

const cases: [what: string, push_body: unknown, read: unknown][] = [
  ['Base64 of JSON', base64, push],
  ['Base64 of a list', Buffer.from(JSON.stringify([push])).toString('base64'), [push]],
  ['Base64 of no JSON', btoa('hello'), undefined],
  ['no Base64', '%%%', undefined],
  ['nothing', undefined, undefined],
  ['null', null, undefined],
]

describe('the body of a push', () => {
  it.each(cases)('is read from %s', async (_, push_body, read) => {
    const { client } = clientOver([{ json: { push_id: 'p', push_body } }])
    const report = await client.reports.pushBody('p')
    expect(report).toEqual({ push_id: 'p', push_body, push: read })
  })
})
