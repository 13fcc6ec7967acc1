import { operations, type OperationName } from '@textwire/airship/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { credentialOf } from './access/credential.ts'
import { hasSizeLimit, isStream, needsAppKey } from './access/demands.ts'
import { objectionTo } from './access/objection-to.ts'
import { refuse, unauthorized } from './answers.ts'
import type { AirshipContext } from './context.ts'
import type { ProjectState } from './project-state.ts'

/** Five mebibytes. */
const MAX_BODY_BYTES = 5 * 1024 * 1024

/** The project that a request may act on, or the refusal. */
export function authenticate(
  exchange: Exchange,
  context: AirshipContext,
  name: OperationName,
): ProjectState | MockResponse {
  if (isOnWrongHost(exchange, name)) return refuse(404, { error: 'Not Found', error_code: 40400 })
  const credential = credentialOf(exchange, context)
  if (credential === undefined) return unauthorized
  const objection =
    objectionTo(credential, operations[name], exchange) ?? headerObjection(exchange, name)
  if (objection !== undefined) {
    exchange.note(objection)
    return unauthorized
  }
  return obstacleTo(exchange, credential.project, name) ?? credential.project
}

export const isRefusal = (result: ProjectState | MockResponse): result is MockResponse =>
  'status' in result

/** The stream is answered on hosts of its own, and they answer nothing else. */
const isOnWrongHost = ({ site }: Exchange, name: OperationName): boolean =>
  site !== undefined && (site.role === 'token' || (site.role === 'stream') !== isStream(name))

const headerObjection = ({ headers }: Exchange, name: OperationName): string | undefined =>
  needsAppKey(name) && !headers.has('x-ua-appkey')
    ? 'This operation demands the header X-UA-Appkey.'
    : undefined

/** What stands in the way of a request with good credentials. */
function obstacleTo(exchange: Exchange, { options }: ProjectState, name: OperationName) {
  if (!acceptsVersion3(exchange)) {
    return refuse(406, { error: 'The Accept header has to name a version.', error_code: 40600 })
  }
  if (options.forbidden?.includes(name) === true) {
    return refuse(403, { error: 'The plan does not include this feature.', error_code: 40300 })
  }
  const { maxBodyBytes = MAX_BODY_BYTES } = options
  if (hasSizeLimit(name) && Buffer.byteLength(exchange.text) > maxBodyBytes) {
    return refuse(413, { error: 'Payload Too Large', error_code: 41300 })
  }
  return undefined
}

/** Source: Airship's API reference: without a version the API answers 406. */
const acceptsVersion3 = ({ headers }: Exchange) =>
  /application\/vnd\.urbanairship\+((x-nd)?json|csv)\s*;\s*version\s*=\s*3(?!\d)/i.test(
    headers.get('accept') ?? '',
  )
