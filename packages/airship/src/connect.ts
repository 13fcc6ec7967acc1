import {
  ConfigurationError,
  createCaller,
  createStreamOpener,
  createUploader,
  optionalLayers,
  readOptionalSetting,
  readSetting,
  toBaseUrl,
} from '@textwire/core'
import type { ProviderProfile } from '@textwire/core'
import type { AirshipOptions, AirshipRegion } from './airship-options.ts'
import { rememberToken } from './auth/remember-token.ts'
import { toSecrets } from './auth/to-secrets.ts'
import type { AirshipConnection } from './connection.ts'
import { createAuthorizer } from './create-authorizer.ts'
import { withDates } from './dates/with-dates.ts'
import { defaultPolicy, uploadPolicy } from './default-policy.ts'
import { guardCalls } from './guard-calls.ts'
import { apiHost, connectHost, tokenHost } from './hosts.ts'
import { isAnswer } from './is-answer.ts'
import { unlessLinked } from './paging/linked.ts'
import { withStickyCookie } from './stream/with-sticky-cookie.ts'
import { readAirshipError } from './read-airship-error.ts'
import { readCredentials } from './read-credentials.ts'
import type { Credentials } from './read-credentials.ts'

/**
 * Reads the settings of a client and builds its ways to send.
 *
 * @throws {ConfigurationError} When a setting is missing, malformed or out of range.
 */
export function connect(given: AirshipOptions): AirshipConnection & { readonly appKey: string } {
  const options = checkObject(given)
  const appKey = readSetting({
    value: options.appKey,
    name: 'appKey',
    env: 'AIRSHIP_APP_KEY',
    hint: 'It stands in the Airship dashboard under Settings › Project configuration.',
  })
  if (appKey.includes(':'))
    throw new ConfigurationError('appKey must not hold a colon.', { setting: 'appKey' })
  const region = readRegion(options.region)
  const credentials = readCredentials(options)
  const baseUrl = toBaseUrl(options.baseUrl ?? apiHost(region, credentials.kind))
  const tokenUrl = oauthTokenUrl(credentials) ?? tokenHost(region, options.baseUrl)
  const secrets = [...toSecrets(credentials, appKey)]
  const profile: ProviderProfile = {
    name: 'airship',
    baseUrl,
    // Some operations demand the app key, Airship's Java library sends it on all: harmless and never missing.
    headers: { 'x-ua-appkey': appKey },
    authorizer: createAuthorizer(credentials, appKey, tokenUrl, options, rememberToken(secrets)),
    readError: readAirshipError,
    policy: defaultPolicy,
    secrets,
    layers: optionalLayers,
    isAnswer,
  }
  const events = { ...profile, baseUrl: connectHost(region, options.baseUrl) }
  const { validate } = options
  const checked =
    validate === undefined ? options : { ...options, validate: unlessLinked(validate) }
  return {
    appKey,
    baseUrl,
    call: guardCalls(withDates(createCaller(profile, checked))),
    upload: createUploader({ ...profile, policy: uploadPolicy }, options),
    open: createStreamOpener(profile, options),
    openEvents: createStreamOpener(events, withStickyCookie(options)),
    wire: options,
  }
}

/** From JavaScript it can be anything. */
function checkObject(options: unknown): AirshipOptions {
  if (typeof options === 'object' && options !== null) return options
  throw new ConfigurationError('options must be an object.', { setting: 'options' })
}

function readRegion(value: AirshipRegion | undefined): AirshipRegion {
  const region = readOptionalSetting({ value, name: 'region', env: 'AIRSHIP_REGION' }) ?? 'us'
  if (region === 'us' || region === 'eu') return region
  throw new ConfigurationError('region must be us or eu.', { setting: 'region' })
}

function oauthTokenUrl(credentials: Credentials): string | undefined {
  return credentials.kind === 'oauth' ? credentials.oauth.tokenUrl : undefined
}
