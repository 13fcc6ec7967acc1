import { json, type MockResponse } from '../world/mock-response.ts'
import type { FaultPlan } from './fault-plan.ts'
import type { FaultBody, StatusFault } from './fault.ts'
import { firstHalf, type WireKind, type WirePlan } from './wire-plan.ts'

/** Where a redirect loop leads: a path of the mock server that redirects to itself. */
export const LOOP_PATH = '/__mock/redirect-loop'

/** What is left of an answer: the answer as it goes out, and what is done to its bytes. */
export interface Damaged {
  readonly response: MockResponse
  readonly wire?: WirePlan
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }
const PAGE_503 =
  '<html><head><title>503 Service Unavailable</title></head>' +
  '<body><h1>503 Service Unavailable</h1></body></html>'

/** Stands in for the answer when the operation was not carried out and the head arrives all the same. */
const PLACEHOLDER = json(200, { mock: 'the operation was not carried out' })

/** What the provider says with a status. */
export type ErrorBody = (status: number) => MockResponse

/** @param answer What the operation answered; undefined when it was not carried out. */
export function damage(
  plan: FaultPlan,
  answer: MockResponse = PLACEHOLDER,
  errorBody: ErrorBody,
): Damaged {
  const { damage: what } = plan
  if (what.type === 'none') return { response: answer }
  if (what.type === 'status') return { response: statusAnswer(what.answer, errorBody) }
  switch (what.kind) {
    case 'truncated-json':
      return { response: { ...ended(answer), body: firstHalf(answer.body) } }
    case 'empty-body':
      return { response: { ...ended(answer), body: '' } }
    case 'no-content':
      return { response: { status: 204, headers: {}, body: '' } }
    case 'html-503':
      return { response: { status: 503, headers: HTML, body: PAGE_503 } }
    case 'redirect-loop':
      return { response: { status: 302, headers: { location: LOOP_PATH }, body: '' } }
    default:
      return { response: answer, wire: wirePlan(what.kind, answer, what.pieceMs) }
  }
}

/** An answer that would go on without an end, as one that is over. */
function ended({ stream: _endless, ...answer }: MockResponse): MockResponse {
  return answer
}

function wirePlan(kind: WireKind, response: MockResponse, pieceMs: number): WirePlan {
  if (kind !== 'wrong-encoding') return { kind, response, pieceMs }
  const headers = { ...response.headers, 'content-encoding': 'gzip' }
  return { kind, response: { ...response, headers }, pieceMs }
}

function statusAnswer(fault: StatusFault, errorBody: ErrorBody): MockResponse {
  const own = fault.body === undefined ? errorBody(fault.status) : bodyOf(fault.body)
  const { retryAfter } = fault
  const wait = retryAfter === undefined ? {} : { 'retry-after': retryAfterText(retryAfter) }
  return {
    status: fault.status,
    headers: { ...own.headers, ...wait, ...fault.headers },
    body: own.body,
  }
}

const retryAfterText = (retryAfter: number | Date | string) =>
  retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter)

function bodyOf(body: FaultBody): Omit<MockResponse, 'status'> {
  if (body === 'empty') return { headers: {}, body: '' }
  if ('html' in body) return { headers: HTML, body: body.html }
  if ('text' in body) return { headers: { 'content-type': 'text/plain' }, body: body.text }
  return json(0, body.json)
}
