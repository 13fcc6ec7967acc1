/**
 * Everyone on the platforms of the push: of an SMS, everyone who has opted in.
 *
 * @example
 * ```ts
 * import { all, smsPush } from '@textwire/payloads/airship'
 *
 * smsPush({ to: all(), text: 'We are closed today.' })
 * ```
 */
export const all = (): 'all' => 'all'
