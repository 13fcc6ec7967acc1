import {
  ConfigurationError,
  createCaller,
  isUuid,
  readOptionalSetting,
  readSetting,
} from '@textwire/core'
import type { Caller, ReadProviderError, WireOptions } from '@textwire/core'
import { createKeyAuthorizer } from './create-key-authorizer.ts'
import { defaultPolicy } from './default-policy.ts'
import { readOneSignalError } from './errors/read-onesignal-error.ts'
import type { OneSignalOptions } from './onesignal-options.ts'
import { readKeys } from './read-keys.ts'

/** One app, with its keys and the policy of every call. The resources (`createMessages` …) are made over it. */
export interface OneSignalConnection {
  /** The app that calls are for. Empty when the client was made with an organization key alone. */
  readonly appId: string
  readonly call: Caller
  readonly baseUrl: string
  /** What the client was told about the wire. */
  readonly wire: WireOptions
}

const BASE_URL = 'https://api.onesignal.com'

/**
 * Connects to one OneSignal app without any resource on top: for programs that are bundled and want no more code than
 * they use. Nothing is sent yet. {@link createOneSignal} is the same with every resource, and puts this package's codes
 * on errors; here {@link isOneSignalError} finds them.
 *
 * @throws {ConfigurationError} When the app id or the keys are missing or malformed, or an option is out of range.
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
export function connectOneSignal(options: OneSignalOptions = {}): OneSignalConnection {
  return connect(options, readOneSignalError)
}

/** Connects with a reader of errors. */
export function connect(
  options: OneSignalOptions,
  readError: ReadProviderError,
): OneSignalConnection {
  const keys = readKeys(options)
  const appId = readAppId(options, keys.app !== undefined)
  const baseUrl = options.baseUrl ?? BASE_URL
  const call = createCaller(
    {
      name: 'onesignal',
      baseUrl,
      headers: {},
      authorizer: createKeyAuthorizer(keys),
      readError,
      policy: defaultPolicy,
      secrets: Object.values(keys).filter((key) => key !== undefined),
    },
    options,
  )
  return { appId, call, baseUrl, wire: options }
}

function readAppId({ appId: value }: OneSignalOptions, isNeeded: boolean): string {
  const source = {
    value,
    name: 'appId',
    env: 'ONESIGNAL_APP_ID',
    hint: 'It stands under Settings › Keys & IDs.',
  }
  const appId = isNeeded ? readSetting(source) : (readOptionalSetting(source) ?? '')
  if (appId === '' || isUuid(appId)) return appId
  throw new ConfigurationError('appId must be a UUID.', { setting: 'appId' })
}
