export { checkInput } from './check-input.ts'
export { operations } from './operations.ts'
export {
  cancelMessagePathSchema,
  cancelMessageQuerySchema,
  cancelMessageResponseSchema,
  errorBodySchema,
  sendMessageResponseSchema,
  viewMessagePathSchema,
  viewMessageQuerySchema,
  viewMessageResponseSchema,
} from './schemas.ts'
export { sendMessageBodySchema } from './send-message-schema.ts'
export { modesWithChannel, targetingModes } from './targeting.ts'

export type { OperationInput } from '../generated/create-check-input.ts'
export type { InputProblem } from '../generated/problems-of.ts'
export type { Operation, OperationName, OperationTypes } from './operations.ts'
export type {
  CancelMessageResult,
  Contents,
  ErrorBody,
  Filter,
  FilterEntry,
  FilterOperator,
  IncludeAliases,
  InvalidRecipients,
  Message,
  MessageNotSent,
  MessageSent,
  Outcome,
  Paths,
  PlatformStats,
  SendMessageBody,
  SendMessageFields,
  SendMessageInput,
  SendMessageResult,
  SendWarnings,
  Targeting,
  TargetingMode,
  ViewMessageQuery,
} from './types.ts'
