import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { bodyOf, clientOver, OK } from '../testing/client-kit.ts'
import { isDate } from './is-date.ts'

/** A `Date` of another realm, as a test runner or a sandbox makes it. */
const foreign = (text: string) => runInNewContext(`new Date(${JSON.stringify(text)})`) as Date

const at = foreign('2026-11-20T11:58:59Z')
const written = '2026-11-20T11:58:59'

describe('isDate', () => {
  it.each([new Date(), new Date(Number.NaN), at])('takes the Date %s', (date) => {
    expect(isDate(date)).toBe(true)
  })

  it.each([['2026-11-20'], [0], [null], [undefined], [{}], [[]], [Date]])(
    'takes no %s',
    (value) => {
      expect(isDate(value)).toBe(false)
    },
  )
})

describe('a Date of another realm', () => {
  it('is not one of this realm', () => {
    expect(at).not.toBeInstanceOf(Date)
  })

  it('is written at a moment and in a merge field', async () => {
    const { client, transport } = clientOver([OK])
    await client.sms.register({
      msisdn: '15035556789',
      sender: '12345',
      opted_in: at,
      attributes: { born: at },
    })
    expect(bodyOf(transport.requests[0])).toMatchObject({
      opted_in: written,
      attributes: { born: written },
    })
  })

  it('is written in a file', async () => {
    const { client, transport } = clientOver([OK])
    const row = { ua_msisdn: '15035556789', ua_sender: '12345', ua_opted_in: at, born: at }
    await client.bulk.upload([row])
    const file = new TextDecoder().decode(transport.requests[0]?.bytes)
    expect(file).toContain(`,${written},${written}\r\n`)
  })
})
