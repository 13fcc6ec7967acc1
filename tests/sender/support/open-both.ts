import type { Clock } from '@textwire/core'
import { defaultOneSignalApp } from '@textwire/mock-server'
import type {
  AirshipProject,
  AirshipProjectOptions,
  MockServer,
  OneSignalApp,
  OneSignalAppOptions,
  OutboundFetch,
} from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import type { Sender } from '@textwire/sender'
import { airshipSender } from '@textwire/sender/airship'
import type { AirshipClient, AirshipSenderOptions } from '@textwire/sender/airship'
import { oneSignalSender } from '@textwire/sender/onesignal'
import { pair } from '../../support/airship-people.ts'
import { openStage } from '../../support/airship-stage.ts'
import { clockOf } from '../../support/clock-of.ts'

/** What a test can set about its world. */
export interface BothOptions {
  readonly app?: Partial<OneSignalAppOptions>
  readonly project?: Partial<AirshipProjectOptions>
  /** Where the providers post to. */
  readonly fetch?: OutboundFetch
}

/** A fresh world with an app and a project, and a sender over each. What they wait for passes on the world's clock. */
export interface Both {
  readonly world: MockServer
  readonly clock: Partial<Clock>
  readonly app: OneSignalApp
  readonly project: AirshipProject
  readonly onesignal: Sender
  readonly airship: Sender
  /** Another sender over Airship. */
  airshipWith(options: AirshipSenderOptions): Sender
  readonly airshipClient: AirshipClient
  /** How often a provider was asked to send. */
  countSends(): number
  /** What a person reads, oldest first. */
  textsOf(number: string): readonly string[]
}

const sending = ['onesignal.sendMessage', 'airship.sendPush', 'airship.createAndSend']

/** Makes a world of both providers. */
export async function openBoth({ app, project, fetch }: BothOptions = {}): Promise<Both> {
  const { appId, apiKey, sender: number } = defaultOneSignalApp
  const apps = [{ appId, apiKeys: [apiKey], senders: [{ number }], ...app }]
  const { world, client } = await openStage({
    ...(project && { project }),
    world: { onesignal: { apps }, ...(fetch && { fetch }) },
  })
  const clock = clockOf(world)
  const backoff = { baseMs: 1, maxMs: 1 }
  const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch, clock, backoff })
  const airshipWith = (options: AirshipSenderOptions) => airshipSender(client, options)
  return {
    world,
    clock,
    app: world.onesignal.app(),
    project: world.airship.project(),
    onesignal: oneSignalSender(onesignal),
    airship: airshipWith({ from: pair.sender }),
    airshipWith,
    airshipClient: client,
    countSends: () =>
      world.requests.filter(({ operation = '' }) => sending.includes(operation)).length,
    textsOf: (phone) => world.phone(phone).inbox.map(({ text }) => text),
  }
}
