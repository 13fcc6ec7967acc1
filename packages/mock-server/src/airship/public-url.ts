import type { Exchange } from '../world/exchange.ts'

/**
 * The address of something as the caller reaches it: below `/airship` unless it called a host of Airship's.
 *
 * @param path Such as `/api/lists/vip`.
 */
export const publicUrl = ({ origin, site }: Pick<Exchange, 'origin' | 'site'>, path: string) =>
  `${origin}${site === undefined ? '/airship' : ''}${path}`
