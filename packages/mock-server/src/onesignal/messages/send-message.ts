import type { SendMessageFields, SendMessageResult } from '@textwire/onesignal/contract'
import type { Exchange } from '../../world/exchange.ts'
import { json, type MockResponse } from '../../world/mock-response.ts'
import { isObject, parseJson } from '../../world/parse-json.ts'
import type { AppState } from '../app-state.ts'
import { resolveAudience, type ResolvedAudience } from './audience.ts'
import { authenticate, isRefusal } from '../authenticate.ts'
import type { OneSignalContext } from '../context.ts'
import { dispatch } from './dispatch.ts'
import { refuse, texts } from '../errors.ts'
import type { Answer } from './key-ring.ts'
import { askForConsent } from './keywords.ts'
import { mergeFields } from '../templates/merge-fields.ts'
import { newMessage } from './new-message.ts'
import { isWantedPlatform } from './platforms.ts'
import { refusable } from '../operation.ts'
import { toPublished } from '../to-published.ts'
import { validate } from '../validate.ts'
import { warningsOf } from './warnings-of.ts'
import { withChannel } from './with-channel.ts'

/** One request to send, with what it was found to mean. */
interface SendRequest {
  readonly exchange: Exchange
  readonly context: OneSignalContext
  readonly app: AppState
  readonly body: SendMessageFields
}

/** `onesignal.sendMessage`. Source: OneSignal, reference pages "SMS", "Push", "Email". */
export const sendMessage = refusable(async (exchange, context) => {
  const parsed = parseJson(exchange.text)
  if (!parsed.ok) return refuse(400, `The body is not JSON: ${parsed.message}`)
  const given = isObject(parsed.value) ? parsed.value : {}
  const app = authenticate(exchange, Reflect.get(given, 'app_id'), context.apps)
  if (isRefusal(app)) return app
  const spelt = toPublished('sendMessage', withKeyByItsOldName(given), app.options.dialect)
  const body = validate(spelt, exchange, (fields) => withChannel(app, fields))
  return once({ exchange, context, app, body })
})

/** Source: OneSignal, "Idempotent notification requests": the key was called `external_id` and still may be. */
function withKeyByItsOldName(given: object): object {
  const { external_id: key, ...rest } = { external_id: undefined, ...given }
  return key === undefined || 'idempotency_key' in given ? given : { ...rest, idempotency_key: key }
}

async function once(request: SendRequest): Promise<MockResponse> {
  const { exchange, app, body } = request
  const work = async () => {
    await exchange.pause()
    return create(request)
  }
  const key = body.idempotency_key
  if (key === undefined) return (await work()).response
  return app.keys.once({
    key,
    request: JSON.stringify(body),
    work,
    conflict: () => refuse(409, texts.keyInFlight),
    onOther: () =>
      exchange.note('The idempotency key was used for another body: only the first was processed.'),
  })
}

function create(request: SendRequest): Answer {
  const { exchange, app, body } = request
  const refusal = refusalOf(app, body)
  if (refusal !== undefined) return { response: refusal, accepted: false }
  noteUndone(exchange, body)
  const audience = audienceOf(request)
  const { errors } = audience
  const warnings = warningsOf(app, audience)
  if (audience.reached.length === 0) {
    const result = { id: '', errors: [texts.nobody], ...(warnings && { warnings }) }
    return { accepted: false, response: json(200, result) }
  }
  const result: SendMessageResult = {
    id: enqueue(request, audience),
    external_id: body.idempotency_key ?? null,
    ...(errors && { errors }),
    ...(warnings && { warnings }),
  }
  return { accepted: true, response: json(200, result) }
}

/** Whom the message is for; numbers that are new to the app are asked for their consent where they have to be. */
function audienceOf({ context: { clock, carrier }, app, body }: SendRequest): ResolvedAudience {
  const audience = resolveAudience(app, body, clock.now())
  askForConsent(app, carrier, body.sms_from)
  const reached = audience.reached.filter(({ type }) => isWantedPlatform(body, type))
  return { ...audience, reached }
}

/** Stores the message and sends it, now or when its time has come; returns its id. */
function enqueue(
  { exchange, context, app, body }: SendRequest,
  audience: ResolvedAudience,
): string {
  const { clock } = context
  const now = clock.now()
  const template = app.templates.get(body.template_id?.toLowerCase() ?? '')
  const fields = mergeFields(body, template)
  const message = newMessage({ body, fields, audience, sequence: app.messages.size }, now)
  app.messages.set(message.id, message)
  if (message.sendAt > now) {
    clock.schedule(message.sendAt, () => void dispatch(app, message.id, context))
    return message.id
  }
  for (const problem of dispatch(app, message.id, context).problems) {
    exchange.note(`A text is empty, since its Liquid could not be rendered: ${problem}`)
  }
  return message.id
}

function refusalOf(app: AppState, body: SendMessageFields): MockResponse | undefined {
  if (app.disabled.size > 0) return refuse(403, texts.disabled)
  const { template_id: id } = body
  if (id === undefined || app.templates.get(id.toLowerCase()) !== undefined) return undefined
  return refuse(400, `template_id ${id} is not a template of this app`)
}

const UNDONE = ['delayed_option', 'delivery_time_of_day', 'throttle_rate_per_minute'] as const

function noteUndone(exchange: Exchange, body: SendMessageFields): void {
  for (const field of UNDONE) {
    if (body[field] === undefined) continue
    exchange.note(`${field} is not emulated: everybody gets the message at once.`)
  }
}
