/**
 * When a text is no longer worth delivering: seconds from the moment that it is sent, or a moment. A text without a zone
 * is in UTC.
 */
export type Expiry = number | Date | string
