import type { SourceText } from './reading.ts'
import { type Fields, fieldsOf, listOf } from './values.ts'

/** The texts of an Airship message, and the stored template that has one. */
export interface AirshipTexts {
  readonly texts: readonly SourceText[]
  readonly templatePath: string | undefined
}

/** What a notification says, and what it says instead to people of a language or a country. */
export function airshipTexts(message: Fields, prefix: string): AirshipTexts {
  const isPersonal = fieldsOf(message['options'])['personalization'] === true
  const base = inNotification(message['notification'], {
    path: `${prefix}notification.`,
    name: '',
    isPersonal,
  })
  const localized = listOf(message['localizations']).flatMap((localization, index) => {
    const { notification } = fieldsOf(localization)
    const path = `${prefix}localizations.${index}.notification.`
    const name = `localizations.${index}`
    return notification === undefined
      ? []
      : inNotification(notification, { path, name, isPersonal })
  })
  const all = [base, ...localized]
  return {
    texts: all.flatMap(({ texts }) => texts),
    templatePath: all.find(({ templatePath }) => templatePath !== undefined)?.templatePath,
  }
}

/** What an answer to a text says; nothing is filled in. */
export const responseTexts = (body: Fields): AirshipTexts =>
  inNotification(body, { path: '', name: '', isPersonal: false })

interface Place {
  /** Where the notification stands, with a dot behind it. */
  readonly path: string
  readonly name: string
  /** Whether placeholders are filled in without a template. */
  readonly isPersonal: boolean
}

function inNotification(value: unknown, place: Place): AirshipTexts {
  const { alert, sms, mms } = fieldsOf(value)
  if (mms !== undefined) return inMms(fieldsOf(mms), place)
  const content = fieldsOf(sms)
  const { template, alert: own } = content
  const shared = { name: place.name === '' ? 'alert' : place.name, goesAs: 'sms' as const }
  if (template !== undefined) {
    const path = `${place.path}sms.template`
    return fromTemplate(fieldsOf(template), path, [{ ...shared, field: 'alert' }])
  }
  const written = {
    ...shared,
    path: `${place.path}${own === undefined ? '' : 'sms.'}alert`,
    text: own ?? alert,
  }
  return { texts: texts([written], content, place.isPersonal), templatePath: undefined }
}

/** Source: Airship, "MMS platform overrides": where no MMS arrives, the fallback text goes out as an SMS. */
const mmsFields = [
  { field: 'fallback_text', goesAs: 'sms' },
  { field: 'subject', goesAs: 'mms' },
  { field: 'text', goesAs: 'mms' },
] as const

function inMms(mms: Fields, { path, name, isPersonal }: Place): AirshipTexts {
  const called = mmsFields.map(({ field, goesAs }) => ({
    field,
    goesAs,
    name: name === '' ? field : `${name}.${field}`,
  }))
  const { template } = mms
  if (template !== undefined) return fromTemplate(fieldsOf(template), `${path}mms.template`, called)
  const slide = fieldsOf(listOf(mms['slides'])[0])
  const written = called.map((one) => ({
    ...one,
    path: `${path}mms.${one.field === 'text' ? 'slides.0.text' : one.field}`,
    text: one.field === 'text' ? slide['text'] : mms[one.field],
  }))
  return { texts: texts(written, mms, isPersonal), templatePath: undefined }
}

interface Named {
  readonly name: string
  readonly goesAs: 'sms' | 'mms'
}

/** Placeholders of a template are always filled in, and the contract knows no `shorten_links` beside one. */
function fromTemplate(
  { fields, template_id: id }: Fields,
  path: string,
  named: readonly (Named & { readonly field: string })[],
): AirshipTexts {
  const written = named.map((one) => ({
    ...one,
    path: `${path}.fields.${one.field}`,
    text: fieldsOf(fields)[one.field],
  }))
  const shared = { language: 'handlebars', shortens: false, howToShorten: undefined } as const
  return {
    texts: onlyTexts(written).map((one) => ({ ...one, ...shared })),
    templatePath: id === undefined ? undefined : `${path}.template_id`,
  }
}

const texts = (written: readonly Written[], content: Fields, isPersonal: boolean): SourceText[] =>
  onlyTexts(written).map((one) => ({
    ...one,
    language: isPersonal ? 'handlebars' : 'none',
    shortens: content['shorten_links'] === true,
    howToShorten: 'shorten_links',
  }))

type Written = Named & { readonly path: string; readonly text: unknown }

const onlyTexts = (written: readonly Written[]) =>
  written.flatMap(({ name, path, goesAs, text }) =>
    typeof text === 'string' ? [{ name, path, goesAs, text }] : [],
  )
