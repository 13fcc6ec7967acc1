import type { IsAnswer } from '@textwire/core'

/**
 * Every answer of an operation that sends or makes something says `ok: true`, and none says `ok: false` beside a 2xx. A
 * success without it (a proxy's `{}`, say) tells nothing about the message: it must not pass for "sent".
 */
export const isAnswer: IsAnswer = ({ retry }, json) => {
  // Every answer that comes here is JSON that is an object or a list.
  const { ok } = json as { readonly ok?: unknown }
  return retry.class === 'unsafe' ? ok === true : ok !== false
}
