import { createAirship, OutcomeUnknownError } from '@textwire/airship'
import type { Airship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import type { MockServer } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import type { OneSignal } from '@textwire/onesignal'
import { mmsOf, smsOf } from './messages.ts'
import type { Transcript } from './transcript.ts'

const NUMBER = '+15035556789'
const PAIR = { msisdn: '15035556789', sender: defaultAirshipProject.sender }
const KEY = '0192f3a4-7b1c-7def-8123-456789abcdef'

/** The whole story, against a mock server on a port of its own. */
export async function onTheMock(transcript: Transcript): Promise<void> {
  transcript.step('1. The mock server starts')
  const world = createMockServer()
  const server = await world.listen()
  transcript.say(`OneSignal and Airship answer at ${server.url}`)
  const { appId, apiKey } = defaultOneSignalApp
  const { appKey, masterSecret } = defaultAirshipProject
  const onesignal = createOneSignal({ appId, apiKey, baseUrl: server.onesignal.baseUrl })
  const airship = createAirship({ appKey, masterSecret, baseUrl: server.airship.baseUrl })
  try {
    await textThroughOneSignal(transcript, world, onesignal)
    await pushThroughAirship(transcript, world, airship)
    await answerStop(transcript, world, airship)
    await loseTheConnection(transcript, world, airship)
  } finally {
    await server.close()
  }
  transcript.step('6. The same program, for real')
  transcript.say(
    'npm run demo -- --live sends through the real services, with credentials from the environment.',
  )
}

async function textThroughOneSignal(
  transcript: Transcript,
  world: MockServer,
  onesignal: OneSignal,
): Promise<void> {
  transcript.step('2. OneSignal: a text meets a 429, and goes out once')
  const phone = world.phone(NUMBER)
  const before = phone.inbox.length
  world.fault({ operation: 'onesignal.sendMessage', status: 429, retryAfter: 1 })
  const message = { include_phone_numbers: [NUMBER], contents: { en: 'Your order is ready.' } }
  const first = await onesignal.messages.send(message, { idempotencyKey: KEY }).withResponse()
  for (const { attempt, status, waitedMs } of first.attempts) {
    transcript.say(
      `attempt ${attempt}: ${status}${waitedMs > 0 ? `, after waiting ${Math.round(waitedMs)} ms` : ''}`,
    )
  }
  const keys = world.requests.map(
    ({ body }) => (body as { idempotency_key?: string }).idempotency_key,
  )
  transcript.check(
    'it went out on the second attempt',
    first.attempts.length === 2 && first.status === 200,
  )
  transcript.check(
    'it waited at least the second it was told to',
    (first.attempts[1]?.waitedMs ?? 0) >= 1000,
  )
  transcript.check(
    'both attempts carried the same key',
    keys.length === 2 && keys.every((key) => key === KEY),
  )
  const again = await onesignal.messages.send(message, { idempotencyKey: KEY }).withResponse()
  transcript.say(`the same call again: replayed is ${again.replayed}`)
  transcript.check('the same call again is a replay', again.replayed && !first.replayed)
  transcript.check('the phone has one text', phone.inbox.length - before === 1)
  transcript.say(`${NUMBER} reads: ${JSON.stringify(phone.inbox.at(-1)?.text)}`)
}

async function pushThroughAirship(
  transcript: Transcript,
  world: MockServer,
  airship: Airship,
): Promise<void> {
  transcript.step('3. Airship: a channel is registered, looked up, and pushed an SMS and an MMS')
  const registered = await airship.sms.register({ ...PAIR, opted_in: new Date() })
  const { channel } = await airship.sms.lookup(PAIR)
  transcript.say(`channel ${registered.channel_id}, opted in since ${channel.opt_in_date}`)
  transcript.check(
    'the lookup finds the channel, opted in',
    channel.channel_id === registered.channel_id && channel.opt_in === true,
  )
  const phone = world.phone(NUMBER)
  const before = phone.inbox.length
  await airship.push.send(smsOf(PAIR, 'Doors open at eight.'))
  await airship.push.send(mmsOf(PAIR, 'Your ticket', 'https://example.com/ticket.png'))
  const [sms, mms] = phone.inbox.slice(before)
  transcript.say(`${NUMBER} reads: ${JSON.stringify(sms?.text)}`)
  transcript.say(`${NUMBER} sees:  ${JSON.stringify(mms?.text)} with ${mms?.media[0]?.url}`)
  transcript.check(
    'the phone shows the SMS',
    sms?.text === 'Doors open at eight.' && sms.media.length === 0,
  )
  transcript.check(
    'the phone shows the MMS with its picture',
    mms?.media[0]?.url === 'https://example.com/ticket.png',
  )
}

async function answerStop(
  transcript: Transcript,
  world: MockServer,
  airship: Airship,
): Promise<void> {
  transcript.step('4. The phone answers STOP')
  const phone = world.phone(NUMBER)
  phone.reply('STOP', { to: PAIR.sender })
  const texts = () => phone.inbox.filter(({ kind }) => kind === 'message').length
  const before = texts()
  await airship.push.send(smsOf(PAIR, 'Nobody should read this.'))
  const { channel } = await airship.sms.lookup(PAIR)
  transcript.say(`the lookup says: opt_in ${channel.opt_in}, opted out at ${channel.opt_out_date}`)
  transcript.check('the next push does not reach the phone', texts() === before)
  transcript.check(
    'the lookup says opted out',
    channel.opt_in === false && channel.opt_out_date !== undefined,
  )
}

async function loseTheConnection(
  transcript: Transcript,
  world: MockServer,
  airship: Airship,
): Promise<void> {
  transcript.step('5. Airship: the connection dies after the server read the push')
  await airship.sms.register({ ...PAIR, opted_in: new Date() })
  world.fault({ operation: 'airship.sendPush', reset: 'after' })
  const pushes = () =>
    world.requests.filter(({ operation }) => operation === 'airship.sendPush').length
  const before = pushes()
  const error: unknown = await airship.push
    .send(smsOf(PAIR, 'Once, if at all.'))
    .catch((thrown: unknown) => thrown)
  if (error instanceof Error) transcript.say(`${error.name}: ${error.message}`)
  transcript.check('the call ends in OutcomeUnknownError', error instanceof OutcomeUnknownError)
  transcript.check('the server saw one push: it was not sent again', pushes() - before === 1)
  const copies = world.phone(NUMBER).inbox.filter(({ text }) => text === 'Once, if at all.').length
  transcript.say(
    `the phone has it ${copies === 1 ? 'once' : `${copies} times`}; only the carrier could know`,
  )
  transcript.check('the phone does not have it twice', copies <= 1)
}
