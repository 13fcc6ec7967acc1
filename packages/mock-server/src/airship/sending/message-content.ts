import type { ReceivedMedia } from '../../phone/received-message.ts'

/** What a message says, before it is filled in for a person. */
export interface MessageContent {
  readonly platform: 'sms' | 'mms'
  readonly text: string
  readonly subject?: string
  readonly media: readonly ReceivedMedia[]
  /** Whether placeholders are filled in. */
  readonly isTemplate: boolean
  readonly shortenLinks: boolean
  /** When it is no longer worth delivering, in milliseconds since the epoch. */
  readonly expiresAt?: number
}
