import type { Fault } from './fault.ts'

const ALLOWED = "{ json }, { html }, { text } or 'empty'"
const KINDS = ['json', 'html', 'text'] as const

/** @throws {RangeError} If a fault has a body that is none, or one without the status that it goes with. */
export function checkBody(fault: Fault): void {
  const body: unknown = 'body' in fault ? fault.body : undefined
  if (body === undefined) return
  if (!isBody(body)) throw new RangeError(`body is ${nameOf(body)}; allowed: ${ALLOWED}.`)
  if (!('status' in fault)) throw new RangeError('body is given without a status; allowed: both.')
}

function isBody(body: unknown): boolean {
  if (body === 'empty') return true
  if (typeof body !== 'object' || body === null) return false
  const [[kind, value] = [], ...others] = Object.entries(body)
  if (others.length > 0 || !KINDS.some((one) => one === kind)) return false
  return kind === 'json' ? value !== undefined : typeof value === 'string'
}

/** What it is by the names of its fields alone: what they hold may be long, or a secret. */
function nameOf(body: unknown): string {
  if (Array.isArray(body)) return 'a list'
  if (typeof body !== 'object' || body === null) return body === null ? 'null' : `a ${typeof body}`
  return `an object with ${Object.keys(body).join(', ') || 'nothing in it'}`
}
