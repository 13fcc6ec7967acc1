import { json, type MockResponse } from '../world/mock-response.ts'
import type { Asked } from '../world/route.ts'
import { AIRSHIP_TYPE, unauthorized } from './answers.ts'
import { oauthError } from './oauth/oauth-error.ts'

/** What Airship says with a status, in the shape of the operation that was asked for. */
export function errorBody(status: number, { operation }: Asked = {}): MockResponse {
  if (operation === 'airship.createToken' || operation === 'airship.viewPublicKey') {
    return oauthError(status, status === 401 ? 'invalid_client' : 'invalid_request')
  }
  if (status === 401) return unauthorized
  const body = { ok: false, operation_id: crypto.randomUUID(), ...shapeOf(status, operation) }
  return json(status, body, { 'content-type': AIRSHIP_TYPE })
}

function shapeOf(status: number, operation: Asked['operation']) {
  const error = WORDS[status] ?? `HTTP ${status}`
  if (REGISTRATIONS.has(operation) && (status === 400 || status === 404)) return { errors: error }
  if (RESPONSES.has(operation) && status === 404) return { error }
  if (SWITCHES.has(operation) && status === 500) {
    const failed_triggers = [{ id: crypto.randomUUID(), state: 'FAILED' }]
    return { error, error_code: 50000, failed_triggers }
  }
  return { error, error_code: status * 100 }
}

const WORDS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  429: 'Too Many Requests',
}

type Names = ReadonlySet<string | undefined>

/** Source: Airship, "Register SMS channel" and "Update SMS channel". */
const REGISTRATIONS: Names = new Set(['airship.registerSmsChannel', 'airship.updateSmsChannel'])

/** Source: Airship, "Custom SMS response". */
const RESPONSES: Names = new Set(['airship.createCustomSmsResponse'])

/** Source: Airship, "Pause schedule" and "Resume schedule". */
const SWITCHES: Names = new Set(['airship.pauseSchedule', 'airship.resumeSchedule'])
