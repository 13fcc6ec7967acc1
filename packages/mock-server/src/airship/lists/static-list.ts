import { newList, type UploadedList } from './uploaded-list.ts'

/** Whom the rows of a static list can name. Source: Airship, "Update list contents". */
export const identifierTypes = [
  'named_user',
  'ios_channel',
  'android_channel',
  'amazon_channel',
  'sms_channel',
  'email_channel',
  'open_channel',
  'web_channel',
] as const

/** Whom a row of a static list names. */
export type IdentifierType = (typeof identifierTypes)[number]

/** A row of a static list. */
export interface ListMember {
  readonly type: IdentifierType
  readonly id: string
}

/** A list of channels and named users. */
export interface StaticList extends UploadedList {
  readonly members: readonly ListMember[]
  /** How many channels the members came to when the file was processed. */
  readonly channelCount: number
  /** When it was last made, changed, filled or sent to, in milliseconds since the epoch. */
  readonly usedAt: number
}

/** A static list before its first file. */
export const newStaticList = (name: string, now: number): StaticList => ({
  ...newList(name, now),
  members: [],
  channelCount: 0,
  usedAt: now,
})
