import type { Layer } from '../layer.ts'
import { notSent } from '../results.ts'

/**
 * Lets nothing out: each text that comes this far is not sent, with the reason `dry-run` and everything that was decided
 * before. Put it last, so that all the other layers have their say.
 *
 * @example
 * ```ts
 * import { allowCountries, createSender, dryRun, type Sender } from '@textwire/sender'
 *
 * const inDevelopment = (sender: Sender) => createSender(sender, [allowCountries(['US']), dryRun()])
 * ```
 */
export function dryRun(): Layer {
  return {
    name: 'dryRun',
    wrap: (next) => ({
      name: next.name,
      send: async (text) =>
        notSent(text, 'dry-run', { decisions: [{ by: 'dryRun', outcome: 'stopped' }] }),
    }),
  }
}
