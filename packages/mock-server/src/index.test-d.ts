import type { OperationName as AirshipOperation } from '@textwire/airship/contract'
import type { OperationName as OneSignalOperation } from '@textwire/onesignal/contract'
import { expectTypeOf, it } from 'vitest'
import { createMockServer } from './index.ts'
import type {
  AirshipKeyword,
  Fault,
  faultKinds,
  FaultKind,
  OperationId,
  ReceivedMessage,
} from './index.ts'

it('faults name operations and kinds that exist', () => {
  const world = createMockServer()
  world.fault({ operation: 'airship.sendPush', kind: 'reset-mid-body' })
  // @ts-expect-error there is no such operation
  world.fault({ operation: 'airship.sendPsh', status: 500 })
  // @ts-expect-error there is no such kind
  world.fault({ kind: 'earthquake' })
  // @ts-expect-error a fault has to say what goes wrong
  world.fault({ operation: 'airship.sendPush' })
  // @ts-expect-error before or after, nothing between
  world.fault({ reset: 'during' })
  expectTypeOf<{ status: 429; retryAfter: Date }>().toExtend<Fault>()
})

it('the operations are those of the contracts', () => {
  expectTypeOf<OperationId>().toEqualTypeOf<
    | `onesignal.${OneSignalOperation}`
    | `airship.${AirshipOperation}`
    | 'onesignal.downloadFile'
    | 'airship.createToken'
    | 'airship.viewPublicKey'
  >()
})

it('what a test reads cannot be written', () => {
  const world = createMockServer()
  expectTypeOf(world.phone('+15035556789').inbox).toEqualTypeOf<readonly ReceivedMessage[]>()
  // @ts-expect-error the inbox is filled by messages alone
  world.phone('+15035556789').inbox.push()
  expectTypeOf<keyof typeof faultKinds>().toEqualTypeOf<FaultKind>()
})

it('the fetch of a world can stand in for the global one', () => {
  const world = createMockServer()
  expectTypeOf(world.fetch).toExtend<typeof globalThis.fetch>()
})

it('a keyword is answered or forwarded, not both and not neither', () => {
  const answered: AirshipKeyword = { keyword: 'menu', reply: 'Soup.' }
  const forwarded: AirshipKeyword = { keyword: 'order', webhook: true, variable: true }
  expectTypeOf([answered, forwarded]).items.toEqualTypeOf<AirshipKeyword>()
  // @ts-expect-error either a reply or the webhook
  const both: AirshipKeyword = { keyword: 'menu', reply: 'Soup.', webhook: true }
  // @ts-expect-error neither
  const neither: AirshipKeyword = { keyword: 'menu' }
  expectTypeOf([both, neither]).items.toEqualTypeOf<AirshipKeyword>()
})
