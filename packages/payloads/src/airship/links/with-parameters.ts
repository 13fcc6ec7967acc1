import type { LinkParameter } from './link-parameters.ts'

/** A URL with parameters behind those that it has, before its fragment. */
export function withParameters(url: string, parameters: readonly LinkParameter[]): string {
  const hash = url.indexOf('#')
  const head = hash === -1 ? url : url.slice(0, hash)
  const added = parameters.map(({ name, values }) => `${name}=${values.join('&')}`).join('&')
  const glue = !head.includes('?') ? '?' : /[?&]$/.test(head) ? '' : '&'
  return `${head}${glue}${added}${url.slice(head.length)}`
}
