import { answer, refuseMethod } from '@textwire/core/webhooks'
import type { InboundHandlerSettings } from './inbound-handler-options.ts'

type Places = Pick<InboundHandlerSettings, 'path' | 'confirmationCode'>

/** Sorts requests by path and method: a text, the question for the confirmation code, or neither, with its answer. */
export function findRoute(
  { method, url }: Request,
  places: Places,
): 'text' | 'validation' | Response {
  const methods = methodsAt(new URL(url).pathname, places)
  if (methods.length === 0) return answer(404, 'There is nothing here.')
  return refuseMethod(method, methods) ?? (method === 'POST' ? 'text' : 'validation')
}

function methodsAt(pathname: string, { path, confirmationCode }: Places): readonly string[] {
  const root = path?.replace(/\/+$/, '')
  const isAt = (end: string) => root === undefined || pathname === `${root}${end}`
  return [
    ...(isAt('/inbound-sms') ? ['POST'] : []),
    ...(confirmationCode !== undefined && isAt('/validate') ? ['GET'] : []),
  ]
}
