import { locate } from '../world/locate.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { unreadable } from './answers.ts'

/** Source: Airship's API reference, "Validation" and the example of code 40000. */
export function unknownKey(text: string, path: readonly PropertyKey[]): MockResponse {
  const location = locate(text, path)
  return unreadable({
    error: `The key '${String(path.at(-1))}' is not allowed in this context`,
    path: path.map(String).join('.'),
    ...(location && { location }),
  })
}
