import type { ToData } from '@textwire/core'
import type { PushBodyReport } from './contract/index.ts'

/** A push as it was sent. */
export type SentPushBody = PushBodyReport & {
  /** What `push_body` holds, read; undefined when it is no Base64 of JSON. */
  readonly push: unknown
}

/** Reads the body of a push that was sent, which is JSON as Base64. */
export const toPushBody: ToData<SentPushBody> = (json) => {
  // The operation table and the generated types come from one spec.
  const report = json as PushBodyReport
  return { ...report, push: readBase64(report.push_body) }
}

function readBase64(text: unknown): unknown {
  try {
    const bytes = Uint8Array.from(atob(String(text)), (character) => character.codePointAt(0) ?? 0)
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
