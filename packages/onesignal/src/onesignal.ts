import {
  ConfigurationError,
  InvalidInputError,
  optionalLayers,
  readOptionalSetting,
  readSetting,
} from '@textwire/core'
import type { CallInput, CallOptions, CallPromise, InputOf, OutputOf } from '@textwire/core'
import { checkAppId, connect } from './connection.ts'
import type { OneSignalConnection } from './connection.ts'
import { operations } from './contract/operations.ts'
import type { OperationName, OperationTypes } from './contract/index.ts'
import { readKnownError } from './errors/read-known-error.ts'
import { createKeyAuthorizer } from './create-key-authorizer.ts'
import { guardCalls } from './guard-calls.ts'
import type { OneSignalOptions } from './onesignal-options.ts'
import { readKeys } from './read-keys.ts'
import { createAliases } from './resources/aliases.ts'
import type { Aliases } from './resources/aliases.ts'
import { createApiKeys } from './resources/api-keys.ts'
import type { ApiKeys } from './resources/api-keys.ts'
import { createApps } from './resources/apps.ts'
import type { Apps } from './resources/apps.ts'
import { createCustomEvents } from './resources/custom-events.ts'
import type { CustomEvents } from './resources/custom-events.ts'
import { createExports } from './resources/exports.ts'
import type { Exports } from './resources/exports.ts'
import { createMessages } from './resources/messages.ts'
import type { Messages } from './resources/messages.ts'
import { createSegments } from './resources/segments.ts'
import type { Segments } from './resources/segments.ts'
import { createSubscriptions } from './resources/subscriptions.ts'
import type { Subscriptions } from './resources/subscriptions.ts'
import { createTemplates } from './resources/templates.ts'
import type { Templates } from './resources/templates.ts'
import { createUsers } from './resources/users.ts'
import type { Users } from './resources/users.ts'
import type { UserCallOptions } from './user-call-options.ts'
import { appIdSource } from './settings.ts'

/** A client for one OneSignal app. */
export interface OneSignal {
  /** The app that every call is for. Empty when the client was made with an organization key alone. */
  readonly appId: string
  /** Send, view, list and cancel messages, and see what became of them. */
  readonly messages: Messages
  /** Create, view, change and delete users. */
  readonly users: Users
  /** Add, change, move and delete the numbers, addresses and devices of users. */
  readonly subscriptions: Subscriptions
  /** See and change the names of users. */
  readonly aliases: Aliases
  /** Name audiences. */
  readonly segments: Segments
  /** Store messages. */
  readonly templates: Templates
  /** Record what users did. */
  readonly customEvents: CustomEvents
  /** Have lists written to files, and read them. */
  readonly exports: Exports
  /** See and make apps; needs an organization key. */
  readonly apps: Apps
  /** Make, change and delete API keys; needs an organization key. */
  readonly apiKeys: ApiKeys
  /**
   * Calls any operation of the table with the fields exactly as the provider spells them, `app_id` included;
   * the same policy applies.
   *
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const client = createOneSignal()
   * await client.call('cancelMessage', { path: { message_id: 'x' }, query: { app_id: client.appId } })
   * ```
   */
  call<Name extends OperationName>(
    name: Name,
    input: InputOf<OperationTypes[Name]>,
    options?: CallOptions | UserCallOptions,
  ): CallPromise<OutputOf<OperationTypes[Name]>>
}

/**
 * Creates a client for one OneSignal app. Nothing is sent yet.
 *
 * @throws {ConfigurationError} When the app id or the key is missing or malformed, or an option is out of range.
 * @example
 * ```ts
 * import { createOneSignal } from '@textwire/onesignal'
 *
 * const onesignal = createOneSignal({ appId: '…', apiKey: '…' })
 * await onesignal.messages.send({
 *   include_phone_numbers: ['+15035556789'],
 *   contents: { en: 'Your order is ready.' },
 * })
 * ```
 */
export function createOneSignal(options: OneSignalOptions = {}): OneSignal {
  const connection = connectWhole(options)
  return {
    appId: connection.appId,
    messages: createMessages(connection),
    users: createUsers(connection),
    subscriptions: createSubscriptions(connection),
    aliases: createAliases(connection),
    segments: createSegments(connection),
    templates: createTemplates(connection),
    customEvents: createCustomEvents(connection),
    exports: createExports(connection),
    apps: createApps(connection),
    apiKeys: createApiKeys(connection),
    call: (name, input, callOptions) =>
      Object.hasOwn(operations, name)
        ? // The generated types and the table have one source, so an input that fits its type fits the wire.
          connection.call(operations[name], input as CallInput, callOptions)
        : connection.call(operations.listApps, refuseName(name)),
  }
}

/** An input that refuses: a name that is in no table, as can happen in JavaScript. */
const refuseName = (name: unknown) => (): never => {
  const given = typeof name === 'string' ? JSON.stringify(name.slice(0, 40)) : typeof name
  const message = `is no operation of the table, such as "sendMessage"; got ${given}`
  throw new InvalidInputError('onesignal.call', [{ path: 'name', message }])
}

/** Every kind of credential, and this package's codes on errors. */
function connectWhole(options: OneSignalOptions): OneSignalConnection {
  // From JavaScript it can be anything.
  const given: unknown = options
  if (typeof given !== 'object' || given === null) {
    throw new ConfigurationError('options must be an object.', { setting: 'options' })
  }
  const keys = readKeys(options)
  const source = appIdSource(options.appId)
  const appId = keys.app === undefined ? readOptionalSetting(source) : readSetting(source)
  const connection = connect(
    {
      appId: appId === undefined ? '' : checkAppId(appId),
      authorizer: createKeyAuthorizer(keys),
      secrets: Object.values(keys).filter((key) => key !== undefined),
      readError: readKnownError,
      layers: optionalLayers,
    },
    options,
  )
  return { ...connection, call: guardCalls(connection.call) }
}
