/** What an error code of a delivery report means. */
export interface DeliveryErrorCode {
  readonly meaning: string
  /** False for a code that only says how far a message has come. */
  readonly isError: boolean
}

/**
 * The error codes that Airship itself explains. A vendor (Sinch as `CLX`, or `TWILIO`) may send others.
 * Source: Airship, "SMS delivery report error codes".
 */
export const deliveryErrorCodes: Readonly<Record<string, DeliveryErrorCode>> = {
  '0': { meaning: 'nobody knows why', isError: true },
  '10': { meaning: 'a landline, or a carrier that cannot be reached', isError: true },
  '16': { meaning: 'the message was blocked', isError: true },
  '61': { meaning: 'the message was filtered out', isError: true },
  '64': { meaning: 'blocked, because a quota is used up', isError: true },
  '150': { meaning: 'nobody knows this phone', isError: true },
  '152': { meaning: 'the carrier does not know this number as a sender', isError: true },
  '300': { meaning: 'the phone cannot be reached', isError: true },
  '400': { meaning: 'queued', isError: false },
  '401': { meaning: 'dispatched', isError: false },
}
