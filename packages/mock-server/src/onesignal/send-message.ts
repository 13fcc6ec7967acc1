import type { SendMessageBody, SendMessageResult } from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import { json, type MockResponse } from '../world/mock-response.ts'
import { isObject, parseJson } from '../world/parse-json.ts'
import type { AppState } from './app-state.ts'
import { resolveAudience } from './audience.ts'
import { authenticate, isRefusal } from './authenticate.ts'
import type { OneSignalContext } from './context.ts'
import { dispatch } from './dispatch.ts'
import { refuse, texts } from './errors.ts'
import type { Answer } from './key-ring.ts'
import { askForConsent } from './keywords.ts'
import { isBody, validate } from './validate.ts'

/** `onesignal.sendMessage`. Source: OneSignal, reference page "SMS". */
export async function sendMessage(
  exchange: Exchange,
  context: OneSignalContext,
): Promise<MockResponse> {
  const parsed = parseJson(exchange.text)
  if (!parsed.ok) return refuse(400, `The body is not JSON: ${parsed.message}`)
  const given = isObject(parsed.value) ? parsed.value : {}
  const app = authenticate(exchange, Reflect.get(given, 'app_id'), context.apps)
  if (isRefusal(app)) return app
  const body = validate(given, exchange)
  if (!isBody(body)) return body
  const work = async () => {
    await exchange.pause()
    return create(exchange, context, app, body)
  }
  const key = body.idempotency_key
  return key === undefined ? (await work()).response : app.keys.once(key, work)
}

function create(
  exchange: Exchange,
  context: OneSignalContext,
  app: AppState,
  body: SendMessageBody,
): Answer {
  const { clock, carrier } = context
  const missing = missingTemplate(app, body)
  if (missing !== undefined) return { response: missing, accepted: false }
  noteLiquid(exchange, app, body)
  const known = app.subscriptions.size
  const { reached, unsubscribed, errors } = resolveAudience(app, body, clock.now())
  if (app.subscriptions.size > known) askForConsent(app, carrier, body.sms_from)
  if (reached.length === 0) {
    return { accepted: false, response: json(200, { id: '', errors: [texts.nobody] }) }
  }
  const id = crypto.randomUUID()
  const now = clock.now()
  const sendAt = body.send_after === undefined ? now : Math.max(now, Date.parse(body.send_after))
  const counts = { remaining: reached.length, successful: 0, failed: unsubscribed, suppressed: 0 }
  const row = { id, body, queuedAt: now, sendAt, completedAt: null, counts } as const
  app.messages.set(id, { ...row, state: 'scheduled' })
  if (sendAt <= now) dispatch(app, id, carrier, now)
  else clock.schedule(sendAt, () => dispatch(app, id, carrier, clock.now()))
  const external_id = body.idempotency_key ?? null
  const result: SendMessageResult = { id, external_id, ...(errors && { errors }) }
  return { accepted: true, response: json(200, result) }
}

function missingTemplate(app: AppState, body: SendMessageBody): MockResponse | undefined {
  const { template_id: id } = body
  if (id === undefined || app.templates.get(id.toLowerCase()) !== undefined) return undefined
  return refuse(400, `template_id ${id} is not a template of this app`)
}

/** Liquid is not filled in: an untouched placeholder in the inbox is better than an invented value. */
function noteLiquid(exchange: Exchange, app: AppState, body: SendMessageBody): void {
  const template = app.templates.get(body.template_id?.toLowerCase() ?? '')
  const contents = Object.values(body.contents ?? template?.contents ?? {})
  if (contents.some((text) => /\{\{|\{%/.test(text))) {
    exchange.note('Liquid is not filled in: the phone shows the placeholders as they were sent.')
  }
}
