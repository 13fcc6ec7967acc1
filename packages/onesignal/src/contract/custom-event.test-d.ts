import { assertType, expectTypeOf, test } from 'vitest'
import type {
  CreateCustomEventsBody,
  CreateCustomEventsFields,
  CustomEvent,
  CustomEventFields,
} from './custom-event.ts'

const name = 'order_placed'

test('an event is of one user', () => {
  assertType<CustomEvent>({ name, external_id: 'user-17', properties: { total: 18.5 } })
  assertType<CustomEvent>({ name, onesignal_id: 'f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f' })
})

test('an event of nobody or of two does not compile', () => {
  // @ts-expect-error nobody
  assertType<CustomEvent>({ name })
  // @ts-expect-error two ids
  assertType<CustomEvent>({ name, external_id: 'a', onesignal_id: 'b' })
  // @ts-expect-error nobody, in a request
  assertType<CreateCustomEventsBody>({ events: [{ name }] })
})

test('an event has a name, and unknown fields do not pass', () => {
  // @ts-expect-error no name
  assertType<CustomEvent>({ external_id: 'user-17' })
  // @ts-expect-error the name that older versions had
  assertType<CustomEvent>({ name, external_id: 'user-17', payload: {} })
})

type AllKeys<T> = T extends unknown ? keyof T : never

test('every field of the spec has a place in an event', () => {
  expectTypeOf<AllKeys<CustomEvent>>().toEqualTypeOf<keyof CustomEventFields>()
  expectTypeOf<CreateCustomEventsBody>().toExtend<CreateCustomEventsFields>()
})
