import { sendMessageInputSchema } from '@textwire/onesignal/contract'
import * as z from 'zod'
import { fieldsAt } from '../problems/fields-at.ts'
import { nearestName } from '../problems/nearest-name.ts'

const languages = fieldsAt(sendMessageInputSchema, ['contents'])

/** The shape of a text in several languages: only those that OneSignal has. */
export const textsByLanguage = z
  .record(z.string(), z.unknown())
  .superRefine((texts, { addIssue }) => {
    for (const code of Object.keys(texts)) {
      if (!languages.includes(code)) {
        addIssue({ code: 'custom', path: [code], message: `is no language here${adviceOn(code)}` })
      }
    }
  })

function adviceOn(code: string): string {
  // OneSignal has no countries: `pt-BR` is meant by `pt`.
  const [language = ''] = code.split(/[-_]/, 1)
  const nearest = nearestName(code, languages) ?? nearestName(language, languages)
  return nearest === undefined
    ? `; expected one of ${languages.join(', ')}`
    : `; did you mean ${nearest}?`
}
