import { InvalidInputError } from '@textwire/core'
import type { InputProblem } from '@textwire/core'
import type { IdentityInput, IdentitySubscription } from './identity-claims.ts'

/** @throws {InvalidInputError} When a token could not say that; names every problem, and repeats no address or number. */
export function checkIdentityInput(input: IdentityInput): void {
  const { identity, subscriptions = [], expiresInSeconds = 1 } = input
  const problems = [
    ...identityProblems(identity),
    ...subscriptions.flatMap(subscriptionProblems),
    ...(Number.isSafeInteger(expiresInSeconds) && expiresInSeconds > 0
      ? []
      : [problem('expiresInSeconds', 'must be a whole number of seconds, at least 1')]),
  ]
  if (problems.length > 0) throw new InvalidInputError('identityToken', problems)
}

function identityProblems(identity: IdentityInput['identity']): readonly InputProblem[] {
  const aliases = Object.entries(identity ?? {})
  if (aliases.length === 0) return [problem('identity', 'is empty; expected at least one alias')]
  return aliases.flatMap(([label, id]) =>
    typeof id === 'string' && id !== ''
      ? []
      : [problem(`identity.${label}`, 'must be a text that is not empty')],
  )
}

function subscriptionProblems(
  { type, token }: IdentitySubscription,
  index: number,
): readonly InputProblem[] {
  const path = `subscriptions.${index}`
  if (type === 'SMS') {
    return /^\+[1-9]\d{5,14}$/.test(token)
      ? []
      : [problem(`${path}.token`, 'must be a number in E.164, such as +15035550100')]
  }
  if (type !== 'Email') return [problem(`${path}.type`, 'must be Email or SMS')]
  return /^[^\s@]+@[^\s@]+$/.test(token)
    ? []
    : [problem(`${path}.token`, 'must be an e-mail address')]
}

function problem(path: string, message: string): InputProblem {
  return { path, message }
}
