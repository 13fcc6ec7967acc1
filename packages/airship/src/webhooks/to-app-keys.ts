import { refuseOption } from '@textwire/core/webhooks'
import type { InboundHandlerSettings } from './inbound-handler-options.ts'
import { toTexts } from './to-texts.ts'

/**
 * The projects whose texts are taken; `undefined` for any.
 *
 * @throws {ConfigurationError} When there is a key that is no text, or empty.
 */
export function toAppKeys({
  appKey,
  airship,
}: Pick<InboundHandlerSettings, 'appKey' | 'airship'>): readonly string[] | undefined {
  const given = appKey ?? airship?.appKey
  if (given === undefined) return undefined
  const keys = toTexts(given)
  if (keys !== undefined) return keys
  throw refuseOption('appKey', 'a text, or several; none may be empty', given)
}
