import type { OperationName } from '@textwire/onesignal/contract'
import type { Exchange } from '../../world/exchange.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import type { AppState } from '../app-state.ts'
import { authenticate, isRefusal } from '../authenticate.ts'
import type { OneSignalContext } from '../context.ts'
import { codedErrors, refuse, refuseCoded, texts } from '../errors.ts'
import { refusable, takesJwt, type AppCall, type Handler } from '../operation.ts'
import { readInput } from '../read-input.ts'
import { Refused } from '../refused.ts'
import { verifyJwt, type Claims } from './verify-jwt.ts'
import { withCodes, type Wording } from '../wordings.ts'

/** One call of an operation on a user, a subscription or an alias. */
export interface PersonCall<Name extends OperationName> extends AppCall<Name> {
  /** @throws {Refused} With 401, if the call came with a JWT and the JWT names nobody of these aliases. */
  assertIdentity(aliases: Readonly<Record<string, string>>): void
  /** @throws {Refused} With 401, if the call came with a JWT that does not allow to add this address. */
  assertAddress(address: { readonly type: string; readonly token: string }): void
}

/**
 * Operations that devices call without a key. Source: OneSignal's published OpenAPI file declares no header for them;
 * its web SDK calls all others the same way, with `onesignal_id` in the path.
 */
const keyless: ReadonlySet<OperationName> = new Set<OperationName>([
  'createUser',
  'updateSubscription',
  'deleteSubscription',
  'transferSubscription',
  'viewAliasesBySubscription',
  'createAliasBySubscription',
])

/** An operation that an app key, a device or a JWT of the user opens. */
export const personOperation = <Name extends OperationName>(
  name: Name,
  work: (call: PersonCall<Name>) => MockResponse | Promise<MockResponse>,
  wording: Wording = withCodes,
): Handler =>
  refusable(async (exchange, context) => {
    const { app, claims } = await enter(name, exchange, context)
    const checks = {
      assertIdentity: (aliases: Readonly<Record<string, string>>) =>
        assertNamed(claims, aliases, exchange),
      assertAddress: (address: { type: string; token: string }) =>
        assertAllowed(claims, address, exchange),
    }
    const input = readInput(name, exchange, wording, app.options.dialect)
    return work({ ...input, ...checks, exchange, context, app, now: context.clock.now() })
  })

interface Entry {
  readonly app: AppState
  readonly claims: Claims | undefined
}

async function enter(
  name: OperationName,
  exchange: Exchange,
  context: OneSignalContext,
): Promise<Entry> {
  const appId = exchange.params['app_id'] ?? ''
  const app = context.apps.get(appId)
  const verification = takesJwt(name) ? app?.options.identityVerification : undefined
  const jwt = /^bearer (\S+)$/i.exec(exchange.headers.get('authorization') ?? '')?.[1]
  if (app !== undefined && verification !== undefined) {
    if (jwt !== undefined) {
      const now = context.clock.now()
      const { publicKey } = verification
      const claims = await verifyJwt(jwt, { publicKey, appId, now })
      return typeof claims === 'string' ? unauthorized(exchange, claims) : { app, claims }
    }
    if (verification.required !== false) return unauthorized(exchange, 'is missing')
  }
  return { app: byKey(name, exchange, context, app), claims: undefined }
}

function byKey(
  name: OperationName,
  exchange: Exchange,
  context: OneSignalContext,
  app: AppState | undefined,
): AppState {
  if (!exchange.headers.has('authorization')) {
    if (app === undefined) throw new Refused(refuse(403, texts.denied))
    const isDevice = keyless.has(name) || exchange.params['alias_label'] === 'onesignal_id'
    if (isDevice) return app
    throw new Refused(refuseCoded(401, codedErrors.unauthorized))
  }
  const entered = authenticate(exchange, exchange.params['app_id'], context.apps)
  if (isRefusal(entered)) throw new Refused(entered)
  return entered
}

function unauthorized(exchange: Exchange, reason: string): never {
  exchange.note(`Identity verification is on, and the JWT ${reason}.`)
  throw new Refused(refuseCoded(401, codedErrors.unauthorized))
}

function assertNamed(
  claims: Claims | undefined,
  aliases: Readonly<Record<string, string>>,
  exchange: Exchange,
): void {
  if (claims === undefined) return
  const isNamed = Object.entries(claims.identity).some(([label, id]) => aliases[label] === id)
  if (!isNamed) unauthorized(exchange, 'names another user')
}

function assertAllowed(
  claims: Claims | undefined,
  { type, token }: { readonly type: string; readonly token: string },
  exchange: Exchange,
): void {
  if (claims === undefined || (type !== 'Email' && type !== 'SMS')) return
  const isListed = claims.subscriptions.some((one) => one.type === type && one.token === token)
  if (!isListed) unauthorized(exchange, 'does not list the address under subscriptions')
}
