import { responseRefusals } from './airship-check.ts'
import { responseTexts } from './airship-texts.ts'
import type { Reading } from './reading.ts'
import type { Fields } from './values.ts'

/** What an answer to a text says. It reaches the one person who sent the text. */
export const readResponse = (body: Fields): Reading => ({
  provider: 'airship',
  kind: body['mms'] === undefined ? 'sms' : 'mms',
  ...responseTexts(body),
  recipients: {
    description: 'the person who is answered',
    named: { given: 1, distinct: 1 },
    numbers: [],
    duplicates: [],
  },
  rows: [],
  values: {},
  sender: undefined,
  messageType: undefined,
  refusals: responseRefusals(body),
})
