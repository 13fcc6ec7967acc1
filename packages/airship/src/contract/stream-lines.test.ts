import { describe, expect, test } from 'vitest'
import { examples } from '../generated/examples.ts'
import { responseSchemas } from './response-schemas.ts'

const read = (value: unknown) => responseSchemas.streamEvents[200].parse(value)

const linesOf = (operation: string) =>
  (examples[operation]?.responses['200'] ?? []).map(({ value }) => read(value))

const inBody = (operation: string, type: string, field: string) =>
  linesOf(operation)
    .filter((line) => line.type === type && 'body' in line)
    .map((line) => Reflect.get('body' in line ? (line.body ?? {}) : {}, field))

describe('a line of a stream', () => {
  test('of a kind that is yet to come is read', () => {
    const line = { type: 'TELEPATHY', offset: '1', body: { thought: 'Hello' } }
    expect(read(line)).toEqual(line)
  })

  test('of a kind that is known, in a form that is not, is read', () => {
    const line = { type: 'SHORT_LINK_CLICK', body: { properties: ['a', 'b'] } }
    expect(read(line)).toEqual(line)
  })

  test.each([
    ['a sender that is a number', { sender: 12345 }],
    ['one spelling of its id', { tracking_id: 'a' }],
    ['the other spelling', { tracking_Id: 'a' }],
  ])('is a delivery report with %s', (_title, properties) => {
    const body = { interaction_type: 'delivery_report', name: 'delivered', properties }
    expect(read({ type: 'CUSTOM', body })).toEqual({ type: 'CUSTOM', body })
  })

  test('that says no more than how far the stream has come has no body', () => {
    expect(read({ type: 'OFFSET_UPDATE', offset: '1' })).toEqual({
      type: 'OFFSET_UPDATE',
      offset: '1',
    })
  })
})

test('there is an example of each delivery report', () => {
  const names = inBody('streamEvents', 'CUSTOM', 'name')
  expect(names).toEqual(
    expect.arrayContaining([
      'dispatched',
      'aborted',
      'rejected',
      'delivered',
      'failed',
      'expired',
      'unknown',
      'undeliverable',
      'deleted',
      'read',
    ]),
  )
})

test('there is an example of each event of compliance that concerns texts, and of one that does not', () => {
  const types = inBody('streamComplianceEvents', 'COMPLIANCE', 'event_type')
  expect(types.toSorted()).toEqual([
    'api_initiate_opt_in',
    'bounce',
    'carrier_deactivation',
    'create_and_send',
    'custom_keyword_response',
    'mobile_create_channel',
    'mobile_keyword_matched',
    'mobile_keyword_unmatched',
    'mobile_opt_in',
    'mobile_opt_out',
    'mobile_terminated_message',
    'opted_out',
    'registration',
    'rnd_scan',
    'suppression_removed',
    'uninstall',
  ])
})
