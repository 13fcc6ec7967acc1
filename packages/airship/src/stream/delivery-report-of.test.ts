import { describe, expect, it } from 'vitest'
import { deliveryErrorCodes } from './delivery-error-codes.ts'
import { deliveryReportOf } from './delivery-report-of.ts'

const PUSH_ID = '7764f7bd-a206-4219-9933-a9bcb7dc9979'

const report = (name: string, properties: object) => ({
  id: 'an-id',
  type: 'CUSTOM',
  offset: '1000032182771',
  device: {
    channel: '73c29b53-a00a-4567-9ccd-1d726013699d',
    device_type: 'SMS',
    delivery_address: '15035550123',
    identifiers: { sender: '12345' },
  },
  body: {
    interaction_type: 'delivery_report',
    name,
    properties,
    triggering_push: { push_id: PUSH_ID },
  },
})

const NAMES =
  'dispatched aborted rejected delivered failed expired unknown undeliverable deleted read'

describe('deliveryReportOf', () => {
  it.each(NAMES.split(' '))('reads the report %s', (name) => {
    const properties = { sender: '12345', vendor: 'CLX', vendorDeliveryId: 'abc', is_rcs: false }
    expect(deliveryReportOf(report(name, properties))).toEqual({
      name,
      push_id: PUSH_ID,
      group_id: undefined,
      channel: '73c29b53-a00a-4567-9ccd-1d726013699d',
      delivery_address: '15035550123',
      sender: '12345',
      vendor: 'CLX',
      vendorDeliveryId: 'abc',
      tracking_id: undefined,
      result_code: undefined,
      is_rcs: false,
      error: undefined,
    })
  })

  it.each([
    ['a text', { sender: '18585550123' }, '18585550123'],
    ['a number', { sender: 18585550123 }, '18585550123'],
    ['the device alone', {}, '12345'],
  ])('gives the sender as a text where it comes as %s', (_how, properties, sender) => {
    expect(deliveryReportOf(report('delivered', properties))).toMatchObject({ sender })
  })

  it.each([[{ tracking_id: 't-1' }], [{ tracking_Id: 't-1' }]])(
    'finds the tracking id of an MMS in %j',
    (properties) => {
      const told = { ...properties, result_code: 'N102' }
      expect(deliveryReportOf(report('delivered', told))).toMatchObject({
        tracking_id: 't-1',
        result_code: 'N102',
      })
    },
  )

  it.each(Object.entries(deliveryErrorCodes))('knows the error code %s', (code, known) => {
    const expected = { error: { code, ...known } }
    expect(deliveryReportOf(report('failed', { error_code: code }))).toMatchObject(expected)
    expect(deliveryReportOf(report('failed', { error_code: Number(code) }))).toMatchObject(expected)
  })

  it.each([['30008'], ['constructor']])("takes a vendor's own code %s for an error", (code) => {
    expect(deliveryReportOf(report('failed', { error_code: code }))?.error).toEqual({
      code,
      meaning: undefined,
      isError: true,
    })
  })

  it.each([
    ['another type', { ...report('delivered', {}), type: 'OPEN' }],
    ['a custom event of your own', { type: 'CUSTOM', body: { name: 'purchased' } }],
    ['no body', { type: 'CUSTOM' }],
    ['an empty body', { type: 'CUSTOM', body: null }],
    ['no name', { type: 'CUSTOM', body: { interaction_type: 'delivery_report' } }],
  ])('finds none in an event with %s', (_what, event) => {
    expect(deliveryReportOf(event)).toBeUndefined()
  })

  it('reads a report that holds nothing else', () => {
    const event = { type: 'CUSTOM', body: { interaction_type: 'delivery_report', name: 'new' } }
    expect(deliveryReportOf(event)).toMatchObject({ name: 'new', sender: undefined })
  })
})
