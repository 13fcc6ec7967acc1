import type { Problem } from '../../problems/problem.ts'
import { wording } from '../checked-payload.ts'

type Part = 'field' | 'relation' | 'value'
type Condition = Readonly<Record<Part, unknown>>

/** A rule of values that the contract lets pass; what the contract refuses is not said twice. */
interface ConditionRule {
  readonly holdsFor: (condition: Condition) => boolean
  readonly isBroken: (value: string) => boolean
  readonly expected: string
  /** A field of the wire whose values can be shown. */
  readonly shownAs: string
}

/**
 * What is wrong with the value of a condition beyond what the contract knows. Source: OneSignal, "Sending messages with the
 * OneSignal API", "Filters": users have countries in ISO 3166-1, and languages by their codes.
 */
export function conditionProblems(entry: object): readonly Problem[] {
  // From JavaScript anything can come, an operator among it.
  const condition = entry as Condition
  const { value } = condition
  if (typeof value !== 'string') return []
  return rules
    .filter(({ holdsFor, isBroken }) => holdsFor(condition) && isBroken(value))
    .map(({ expected, shownAs }) => ({
      path: ['value'],
      wirePath: [shownAs],
      message: `expected ${expected}, got ${wording.shown(value, [shownAs])}`,
    }))
}

const language = /^[A-Za-z]{2}([-_][A-Za-z]{2,4})?$/
const seconds = /^\d+(\.\d+)?$/

const rules: readonly ConditionRule[] = [
  {
    holdsFor: ({ field }) => field === 'country',
    isBroken: (value) => /^[A-Za-z]{2}$/.test(value) && value !== value.toUpperCase(),
    expected: 'upper-case letters such as US',
    shownAs: 'country',
  },
  {
    holdsFor: ({ field }) => field === 'language',
    isBroken: (value) => value.length > 1 && !language.test(value),
    expected: 'a language code such as en or zh-Hans',
    shownAs: 'language',
  },
  {
    holdsFor: ({ relation }) => relation === 'time_elapsed_gt' || relation === 'time_elapsed_lt',
    isBroken: (value) => !seconds.test(value),
    expected: 'seconds, 0 or more',
    shownAs: 'seconds',
  },
]
