import {
  ConfigurationError,
  createCaller,
  optionalLayers,
  readOptionalSetting,
  readSetting,
} from '@textwire/core'
import type { CallInput, CallOptions, CallPromise, InputOf, OutputOf } from '@textwire/core'
import type { AirshipOptions, AirshipRegion } from './airship-options.ts'
import { operations } from './contract/operations.ts'
import type { OperationName, OperationTypes } from './contract/index.ts'
import { createAuthorizer } from './create-authorizer.ts'
import { defaultPolicy } from './default-policy.ts'
import { apiHost, tokenHost } from './hosts.ts'
import { readAirshipError } from './read-airship-error.ts'
import { readCredentials } from './read-credentials.ts'
import type { Credentials } from './read-credentials.ts'
import { createPush } from './resources/push.ts'
import type { Push } from './resources/push.ts'
import { createSms } from './resources/sms.ts'
import type { Sms } from './resources/sms.ts'

/** A client for one Airship project. */
export interface Airship {
  /** The project that every call is for. */
  readonly appKey: string
  /** SMS channels: register, look up, opt out. */
  readonly sms: Sms
  /** Send to channels that have opted in. */
  readonly push: Push
  /**
   * Calls any operation of the table with the fields exactly as the provider spells them; the same policy
   * applies. Dates are handed through as they are.
   */
  call<Name extends OperationName>(
    name: Name,
    input: InputOf<OperationTypes[Name]>,
    options?: CallOptions,
  ): CallPromise<OutputOf<OperationTypes[Name]>>
}

/**
 * Creates a client for one Airship project. Nothing is sent yet.
 *
 * @throws {ConfigurationError} When a setting is missing or malformed, when more than one kind of credential is
 *   given, or an option is out of range.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 *
 * const airship = createAirship({ appKey: '…', masterSecret: '…', region: 'eu' })
 * await airship.push.send({
 *   audience: { sms_id: { msisdn: '15035556789', sender: '12345' } },
 *   device_types: ['sms'],
 *   notification: { sms: { alert: 'Your order is ready.' } },
 * })
 * ```
 */
export function createAirship(options: AirshipOptions = {}): Airship {
  const appKey = readSetting({
    value: options.appKey,
    name: 'appKey',
    env: 'AIRSHIP_APP_KEY',
    hint: 'It stands in the Airship dashboard under Settings › Project configuration.',
  })
  const region = readRegion(options.region)
  const credentials = readCredentials(options)
  const tokenUrl = oauthTokenUrl(credentials) ?? tokenHost(region, options.baseUrl)
  const call = createCaller(
    {
      name: 'airship',
      baseUrl: apiHost(region, credentials.kind),
      // Two operations demand the app key, Airship's Java library sends it on all: harmless and never missing.
      headers: { 'x-ua-appkey': appKey },
      authorizer: createAuthorizer(credentials, appKey, tokenUrl, options),
      readError: readAirshipError,
      policy: defaultPolicy,
      secrets: secretsOf(credentials, appKey),
      layers: optionalLayers,
    },
    options,
  )
  return {
    appKey,
    sms: createSms(call),
    push: createPush(call),
    // The generated types and the table have one source, so an input that fits its type fits the wire.
    call: (name, input, callOptions) => call(operations[name], input as CallInput, callOptions),
  }
}

function readRegion(value: AirshipRegion | undefined): AirshipRegion {
  const region = readOptionalSetting({ value, name: 'region', env: 'AIRSHIP_REGION' }) ?? 'us'
  if (region === 'us' || region === 'eu') return region
  throw new ConfigurationError('region must be us or eu.', { setting: 'region' })
}

function oauthTokenUrl(credentials: Credentials): string | undefined {
  return credentials.kind === 'oauth' ? credentials.oauth.tokenUrl : undefined
}

function secretsOf(credentials: Credentials, appKey: string): string[] {
  if (credentials.kind === 'basic') {
    return [credentials.masterSecret, btoa(`${appKey}:${credentials.masterSecret}`)]
  }
  return [credentials.kind === 'bearer' ? credentials.token : credentials.oauth.clientSecret]
}
