import { createRedactor, systemClock } from '@textwire/core'
import { countryOf } from '@textwire/phone/valid'
import { checkCountry } from './check-country.ts'
import { checkSender } from './check-sender.ts'
import type { CheckedSender } from './checked-sender.ts'
import type { RouteDecision } from './decision.ts'
import { decidedBefore, notSent } from './results.ts'
import type { Sender } from './sender.ts'
import { refuseSetting } from './settings.ts'
import { toChecked } from './to-checked.ts'
import { toSender } from './to-sender.ts'

/**
 * Who sends where: by country (`US`), by the beginning of the number (`+44`), and `otherwise`.
 *
 * @example
 * ```ts
 * import type { Routes, Sender } from '@textwire/sender'
 *
 * const routesOver = (home: Sender, abroad: Sender): Routes => ({
 *   US: home,
 *   '+1242': abroad,
 *   otherwise: abroad,
 * })
 * ```
 */
export type Routes = Readonly<Record<string, Sender>>

const OTHERWISE = 'otherwise'
const { text: masked } = createRedactor()
const isPrefix = (key: string) => /^\+[1-9]\d{0,14}$/.test(key)

/**
 * Sends each text through the sender of its number: the longest beginning that fits, else the number's country, else
 * `otherwise`. Without any of them the text is not sent, with the reason `no-route`.
 *
 * @throws {ConfigurationError} When there are no routes, or one is no country, no beginning of a number or no sender.
 * @example
 * ```ts
 * import { route, type Sender } from '@textwire/sender'
 *
 * declare const onesignal: Sender
 * declare const airship: Sender
 *
 * const sender = route({ US: onesignal, CA: onesignal, '+44': airship, otherwise: airship })
 * ```
 */
export function route(routes: Routes): Sender {
  const keys = checkRoutes(routes)
  const senders = new Map(Object.entries(routes).map(([key, sender]) => [key, toChecked(sender)]))
  const prefixes = keys.filter(isPrefix).toSorted((one, other) => other.length - one.length)
  const names = [...new Set([...senders.values()].map(({ name }) => name))]
  const matchOf = (to: string) =>
    [prefixes.find((prefix) => to.startsWith(prefix)), countryOf(to), OTHERWISE].find(
      (key) => key !== undefined && senders.has(key),
    )
  const routed: CheckedSender = {
    name: `route(${names.join(', ')})`,
    async send(text, context) {
      const matched = matchOf(text.to)
      const sender = senders.get(matched ?? '')
      if (matched === undefined || sender === undefined) {
        return notSent(text, 'no-route', { decisions: [{ by: 'route', outcome: 'no-route' }] })
      }
      const decision: RouteDecision = {
        by: 'route',
        outcome: 'passed',
        matched: masked(matched),
        to: sender.name,
      }
      return decidedBefore(await sender.send(text, context), decision)
    },
  }
  return toSender(routed, systemClock)
}

function checkRoutes(routes: Routes): readonly string[] {
  const keys = Object.keys(Object(routes))
  if (keys.length === 0) refuseSetting('routes', routes, 'at least one route')
  for (const key of keys) {
    const setting = `routes.${key}`
    if (key.startsWith('+')) {
      if (!isPrefix(key)) refuseSetting(setting, key, "the beginning of a number, such as '+44'")
    } else if (key !== OTHERWISE) checkCountry(setting, key)
    checkSender(setting, routes[key])
  }
  return keys
}
