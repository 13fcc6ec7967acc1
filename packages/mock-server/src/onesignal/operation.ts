import { operations, type OperationName } from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { AppState } from './app-state.ts'
import { authenticate, isRefusal, keyOf } from './authenticate.ts'
import type { OneSignalContext } from './context.ts'
import { refuse, texts } from './errors.ts'
import { readInput, type Input } from './read-input.ts'
import { Refused } from './refused.ts'
import { inSentences, type Wording } from './wordings.ts'

/** Answers an operation. */
export type Handler = (
  exchange: Exchange,
  context: OneSignalContext,
) => MockResponse | Promise<MockResponse>

/** One call of an operation. */
export interface Call<Name extends OperationName> extends Input<Name> {
  readonly exchange: Exchange
  readonly context: OneSignalContext
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** One call of an operation on an app. */
export interface AppCall<Name extends OperationName> extends Call<Name> {
  readonly app: AppState
}

type Work<Given> = (call: Given) => MockResponse | Promise<MockResponse>

/** An operation that an app key opens. The app is named by the path, where it is not by the query. */
export const appOperation = <Name extends OperationName>(
  name: Name,
  work: Work<AppCall<Name>>,
  wording: Wording = inSentences,
): Handler =>
  refusable(async (exchange, context) => {
    const appId = exchange.params['app_id'] ?? exchange.query.get('app_id')
    const app = authenticate(exchange, appId, context.apps)
    if (isRefusal(app)) return app
    const input = readInput(name, exchange, wording, app.options.dialect)
    return work({ ...input, exchange, context, app, now: context.clock.now() })
  })

/** An operation that an organization key opens. */
export const organizationOperation = <Name extends OperationName>(
  name: Name,
  work: Work<Call<Name>>,
  wording: Wording = inSentences,
): Handler =>
  refusable(async (exchange, context) => {
    assertOrganization(exchange, context)
    const app = context.apps.get(exchange.params['app_id'] ?? '')
    const { dialect } = app?.options ?? context.organization
    const input = readInput(name, exchange, wording, dialect)
    return work({ ...input, exchange, context, now: context.clock.now() })
  })

/** @throws {Refused} With 403 for an app key, a wrong key and none. One sentence stands for all of them. */
export function assertOrganization(exchange: Exchange, { organization }: OneSignalContext): void {
  const key = keyOf(exchange)
  if (key !== undefined && organization.keys.includes(key)) return
  exchange.note('This operation takes an organization key.')
  throw new Refused(refuse(403, texts.denied))
}

/** @throws {Refused} With 404, if the organization has no such app. */
export function appNamed(appId: string, { apps }: OneSignalContext): AppState {
  const app = apps.get(appId)
  if (app === undefined) throw new Refused(refuse(404, texts.appNotFound))
  return app
}

/** Turns what an operation throws to refuse into its answer. */
export const refusable =
  (handler: Handler): Handler =>
  async (exchange, context) => {
    try {
      return await handler(exchange, context)
    } catch (error) {
      if (error instanceof Refused) return error.response
      throw error
    }
  }

/** Whether a JWT of the user opens the operation, besides an app key. */
export const takesJwt = (name: OperationName): boolean => {
  const schemes: readonly string[] = operations[name].auth
  return schemes.includes('user')
}
