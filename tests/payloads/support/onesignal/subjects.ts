import {
  attributeChanges,
  mmsMessage,
  smsMessage,
  tagChanges,
  where,
} from '@textwire/payloads/onesignal'
import type { Subject } from '../limit.ts'
import { patchUser, postMessage } from './post.ts'

// What breaks a rule has no type, so the inputs of all builders are unknown here.

/** A text message. */
export const sms: Subject = {
  name: 'smsMessage',
  build: (input) => smsMessage(input as never),
  input: { to: { phoneNumbers: ['+15035550100'] }, text: 'Your table is ready.' },
  post: postMessage,
}

/** A text message with media. */
export const mms: Subject = {
  name: 'mmsMessage',
  build: (input) => mmsMessage(input as never),
  input: { ...sms.input, media: ['https://example.com/table.jpg'] },
  post: postMessage,
}

/** Tags of a user. */
export const tags: Subject = {
  name: 'tagChanges',
  build: (input) => tagChanges(input as never),
  input: { set: { plan: 'gold' } },
  post: (world, wire) => patchUser(world, { tags: wire }),
}

/** A user's own properties. */
export const attributes: Subject = {
  name: 'attributeChanges',
  build: (input) => attributeChanges(input as never),
  input: { set: { language: 'de' } },
  post: patchUser,
}

/** One condition of a sentence, in the message that it is for. */
export const condition: Subject = {
  name: 'where',
  build: (input) => sentenceOf(input as Said).toList(),
  input: { field: 'tag', key: ['plan'], relation: 'is', values: ['gold'] },
  post: (world, wire) =>
    postMessage(world, {
      filters: Object.values(wire as object),
      contents: { en: 'Hi' },
      target_channel: 'sms',
    }),
}

interface Said {
  readonly field: 'tag'
  readonly key: [string]
  readonly relation: 'is'
  readonly values: readonly [string]
}

const sentenceOf = ({ field, key, relation, values }: Said) =>
  where(field, ...key)[relation](...values)
