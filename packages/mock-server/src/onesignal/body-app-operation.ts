import type { OperationName } from '@textwire/onesignal/contract'
import type { MockResponse } from '../world/mock-response.ts'
import { isObject, parseJson } from '../world/parse-json.ts'
import { authenticate, isRefusal } from './authenticate.ts'
import { refuse } from './errors.ts'
import { refusable, type AppCall, type Handler } from './operation.ts'
import { readInput } from './read-input.ts'
import { inSentences, type Wording } from './wordings.ts'

/** How an operation refuses what it cannot read. */
export interface Refusals {
  /** A body that breaks the contract. @default sentences in a list */
  readonly wording?: Wording
  /** A body that is not JSON. @default 400 with one sentence */
  readonly unreadable?: MockResponse
}

/** An operation that an app key opens, and whose body names the app. */
export const bodyAppOperation = <Name extends OperationName>(
  name: Name,
  work: (call: AppCall<Name>) => MockResponse | Promise<MockResponse>,
  { wording = inSentences, unreadable }: Refusals = {},
): Handler =>
  refusable(async (exchange, context) => {
    const parsed = parseJson(exchange.text)
    if (!parsed.ok) return unreadable ?? refuse(400, `The body is not JSON: ${parsed.message}`)
    const appId = isObject(parsed.value) ? Reflect.get(parsed.value, 'app_id') : undefined
    const app = authenticate(exchange, appId, context.apps)
    if (isRefusal(app)) return app
    const input = readInput(name, exchange, wording, app.options.dialect)
    return work({ ...input, exchange, context, app, now: context.clock.now() })
  })
