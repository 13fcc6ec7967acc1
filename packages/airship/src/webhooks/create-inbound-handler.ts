import { answer, answerFailure } from '@textwire/core/webhooks'
import { checkInboundOptions } from './check-inbound-options.ts'
import { findRoute } from './find-route.ts'
import { handleInbound } from './handle-inbound.ts'
import type { InboundHandlerOptions } from './inbound-handler-options.ts'
import { toInboundKit } from './inbound-kit.ts'
import type { InboundKit } from './inbound-kit.ts'
import { readInboundBody } from './read-inbound-body.ts'

/** Answers one call of the webhook of keywords. Never throws. */
export type InboundHandler = (request: Request) => Promise<Response>

/**
 * Creates the receiving end of Airship's keyword webhook (`POST <root>/inbound-sms`), for any server that speaks
 * `Request` and `Response`: Hono, Next.js, Bun, Deno, Workers, and Node by way of {@link toNodeListener}.
 *
 * | answer | when | Airship then |
 * |---|---|---|
 * | 200 | taken, or handled before | is done with it |
 * | 401 | the secret or the signature is missing, wrong or too old | gives up, as far as is known |
 * | 404, 405 | another path or method | gives up, as far as is known |
 * | 400, 413, 415 | the body holds no text, is too long, or packed but not by gzip | gives up, as far as is known |
 * | 403 | the text is for another project | gives up, as far as is known |
 * | 429 | the same text is being handled at this moment | delivers it again |
 * | 503 | the store failed; with `answer: 'after'`, `onMessage` threw or outlasted `timeoutMs` | delivers it again |
 *
 * Airship delivers again after 429 and 503, up to four times; of other statuses it says nothing.
 * Source: Airship, "SMS keyword webhooks".
 *
 * @throws {ConfigurationError} When neither a secret nor a signature is given, or an option is not what it has to be.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { createInboundHandler } from '@textwire/airship/webhooks'
 *
 * export const handler = createInboundHandler({
 *   airship: createAirship(),
 *   secret: { value: process.env['INBOUND_SECRET'] ?? '' },
 *   onMessage: async (message) => {
 *     if (/^balance$/i.test(message.mobile_originated_message)) await message.reply('It is $12.')
 *   },
 * })
 * ```
 */
export function createInboundHandler(options: InboundHandlerOptions): InboundHandler {
  checkInboundOptions(options)
  const kit = toInboundKit(options)
  return async (request) => {
    try {
      return await receive(request, kit)
    } catch (error) {
      await kit.report(error)
      return answerFailure(kit)
    }
  }
}

async function receive(request: Request, kit: InboundKit): Promise<Response> {
  const { headers } = request
  if (!(await kit.hasSecret(headers))) return answer(401, 'The secret is missing or wrong.')
  const claim = kit.signature?.readClaim(headers)
  if (kit.signature !== undefined && claim === undefined) return unsigned()
  const route = findRoute(request, kit.options)
  if (route instanceof Response) return route
  const body = await readInboundBody(request, kit.maxBodyBytes)
  if (body instanceof Response) return body
  if (claim !== undefined && (await kit.signature?.isGenuine(claim, body.bytes)) !== true)
    return unsigned()
  if (route === 'text') return handleInbound(body.text, kit)
  return Response.json({ confirmation_code: kit.options.confirmationCode })
}

function unsigned(): Response {
  return answer(401, 'The signature is missing, wrong or too old.')
}
