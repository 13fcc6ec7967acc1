import type { Airship, CallOptions, CallPromise } from '@textwire/airship'
import type { OperationId } from '@textwire/mock-server'
import { SENDER } from './airship-chaos.ts'
import type { AirshipChaos } from './airship-chaos.ts'
import type { Person } from './person.ts'

/** Something that is the same however often it is carried out. */
export interface Change {
  readonly operation: OperationId
  /** What has to be there before; the id of it, where there is one. */
  readonly prepare: (chaos: AirshipChaos, person: Person) => Promise<string> | string
  readonly make: (
    client: Airship,
    person: Person,
    id: string,
    options: CallOptions,
  ) => CallPromise<unknown>
  /** Whether the world is now as it should be: in full, and no more. */
  readonly isMade: (chaos: AirshipChaos, person: Person, id: string) => boolean
}

const pairOf = ({ msisdn }: Person) => ({ msisdn, sender: SENDER })

const subscribe = ({ project }: AirshipChaos, { number }: Person): string =>
  project.channel({ phone: number }).channelId

const channelOf = ({ project }: AirshipChaos, { number }: Person) => project.findChannel(number)

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

async function schedule(chaos: AirshipChaos, person: Person): Promise<string> {
  subscribe(chaos, person)
  const scheduled_time = new Date(chaos.world.clock.now() + 86_400_000)
  const { schedule_ids = [] } = await chaos.calm.schedules.create({
    schedule: { scheduled_time },
    push: {
      audience: { sms_id: pairOf(person) },
      device_types: ['sms'],
      notification: { alert: 'Hello' },
    },
  })
  return schedule_ids[0] ?? ''
}

/** What may be repeated, by what it does to a person. */
export const changes: Readonly<Record<string, Change>> = {
  'a registration with consent': {
    operation: 'airship.registerSmsChannel',
    prepare: () => '',
    make: ({ sms }, person, _id, options) =>
      sms.register({ ...pairOf(person), opted_in: '2026-01-01T00:00:00Z' }, options),
    isMade: ({ project }, { msisdn }) =>
      isSame(
        project.channels.filter((one) => one.msisdn === msisdn).map(({ consent }) => consent),
        ['opted-in'],
      ),
  },
  'an opt-out': {
    operation: 'airship.optOutSmsChannel',
    prepare: subscribe,
    make: ({ sms }, person, _id, options) => sms.optOut(pairOf(person), options),
    isMade: (chaos, person) => channelOf(chaos, person)?.consent === 'opted-out',
  },
  'a change of the time zone': {
    operation: 'airship.updateSmsChannel',
    prepare: subscribe,
    make: ({ sms }, person, id, options) =>
      sms.update(id, { ...pairOf(person), timezone: 'Europe/Berlin' }, options),
    isMade: (chaos, person) => channelOf(chaos, person)?.timezone === 'Europe/Berlin',
  },
  'a tag': {
    operation: 'airship.modifySmsChannelTags',
    prepare: subscribe,
    make: ({ sms }, person, _id, options) =>
      sms.modifyTags(pairOf(person), { add: { plans: ['gold'] } }, options),
    isMade: (chaos, person) => isSame(channelOf(chaos, person)?.tags['plans'], ['gold']),
  },
  'a name': {
    operation: 'airship.associateNamedUser',
    prepare: subscribe,
    make: ({ namedUsers }, { msisdn }, channel_id, options) =>
      namedUsers.associate(
        { named_user_id: `user ${msisdn}`, channel_id, device_type: 'sms' },
        options,
      ),
    isMade: (chaos, person) => channelOf(chaos, person)?.namedUser === `user ${person.msisdn}`,
  },
  'a deleted schedule': {
    operation: 'airship.deleteSchedule',
    prepare: schedule,
    make: ({ schedules }, _person, id, options) => schedules.delete(id, options),
    isMade: ({ project }, _person, id) => !project.schedules.some((row) => row.id === id),
  },
}
