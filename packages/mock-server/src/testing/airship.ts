import { operations, responseSchemas, type OperationName } from '@textwire/airship/contract'
import type { AirshipProjectOptions } from '../airship/project-options.ts'
import { putChannel, type Channel } from '../airship/sms/channel.ts'
import { createMockServer } from '../world/create-mock-server.ts'
import { defaultProject } from '../world/default-accounts.ts'
import type { MockServer } from '../world/mock-server.ts'
import { createStore } from '../world/store.ts'
import { AIRSHIP, airshipHeaders } from './calls.ts'

/** A frozen world whose one Airship project has these options beside the default ones. */
export const airshipWorld = (
  options: Partial<AirshipProjectOptions> = {},
  start = Date.UTC(2026, 5, 1, 12),
) =>
  createMockServer({
    airship: { projects: [{ ...defaultProject, ...options }] },
    clock: { start, frozen: true },
  })

/**
 * Calls an operation of Airship and reads the answer; one without JSON has no `json`.
 *
 * @throws {Error} If the contract does not know such an answer.
 */
export async function callAirship(
  world: Pick<MockServer, 'fetch' | 'requests'>,
  method: string,
  path: string,
  body?: object | string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) {
  const isText = typeof body === 'string' || body instanceof Uint8Array
  const response = await world.fetch(path.startsWith('http') ? path : `${AIRSHIP}${path}`, {
    method,
    headers: {
      ...airshipHeaders,
      ...(isText && { 'content-type': 'text/csv' }),
      ...headers,
    },
    ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  // oxlint-disable-next-line typescript/no-explicit-any -- only ever handed to expect()
  const json: any = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined
  const { status } = response
  const [, name] = world.requests.at(-1)?.operation?.split('.') ?? []
  if (isOperation(name) && text !== '') assertKnown(name, status, json ?? text)
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

/** A channel of a number that has not been set up any further. */
export const newChannelOf = (msisdn: string): Channel =>
  putChannel({ channels: createStore().table() }, msisdn, '12345', {}, 0)
