import {
  createAirship,
  type Airship,
  type AirshipCredentials,
  type AirshipRegion,
} from '@textwire/airship'
import { operations } from '@textwire/airship/contract'
import type { OperationName } from '@textwire/airship/contract'
import type { WireOptions } from '@textwire/core'
import {
  defaultAirshipProject,
  defaultAirshipTokens,
  type AirshipProject,
  type AirshipProjectOptions,
  type LoggedRequest,
  type MockServer,
  type MockServerOptions,
} from '@textwire/mock-server'
import { clockOf } from './clock-of.ts'
import { injected, type OpenDoor } from './doors.ts'

/** What a test can set about its world and clients. */
export interface StageOptions {
  /** Laid over the options of the world's one project. */
  readonly project?: Partial<AirshipProjectOptions>
  /** Laid over the options of every client. */
  readonly client?: ClientOptions
  /** Laid over the options of the world. */
  readonly world?: Omit<MockServerOptions, 'airship'>
  /** How clients reach the world. @default as a function */
  readonly open?: OpenDoor
}

/** What can be set about a client besides its credential. */
export type ClientOptions = WireOptions & { readonly region?: AirshipRegion }

/** A fresh world with one project, and clients for it. What they wait for passes on the world's clock. */
export interface Stage {
  readonly world: MockServer
  readonly project: AirshipProject
  /** Has the master secret. */
  readonly client: Airship
  /** Has a token of the dashboard. */
  readonly bearer: Airship
  /** Has a credential that an operation takes. */
  clientFor(operation: OperationName): Airship
  /** Another client for the same project. @param credentials the master secret, if it is left out */
  clientWith(credentials?: AirshipCredentials, more?: ClientOptions): Airship
  /** The requests of an operation that reached the world, oldest first. */
  requestsOf(operation: OperationName): readonly LoggedRequest[]
  /** The statuses that went out for an operation, oldest first. */
  statusesOf(operation: OperationName): readonly (number | undefined)[]
  close(): Promise<void>
}

export const START = Date.UTC(2026, 5, 1, 12)

const { appKey, masterSecret, sender } = defaultAirshipProject
const { appSecret, token, clientId, clientSecret } = defaultAirshipTokens

const project: AirshipProjectOptions = {
  appKey,
  masterSecret,
  appSecret,
  tokens: [token],
  oauthClients: [{ clientId, clientSecret }],
  senders: [sender],
}

/** Sets a stage. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const projects = [{ ...project, ...options.project }]
  const clock = { start: START, frozen: true }
  const open = options.open ?? injected
  const { world, airship, close } = await open({ clock, ...options.world, airship: { projects } })
  const wire = { ...airship, clock: clockOf(world) }
  const clientWith: Stage['clientWith'] = (credentials = { masterSecret }, more = {}) =>
    createAirship({ appKey, ...wire, ...options.client, ...more, ...credentials })
  const client = clientWith()
  const bearer = clientWith({ token })
  const requestsOf = (name: OperationName) =>
    world.requests.filter(({ operation }) => operation === `airship.${name}`)
  return {
    world,
    project: world.airship.project(),
    client,
    bearer,
    clientFor(name) {
      const auth: readonly string[] = operations[name].auth
      return auth.includes('basic') ? client : bearer
    },
    clientWith,
    requestsOf,
    statusesOf: (name) => requestsOf(name).map(({ status }) => status),
    close,
  }
}
