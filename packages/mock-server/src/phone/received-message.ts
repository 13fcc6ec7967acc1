/** The providers that this mock server emulates. */
export type Provider = 'onesignal' | 'airship'

/** A picture, a sound or a card that came with a text. */
export interface ReceivedMedia {
  readonly url: string
  /** The media type, where the sender stated it (Airship does, OneSignal does not). */
  readonly contentType?: string
}

/** A message as it lies on a phone. */
export interface ReceivedMessage {
  /** What the person reads. */
  readonly text: string
  readonly media: readonly ReceivedMedia[]
  /** The subject of an MMS, where it has one. */
  readonly subject?: string
  /** The number or short code that the phone shows as the sender. */
  readonly from: string
  readonly provider: Provider
  /** The app (OneSignal) or the project (Airship) that sent it. */
  readonly account: string
  /** The provider's id: of the message (OneSignal), of the push (Airship). */
  readonly messageId: string
  /** The world's time, in milliseconds since the epoch. */
  readonly receivedAt: number
  /** How many SMS segments the text was charged as; an MMS is charged as one message. */
  readonly segments: number
  /** A message that was asked for, a question whether texts are wanted, or the answer to a keyword. */
  readonly kind: 'message' | 'opt-in-prompt' | 'keyword-reply'
}
