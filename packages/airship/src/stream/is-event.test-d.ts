import { describe, expectTypeOf, it } from 'vitest'
import type {
  ComplianceEvent,
  DeliveryReportEvent,
  MobileOriginatedEvent,
} from '../contract/index.ts'
import { isEvent } from './is-event.ts'
import type { StreamedEvent } from './is-event.ts'

declare const event: StreamedEvent
declare const another: StreamedEvent
declare const third: StreamedEvent

describe('isEvent', () => {
  it('narrows to the kinds that were named', () => {
    if (isEvent(event, 'DELIVERY_REPORT')) expectTypeOf(event).toEqualTypeOf<DeliveryReportEvent>()
    if (isEvent(another, 'MOBILE_ORIGINATED', 'COMPLIANCE'))
      expectTypeOf(another).toEqualTypeOf<MobileOriginatedEvent | ComplianceEvent>()
  })

  it('knows the kinds that concern texts alone', () => {
    // @ts-expect-error -- there is no such kind
    isEvent(third, 'CLICKED')
    // @ts-expect-error -- names at least one kind
    isEvent(third)
    // @ts-expect-error -- the other types are one, which has no fields of its own
    isEvent(third, 'TAG_CHANGE')
  })
})
