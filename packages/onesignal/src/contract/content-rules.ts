import type { SendMessageBody as Fields } from '../generated/types.ts'
import type { Rule, Violation } from '../generated/rule.ts'
import { type Channel, channelOf, channelsOfBody } from './channels.ts'

const at = (path: string, message: string): Violation[] => [{ path: [path], message }]

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

/** Where the channel is missing, that is said elsewhere; here the one counts that the other fields show. */
const meantChannel = (body: Fields): Channel =>
  body.target_channel ?? channelsOfBody(body)[0] ?? channelOf(body)

const maxDataBytes = 2048
const maxCustomDataBytes: Record<Channel, number> = { sms: 2048, push: 2048, email: 10_240 }

const withoutContents: Record<Channel, Rule<Fields>> = {
  sms: (body) =>
    body.contents === undefined
      ? at('contents', 'is missing; expected contents, template_id or both')
      : [],
  push: (body) =>
    body.contents === undefined && body.content_available !== true
      ? at('contents', 'is missing; expected contents, template_id or content_available: true')
      : [],
  email: (body) =>
    (['email_subject', 'email_body'] as const).flatMap((field) =>
      body[field] === undefined
        ? at(field, 'is missing; expected email_subject and email_body, or template_id')
        : [],
    ),
}

/** Sources: reference pages "SMS", `contents`; "Push", `content_available`; "Email", `email_body`. */
const somethingToSay: Rule<Fields> = (body) =>
  body.template_id === undefined ? withoutContents[meantChannel(body)](body) : []

/** Source: reference pages "SMS", "Push" and "Email", `custom_data`: with a template, 2 KB or, for emails, 10 KB. */
const customData: Rule<Fields> = (body) => {
  if (body.custom_data === undefined) return []
  if (body.template_id === undefined) {
    return at('custom_data', 'is only allowed beside template_id')
  }
  return fitting('custom_data', body.custom_data, maxCustomDataBytes[meantChannel(body)])
}

/** Source: OneSignal, guide "Push", "Additional data": up to 2,048 bytes. */
const data: Rule<Fields> = (body) =>
  body.data === undefined ? [] : fitting('data', body.data, maxDataBytes)

function fitting(field: string, value: unknown, maxBytes: number): Violation[] {
  const bytes = bytesOf(value)
  return bytes > maxBytes
    ? at(field, `is ${bytes} bytes of JSON; expected at most ${maxBytes}`)
    : []
}

const maxTextBesideMedia = 1600

/**
 * What Liquid puts in is not known here and does not count; where it decides what is there at all, nothing does.
 * Source: OneSignal, guide "SMS composing messages": an MMS has up to 1,600 characters.
 */
const textBesideMedia: Rule<Fields> = ({ contents, sms_media_urls: media }) =>
  Object.entries(media === undefined ? {} : (contents ?? {})).flatMap(([language, text]) => {
    const length = text.includes('{%') ? 0 : text.length - liquidOutputLength(text)
    if (length <= maxTextBesideMedia) return []
    const message = `has ${length} characters beside sms_media_urls; expected at most ${maxTextBesideMedia}`
    return [{ path: ['contents', language], message }]
  })

/** How much of a text is `{{ … }}`. Not by a pattern, which would look for each missing end anew. */
function liquidOutputLength(text: string): number {
  let length = 0
  for (let start = text.indexOf('{{'); start !== -1;) {
    const end = text.indexOf('}}', start)
    if (end === -1) return length
    length += end + 2 - start
    start = text.indexOf('{{', end + 2)
  }
  return length
}

/** Source: reference page "Push", `huawei_badge_class`. */
const huaweiBadge: Rule<Fields> = (body) =>
  body.huawei_badge_class === undefined &&
  (body.huawei_badge_set_num ?? body.huawei_badge_add_num) !== undefined
    ? at('huawei_badge_class', 'is missing; a badge on Huawei needs the class of the first screen')
    : []

/** What holds for what a message says. */
export const contentRules: readonly Rule<Fields>[] = [
  somethingToSay,
  customData,
  data,
  textBesideMedia,
  huaweiBadge,
]
