import { operations, responseSchemas, type OperationName } from '@textwire/onesignal/contract'
import { createMockServer } from '../world/create-mock-server.ts'
import { defaultOneSignalApp, defaultOneSignalOrganization } from '../world/defaults.ts'
import type { OneSignalAppOptions } from '../onesignal/app-options.ts'
import type { MockServer } from '../world/mock-server.ts'
import { keyHeader, ONESIGNAL } from './calls.ts'

const { appId, apiKey, sender } = defaultOneSignalApp

/** A path below the default app. */
export const below = (path: string) => `/apps/${appId}${path}`

export const organizationHeader = {
  authorization: `Key ${defaultOneSignalOrganization.organizationKey}`,
}

/** A world whose one app has these options beside the default ones. */
export const worldOf = (options: Partial<OneSignalAppOptions> = {}, start = Date.UTC(2026, 5, 1)) =>
  createMockServer({
    onesignal: { apps: [{ appId, apiKeys: [apiKey], senders: [{ number: sender }], ...options }] },
    clock: { start, frozen: true },
  })

/**
 * Calls an operation and reads the answer; one without JSON has no `json`.
 *
 * @throws {Error} If the contract does not know such an answer.
 */
export async function request(
  world: Pick<MockServer, 'fetch' | 'requests'>,
  method: string,
  path: string,
  body?: object | string,
  headers: Record<string, string> = keyHeader,
) {
  const response = await world.fetch(`${ONESIGNAL}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  // oxlint-disable-next-line typescript/no-explicit-any -- only ever handed to expect()
  const json: any = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined
  const { status } = response
  const [, name] = world.requests.at(-1)?.operation?.split('.') ?? []
  if (isOperation(name)) assertKnown(name, status, json ?? text)
  return { response, status, text, json }
}

const isOperation = (name: string | undefined): name is OperationName =>
  name !== undefined && Object.hasOwn(operations, name)

function assertKnown(name: OperationName, status: number, answer: unknown): void {
  const successes: readonly number[] = operations[name].success
  const schema = new Map(Object.entries(responseSchemas[name])).get(String(status))
  if (schema === undefined && !successes.includes(status)) {
    throw new Error(`The contract of ${name} knows no answer with ${status}.`)
  }
  const problem = schema?.safeParse(answer).error
  if (problem !== undefined) {
    throw new Error(`The contract of ${name} knows no such answer with ${status}: ${problem}`)
  }
}
