import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Equal } from '../generated/equal.ts'
import type { OperationTypes } from './operations.ts'
import type * as schemas from './schemas.ts'
import type { sendMessageBodySchema } from './send-message-schema.ts'
import type { SendMessageBody, SendMessageFields } from './types.ts'

type Output<Schema extends z.ZodType> = z.output<Schema>
type Success<Name extends 'sendMessage' | 'viewMessage' | 'cancelMessage'> =
  OperationTypes[Name]['responses'][200]['content']['application/json']
type Parameters<Name extends 'viewMessage' | 'cancelMessage'> = OperationTypes[Name]['parameters']

test('each schema gives what the operation takes or answers', () => {
  type Body = OperationTypes['sendMessage']['requestBody']['content']['application/json']
  expectTypeOf<Equal<SendMessageFields, Body>>().toEqualTypeOf<true>()
  expectTypeOf<z.input<typeof sendMessageBodySchema>>().toEqualTypeOf<Body>()
  expectTypeOf<Output<typeof sendMessageBodySchema>>().toEqualTypeOf<SendMessageBody>()

  type ViewQuery = Output<typeof schemas.viewMessageQuerySchema>
  expectTypeOf<Equal<ViewQuery, Parameters<'viewMessage'>['query']>>().toEqualTypeOf<true>()
  type ViewPath = Output<typeof schemas.viewMessagePathSchema>
  expectTypeOf<Equal<ViewPath, Parameters<'viewMessage'>['path']>>().toEqualTypeOf<true>()
  type CancelQuery = Output<typeof schemas.cancelMessageQuerySchema>
  expectTypeOf<Equal<CancelQuery, Parameters<'cancelMessage'>['query']>>().toEqualTypeOf<true>()
  type CancelPath = Output<typeof schemas.cancelMessagePathSchema>
  expectTypeOf<Equal<CancelPath, Parameters<'cancelMessage'>['path']>>().toEqualTypeOf<true>()

  type Sent = Output<typeof schemas.sendMessageResponseSchema>
  expectTypeOf<Equal<Sent, Success<'sendMessage'>>>().toEqualTypeOf<true>()
  type Viewed = Output<typeof schemas.viewMessageResponseSchema>
  expectTypeOf<Equal<Viewed, Success<'viewMessage'>>>().toEqualTypeOf<true>()
  type Cancelled = Output<typeof schemas.cancelMessageResponseSchema>
  expectTypeOf<Equal<Cancelled, Success<'cancelMessage'>>>().toEqualTypeOf<true>()

  type Refused = OperationTypes['sendMessage']['responses'][400]['content']['application/json']
  expectTypeOf<Equal<Output<typeof schemas.errorBodySchema>, Refused>>().toEqualTypeOf<true>()
})
