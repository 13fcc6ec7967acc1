import { shownName } from '@textwire/onesignal/contract'

const mostShown = 5

/** The names of merge fields, as they may appear in a log: whoever writes a text can put anything there. */
export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, mostShown).map(shownName)
  const more = names.length - mostShown
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
