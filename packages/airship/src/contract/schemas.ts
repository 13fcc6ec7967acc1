import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import {
  zErrorBody,
  zLookupSmsChannelPath,
  zOkBody,
  zPushResult,
  zRegisterSmsChannelBody,
  zRegisterSmsChannelResult,
  zSendPushBody,
  zSmsChannelLookup,
  zSmsIdentity,
} from '../generated/zod.ts'
import type { PushFields, SendPushBody } from './push-body.ts'
import { sendPushRules } from './push-rules.ts'
import { registerRules } from './register-rules.ts'

/** Checks the body of `registerSmsChannel`: its fields, a moment that exists, and names of tag groups. */
export const registerSmsChannelBodySchema = zRegisterSmsChannelBody.superRefine(
  asRefinement(registerRules),
)

/** Checks the body of `optOutSmsChannel`. */
export const optOutSmsChannelBodySchema = zSmsIdentity

/** Checks the path parameters of `lookupSmsChannel`. */
export const lookupSmsChannelPathSchema = zLookupSmsChannelPath

/**
 * Checks the body of `sendPush`: the shape of every field, and the rules between fields that Airship documents.
 *
 * @example
 * ```ts
 * import { sendPushBodySchema } from '@textwire/airship/contract'
 *
 * declare const text: string
 *
 * const result = sendPushBodySchema.safeParse(JSON.parse(text))
 * if (!result.success) console.log(result.error.issues)
 * ```
 */
export const sendPushBodySchema = zSendPushBody.superRefine(
  asRefinement([sendPushRules]),
  // The rules make each flat object one member of the union.
) as z.ZodType as z.ZodType<SendPushBody, PushFields | PushFields[]>

/**
 * Checks what `registerSmsChannel` answers with: pending or opted in, told apart by `status`. Unknown fields pass and
 * are left out of the result, as in every schema of a response.
 */
export const registerSmsChannelResponseSchema = zRegisterSmsChannelResult

/** Checks what `lookupSmsChannel` answers with. */
export const lookupSmsChannelResponseSchema = zSmsChannelLookup

/** Checks what `optOutSmsChannel` answers with. */
export const optOutSmsChannelResponseSchema = zOkBody

/** Checks what `sendPush` answers with. */
export const sendPushResponseSchema = zPushResult

/** Checks what accompanies a refusal. */
export const errorBodySchema = zErrorBody
