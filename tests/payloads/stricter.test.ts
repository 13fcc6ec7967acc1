import { describe, expect, it } from 'vitest'
import { openStage as openAirship } from '../support/airship-stage.ts'
import { openStage as openOneSignal } from '../support/onesignal-stage.ts'
import * as airship from './support/airship/subjects.ts'
import { changed } from './support/change.ts'
import type { Pair, Subject } from './support/limit.ts'
import { addGuest } from './support/onesignal/people.ts'
import * as onesignal from './support/onesignal/subjects.ts'
import { problemsOf } from './support/problems-of.ts'

/** What a builder refuses although the provider takes it. */
interface Stricter extends Pair {
  readonly name: string
  /** Why it is refused all the same. */
  readonly reason: string
  readonly subject: Subject
  /** The place that the builder names. */
  readonly path: string
}

const same = (change: Pair['input']): Pair => ({ input: change, wire: change })

const ofOneSignal: readonly Stricter[] = [
  {
    name: 'a field that it does not know',
    reason: 'it would be passed over in silence, and its effect be missing',
    subject: onesignal.sms,
    path: 'txt',
    ...same({ txt: 'Hi' }),
  },
  {
    name: 'a number of 7 digits',
    reason: 'the answer would list it as invalid, and the others get their text',
    subject: onesignal.sms,
    path: 'to.phoneNumbers.1',
    input: { to: { phoneNumbers: ['+15035550100', '+1503555'] } },
    wire: { include_phone_numbers: ['+15035550100', '+1503555'] },
  },
  {
    name: 'the nil UUID as a key',
    reason:
      'it is a placeholder that would swallow every message but the first; the client refuses it too',
    subject: onesignal.sms,
    path: 'idempotencyKey',
    input: { idempotencyKey: '00000000-0000-0000-0000-000000000000' },
    wire: { idempotency_key: '00000000-0000-0000-0000-000000000000' },
  },
  {
    name: 'a time without a zone',
    reason: 'OneSignal’s pages disagree on the zone that it is in',
    subject: onesignal.sms,
    path: 'sendAt',
    input: { sendAt: '2026-06-02T08:00:00' },
    wire: { send_after: '2026-06-02T08:00:00' },
  },
  {
    name: 'a country in small letters',
    reason: 'users have countries in capitals',
    subject: onesignal.condition,
    path: 'value',
    input: { field: 'country', key: [], relation: 'is', values: ['de'] },
    wire: { 0: { field: 'country', relation: '=', value: 'de' } },
  },
  {
    name: 'an empty value of a tag',
    reason: 'it removes the tag, which remove says',
    subject: onesignal.tags,
    path: 'set.plan',
    input: { set: { plan: '' } },
    wire: { plan: '' },
  },
  {
    name: 'a tag that is set and removed',
    reason: 'one of the two would be lost',
    subject: onesignal.tags,
    path: 'remove.0',
    input: { remove: ['plan'] },
    wire: { plan: '' },
  },
  {
    name: 'no tag at all',
    reason: 'it changes nothing, which is hardly meant',
    subject: onesignal.tags,
    path: 'set',
    input: { set: {} },
    wire: { plan: undefined },
  },
  {
    name: 'a time without a zone',
    reason: 'the sources disagree on which zone it is in',
    subject: onesignal.sms,
    path: 'sendAt',
    input: { sendAt: '2026-11-27 09:00' },
    wire: { send_after: '2026-11-27 09:00' },
  },
  {
    name: 'a country in small letters',
    reason: 'users have theirs in capitals',
    subject: onesignal.condition,
    path: 'value',
    input: { field: 'country', key: [], relation: 'is', values: ['us'] },
    wire: { 0: { field: 'country', relation: '=', value: 'us' } },
  },
  {
    name: 'a language that is no code',
    reason: 'no user has it',
    subject: onesignal.condition,
    path: 'value',
    input: { field: 'language', key: [], relation: 'is', values: ['german'] },
    wire: { 0: { field: 'language', relation: '=', value: 'german' } },
  },
  {
    name: 'seconds to come',
    reason: 'what is to come is not ago',
    subject: onesignal.condition,
    path: 'value',
    input: { relation: 'isOverSecondsAgo', values: [-5] },
    wire: { 0: { field: 'tag', key: 'plan', relation: 'time_elapsed_gt', value: '-5' } },
  },
  {
    name: 'a comma in one of several values',
    reason: 'it would stand for two values',
    subject: onesignal.condition,
    path: 'values.1',
    input: { relation: 'isOneOf', values: [['gold', 'silver, too']] },
    wire: { 0: { field: 'tag', key: 'plan', relation: 'in_array', value: 'gold,silver, too' } },
  },
]

