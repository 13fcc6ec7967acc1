import type { CallInput, CheckInput } from '@textwire/core'

const linked = Symbol('linked')

/** The query of a link that Airship has made, as an input. It is not for the caller's checks: all of it is text. */
export function toLinked(query: string): CallInput {
  const input = { query: Object.fromEntries(new URLSearchParams(query)), [linked]: true }
  return input
}

/** The caller's check of inputs, but for those that follow a link. */
export const unlessLinked =
  (check: CheckInput): CheckInput =>
  (operation, input) =>
    linked in input ? [] : check(operation, input)
