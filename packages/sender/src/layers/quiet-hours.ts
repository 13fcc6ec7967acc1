import { timeZonesOf } from '@textwire/phone/time-zones'
import type { CheckedSender } from '../checked-sender.ts'
import type { Layer } from '../layer.ts'
import type { CheckedText } from '../outgoing-text.ts'
import { decidedBefore, notSent } from '../results.ts'
import type { SendContext } from '../send-context.ts'
import { checkOptionNames, refuseSetting } from '../settings.ts'
import { waitFor } from '../until-over.ts'
import { heldBack } from './held-back.ts'
import type { QuietHoursDecision } from './quiet-hours-decision.ts'
import type { QuietHoursOptions } from './quiet-hours-options.ts'
import { quietUntil, quietZone, type QuietWindow } from './quiet-until.ts'
import { createZoneOffsets } from './zone-offsets.ts'

const NAMES = ['from', 'to', 'zonesOf', 'for', 'now'] as const

/** What it comes to for one text. */
type Verdict =
  | { readonly outcome: 'passed' | 'exempt' }
  | { readonly outcome: 'zone-unknown'; readonly error?: unknown }
  | { readonly outcome: 'out-of-time'; readonly error: unknown }
  | { readonly outcome: 'quiet'; readonly zone: string; readonly notBefore?: Date }

/**
 * Holds texts back at night, by the recipient's own clock: not sent, with the reason `quiet-hours`, and as `notBefore`
 * the first moment at which it is quiet no more. Nothing is queued; sending it then is yours.
 *
 * A number says no more than its country, so all zones of that country count, and it is quiet when it is quiet in one
 * of them; `notBefore` is the first moment when it is quiet in none. That moment is left out when there is none within
 * two days, as in a country so wide that it is always night somewhere. Where nobody can say the zone, as for numbers
 * of no country, the text is not sent either. Changes to and from summer time are kept to.
 *
 * @throws {ConfigurationError} When an option is not what it has to be.
 * @example
 * ```ts
 * import { quietHours } from '@textwire/sender'
 *
 * const nights = quietHours({ from: '21:00', to: '08:00', for: 'commercial' })
 * ```
 */
export function quietHours(options: QuietHoursOptions): Layer {
  checkOptionNames('quietHours', options, NAMES)
  const window = toWindow(options)
  checkQuietHours(options)
  const judge = createJudge(options, window)
  const wrap = (next: CheckedSender): CheckedSender => ({
    name: next.name,
    async send(text, context) {
      const verdict = await judge(text, context)
      switch (verdict.outcome) {
        case 'out-of-time':
          return heldBack(text, verdict.error, { by: 'quietHours', outcome: verdict.outcome })
        case 'zone-unknown':
        case 'quiet':
          return tooQuiet(text, verdict)
        default: {
          const { outcome } = verdict
          return decidedBefore(await next.send(text, context), { by: 'quietHours', outcome })
        }
      }
    },
  })
  return { name: 'quietHours', wrap }
}

function createJudge(options: QuietHoursOptions, window: QuietWindow) {
  const { zonesOf = ({ to }) => timeZonesOf(to), now = Date.now } = options
  const offsets = createZoneOffsets()
  const judgeZones = (zones: readonly string[]): Verdict => {
    const question = { atMs: now(), window, zones, offsets }
    const zone = quietZone(question)
    if (zone === undefined) return { outcome: 'passed' }
    const freeAt = quietUntil(question)
    return { outcome: 'quiet', zone, ...(freeAt && { notBefore: new Date(freeAt) }) }
  }
  return async (text: CheckedText, context: SendContext): Promise<Verdict> => {
    if (options.for === 'commercial' && text.kind === 'transactional') return { outcome: 'exempt' }
    // One of the caller's that throws is one that rejects.
    const asking = (async () => zonesOf(text))()
    const waited = await waitFor(asking, context)
    if (waited.outcome === 'out-of-time') return waited
    if (waited.outcome === 'failed') return { outcome: 'zone-unknown', error: waited.error }
    try {
      const zones = [waited.value ?? []].flat()
      return isNamed(zones) ? judgeZones(zones) : { outcome: 'zone-unknown' }
    } catch (error) {
      return { outcome: 'zone-unknown', error }
    }
  }
}

/** Without a name, Intl takes the zone of this machine. */
const isNamed = (zones: readonly unknown[]) =>
  zones.length > 0 && zones.every((zone) => typeof zone === 'string')

function tooQuiet(text: CheckedText, verdict: Verdict & { outcome: 'quiet' | 'zone-unknown' }) {
  const by = 'quietHours'
  if (verdict.outcome === 'zone-unknown') {
    const decisions: QuietHoursDecision[] = [{ by, outcome: 'zone-unknown' }]
    return notSent(text, 'quiet-hours', { error: verdict.error, decisions })
  }
  const { outcome, zone, notBefore } = verdict
  const until = notBefore && { notBefore: notBefore.toISOString() }
  const decisions: QuietHoursDecision[] = [{ by, outcome, zone, ...until }]
  return notSent(text, 'quiet-hours', { notBefore, decisions })
}

function toWindow({ from, to }: QuietHoursOptions): QuietWindow {
  const window = { fromMs: toMs('quietHours.from', from), toMs: toMs('quietHours.to', to) }
  if (window.fromMs !== window.toMs) return window
  return refuseSetting('quietHours.to', to, 'another time than quietHours.from')
}

function toMs(setting: string, time: unknown): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(String(time)) ?? []
  if (typeof time !== 'string' || hours === undefined) {
    return refuseSetting(setting, time, "a time as 'HH:MM', 00:00 to 23:59")
  }
  return (Number(hours) * 60 + Number(minutes)) * 60_000
}

function checkQuietHours({ zonesOf, for: which, now }: QuietHoursOptions): void {
  if (zonesOf !== undefined && typeof zonesOf !== 'function') {
    refuseSetting('quietHours.zonesOf', zonesOf, 'a function')
  }
  if (which !== undefined && which !== 'all' && which !== 'commercial') {
    refuseSetting('quietHours.for', which, "'all' or 'commercial'")
  }
  if (now !== undefined && typeof now !== 'function') {
    refuseSetting('quietHours.now', now, 'a function')
  }
}
