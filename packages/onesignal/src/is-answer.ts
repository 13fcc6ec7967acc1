import type { IsAnswer } from '@textwire/core'
import { asRecord } from './as-record.ts'

/**
 * A message that was sent has an id; one that was not has an empty id, or says why under `errors`. Anything else (a proxy's
 * `{}`, say) tells nothing about the message, and must not pass for "not sent".
 */
export const isAnswer: IsAnswer = ({ id: operation }, json) => {
  const { id, errors } = asRecord(json)
  if (operation !== 'onesignal.sendMessage' || id === '') return true
  return typeof id === 'string' ? id.trim() !== '' : !id && Boolean(errors)
}
