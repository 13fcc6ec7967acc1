import { describe, expect, it } from 'vitest'
import { isEvent } from './is-event.ts'
import type { StreamedEvent } from './is-event.ts'

const click: StreamedEvent = { type: 'SHORT_LINK_CLICK', body: {} }
const report: StreamedEvent = {
  type: 'CUSTOM',
  body: { interaction_type: 'delivery_report', name: 'delivered' },
}

describe('isEvent', () => {
  it('is true for one of the kinds', () => {
    expect(isEvent(click, 'SHORT_LINK_CLICK')).toBe(true)
    expect(isEvent(click, 'MOBILE_ORIGINATED', 'SHORT_LINK_CLICK')).toBe(true)
  })

  it('is false for every other', () => {
    expect(isEvent(click, 'MOBILE_ORIGINATED')).toBe(false)
    expect(isEvent({ type: 'NEW_TYPE' }, 'MOBILE_ORIGINATED')).toBe(false)
  })

  it.each([
    [report, true],
    [{ type: 'CUSTOM', body: { interaction_type: 'shop', name: 'bought' } }, false],
    [{ type: 'CUSTOM' }, false],
    [{ type: 'SEND', body: { interaction_type: 'delivery_report' } }, false],
  ] as [StreamedEvent, boolean][])(
    'tells a delivery report from events of your own: %j',
    (event, is) => {
      expect(isEvent(event, 'DELIVERY_REPORT')).toBe(is)
    },
  )
})
