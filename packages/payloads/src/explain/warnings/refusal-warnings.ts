import type { ExplainWarning } from '../explain-warning.ts'
import type { Reading } from '../read/reading.ts'
import { warning } from './warning.ts'

const names = { onesignal: 'OneSignal', airship: 'Airship' } as const

/** What the provider's rules do not allow. */
export function refusalWarnings({ provider, refusals, texts }: Reading): ExplainWarning[] {
  return refusals.map(({ path, message }) => {
    const isText = texts.some((text) => text.path === path && text.text !== '')
    const isLength = isText && message.includes('at most')
    const where = path === '' ? 'the payload' : path
    return isLength
      ? warning('too_long', `${where} is too long for ${names[provider]}: ${message}`, path)
      : warning('refused', `${names[provider]} refuses it: ${where} ${message}`, path)
  })
}

/** A text that is not in the payload. */
export const templateWarnings = ({ templatePath }: Reading): ExplainWarning[] =>
  templatePath === undefined
    ? []
    : [
        warning(
          'text_unknown',
          'the text is in a stored template, so it is not known here',
          templatePath,
        ),
      ]
