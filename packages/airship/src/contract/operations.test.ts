import { describe, expect, test } from 'vitest'
import { type Operation, type OperationName, operations } from './operations.ts'

const rows: [OperationName, Operation][] = Object.entries(operations).map(([name, row]) => [
  // The keys of a literal.
  name as OperationName,
  row,
])

/** Of these operations alone: others are added beside them. */
const around = rows.filter(([, { path }]) =>
  /^\/api\/(channels(?!\/sms)|named_users|subscription_lists|lists|attribute-lists|tag-lists|segments|content|reports|events)/.test(
    path,
  ),
)

const namesOf = (takes: (row: Operation) => boolean) =>
  around.filter(([, row]) => takes(row)).map(([name]) => name)

test('every operation demands a version of the API', () => {
  for (const [, { accept }] of rows) {
    expect(accept).toMatch(/^application\/vnd\.urbanairship\+(json|csv|x-ndjson); version=3;?$/)
  }
})

describe('credentials', () => {
  test.each<[string, (row: Operation) => boolean, OperationName[]]>([
    [
      'the app secret',
      ({ auth }) => auth.includes('basicApp'),
      [
        'associateNamedUser',
        'disassociateNamedUser',
        'getChannel',
        'modifyChannelAttributes',
        'modifyChannelSubscriptionLists',
        'modifyChannelTags',
        'modifyNamedUserAttributes',
        'modifyNamedUserSubscriptionLists',
        'modifyNamedUserTags',
        'updateNamedUser',
      ],
    ],
    [
      'no OAuth',
      ({ auth }) => !auth.includes('oauth'),
      [
        'createSegment',
        'deleteSegment',
        'getSegment',
        'listSegments',
        'streamComplianceEvents',
        'streamEvents',
        'updateSegment',
      ],
    ],
    [
      'no token',
      ({ auth }) => !auth.includes('bearer'),
      [
        'createTemplate',
        'deleteTemplate',
        'deleteTemplateByExternalId',
        'downloadStaticList',
        'getTemplate',
        'getTemplateByExternalId',
        'listTemplates',
        'streamComplianceEvents',
        'updateTemplate',
        'updateTemplateByExternalId',
      ],
    ],
    ['a token alone', ({ auth }) => auth.join() === 'bearer', ['streamEvents']],
  ])('%s', (_title, takes, expected) => {
    expect(namesOf(takes).toSorted()).toEqual(expected)
  })

  test('the preferred one comes first', () => {
    const order = ['basic', 'bearer', 'oauth', 'basicApp']
    for (const [, { auth }] of around) {
      expect(auth).toEqual(order.filter((kind) => auth.includes(kind)))
    }
  })

  test.each<[string, string]>([
    ['listChannels', 'chn'],
    ['listNamedUsers', 'nu'],
    ['listSubscriptionLists', 'lst'],
    ['getNamedUserSubscriptionLists', 'nu'],
    ['uploadAttributeList', 'lst'],
    ['createTemplate', 'tpl'],
    ['getActivityReport', 'rpt'],
  ])('%s needs the scope %s', (name, scope) => {
    expect(new Map<string, Operation>(rows).get(name)?.scopes).toEqual([scope])
  })
})

describe('a repeat', () => {
  test('is harmless but where something would be made twice, or somebody asked for consent', () => {
    expect(namesOf(({ retry }) => retry.class !== 'safe')).toEqual([
      'uploadAttributeList',
      'uploadTagList',
      'createSegment',
      'createTemplate',
    ])
    expect(operations.createTemplate.retry).toEqual({ class: 'unsafe', safeWith: 'external_id' })
  })
})

describe('success', () => {
  test.each<[OperationName, number[]]>([
    ['modifyChannelSubscriptionLists', [202]],
    ['associateNamedUser', [200]],
    ['createStaticList', [201]],
    ['uploadStaticList', [202]],
    ['deleteStaticList', [204]],
    ['deleteTagList', [204]],
    ['createSegment', [201]],
    ['deleteSegment', [204]],
    ['createTemplate', [201]],
    ['deleteTemplate', [200]],
    ['deleteTemplateByExternalId', [200]],
  ])('of %s is %j', (name, success) => {
    expect(operations[name].success).toEqual(success)
  })

  test('is a text where a file or a stream is read', () => {
    expect(namesOf(({ streams }) => streams === true).toSorted()).toEqual([
      'downloadStaticList',
      'getAttributeListErrors',
      'getTagListErrors',
      'streamComplianceEvents',
      'streamEvents',
    ])
  })
})

test('files go out as CSV', () => {
  expect(namesOf(({ contentType }) => contentType === 'text/csv').toSorted()).toEqual([
    'uploadAttributeList',
    'uploadStaticList',
    'uploadTagList',
  ])
})

describe('moments', () => {
  test.each<[OperationName, Operation['dates']]>([
    ['modifyChannelAttributes', { body: ['attributes[].timestamp'] }],
    ['getSendsReport', { query: ['start', 'end'], answer: ['sends[].date'] }],
    ['listStaticLists', { answer: ['lists[].created', 'lists[].last_updated'] }],
  ])('of %s are %j', (name, dates) => {
    const row: Operation = operations[name]
    expect(row.dates).toEqual(dates)
  })

  test('of segments are numbers, so none is written or read', () => {
    const row: Operation = operations.listSegments
    expect(row.dates).toBeUndefined()
  })
})
