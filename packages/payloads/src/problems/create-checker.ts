import type * as z from 'zod'
import { beyond } from './beyond.ts'
import { checkShape } from './check-shape.ts'
import { deepFreeze } from './deep-freeze.ts'
import { emptyAt } from './empty-at.ts'
import { type DatePlace, strayDates } from './stray-dates.ts'
import { type Names, toCallerPath, toCallerWords, wordsOf } from './names.ts'
import { plainCopy } from './plain-copy.ts'
import type { Path, Problem } from './problem.ts'
import { refuse } from './refuse.ts'
import { valueAt } from './value-at.ts'
import { without } from './without.ts'
import type { Wording } from './wording.ts'

/** How one builder makes its payload. */
export interface PayloadPlan<Draft, Body> {
  /** The builder's name, as in `smsMessage`. */
  readonly builder: string
  /**
   * The names of the fields in camelCase, and their kinds as far as `toWire` needs them: objects strict, every field
   * `exactOptional`, values `z.unknown()`. What is needed, and every limit, is said by `schema`; so a field of the wrong kind can
   * be left out and the rest still be checked.
   */
  readonly shape: z.ZodType<Draft>
  /** Makes the body. It may use the draft as it is, a copy of the input; `compact` leaves `undefined` out. */
  readonly toWire: (draft: Draft) => unknown
  /** The contract's schema of the body, with all documented rules. */
  readonly schema: z.ZodType<Body>
  /** What the wire's fields are called here. Names with a `_` are put so in the contract's messages as well. */
  readonly names: Names | ((draft: Draft) => Names)
  /** Names without a `_` that are also put so in messages, where they are no plain words of a sentence: `contents`. */
  readonly words?: Names
  /** Where a `Date` may stand; elsewhere it is a problem. By default nowhere. */
  readonly dates?: readonly DatePlace[]
  /** Rules that the contract does not have. */
  readonly rules?: (draft: Draft) => readonly Problem[]
  /** What to do about a value that was refused, as it follows a message: "parseE164 reads it". */
  readonly advice?: (path: Path, given: unknown) => string | undefined
}

/** Makes a payload of an input; throws a `PayloadError` with everything that is wrong with it. */
export type CheckedPayload = <Draft, Body>(plan: PayloadPlan<Draft, Body>, input: unknown) => Body

/**
 * Makes the one function by which a provider's builders check and make their payloads: copy the input, check its shape, make
 * the body, check that by the contract, name its problems as the caller does, freeze it.
 */
export const createChecker =
  (wording: Wording): CheckedPayload =>
  (plan, input) => {
    const copy = plainCopy(input)
    const ofShape = checkShape(wording, plan.shape, copy.value, namesOf(plan, {}))
    const ofDates = strayDates(copy.dates, plan.dates)
    const shaped = beyond(beyond(copy.problems, ofShape), ofDates)
    // What is of the wrong kind goes, also where another problem is told of it.
    const places = [...copy.problems, ...ofShape, ...ofDates].map(({ path }) => path)
    const rest = without(copy.value, places, (place) => emptyAt(plan.shape, place))
    const made = rest === undefined ? undefined : checkedBody(wording, plan, rest, copy.value)
    // What could not be copied is shown as it was given.
    const given = (path: Path) => valueAt(copy.value, path) ?? valueAt(input, path)
    refuse(wording, plan.builder, beyond(shaped, made?.problems ?? []), given)
    // `refuse` throws unless the contract took the body, which then is of the schema's type.
    return deepFreeze(made?.body) as never
  }

/** The body of a draft, and what is wrong with it by the contract and by the plan's own rules. */
function checkedBody<Draft, Body>(
  wording: Wording,
  plan: PayloadPlan<Draft, Body>,
  rest: unknown,
  input: unknown,
): { readonly body: unknown; readonly problems: readonly Problem[] } {
  // What the shape refused has been left out, and everything in it is optional.
  const draft = rest as Draft
  const body = plan.toWire(draft)
  const result = plan.schema.safeParse(body)
  const names = namesOf(plan, draft)
  const translation = { names, words: { ...wordsOf(names), ...plan.words } }
  const issues = result.success ? [] : wording.describeIssues(result.error.issues, body)
  return {
    body,
    problems: [
      ...issues.map((issue) => inCallerNames(plan, issue, translation, input)),
      ...(plan.rules?.(draft) ?? []),
    ],
  }
}

function inCallerNames<Draft, Body>(
  plan: PayloadPlan<Draft, Body>,
  { path: wirePath, message }: Problem,
  { names, words }: { readonly names: Names; readonly words: Names },
  input: unknown,
): Problem {
  const path = toCallerPath(wirePath, names)
  const advice = plan.advice?.(path, valueAt(input, path))
  const said = toCallerWords(message, words)
  return { path, wirePath, message: advice === undefined ? said : `${said}; ${advice}` }
}

const namesOf = <Draft, Body>({ names }: PayloadPlan<Draft, Body>, draft: unknown): Names =>
  // Everything in a draft is optional, so that an object without fields is one.
  typeof names === 'function' ? names(draft as Draft) : names
