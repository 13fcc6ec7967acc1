import { describe, expect, test } from 'vitest'
import type { Api, Operation } from './api.ts'
import { checkOperation } from './check-operation.ts'

const keyed = { in: 'body' as const, name: 'key', replayedHeader: 'Replayed', retentionDays: 30 }

const operation: Operation = {
  operationId: 'send',
  summary: 'Send',
  security: [{ app: [] }],
  requestBody: {
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } },
  },
  responses: { '200': { description: 'Sent', headers: { Replayed: {} } } },
  'x-textwire-retry': 'keyed',
  'x-textwire-retry-why': 'It carries a key.',
  'x-textwire-idempotency': keyed,
}

const { 'x-textwire-idempotency': _key, ...keyless } = operation

const check = (changed: Operation) => {
  const api: Api = {
    name: 'onesignal',
    document: {
      info: { title: 'Test', version: '1' },
      paths: {},
      components: {
        schemas: {
          Body: {
            properties: {
              key: {},
              consent: {},
              person: { $ref: '#/components/schemas/Person' },
              events: { items: { $ref: '#/components/schemas/Event' } },
              choice: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Person' }] },
            },
          },
          Person: { properties: { id: {} } },
          Event: { properties: { key: {} } },
          Moment: { type: 'string' },
        },
        securitySchemes: {},
      },
    },
  }
  checkOperation(api, { path: '/send', method: 'post', operation: changed })
}

describe('checkOperation', () => {
  test.each<[string, Operation]>([
    ['a keyed operation', operation],
    ['a safe one', { ...keyless, 'x-textwire-retry': 'safe' }],
    [
      'one that a field makes safe',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', safeWith: 'consent' } },
    ],
    [
      'one that a field of a field makes safe',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', safeWith: 'person.id' } },
    ],
    [
      'one that a field of every element makes safe',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', safeWith: 'events[].key' } },
    ],
    [
      'one that a field of an alternative makes safe',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', safeWith: 'choice.id' } },
    ],
    [
      'one that a field makes unsafe',
      { ...keyless, 'x-textwire-retry': { class: 'safe', unsafeWith: ['events'] } },
    ],
  ])('takes %s', (_title, given) => {
    expect(() => check(given)).not.toThrow()
  })

  test.each<[string, Operation]>([
    ['x-textwire-idempotency belongs to class keyed', keyless],
    ['x-textwire-idempotency belongs to class keyed', { ...operation, 'x-textwire-retry': 'safe' }],
    [
      'body has no field consnt',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', safeWith: 'consnt' } },
    ],
    [
      'body has no field person.name',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', safeWith: 'person.name' } },
    ],
    [
      'body has no field events.key',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', safeWith: 'events.key' } },
    ],
    [
      'body has no field person[].id',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', safeWith: 'person[].id' } },
    ],
    [
      'body has no field deltas',
      { ...keyless, 'x-textwire-retry': { class: 'safe', unsafeWith: ['deltas'] } },
    ],
    [
      'safeWith belongs to class unsafe, and to no other',
      { ...keyless, 'x-textwire-retry': { class: 'safe', safeWith: 'consent' } },
    ],
    [
      'unsafeWith belongs to class safe, and to no other',
      { ...keyless, 'x-textwire-retry': { class: 'unsafe', unsafeWith: ['consent'] } },
    ],
    [
      'body has no field kee',
      { ...operation, 'x-textwire-idempotency': { ...keyed, name: 'kee' } },
    ],
    [
      'an answer has Moment',
      {
        ...operation,
        responses: {
          '409': {
            description: 'Sent before',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Moment' } } },
          },
        },
      },
    ],
    [
      'no success has a header X',
      { ...operation, 'x-textwire-idempotency': { ...keyed, replayedHeader: 'X' } },
    ],
  ])('finds that %s', (message, given) => {
    expect(() => check(given)).toThrow(`onesignal.send: ${message}`)
  })
})
