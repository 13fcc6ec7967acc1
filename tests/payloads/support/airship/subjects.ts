import { defaultAirshipProject } from '@textwire/mock-server'
import {
  attributeChanges,
  createAndSendRows,
  mmsCreateAndSend,
  mmsPush,
  mmsResponse,
  smsCreateAndSend,
  smsPush,
  smsResponse,
  tagChanges,
} from '@textwire/payloads/airship'
import { START } from '../../../support/airship-stage.ts'
import type { Subject } from '../limit.ts'
import { postAirship } from './post.ts'

/** The sender of the project. */
export const { sender } = defaultAirshipProject
const options = { now: () => START }
const agreed = '2026-05-01T08:00:00'

/** The channel that every world of these tests has. */
export const person = { msisdn: '15035550100', sender }

/** A row of a create-and-send. */
export const row = { ua_msisdn: person.msisdn, ua_sender: sender, ua_opted_in: agreed }

const slide = { media: { url: 'https://example.com/menu.png' } }
const mmsWords = { fallbackText: 'The menu', slide }

// What breaks a rule has no type, so the inputs of all builders are unknown here.

export const push: Subject = {
  name: 'smsPush',
  build: (input) => smsPush(input as never, options),
  input: { to: 'all', text: 'Your table is ready.' },
  post: (world, wire) => postAirship(world, '/push', wire),
}

export const mediaPush: Subject = {
  name: 'mmsPush',
  build: (input) => mmsPush(input as never, options),
  input: { to: 'all', ...mmsWords },
  post: push.post,
}

export const createAndSend: Subject = {
  name: 'smsCreateAndSend',
  build: (input) => smsCreateAndSend(input as never, options),
  input: { to: [row], text: 'Your table is ready.' },
  post: (world, wire) => postAirship(world, '/create-and-send', wire),
}

export const mediaCreateAndSend: Subject = {
  name: 'mmsCreateAndSend',
  build: (input) => mmsCreateAndSend(input as never, options),
  input: { to: [row], ...mmsWords },
  post: createAndSend.post,
}

interface Person {
  readonly phone: string
  readonly code: string
  readonly agreed: string
  readonly fields?: Readonly<Record<string, unknown>>
}

export const rows: Subject = {
  name: 'createAndSendRows',
  build: (input) =>
    createAndSendRows<Person>(Object.values(input as object), {
      msisdn: ({ phone }) => phone,
      sender: ({ code }) => code,
      optedIn: (one) => one.agreed,
      fields: ({ fields = {} }) => fields,
    }),
  input: { 0: { phone: person.msisdn, code: sender, agreed } },
  post: (world, wire) =>
    createAndSend.post(world, {
      audience: { create_and_send: Object.values(wire as object) },
      device_types: ['sms'],
      notification: { sms: { alert: 'Hi' } },
    }),
}

/** Stands for the id of a text that somebody has sent. */
export const askedId = '5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f'

export const answer: Subject = {
  name: 'smsResponse',
  build: (input) => smsResponse(input as never),
  input: { mobileOriginatedId: askedId, text: 'Your table is ready.' },
  post: (world, wire) => postAirship(world, '/sms/custom-response', wire),
}

export const mediaAnswer: Subject = {
  name: 'mmsResponse',
  build: (input) => mmsResponse(input as never),
  input: { mobileOriginatedId: askedId, ...mmsWords },
  post: answer.post,
}

export const tags: Subject = {
  name: 'tagChanges',
  build: (input) => tagChanges(input as never),
  input: { add: { loyalty: ['gold'] } },
  post: (world, wire) =>
    postAirship(world, '/channels/sms/tags', { audience: person, ...(wire as object) }),
}

export const attributes: Subject = {
  name: 'attributeChanges',
  build: (input) => attributeChanges(input as never),
  input: { set: { name: 'Ada' } },
  post: (world, wire) =>
    postAirship(world, '/channels/attributes', {
      audience: { sms_id: person },
      attributes: Object.values(wire as object),
    }),
}
