import { TextwireError } from '@textwire/core'
import type { SendContext } from './send-context.ts'

/** What is left of the time, in whole milliseconds; undefined without a deadline, 0 when it is over. */
export function timeLeft({ deadlineAt, clock }: SendContext): number | undefined {
  return Number.isFinite(deadlineAt) ? Math.max(0, Math.ceil(deadlineAt - clock.now())) : undefined
}

/** What a call of a client is to keep to. */
export interface CallLimits {
  readonly signal: AbortSignal | undefined
  readonly deadlineMs: number | undefined
}

/** The limits of a call that begins now. A client takes no deadline under a millisecond. */
export function callOptions(context: SendContext): CallLimits {
  const left = timeLeft(context)
  return { signal: context.signal, deadlineMs: left === undefined ? left : Math.max(1, left) }
}

/** What kept a text from being sent before anything was tried. */
export type Stop = { readonly why: 'aborted' | 'deadline'; readonly error: unknown }

/** Whether it is over: the caller has aborted, or time is up. */
export function stopOf(context: SendContext): Stop | undefined {
  const { signal } = context
  if (signal?.aborted) return { why: 'aborted', error: signal.reason }
  if (timeLeft(context) !== 0) return undefined
  const message = 'The deadline passed before this text was handed to a provider.'
  return { why: 'deadline', error: new TextwireError(message, { code: 'deadline' }) }
}
