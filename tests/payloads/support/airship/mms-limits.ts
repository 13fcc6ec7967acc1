import type { Change } from '../change.ts'
import type { Limit, Pair } from '../limit.ts'
import { times } from '../times.ts'
import { templateId } from './template-id.ts'
import { mms, png, written } from './written-mms.ts'

const source = 'Airship, "MMS platform overrides"'

const inTemplate = (input: Change, wire: Change): Pair =>
  mms(
    { template: { fields: { fallbackText: 'Menu', ...input } } },
    { template: { fields: { fallback_text: 'Menu', ...wire } } },
  )

/** The rules of the words of an MMS. */
export const mmsLimits: readonly Limit[] = [
  {
    name: '160 characters of fallback text',
    source,
    path: 'fallbackText',
    says: 'notification.mms.fallback_text',
    fits: written({ fallbackText: 'x'.repeat(160) }, { fallback_text: 'x'.repeat(160) }),
    breaks: written({ fallbackText: 'x'.repeat(161) }, { fallback_text: 'x'.repeat(161) }),
  },
  {
    name: 'some fallback text',
    source,
    path: 'fallbackText',
    says: 'notification.mms.fallback_text',
    fits: written({ fallbackText: 'x' }, { fallback_text: 'x' }),
    breaks: written({ fallbackText: '' }, { fallback_text: '' }),
  },
  {
    name: 'a fallback text',
    source,
    path: 'fallbackText',
    says: 'notification.mms.fallback_text',
    breaks: written({ fallbackText: undefined }, { fallback_text: undefined }),
  },
  {
    name: '80 characters of a subject',
    source,
    path: 'subject',
    says: 'notification.mms.subject',
    fits: written({ subject: 'x'.repeat(80) }, { subject: 'x'.repeat(80) }),
    breaks: written({ subject: 'x'.repeat(81) }, { subject: 'x'.repeat(81) }),
  },
  {
    name: '5,000 characters of a slide',
    source,
    path: 'slide.text',
    says: 'notification.mms.slides.0.text',
    fits: written({}, {}, { input: { text: 'x'.repeat(5000) }, wire: { text: 'x'.repeat(5000) } }),
    breaks: written(
      {},
      {},
      { input: { text: 'x'.repeat(5001) }, wire: { text: 'x'.repeat(5001) } },
    ),
  },
  {
    name: 'a slide',
    source,
    path: 'slide',
    says: 'notification.mms.slides',
    breaks: written({ slide: undefined }, { slides: [] }),
  },
  {
    name: 'one slide, not two',
    source,
    path: 'slide',
    says: 'notification.mms.slides',
    breaks: written(
      { slide: times(2, () => ({ media: { url: png.url } })) },
      { slides: times(2, () => ({ media: png })) },
    ),
  },
  {
    name: 'a slide with a medium',
    source,
    path: 'slide.media',
    says: 'notification.mms.slides.0.media',
    breaks: written({ slide: { text: 'Hi' } }, { slides: [{ text: 'Hi' }] }),
  },
  {
    name: 'not written out and a template',
    source,
    path: 'fallbackText',
    says: 'notification.mms.template',
    breaks: written({ template: { id: templateId } }, { template: { template_id: templateId } }),
  },
  {
    name: 'the id of a template is a UUID',
    source,
    path: 'template.id',
    says: 'notification.mms.template.template_id',
    fits: mms({ template: { id: templateId } }, { template: { template_id: templateId } }),
    breaks: mms({ template: { id: 'menu' } }, { template: { template_id: 'menu' } }),
  },
  {
    name: '160 characters of fallback text in a template',
    source,
    path: 'template.fields.fallbackText',
    says: 'notification.mms.template.fields.fallback_text',
    fits: inTemplate({ fallbackText: 'x'.repeat(160) }, { fallback_text: 'x'.repeat(160) }),
    breaks: inTemplate({ fallbackText: 'x'.repeat(161) }, { fallback_text: 'x'.repeat(161) }),
  },
  {
    name: '80 characters of a subject in a template',
    source,
    path: 'template.fields.subject',
    says: 'notification.mms.template.fields.subject',
    fits: inTemplate({ subject: 'x'.repeat(80) }, { subject: 'x'.repeat(80) }),
    breaks: inTemplate({ subject: 'x'.repeat(81) }, { subject: 'x'.repeat(81) }),
  },
  {
    name: '5,000 characters in a template',
    source,
    path: 'template.fields.text',
    says: 'notification.mms.template.fields.text',
    fits: inTemplate({ text: 'x'.repeat(5000) }, { text: 'x'.repeat(5000) }),
    breaks: inTemplate({ text: 'x'.repeat(5001) }, { text: 'x'.repeat(5001) }),
  },
]
