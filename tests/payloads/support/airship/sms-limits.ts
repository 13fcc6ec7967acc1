import type { Change } from '../change.ts'
import type { Limit, Pair } from '../limit.ts'
import { templateId } from './template-id.ts'

const overrides = 'Airship, "SMS platform overrides"'
const object = 'Airship, "Push object"'

/** Words of an SMS in both spellings. */
const sms = (input: Change, wire: Change): Pair => ({
  input: { text: undefined, template: undefined, shortenLinks: undefined, ...input },
  wire: { 'notification.sms': wire },
})

/** An SMS with an expiry in both spellings. */
const until = (input: unknown, wire = input): Pair =>
  sms({ text: 'Hi', expiry: input }, { alert: 'Hi', expiry: wire })

/** The rules of the words of an SMS. */
export const smsLimits: readonly Limit[] = [
  {
    name: '1,600 characters',
    source: overrides,
    path: 'text',
    says: 'notification.sms.alert',
    fits: sms({ text: 'x'.repeat(1600) }, { alert: 'x'.repeat(1600) }),
    breaks: sms({ text: 'x'.repeat(1601) }, { alert: 'x'.repeat(1601) }),
  },
  {
    name: 'some text',
    source: overrides,
    path: 'text',
    says: 'notification.sms.alert',
    fits: sms({ text: 'x' }, { alert: 'x' }),
    breaks: sms({ text: '' }, { alert: '' }),
  },
  {
    name: 'a text or a template',
    source: object,
    path: 'text',
    says: 'notification.sms.alert',
    breaks: sms({}, {}),
  },
  {
    name: 'not a text and a template',
    source: overrides,
    path: 'text',
    says: 'notification.sms.template',
    breaks: sms(
      { text: 'Hi', template: { id: templateId } },
      { alert: 'Hi', template: { template_id: templateId } },
    ),
  },
  {
    name: 'a template without shortenLinks',
    source: overrides,
    path: 'shortenLinks',
    says: 'notification.sms.template',
    breaks: sms(
      { template: { id: templateId }, shortenLinks: true },
      { template: { template_id: templateId }, shorten_links: true },
    ),
  },
  {
    name: 'the id of a template is a UUID',
    source: overrides,
    path: 'template.id',
    says: 'notification.sms.template.template_id',
    fits: sms({ template: { id: templateId } }, { template: { template_id: templateId } }),
    breaks: sms({ template: { id: 'ready' } }, { template: { template_id: 'ready' } }),
  },
  {
    name: 'a template has an id or fields',
    source: overrides,
    path: 'template.id',
    says: 'notification.sms.template',
    breaks: sms({ template: {} }, { template: {} }),
  },
  {
    name: 'a template has not both',
    source: overrides,
    path: 'template.fields',
    says: 'notification.sms.template',
    breaks: sms(
      { template: { id: templateId, fields: { alert: 'Hi' } } },
      { template: { template_id: templateId, fields: { alert: 'Hi' } } },
    ),
  },
  {
    name: 'some text in a template',
    source: overrides,
    path: 'template.fields.alert',
    says: 'notification.sms.template.fields.alert',
    fits: sms(
      { template: { fields: { alert: 'Hi {{name}}' } } },
      { template: { fields: { alert: 'Hi {{name}}' } } },
    ),
    breaks: sms({ template: { fields: { alert: '' } } }, { template: { fields: { alert: '' } } }),
  },
  {
    name: '48 hours in seconds',
    source: overrides,
    path: 'expiry',
    says: 'notification.sms.expiry',
    fits: until(172_800),
    breaks: until(172_801),
  },
  {
    name: 'an expiry is not negative',
    source: overrides,
    path: 'expiry',
    says: 'notification.sms.expiry',
    fits: until(0),
    breaks: until(-1),
  },
  {
    name: 'whole seconds',
    source: overrides,
    path: 'expiry',
    says: 'notification.sms.expiry',
    breaks: until(1.5),
  },
  {
    name: '48 hours as a moment',
    source: overrides,
    path: 'expiry',
    says: 'notification.sms.expiry',
    fits: until(new Date('2026-06-03T12:00:00Z'), '2026-06-03T12:00:00'),
    breaks: until(new Date('2026-06-03T12:00:01Z'), '2026-06-03T12:00:01'),
  },
  {
    name: 'a day that exists',
    source: overrides,
    path: 'expiry',
    says: 'notification.sms.expiry',
    breaks: until('2026-06-31T00:00:00'),
  },
]
