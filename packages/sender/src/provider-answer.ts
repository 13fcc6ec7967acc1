import type { NotSentReason } from './send-result.ts'

/** What a provider's adapter says of a text. */
export type ProviderAnswer =
  | {
      readonly status: 'sent'
      /** The provider's id of it. */
      readonly id: string
      /** Whether it had been sent before. @default false */
      readonly replayed?: boolean | undefined
    }
  | {
      readonly status: 'not-sent'
      readonly reason: NotSentReason
      readonly error?: unknown
      readonly notBefore?: Date | undefined
    }
  | {
      readonly status: 'unknown'
      readonly error?: unknown
      readonly idempotencyKey?: string | undefined
    }
