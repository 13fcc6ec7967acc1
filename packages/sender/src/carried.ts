import type { SendContext } from './send-context.ts'

/**
 * A context that carries something to those who get it, or a copy of it: made whole, made field by field, or with a
 * `markLeft` of its own. What it carries under other keys stays with it.
 */
export function carrying(context: SendContext, key: symbol, value: unknown): SendContext {
  const own = { [key]: value }
  const markLeft = Object.assign(() => context.markLeft(), context.markLeft, own)
  return { ...context, ...own, markLeft }
}

/** What a context carries under a key; undefined when somebody has made it up. */
export function carriedBy(context: SendContext, key: symbol): unknown {
  return carriedIn(context, key) ?? carriedIn(context.markLeft, key)
}

/** Any object can be asked for a symbol. */
const carriedIn = (holder: object, key: symbol) =>
  (holder as Readonly<Record<symbol, unknown>>)[key]
