import type { ExplainWarning } from '../explain-warning.ts'
import type { Reading } from '../read/reading.ts'
import { originsOf } from './origins-of.ts'
import { warning } from './warning.ts'

/** Source: OneSignal, "Composing SMS messages": where it delivers an MMS. */
const mmsCountries: ReadonlySet<string> = /* @__PURE__ */ new Set(['US', 'CA', 'AU'])

/** An MMS to people where OneSignal delivers none. */
export function mmsWarnings({
  provider,
  kind,
  recipients: { numbers },
}: Reading): ExplainWarning[] {
  if (provider !== 'onesignal' || kind !== 'mms') return []
  const abroad = originsOf(numbers.map(({ number }) => number))
    .filter(({ countries }) => !countries.some((country) => mmsCountries.has(country)))
    .map(({ name }) => name)
  if (abroad.length === 0) return []
  const message = `OneSignal delivers an MMS in ${[...mmsCountries].join(', ')} alone, and there are numbers of ${abroad.join(', ')}`
  return [warning('mms_abroad', message, 'sms_media_urls')]
}
