import { ConfigurationError, isHeaderSafe, toBaseUrl } from '@textwire/core'
import type { AirshipOAuth, AirshipOAuthClient } from '../airship-options.ts'
import { readText } from './read-text.ts'

/** As JavaScript can hand it over, where no compiler looks. */
type Given = Readonly<Partial<Record<keyof AirshipOAuth, unknown>>>

/**
 * Checks the option `oauth`.
 *
 * @throws {ConfigurationError} When a part is missing or malformed, or there are a secret and a key. No value is
 *   repeated.
 */
export function readOAuth(given: unknown): AirshipOAuth {
  if (typeof given !== 'object' || given === null) {
    throw refuse(
      'oauth',
      'must be an object of clientId and clientSecret, or of clientId and privateKey',
    )
  }
  const { clientSecret, privateKey }: Given = given
  const hasSecret = clientSecret !== undefined && clientSecret !== null
  const hasKey = privateKey !== undefined && privateKey !== null && privateKey !== ''
  if (hasSecret && hasKey) throw refuse('oauth', 'takes clientSecret or privateKey; got both')
  if (!hasSecret && !hasKey) {
    const message = 'or oauth.privateKey is missing: a client id needs one of them'
    throw refuse('oauth.clientSecret', message)
  }
  const client = readClient(given)
  if (hasSecret) return { ...client, clientSecret: readText(clientSecret, 'oauth.clientSecret') }
  // Whatever it is: reading it takes WebCrypto, and is done with the first token.
  return { ...client, privateKey: privateKey as NonNullable<AirshipOAuth['privateKey']> }
}

function readClient({ clientId, scope, ipaddr, tokenUrl }: Given): AirshipOAuthClient {
  return {
    clientId: readText(clientId, 'oauth.clientId'),
    ...(scope === undefined ? {} : { scope: readList(scope, 'oauth.scope', "['chn', 'psh']") }),
    ...(ipaddr === undefined
      ? {}
      : { ipaddr: readList(ipaddr, 'oauth.ipaddr', "['203.0.113.0/24']") }),
    ...(tokenUrl === undefined ? {} : { tokenUrl: toBaseUrl(String(tokenUrl), 'oauth.tokenUrl') }),
  }
}

function readList(value: unknown, setting: string, example: string): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isWord)) return [...value]
  throw refuse(setting, `must be a list of texts without spaces, at least one, such as ${example}`)
}

function isWord(item: unknown): boolean {
  return typeof item === 'string' && isHeaderSafe(item)
}

function refuse(setting: string, message: string): ConfigurationError {
  return new ConfigurationError(`${setting} ${message}.`, { setting })
}
