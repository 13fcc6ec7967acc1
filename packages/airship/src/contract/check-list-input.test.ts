import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'
import type { OperationInput } from './index.ts'

const uuid = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'
const add = { season: ['autumn'] }
const moment = 'a time in UTC to the second such as 2026-11-20T11:58:59'
const dayOrMoment = `a day such as 2026-11-20, or ${moment}`
const tagListName = 'ua_tags_, followed by letters, digits, _ and - alone'
const staticListName = 'letters, digits, _ and - alone, beginning otherwise than with ua_'
const attributeListName =
  'ua_attributes_ or ua_attributes_snapshot_, followed by letters, digits, _ and - alone'

const problems = (operation: string, input: OperationInput) =>
  checkInput(operation, input).map((one) => `${one.path}: ${one.message}`)

const extra = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key_${index}`, 'text']))

describe('lists', () => {
  test.each<[string, string, OperationInput, string[]]>([
    [
      'a list with everything',
      'createStaticList',
      { body: { name: 'a-B_1', description: 'Guests', extra: extra(100) } },
      [],
    ],
    [
      'a list with an empty name',
      'createStaticList',
      { body: { name: '' } },
      ['name: expected at least 1 characters, got ""', `name: expected ${staticListName}, got ""`],
    ],
    [
      'a list with a blank in its name',
      'createStaticList',
      { body: { name: 'my list' } },
      [`name: expected ${staticListName}, got text of 7 characters`],
    ],
    [
      'a list with a name of the service',
      'createStaticList',
      { body: { name: 'ua_guests' } },
      [`name: expected ${staticListName}, got "ua_guests"`],
    ],
    ['a look at a list of the service', 'getStaticList', { path: { list_name: 'ua_guests' } }, []],
    [
      'a list with more texts',
      'createStaticList',
      { body: { name: 'vip', extra: extra(101) } },
      ['extra: has 101 texts; expected at most 100'],
    ],
    [
      'a text with a long key',
      'updateStaticList',
      { path: { list_name: 'vip' }, body: { name: 'vip', extra: { ['k'.repeat(65)]: 'a' } } },
      ['extra: has a key of 65 characters; expected at most 64'],
    ],
    [
      'a text that is a number, which is not shown',
      'createStaticList',
      { body: { name: 'vip', extra: { phone: 15035550100 } } },
      ['extra.phone: expected text, got a number'],
    ],
    [
      'a long description',
      'createStaticList',
      { body: { name: 'vip', description: 'd'.repeat(1001) } },
      ['description: expected at most 1000 characters, got text of 1001 characters'],
    ],
    [
      'an attribute list, and one that is a snapshot',
      'createAttributeList',
      { body: { name: 'ua_attributes_snapshot_visits' } },
      [],
    ],
    [
      'an attribute list without its prefix',
      'createAttributeList',
      { body: { name: 'visits_of_each_guest' } },
      [`name: expected ${attributeListName}, got "visits_of_each_guest"`],
    ],
    [
      'a tag list without its prefix',
      'createTagList',
      { body: { name: 'autumn', add } },
      [`name: expected ${tagListName}, got "autumn"`],
    ],
    ...['uploadTagList', 'getTagListErrors', 'deleteTagList'].map(
      (operation): [string, string, OperationInput, string[]] => [
        `${operation} of a tag list without its prefix`,
        operation,
        { path: { list_name: 'autumn' }, body: 'named_user\n' },
        [`list_name: expected ${tagListName}, got "autumn"`],
      ],
    ),
    [
      'a tag list without a change',
      'createTagList',
      { body: { name: 'ua_tags_autumn' } },
      [': has nothing to change; expected add, remove or set'],
    ],
    [
      'a tag list of a reserved group',
      'createTagList',
      { body: { name: 'ua_tags_autumn', add, set: { ua_a: [] } } },
      ['set.ua_a: begins with ua_, which is reserved for Airship'],
    ],
    [
      'a file',
      'uploadStaticList',
      { path: { list_name: 'vip' }, body: `sms_channel,${uuid}\n` },
      [],
    ],
    [
      'a file, which is not looked into, of a list that cannot be',
      'uploadTagList',
      { path: { list_name: 'my list' }, body: new Uint8Array() },
      [`list_name: expected ${tagListName}, got text of 7 characters`],
    ],
  ])('%s', (_title, operation, input, expected) => {
    expect(problems(operation, input)).toEqual(expected)
  })
})

describe('segments', () => {
  test.each<[string, OperationInput, string[]]>([
    ['with a condition', { body: { display_name: 'A', criteria: { tag: 'a' } } }, []],
    ['of everyone', { body: { display_name: 'A', criteria: 'all' } }, []],
    ['without a name', { body: { criteria: 'all' } }, ['display_name: is missing; expected text']],
    [
      'without a condition',
      { body: { display_name: 'A' } },
      ['criteria: is missing; expected "all" or an object'],
    ],
    [
      'of an empty OR',
      { body: { display_name: 'A', criteria: { OR: [] } } },
      ['criteria.OR: expected at least 1 entries, got a list of 0'],
    ],
  ])('%s', (_title, input, expected) => {
    expect(problems('createSegment', input)).toEqual(expected)
  })

  test('are 200 a page', () => {
    expect(problems('listSegments', { query: { limit: 201 } })).toEqual([
      'limit: expected at most 200, got 201',
    ])
  })
})

describe('templates', () => {
  test.each<[string, string, OperationInput, string[]]>([
    [
      'of an SMS',
      'createTemplate',
      { body: { type: 'sms', name: 'A', content: { alert: 'Hello {{name}}' } } },
      [],
    ],
    [
      'of an SMS without a text, which shows no content',
      'createTemplate',
      { body: { type: 'sms', name: 'A', content: { text: 'secret' } } },
      [
        'content.alert: is missing; expected text',
        'content.text: is not a field that is allowed here',
      ],
    ],
    [
      'with a text that is a number, which is not shown',
      'createTemplate',
      { body: { type: 'sms', name: 'A', content: { alert: 4711 } } },
      ['content.alert: expected text, got a number'],
    ],
    [
      'of an email, with any content',
      'createTemplate',
      { body: { type: 'email', name: 'A', content: { subject: 'Hello', anything: [1] } } },
      [],
    ],
    [
      'of an MMS',
      'createTemplate',
      { body: { type: 'mms', name: 'A', content: {} } },
      ['type: expected one of "email", "open", "app", "web", "message_center", got "mms"'],
    ],
    [
      'that are changed in nothing',
      'updateTemplate',
      { path: { template_id: uuid }, body: {} },
      [': has nothing to change; expected at least one field'],
    ],
    [
      'that are changed in part, by an id of your own',
      'updateTemplateByExternalId',
      { path: { type: 'sms', external_id: 'a b' }, body: { content: { alert: 'Hello' } } },
      [],
    ],
    [
      'of a kind that does not exist',
      'getTemplateByExternalId',
      { path: { type: 'mms', external_id: 'a' } },
      ['type: expected one of "sms", "email", "open", "app", "web", "message_center", got "mms"'],
    ],
    [
      'by an id that is none',
      'getTemplate',
      { path: { template_id: 'shipped' } },
      ['template_id: expected a UUID, got "shipped"'],
    ],
  ])('%s', (_title, operation, input, expected) => {
    expect(problems(operation, input)).toEqual(expected)
  })
})

describe('reports', () => {
  const range = { start: '2026-05-05T00:00:00', end: '2026-05-06 00:00:00' }

  test.each<[string, string, OperationInput, string[]]>([
    ['of a time', 'getSendsReport', { query: { ...range, precision: 'DAILY' } }, []],
    [
      'of days',
      'getSendsReport',
      { query: { start: '2026-05-05', end: '2026-05-06', precision: 'DAILY' } },
      [],
    ],
    ['up to a day', 'getDevicesReport', { query: { date: '2026-05-05' } }, []],
    [
      'of some days of a push',
      'getPushSeriesReport',
      { path: { push_id: uuid }, query: { start: '2026-05-05', end: '2026-05-06' } },
      [],
    ],
    [
      'of a month',
      'listResponses',
      { query: { ...range, start: '2026-05' } },
      [`start: expected ${dayOrMoment}, got "2026-05"`],
    ],
    [
      'without a precision',
      'getSendsReport',
      { query: range },
      ['precision: is missing; expected one of "HOURLY", "DAILY", "MONTHLY"'],
    ],
    [
      'of a time with an offset',
      'listResponses',
      { query: { ...range, start: '2026-05-05T00:00:00+01:00' } },
      [`start: expected ${dayOrMoment}, got "2026-05-05T00:00:00+01:00"`],
    ],
    ['without a day', 'getDevicesReport', { query: {} }, ['date: is missing; expected text']],
    ['of a push as a whole', 'getPushSeriesReport', { path: { push_id: uuid } }, []],
    [
      'of a push that cannot be',
      'getPushReport',
      { path: { push_id: 'x' } },
      ['push_id: expected a UUID, got "x"'],
    ],
  ])('%s', (_title, operation, input, expected) => {
    expect(problems(operation, input)).toEqual(expected)
  })
})
