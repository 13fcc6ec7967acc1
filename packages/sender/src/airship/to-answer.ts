import { TextwireError } from '@textwire/core'
import type { PushResult } from '@textwire/airship/contract'
import type { ProviderAnswer } from '../provider-answer.ts'

/**
 * What Airship's answer means for the one text: taken over, under the id of its push. Without any id there is nothing by
 * which anybody could look it up.
 */
export function toAnswer({
  push_ids: pushIds,
  operation_id: operationId,
}: PushResult): ProviderAnswer {
  const [pushId] = Array.isArray(pushIds) ? pushIds : []
  const id = [pushId, operationId].find(isId)
  if (id !== undefined) return { status: 'sent', id }
  const message = 'Airship took a push and named neither it nor the operation.'
  return { status: 'unknown', error: new TextwireError(message, { code: 'noId' }) }
}

/** An answer can be anything, whatever is documented. */
const isId = (given: unknown): given is string => typeof given === 'string' && given !== ''
