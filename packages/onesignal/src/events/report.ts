import type { OneSignalEvent, UnknownEvent } from './event.ts'

/** Tells of an error, and never throws. */
export type Report = (error: unknown, event?: OneSignalEvent | UnknownEvent) => Promise<void>
