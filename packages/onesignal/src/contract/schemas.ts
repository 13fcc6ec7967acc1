import {
  zCancelMessageResult,
  zErrorBody,
  zMessage,
  zSendMessageResult,
  zViewMessagePath,
  zViewMessageQuery,
  zCancelMessagePath,
  zCancelMessageQuery,
} from '../generated/zod.ts'

/** Checks the path parameters of `viewMessage`. */
export const viewMessagePathSchema = zViewMessagePath

/** Checks the query of `viewMessage`. */
export const viewMessageQuerySchema = zViewMessageQuery

/** Checks the path parameters of `cancelMessage`. */
export const cancelMessagePathSchema = zCancelMessagePath

/** Checks the query of `cancelMessage`. */
export const cancelMessageQuerySchema = zCancelMessageQuery

/**
 * Checks what `sendMessage` answers with: sent or not sent, told apart by `id`. Unknown fields pass and are left
 * out of the result, as in every schema of a response.
 */
export const sendMessageResponseSchema = zSendMessageResult

/** Checks what `viewMessage` answers with. */
export const viewMessageResponseSchema = zMessage

/** Checks what `cancelMessage` answers with. */
export const cancelMessageResponseSchema = zCancelMessageResult

/** Checks what accompanies a refusal. */
export const errorBodySchema = zErrorBody
