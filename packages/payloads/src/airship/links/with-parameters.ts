import type { LinkParameter } from './link-parameters.ts'

/**
 * A URL with parameters behind those that it has, before its fragment. Braces are percent-encoded, so that personalization
 * finds no placeholder in it.
 */
export function withParameters(address: string, parameters: readonly LinkParameter[]): string {
  const url = address.replaceAll('{', '%7B').replaceAll('}', '%7D')
  const hash = url.indexOf('#')
  const head = hash === -1 ? url : url.slice(0, hash)
  const added = parameters.map(({ name, values }) => `${name}=${values.join('&')}`).join('&')
  return `${head}${glueOf(head)}${added}${url.slice(head.length)}`
}

/** What stands between what is there and the next parameter. The first question mark alone begins a query. */
function glueOf(head: string): string {
  const start = head.indexOf('?')
  if (start === -1) return '?'
  return start === head.length - 1 || head.endsWith('&') ? '' : '&'
}
