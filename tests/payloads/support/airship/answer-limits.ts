import type { Change } from '../change.ts'
import type { Limit, Pair } from '../limit.ts'
import { png } from './written-mms.ts'

const source = 'Airship, "Custom SMS response"'

const anyAnswer: readonly Limit[] = [
  {
    name: 'the id of what was asked is a UUID',
    source,
    path: 'mobileOriginatedId',
    says: 'mobile_originated_id',
    breaks: { input: { mobileOriginatedId: 'a' }, wire: { mobile_originated_id: 'a' } },
  },
  {
    name: 'what was asked',
    source,
    path: 'mobileOriginatedId',
    says: 'mobile_originated_id',
    breaks: { input: { mobileOriginatedId: undefined }, wire: { mobile_originated_id: undefined } },
  },
]

const pair = (input: Change, wire: Change): Pair => ({ input, wire })

/** The rules of an answer by SMS. */
export const answerLimits: readonly Limit[] = [
  ...anyAnswer,
  {
    name: 'some text',
    source,
    path: 'text',
    says: 'sms.alert',
    // To an answer, Airship gives no limit.
    fits: pair({ text: 'x'.repeat(1601) }, { 'sms.alert': 'x'.repeat(1601) }),
    breaks: pair({ text: '' }, { 'sms.alert': '' }),
  },
]

/** The rules of an answer by MMS. */
export const mediaAnswerLimits: readonly Limit[] = [
  ...anyAnswer,
  {
    name: '160 characters of fallback text',
    source,
    path: 'fallbackText',
    says: 'mms.fallback_text',
    fits: pair({ fallbackText: 'x'.repeat(160) }, { 'mms.fallback_text': 'x'.repeat(160) }),
    breaks: pair({ fallbackText: 'x'.repeat(161) }, { 'mms.fallback_text': 'x'.repeat(161) }),
  },
  {
    name: '80 characters of a subject',
    source,
    path: 'subject',
    says: 'mms.subject',
    fits: pair({ subject: 'x'.repeat(80) }, { 'mms.subject': 'x'.repeat(80) }),
    breaks: pair({ subject: 'x'.repeat(81) }, { 'mms.subject': 'x'.repeat(81) }),
  },
  {
    name: '5,000 characters of a slide',
    source,
    path: 'slide.text',
    says: 'mms.slides.0.text',
    fits: pair({ 'slide.text': 'x'.repeat(5000) }, { 'mms.slides.0.text': 'x'.repeat(5000) }),
    breaks: pair({ 'slide.text': 'x'.repeat(5001) }, { 'mms.slides.0.text': 'x'.repeat(5001) }),
  },
  {
    name: 'a slide',
    source,
    path: 'slide',
    says: 'mms.slides',
    breaks: pair({ slide: undefined }, { 'mms.slides': [] }),
  },
  {
    name: '2 MB of a picture',
    source,
    path: 'slide.media.contentLength',
    says: 'mms.slides.0.media.content_length',
    fits: pair(
      { slide: { media: { url: png.url, contentLength: 2 * 1024 * 1024 } } },
      { 'mms.slides': [{ media: { ...png, content_length: 2 * 1024 * 1024 } }] },
    ),
    breaks: pair(
      { slide: { media: { url: png.url, contentLength: 2 * 1024 * 1024 + 1 } } },
      { 'mms.slides': [{ media: { ...png, content_length: 2 * 1024 * 1024 + 1 } }] },
    ),
  },
]
