import type { IdentityClaims, IdentitySubscription } from './identity-claims.ts'

/** The documented claims of a payload; `undefined` when one is missing or is not what it should be. */
export function readClaims(body: Readonly<Record<string, unknown>>): IdentityClaims | undefined {
  const { iss, exp, identity, subscriptions } = body
  if (typeof iss !== 'string' || typeof exp !== 'number' || !Number.isFinite(exp)) return undefined
  if (!isAliases(identity)) return undefined
  if (subscriptions === undefined) return { iss, exp, identity }
  if (!Array.isArray(subscriptions) || !subscriptions.every(isSubscription)) return undefined
  return { iss, exp, identity, subscriptions }
}

function isAliases(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const ids: unknown[] = Object.values(value)
  return ids.length > 0 && ids.every((id) => typeof id === 'string' && id !== '')
}

function isSubscription(value: unknown): value is IdentitySubscription {
  if (typeof value !== 'object' || value === null) return false
  const { type, token } = value as Partial<Record<'type' | 'token', unknown>> // read by name, checked below
  return (type === 'Email' || type === 'SMS') && typeof token === 'string' && token !== ''
}
