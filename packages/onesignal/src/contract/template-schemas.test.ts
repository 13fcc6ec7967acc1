import { describe, expect, test } from 'vitest'
import { zCreateTemplateResponse } from '../generated/zod.ts'
import { checkInput } from './check-input.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const contents = { en: 'Hello' }
const sms = { app_id, name: 'Hello', isSMS: true, contents }
const push = { app_id, name: 'Hello', contents }
const email = { app_id, name: 'Hello', isEmail: true, email_subject: 'Hello', email_body: 'Hello' }

const said = (problems: ReturnType<typeof checkInput>) =>
  problems.map(({ path, message }) => `${path}: ${message}`)

describe('a new template', () => {
  test.each<[string, object, string[]]>([
    ['for text messages', sms, []],
    ['for push notifications', { ...push, headings: contents, isSMS: false }, []],
    ['for emails', { ...email, email_bcc: ['ada@example.com'], dynamic_content: { a: {} } }, []],
    ['for emails with a text beside', { ...email, contents }, []],
    ['without a name', { app_id, contents }, ['name: is missing; expected text']],
    [
      'for two channels',
      { ...email, isSMS: true },
      ['isEmail: excludes isSMS; a template has one channel'],
    ],
    [
      'for text messages without a text',
      { app_id, name: 'Hello', isSMS: true },
      ['contents: is missing; a template for a text message or a push notification needs it'],
    ],
    [
      'for emails without a body',
      { app_id, name: 'Hello', isEmail: true, email_subject: 'Hello' },
      ['email_body: is missing; a template for an email needs it'],
    ],
    [
      'with a subject for push notifications',
      { ...push, email_subject: 'Hello' },
      ['email_subject: is a field of email; expected isEmail: true beside it'],
    ],
    [
      'with a title for text messages',
      { ...sms, headings: contents },
      ['headings: is a field of push; the template is for SMS'],
    ],
    [
      'with a sender, which the service gives back and does not take',
      { ...sms, sms_from: '+15035550100' },
      ['sms_from: is not a field that is allowed here beside app_id, name, isSMS, contents'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(said(checkInput('createTemplate', { body }))).toEqual(expected)
  })
})

describe('a change of a template', () => {
  const input = { path: { template_id: 't' }, query: { app_id } }

  test.each<[string, object, string[]]>([
    ['of its name', { name: 'Hello' }, []],
    ['of the body of an email', { name: 'Hello', isEmail: true, email_body: 'Hello' }, []],
    ['without its name', { contents }, ['name: is missing; expected text']],
    [
      'of the body of what is no email',
      { name: 'Hello', email_body: 'Hello' },
      ['email_body: is a field of email; expected isEmail: true beside it'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(said(checkInput('updateTemplate', { ...input, body }))).toEqual(expected)
  })
})

test.each(['SMS', 'sms', null])('a template is read whose channel is written %s', (channel) => {
  expect(zCreateTemplateResponse.parse({ id: 't', channel })).toEqual({ id: 't', channel })
})

test.each([
  ['sms', []],
  ['SMS', ['channel']],
])('a list of templates is asked for with %s', (channel, paths) => {
  const problems = checkInput('listTemplates', { query: { app_id, channel } })
  expect(problems.map(({ path }) => path)).toEqual(paths)
})
