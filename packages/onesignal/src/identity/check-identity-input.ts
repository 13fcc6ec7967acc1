import { InvalidInputError } from '@textwire/core'
import type { InputProblem } from '@textwire/core'
import type { IdentityInput } from './identity-claims.ts'

/** @throws {InvalidInputError} When a token could not say that; names every problem, and repeats no address or number. */
export function checkIdentityInput(input: IdentityInput): void {
  // JavaScript can hand over what the types forbid, nothing at all included.
  const given: Partial<Record<keyof IdentityInput, unknown>> = (input as unknown) ?? {}
  const { identity, subscriptions = [], expiresInSeconds = 1 } = given
  const problems = [
    ...identityProblems(identity),
    ...subscriptionsProblems(subscriptions),
    ...(Number.isSafeInteger(expiresInSeconds) && Number(expiresInSeconds) > 0
      ? []
      : [problem('expiresInSeconds', 'must be a whole number of seconds, at least 1')]),
  ]
  if (problems.length > 0) {
    throw new InvalidInputError('The token was not signed, so it', problems)
  }
}

function identityProblems(identity: unknown): readonly InputProblem[] {
  if (!isRecord(identity)) {
    return [problem('identity', 'must be an object of aliases, such as { external_id }')]
  }
  const aliases = Object.entries(identity)
  if (aliases.length === 0) return [problem('identity', 'is empty; expected at least one alias')]
  return aliases.flatMap(([label, id]) =>
    typeof id === 'string' && id !== ''
      ? []
      : [problem(`identity.${label}`, 'must be a text that is not empty')],
  )
}

function subscriptionsProblems(subscriptions: unknown): readonly InputProblem[] {
  if (Array.isArray(subscriptions)) return [...subscriptions].flatMap(subscriptionProblems)
  return [problem('subscriptions', 'must be a list of { type, token }')]
}

function subscriptionProblems(subscription: unknown, index: number): readonly InputProblem[] {
  const path = `subscriptions.${index}`
  if (!isRecord(subscription)) return [problem(path, 'must be an object with type and token')]
  const { type, token } = subscription
  if (type === 'SMS') {
    return typeof token === 'string' && /^\+[1-9]\d{5,14}$/.test(token)
      ? []
      : [problem(`${path}.token`, 'must be a number in E.164, such as +15035550100')]
  }
  if (type !== 'Email') return [problem(`${path}.type`, 'must be Email or SMS')]
  return typeof token === 'string' && /^[^\s@]+@[^\s@]+$/.test(token)
    ? []
    : [problem(`${path}.token`, 'must be an e-mail address')]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function problem(path: string, message: string): InputProblem {
  return { path, message }
}
