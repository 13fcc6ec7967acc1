import {
  defaultOneSignalApp,
  defaultOneSignalOrganization,
  type LoggedRequest,
  type MockServer,
  type MockServerOptions,
  type OneSignalApp,
  type OneSignalAppOptions,
} from '@textwire/mock-server'
import { createOneSignal, type OneSignal, type OneSignalOptions } from '@textwire/onesignal'
import type { OperationName } from '@textwire/onesignal/contract'
import { clockOf } from './clock-of.ts'
import { injected, type OpenDoor } from './doors.ts'

/** What a test can set about its world and client. */
export interface StageOptions {
  /** Laid over the options of the world's one app. */
  readonly app?: Partial<OneSignalAppOptions>
  /** Laid over the options of the client. */
  readonly client?: OneSignalOptions
  /** Laid over the options of the world. */
  readonly world?: Omit<MockServerOptions, 'onesignal'>
  /** How the client reaches the world. @default as a function */
  readonly open?: OpenDoor
}

/** A fresh world with one app, and a client with every key of it. Waits of the client pass on the world's clock. */
export interface Stage {
  readonly world: MockServer
  readonly app: OneSignalApp
  readonly client: OneSignal
  /** Another client for the same app. */
  clientWith(options: OneSignalOptions): OneSignal
  /** The requests of an operation that reached the world, oldest first. */
  requestsOf(operation: OperationName): readonly LoggedRequest[]
  /** The statuses that went out for an operation, oldest first. */
  statusesOf(operation: OperationName): readonly (number | undefined)[]
  close(): Promise<void>
}

const START = Date.UTC(2026, 5, 1, 12)

/** Sets a stage. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { appId, apiKey, sender } = defaultOneSignalApp
  const { organizationKey } = defaultOneSignalOrganization
  const apps = [{ appId, apiKeys: [apiKey], senders: [{ number: sender }], ...options.app }]
  const clock = { start: START, frozen: true }
  const open = options.open ?? injected
  const { world, onesignal, close } = await open({ clock, ...options.world, onesignal: { apps } })
  const wire = { ...onesignal, clock: clockOf(world) }
  const clientWith = (more: OneSignalOptions) =>
    createOneSignal({ appId, apiKey, organizationKey, ...wire, ...options.client, ...more })
  const requestsOf = (name: OperationName) =>
    world.requests.filter(({ operation }) => operation === `onesignal.${name}`)
  return {
    world,
    app: world.onesignal.app(),
    client: clientWith({}),
    clientWith,
    requestsOf,
    statusesOf: (name) => requestsOf(name).map(({ status }) => status),
    close,
  }
}
