import type { MockResponse } from '../../world/mock-response.ts'
import type { Refusals } from '../body-app-operation.ts'
import { texts } from '../errors.ts'
import { withOwnWords } from '../with-own-words.ts'

/** What a body that cannot be read gets: a page for people. Source: OneSignal, "Create template", 422. */
const page: MockResponse = {
  status: 422,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '<html><head><title>422</title></head><body><h1>422 Unprocessable Entity</h1></body></html>',
}

/** How the operations on templates refuse what they cannot read. */
export const templateRefusals = {
  unreadable: page,
  wording: withOwnWords({ contents: texts.noEnglish }),
} as const satisfies Refusals
