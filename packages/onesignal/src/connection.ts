import { ConfigurationError, createCaller, isUuid, readSetting } from '@textwire/core'
import type {
  Authorizer,
  Caller,
  OptionalLayers,
  ReadProviderError,
  WireOptions,
} from '@textwire/core'
import { createAppAuthorizer } from './create-app-authorizer.ts'
import { defaultPolicy } from './default-policy.ts'
import { readOneSignalError } from './errors/read-onesignal-error.ts'
import { isAnswer } from './is-answer.ts'
import { laneOf } from './lane-of.ts'
import type { OneSignalOptions } from './onesignal-options.ts'
import { apiKeySource, appIdSource } from './settings.ts'

/** One app, with its key and the policy of every call. The resources (`createMessages` …) are made over it. */
export interface OneSignalConnection {
  /** The app that calls are for. Empty when the client was made with an organization key alone. */
  readonly appId: string
  readonly call: Caller
  readonly baseUrl: string
  /** What the client was told about the wire. It holds no key. */
  readonly wire: WireOptions
}

/** The settings of {@link connectOneSignal}: those of a client, less an organization key and what holds calls
 * back. */
export type ConnectionOptions = Omit<
  OneSignalOptions,
  'organizationKey' | 'rateLimit' | 'beforeCall'
>

const BASE_URL = 'https://api.onesignal.com'

/**
 * Connects to one OneSignal app with an App API key and no resource on top: for programs that are bundled and want no
 * more code than they use. Nothing is sent yet. {@link createOneSignal} is the same with every resource and every kind of
 * credential, takes `rateLimit` and `beforeCall`, and puts this package's codes on errors; here {@link isOneSignalError} finds them.
 *
 * @throws {ConfigurationError} When the app id or the key is missing or malformed, or an option is out of range.
 * @example
 * ```ts
 * import { connectOneSignal, createMessages } from '@textwire/onesignal'
 *
 * const messages = createMessages(connectOneSignal({ appId: '…', apiKey: '…' }))
 * await messages.send({
 *   include_phone_numbers: ['+15035556789'],
 *   contents: { en: 'Your order is ready.' },
 * })
 * ```
 */
export function connectOneSignal(options: ConnectionOptions = {}): OneSignalConnection {
  const appId = checkAppId(readSetting(appIdSource(options.appId)))
  const apiKey = readSetting(apiKeySource(options.apiKey))
  const authorizer = createAppAuthorizer(apiKey)
  return connect({ appId, authorizer, secrets: [apiKey], readError: readOneSignalError }, options)
}

/** What a connection is made of. */
export interface ConnectionParts {
  readonly appId: string
  readonly authorizer: Authorizer
  readonly secrets: readonly string[]
  readonly readError: ReadProviderError
  readonly layers?: OptionalLayers
}

export function connect(
  { appId, ...parts }: ConnectionParts,
  options: OneSignalOptions,
): OneSignalConnection {
  const { apiKey: _app, organizationKey: _organization, ...wire } = options
  const baseUrl = options.baseUrl ?? BASE_URL
  const profile = {
    ...parts,
    name: 'onesignal',
    baseUrl,
    headers: {},
    policy: defaultPolicy,
    laneOf,
    isAnswer,
  }
  return { appId, call: createCaller(profile, wire), baseUrl, wire }
}

/** @throws {ConfigurationError} When it is no UUID. */
export function checkAppId(appId: string): string {
  if (isUuid(appId)) return appId
  throw new ConfigurationError('appId must be a UUID.', { setting: 'appId' })
}
