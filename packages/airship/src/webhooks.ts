export { createInboundHandler } from './webhooks/create-inbound-handler.ts'
export { parseInbound } from './webhooks/parse-inbound.ts'
export { ReplyRefusedError } from './webhooks/reply-refused-error.ts'
export { toNodeListener } from './webhooks/to-node-listener.ts'
export { createMemoryDedupeStore } from '@textwire/core/webhooks'

export type { InboundHandler } from './webhooks/create-inbound-handler.ts'
export type {
  InboundHandlerOptions,
  InboundHandlerSettings,
} from './webhooks/inbound-handler-options.ts'
export type { InboundMessage } from './webhooks/inbound-message.ts'
export type { InboundSignature } from './webhooks/inbound-signature.ts'
export type { InboundSms } from './webhooks/inbound-sms.ts'
export type { ParsedInbound, ParseInboundOptions } from './webhooks/parse-inbound.ts'
export type {
  ReplyClient,
  ReplyContent,
  ReplyFields,
  ReplyResult,
} from './webhooks/reply-content.ts'
export type { ReplyRefusal } from './webhooks/reply-refused-error.ts'
export type {
  DedupeClaim,
  DedupeStore,
  MemoryDedupeStoreOptions,
  NodeRequest,
  NodeResponse,
  WebhookSecret,
} from '@textwire/core/webhooks'
