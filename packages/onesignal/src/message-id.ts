/** The id of a message, a UUID: never empty, which is what tells a sent message from one that was not. */
export type MessageId = `${string}-${string}-${string}-${string}-${string}`
