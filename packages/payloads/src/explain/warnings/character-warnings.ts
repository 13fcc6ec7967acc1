import { segments } from '@textwire/phone'
import type { ExplainedText } from '../explained-text.ts'
import type { ExplainWarning } from '../explain-warning.ts'
import { quantity } from '../quantity.ts'
import { showCharacters } from './show-characters.ts'
import { warning } from './warning.ts'

/** So many characters may have slipped in; more of them are another script. */
const fewCharacters = 5

/** What the characters cost that are not in GSM-7, and what the text would cost without them. */
export function characterWarnings({
  path,
  asSent,
  goesAs,
  ...now
}: ExplainedText): ExplainWarning[] {
  if (goesAs === 'mms' || now.encoding === 'GSM-7') return []
  const haveStandIns = now.forcedBy.every(({ suggestion }) => suggestion !== undefined)
  const then = segments(replaced(asSent, now.forcedBy)).segments
  const isCostly = then < now.segments && now.forcedBy.length <= fewCharacters
  if (!haveStandIns && !isCostly) return []
  const nowIs = `UCS-2 and ${quantity(now.segments, 'segment')} now`
  const thenIs = `GSM-7 and ${quantity(then, 'segment')} ${haveStandIns ? 'with stand-ins' : 'without'}`
  const code = haveStandIns ? 'smart_characters' : 'costly_characters'
  return [warning(code, `${nowIs}; ${thenIs}: ${showCharacters(now.forcedBy)}`, path)]
}

/** A text with stand-ins, and without what has none. */
function replaced(text: string, forcedBy: ExplainedText['forcedBy']): string {
  const places = forcedBy
    .flatMap(({ character, indexes, suggestion = '' }) =>
      indexes.map((index) => ({ index, end: index + character.length, suggestion })),
    )
    .toSorted((one, other) => one.index - other.index)
  const kept = places.map(
    ({ index, suggestion }, at) => `${text.slice(places[at - 1]?.end ?? 0, index)}${suggestion}`,
  )
  return `${kept.join('')}${text.slice(places.at(-1)?.end ?? 0)}`
}
