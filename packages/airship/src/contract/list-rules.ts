import type { ListExtra } from '../generated/types.ts'
import type { Rule, Violation } from '../generated/rule.ts'

const mostExtras = 100
const longestKey = 64

/** Source: Airship, "List metadata object": up to 100 texts, by keys of up to 64 characters. */
export const extraRules: Rule<{ extra?: ListExtra }> = ({ extra = {} }) => {
  const keys = Object.keys(extra)
  const tooMany: Violation[] =
    keys.length > mostExtras
      ? [{ path: ['extra'], message: `has ${keys.length} texts; expected at most ${mostExtras}` }]
      : []
  return [...tooMany, ...keys.filter(isTooLong).map(keyViolation)]
}

const isTooLong = (key: string) => key.length > longestKey

const keyViolation = (key: string): Violation => ({
  path: ['extra'],
  message: `has a key of ${key.length} characters; expected at most ${longestKey}`,
})
