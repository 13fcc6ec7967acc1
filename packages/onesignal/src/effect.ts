/**
 * What a write came to. OneSignal's statuses differ between its own descriptions, so any 2xx is a success, and this
 * says what it means: `accepted` is not done yet, and a read may show the old state for some seconds.
 */
export type Effect = 'created' | 'updated' | 'transferred' | 'deleted' | 'accepted'
