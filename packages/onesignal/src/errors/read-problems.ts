import type { ProviderProblem } from '@textwire/core'
import { asRecord } from '../as-record.ts'

/**
 * Every single thing that an answer complains of, in whichever of OneSignal's shapes: a list of texts, a list of
 * `{ code, title, meta }`, one text, or a map from a name to what is wrong with it. Sources differ between endpoints.
 */
export function readProblems(said: unknown): ProviderProblem[] {
  if (typeof said === 'string') return said.trim() === '' ? [] : [{ title: said.trim() }]
  if (Array.isArray(said)) return said.flatMap(readProblems)
  const { code, title, meta, ...others } = asRecord(said)
  if (typeof title !== 'string' && typeof code !== 'string') {
    return Object.entries(asRecord(said)).map(([name, item]) => ({
      title: `${name}: ${wordsOf(item)}`,
    }))
  }
  const more = typeof meta === 'object' && meta !== null ? asRecord(meta) : others
  return [
    {
      title: typeof title === 'string' ? title : String(code),
      ...(typeof code === 'string' && { code }),
      ...(Object.keys(more).length > 0 && { meta: more }),
    },
  ]
}

function wordsOf(item: unknown): string {
  return typeof item === 'object' && item !== null
    ? readProblems(item)
        .map(({ title }) => title)
        .join(' ')
    : String(item)
}
