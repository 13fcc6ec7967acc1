import { ConfigurationError, createCaller, readSetting } from '@textwire/core'
import type { CallInput, CallOptions, CallPromise, InputOf, OutputOf } from '@textwire/core'
import { operations } from './contract/operations.ts'
import type { OperationName, OperationTypes } from './contract/index.ts'
import { createAppAuthorizer } from './create-app-authorizer.ts'
import { defaultPolicy } from './default-policy.ts'
import type { OneSignalOptions } from './onesignal-options.ts'
import { readOneSignalError } from './read-onesignal-error.ts'
import { createMessages } from './resources/messages.ts'
import type { Messages } from './resources/messages.ts'

/** A client for one OneSignal app. */
export interface OneSignal {
  /** The app that every call is for. */
  readonly appId: string
  /** Send, view and cancel messages. */
  readonly messages: Messages
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
    options?: CallOptions,
  ): CallPromise<OutputOf<OperationTypes[Name]>>
}

const BASE_URL = 'https://api.onesignal.com'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

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
  const appId = readSetting({
    value: options.appId,
    name: 'appId',
    env: 'ONESIGNAL_APP_ID',
    hint: 'It stands under Settings › Keys & IDs.',
  })
  if (!UUID.test(appId)) {
    throw new ConfigurationError('appId must be a UUID.', { setting: 'appId' })
  }
  const apiKey = readSetting({
    value: options.apiKey,
    name: 'apiKey',
    env: 'ONESIGNAL_API_KEY',
    hint: 'Pass an App API key without the word "Key".',
  })
  const call = createCaller(
    {
      name: 'onesignal',
      baseUrl: BASE_URL,
      headers: {},
      authorizer: createAppAuthorizer(apiKey),
      readError: readOneSignalError,
      policy: defaultPolicy,
      secrets: [apiKey],
    },
    options,
  )
  return {
    appId,
    messages: createMessages(call, appId),
    // The generated types and the table have one source, so an input that fits its type fits the wire.
    call: (name, input, callOptions) => call(operations[name], input as CallInput, callOptions),
  }
}
