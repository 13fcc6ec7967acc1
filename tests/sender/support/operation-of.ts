import type { WireRequest } from '@textwire/core'
import type { OperationId } from '@textwire/mock-server'

const operations: readonly (readonly [method: string, path: RegExp, operation: OperationId])[] = [
  ['POST', /\/notifications$/, 'onesignal.sendMessage'],
  ['GET', /\/api\/channels\/sms\/\d+\/\d+$/, 'airship.lookupSmsChannel'],
  ['POST', /\/api\/push$/, 'airship.sendPush'],
  ['POST', /\/api\/create-and-send$/, 'airship.createAndSend'],
]

/** Which of the operations that a sender calls a request is. */
export function operationOf({ method, url }: Pick<WireRequest, 'method' | 'url'>): OperationId {
  const { pathname } = new URL(url)
  const found = operations.find(([verb, path]) => verb === method && path.test(pathname))
  if (found === undefined) throw new Error(`No sender calls ${method} ${pathname}.`)
  return found[2]
}
