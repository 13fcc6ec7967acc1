import type { IsAnswer } from '@textwire/core'

/**
 * Every answer to a change says `ok: true`, and none says `ok: false` beside a 2xx. A success without it (a proxy's `{}`,
 * say) tells nothing: it must not pass for "sent", nor for "opted out". Reports and other readings have no `ok` at all.
 */
export const isAnswer: IsAnswer = ({ method }, json) => {
  // Every answer that comes here is JSON that is an object or a list.
  const { ok } = json as { readonly ok?: unknown }
  return method === 'GET' ? ok !== false : ok === true
}
