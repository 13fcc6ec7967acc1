import type { Audience } from '../generated/types.ts'

/** The conditions of an audience, without the AND, OR and NOT around them. */
export function conditionsOf(audience: Audience): Audience[] {
  if (typeof audience === 'string') return [audience]
  if ('AND' in audience) return audience.AND.flatMap(conditionsOf)
  if ('OR' in audience) return audience.OR.flatMap(conditionsOf)
  if ('NOT' in audience) return conditionsOf(audience.NOT)
  return [audience]
}

/** Whether a condition names SMS channels and so needs their platform in the push. */
export const namesSms = (condition: Audience): boolean =>
  typeof condition === 'object' && ('sms_id' in condition || 'sms_sender' in condition)
