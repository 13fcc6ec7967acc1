import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Equal } from '../generated/equal.ts'
import type { Written } from '../generated/written.ts'
import type { OperationTypes } from './operations.ts'
import type { PushFields, RegisterSmsChannelBody, SendPushBody, SmsIdentity } from './types.ts'
import type * as schemas from './schemas.ts'

type Schemas = typeof schemas
type Output<Name extends keyof Schemas> = z.output<Schemas[Name]>
type Body<Name extends 'registerSmsChannel' | 'optOutSmsChannel' | 'sendPush'> =
  OperationTypes[Name]['requestBody']['content']['application/json']
type Vendor = 'application/vnd.urbanairship+json; version=3'

test('each body schema takes what the operation takes', () => {
  type Register = Output<'registerSmsChannelBodySchema'>
  expectTypeOf<Equal<Register, Written<Body<'registerSmsChannel'>>>>().toEqualTypeOf<true>()
  expectTypeOf<Equal<Register, Written<RegisterSmsChannelBody>>>().toEqualTypeOf<true>()
  type OptOut = Output<'optOutSmsChannelBodySchema'>
  expectTypeOf<Equal<OptOut, Body<'optOutSmsChannel'>>>().toEqualTypeOf<true>()
  expectTypeOf<Equal<OptOut, SmsIdentity>>().toEqualTypeOf<true>()
  expectTypeOf<Equal<Body<'sendPush'>, PushFields | PushFields[]>>().toEqualTypeOf<true>()
  expectTypeOf<z.input<Schemas['sendPushBodySchema']>>().toEqualTypeOf<Body<'sendPush'>>()
  expectTypeOf<Output<'sendPushBodySchema'>>().toEqualTypeOf<SendPushBody>()
  type Path = OperationTypes['lookupSmsChannel']['parameters']['path']
  expectTypeOf<Equal<Output<'lookupSmsChannelPathSchema'>, Path>>().toEqualTypeOf<true>()
})

test('each response schema gives what the operation answers', () => {
  type Registered = OperationTypes['registerSmsChannel']['responses'][200 | 201 | 202]
  expectTypeOf<
    Equal<Output<'registerSmsChannelResponseSchema'>, Registered['content'][Vendor]>
  >().toEqualTypeOf<true>()
  type Found = OperationTypes['lookupSmsChannel']['responses'][200]['content'][Vendor]
  expectTypeOf<Equal<Output<'lookupSmsChannelResponseSchema'>, Found>>().toEqualTypeOf<true>()
  type OptedOut = OperationTypes['optOutSmsChannel']['responses'][202]['content'][Vendor]
  expectTypeOf<Equal<Output<'optOutSmsChannelResponseSchema'>, OptedOut>>().toEqualTypeOf<true>()
  type Pushed = OperationTypes['sendPush']['responses'][202]['content'][Vendor]
  expectTypeOf<Equal<Output<'sendPushResponseSchema'>, Pushed>>().toEqualTypeOf<true>()
  type Refused = OperationTypes['sendPush']['responses'][400]['content']['application/json']
  expectTypeOf<Equal<Output<'errorBodySchema'>, Refused>>().toEqualTypeOf<true>()
})
