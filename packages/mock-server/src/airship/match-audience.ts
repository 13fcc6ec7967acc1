import type { Audience } from '@textwire/airship/contract'
import { bareSender, type Channel } from './channel.ts'

/** A selector that Airship knows and this mock server has no state for. */
export class UnsupportedSelectorError extends Error {
  override readonly name = 'UnsupportedSelectorError'
  constructor(readonly selector: string) {
    super(`The mock server does not evaluate the audience selector '${selector}'.`)
  }
}

/**
 * Whether an audience holds a channel. Consent is not asked here.
 *
 * @throws {UnsupportedSelectorError} For segments, lists, activity, dates and JSON attributes.
 */
export function matchAudience(audience: Audience, channel: Channel): boolean {
  if (audience === 'all') return true
  if ('AND' in audience) return audience.AND.every((part) => matchAudience(part, channel))
  if ('OR' in audience) return audience.OR.some((part) => matchAudience(part, channel))
  if ('NOT' in audience) return !matchAudience(audience.NOT, channel)
  if ('sms_id' in audience) {
    const { msisdn, sender } = audience.sms_id
    return channel.msisdn === msisdn && channel.sender === bareSender(sender)
  }
  if ('sms_sender' in audience) return listed(audience.sms_sender).includes(channel.sender)
  if ('channel' in audience) {
    return listed(audience.channel).some((id) => id.toLowerCase() === channel.channelId)
  }
  if ('named_user' in audience) {
    return channel.namedUser !== null && listed(audience.named_user).includes(channel.namedUser)
  }
  if ('tag' in audience) {
    // Source: Airship, "Audience selectors": a tag without a group is one of the group `device`.
    const tags = channel.tags[audience.group ?? 'device'] ?? []
    return listed(audience.tag).some((tag) => tags.includes(tag))
  }
  const comparison = comparisonOf(audience)
  if (comparison !== undefined) {
    return matchAttribute(comparison, channel.attributes[comparison.attribute])
  }
  throw new UnsupportedSelectorError(Object.keys(audience)[0] ?? 'empty')
}

/** Fails before anything is sent if some part of the audience cannot be evaluated for any channel. */
export function assertSupported(audience: Audience, probe: Channel): void {
  if (audience === 'all') return
  if ('AND' in audience) for (const part of audience.AND) assertSupported(part, probe)
  else if ('OR' in audience) for (const part of audience.OR) assertSupported(part, probe)
  else if ('NOT' in audience) assertSupported(audience.NOT, probe)
  else matchAudience(audience, probe)
}

const listed = (values: string | readonly string[]): readonly string[] =>
  typeof values === 'string' ? [values] : values

interface Comparison {
  readonly attribute: string
  readonly operator: string
  readonly value: string | number
}

const PLAIN_OPERATORS = new Set(['equals', 'contains', 'less', 'greater', 'is_empty'])

/** A condition on a text or a number; dates and JSON compare in ways of their own. */
function comparisonOf(audience: Exclude<Audience, 'all'>): Comparison | undefined {
  if (!('attribute' in audience) || !('operator' in audience)) return undefined
  const { attribute, operator, value } = audience
  if ('precision' in audience || 'relative_to' in audience) return undefined
  if (value === undefined || !PLAIN_OPERATORS.has(operator)) return undefined
  return { attribute, operator, value }
}

function matchAttribute({ operator, value }: Comparison, actual: unknown): boolean {
  if (operator === 'is_empty') return actual === undefined || actual === null || actual === ''
  if (typeof value === 'number') return compare(operator, Number(actual), value)
  return typeof actual === 'string' && compare(operator, actual, value)
}

function compare<Value extends string | number>(operator: string, actual: Value, value: Value) {
  if (operator === 'equals') return actual === value
  if (operator === 'less') return actual < value
  if (operator === 'greater') return actual > value
  return operator === 'contains' && String(actual).includes(String(value))
}
