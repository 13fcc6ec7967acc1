import {
  describeIssues,
  sendMessageBodySchema,
  sendMessageInputSchema,
  shownName,
} from '@textwire/onesignal/contract'
import { onesignalRecipients } from './onesignal-recipients.ts'
import type { Reading, SourceText } from './reading.ts'
import { refusalsOf } from './refusals-of.ts'
import { type Fields, fieldsOf, listOf, textOf } from './values.ts'

/** What a OneSignal text message says. */
export function readOnesignal(body: Fields): Reading {
  const kind = listOf(body['sms_media_urls']).length > 0 ? 'mms' : 'sms'
  const texts = textsIn(fieldsOf(body['contents']), kind)
  const hasTemplate = texts.length === 0 && body['template_id'] !== undefined
  // A client adds the app.
  const schema = body['app_id'] === undefined ? sendMessageInputSchema : sendMessageBodySchema
  return {
    provider: 'onesignal',
    kind,
    texts,
    templatePath: hasTemplate ? 'template_id' : undefined,
    recipients: onesignalRecipients(body),
    rows: [],
    // Source: OneSignal, "Personalize with custom_data".
    values: { message: { custom_data: fieldsOf(body['custom_data']) } },
    sender: textOf(body['sms_from']),
    messageType: undefined,
    refusals: refusalsOf({ schema, describeIssues, shownName }, body),
  }
}

const textsIn = (contents: Fields, goesAs: 'sms' | 'mms'): SourceText[] =>
  Object.entries(contents).flatMap(([language, text]) =>
    typeof text !== 'string'
      ? []
      : [
          {
            name: shownName(language),
            path: `contents.${shownName(language)}`,
            goesAs,
            text,
            language: 'liquid',
            shortens: false,
            howToShorten: 'track_link',
          },
        ],
  )
