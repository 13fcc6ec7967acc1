import { shownName } from '@textwire/onesignal/contract'

/** Where a link leads, without what may be secret in it: the path, the query, a password. */
export function linkHost(url: string): string {
  const { host = '' } = URL.parse(url) ?? {}
  return host === '' ? 'an unknown address' : shownName(host)
}
