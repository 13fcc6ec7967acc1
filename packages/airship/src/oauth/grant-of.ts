import type { AirshipOAuthClient } from '../airship-options.ts'

/** What a token is asked for: the project, and what the client wants it limited to. Lists are apart by spaces. */
export function grantOf(
  { scope, ipaddr }: AirshipOAuthClient,
  appKey: string,
): Readonly<Record<string, string>> {
  return {
    sub: `app:${appKey}`,
    ...(scope === undefined ? {} : { scope: scope.join(' ') }),
    ...(ipaddr === undefined ? {} : { ipaddr: ipaddr.join(' ') }),
  }
}