const twins = [airship.row, airship.row]

const ofAirship: readonly Stricter[] = [
  {
    name: 'a row twice',
    reason: 'the person may get two messages or none',
    subject: airship.createAndSend,
    path: 'to.1',
    input: { to: twins },
    wire: { audience: { create_and_send: twins } },
  },
  {
    name: 'a row with a number of 7 digits',
    reason: 'it would be left out without a word',
    subject: airship.createAndSend,
    path: 'to.1.ua_msisdn',
    input: { to: [airship.row, { ...airship.row, ua_msisdn: '1503555' }] },
    wire: {
      audience: { create_and_send: [airship.row, { ...airship.row, ua_msisdn: '1503555' }] },
    },
  },
  {
    name: 'an expiry that has passed',
    reason: 'nobody would get the text',
    subject: airship.push,
    path: 'expiry',
    input: { expiry: '2026-05-31T12:00:00' },
    wire: { 'notification.sms.expiry': '2026-05-31T12:00:00' },
  },
  {
    name: 'platforms in order beside another way to choose',
    reason: 'the order would have no effect',
    subject: airship.push,
    path: 'orchestration.channelPriority',
    input: { orchestration: { type: 'fan_out', channelPriority: ['sms'] } },
    wire: { orchestration: { type: 'fan_out', channel_priority: ['sms'] } },
  },
  {
    name: 'other words for nobody in particular',
    reason: 'nobody would get them',
    subject: airship.push,
    path: 'localizations.0',
    input: { localizations: [{ text: 'Hi' }] },
    wire: { localizations: [{ notification: { sms: { alert: 'Hi' } } }] },
  },
  {
    name: 'an order of channels beside another way to choose',
    reason: 'it would have no effect',
    subject: airship.push,
    path: 'orchestration.channelPriority',
    input: { orchestration: { type: 'fan_out', channelPriority: ['sms'] } },
    wire: { orchestration: { type: 'fan_out', channel_priority: ['sms'] } },
  },
  {
    name: 'other words for nobody in particular',
    reason: 'everyone or nobody would get them',
    subject: airship.push,
    path: 'localizations.0',
    input: { localizations: [{ text: 'Hallo' }] },
    wire: { localizations: [{ notification: { sms: { alert: 'Hallo' } } }] },
  },
  {
    name: 'no group to add tags to',
    reason: 'it changes nothing, which is hardly meant',
    subject: airship.tags,
    path: 'add',
    ...same({ add: {} }),
  },
  {
    name: 'no tag to add to a group',
    reason: 'it changes nothing; set alone takes all tags away',
    subject: airship.tags,
    path: 'add.loyalty',
    ...same({ add: { loyalty: [] } }),
  },
  {
    name: 'a row with a North American number of 10 digits in all',
    reason: 'it would be left out without a word',
    subject: airship.createAndSend,
    path: 'to.1.ua_msisdn',
    input: { to: [airship.row, { ...airship.row, ua_msisdn: '1503555019' }] },
    wire: {
      audience: { create_and_send: [airship.row, { ...airship.row, ua_msisdn: '1503555019' }] },
    },
  },
]

const isTaken = (status: number) => status >= 200 && status < 300

describe('a builder is stricter than OneSignal about', () => {
  it.each(ofOneSignal)('$name: $reason', async ({ subject, path, input, wire }) => {
    const stage = await openOneSignal()
    addGuest(stage)
    const problems = problemsOf(() => subject.build(changed(subject.input, input)))
    expect(problems.map((one) => one.path)).toEqual([path])
    const body = changed(subject.build(subject.input), wire)
    expect((await subject.post(stage.world, body)).status).toSatisfy(isTaken)
  })
})

describe('a builder is stricter than Airship about', () => {
  it.each(ofAirship)('$name: $reason', async ({ subject, path, input, wire }) => {
    const { world, project } = await openAirship()
    project.channel({ phone: '+15035550100' })
    const problems = problemsOf(() => subject.build(changed(subject.input, input)))
    expect(problems.map((one) => one.path)).toEqual([path])
    const body = changed(subject.build(subject.input), wire)
    expect((await subject.post(world, body)).status).toSatisfy(isTaken)
  })
})
