import type { Airship, CallOptions, CallPromise } from '@textwire/airship'
import type { OperationId } from '@textwire/mock-server'
import { SENDER, WORDS } from './airship-chaos.ts'
import type { AirshipChaos } from './airship-chaos.ts'
import type { Person } from './person.ts'

/** Something that texts one person each time that it is carried out. */
export interface Sending {
  readonly operation: OperationId
  /** Where the world counts it, besides the phones: not what it answers or asks on its own. */
  readonly isCounted: { readonly asSchedule?: true; readonly asDelivery?: true }
  /** What has to be there before; the id of it, where there is one. */
  readonly prepare?: (
    chaos: AirshipChaos,
    person: Person,
  ) => Promise<string | undefined> | string | undefined
  readonly send: (
    client: Airship,
    person: Person,
    given: { readonly id: string; readonly at: Date },
    options: CallOptions,
  ) => CallPromise<object>
}

const consent = '2026-01-01T00:00:00Z'
const device_types: ['sms'] = ['sms']

const notificationFor = ({ msisdn }: Person) => ({
  sms: { alert: `Your code is ${msisdn.slice(-4)}.` },
})

const pushTo = (person: Person) => ({
  audience: { sms_id: { msisdn: person.msisdn, sender: SENDER } },
  device_types,
  notification: notificationFor(person),
})

const createAndSendTo = (person: Person) => ({
  audience: {
    create_and_send: [{ ua_msisdn: person.msisdn, ua_sender: SENDER, ua_opted_in: consent }],
  },
  device_types,
  notification: notificationFor(person),
})

const bulkSendTo = (person: Person, bulk_id: string) => ({
  audience: { bulk_id },
  device_types,
  notification: notificationFor(person),
})

const subscribe = ({ project }: AirshipChaos, { number }: Person): string =>
  project.channel({ phone: number }).channelId

async function upload(chaos: AirshipChaos, person: Person): Promise<string | undefined> {
  const { bulk_id } = await chaos.calm.bulk.upload([{ ua_channel_id: subscribe(chaos, person) }])
  return bulk_id
}

/** The person texts a word, and the project may answer. */
function ask({ world, project }: AirshipChaos, { number }: Person): string {
  world.phone(number).reply(WORDS.forwarded, { to: SENDER })
  return project.inbound.at(-1)?.mobileOriginatedId ?? ''
}

const delivered = { asDelivery: true } as const
const waiting = { asSchedule: true, asDelivery: true } as const

/** Every operation of Airship's that must not be repeated in doubt because it texts. */
export const sendings: Readonly<Record<string, Sending>> = {
  'a push': {
    operation: 'airship.sendPush',
    isCounted: delivered,
    prepare: subscribe,
    send: ({ push }, person, _given, options) => push.send(pushTo(person), options),
  },
  'a create-and-send': {
    operation: 'airship.createAndSend',
    isCounted: delivered,
    send: ({ createAndSend }, person, _given, options) =>
      createAndSend.send(createAndSendTo(person), options),
  },
  'a bulk send': {
    operation: 'airship.bulkSend',
    isCounted: delivered,
    prepare: upload,
    send: ({ bulk }, person, { id }, options) => bulk.send(bulkSendTo(person, id), options),
  },
  'an answer to a text': {
    operation: 'airship.createCustomSmsResponse',
    isCounted: delivered,
    prepare: ask,
    send: ({ sms }, person, { id }, options) =>
      sms.respond({ mobile_originated_id: id, ...notificationFor(person) }, options),
  },
  'a keyword on behalf of a person': {
    operation: 'airship.triggerSmsKeywordInteraction',
    isCounted: {},
    prepare: subscribe,
    send: ({ sms }, { msisdn }, _given, options) =>
      sms.triggerKeyword(msisdn, { keyword: WORDS.answered, sender_ids: [SENDER] }, options),
  },
  'a registration that asks for consent': {
    operation: 'airship.registerSmsChannel',
    isCounted: {},
    send: ({ sms }, { msisdn }, _given, options) =>
      sms.register({ msisdn, sender: SENDER }, options),
  },
  'a schedule': {
    operation: 'airship.createSchedule',
    isCounted: waiting,
    prepare: subscribe,
    send: ({ schedules }, person, { at }, options) =>
      schedules.create({ schedule: { scheduled_time: at }, push: pushTo(person) }, options),
  },
  'a create-and-send for later': {
    operation: 'airship.scheduleCreateAndSend',
    isCounted: waiting,
    send: ({ schedules }, person, { at }, options) =>
      schedules.createAndSend(
        { schedule: { scheduled_time: at }, push: createAndSendTo(person) },
        options,
      ),
  },
  'a bulk send for later': {
    operation: 'airship.scheduleBulkSend',
    isCounted: waiting,
    prepare: upload,
    send: ({ schedules }, person, { id, at }, options) =>
      schedules.bulkSend(
        { schedule: { scheduled_time: at }, push: bulkSendTo(person, id) },
        options,
      ),
  },
}
