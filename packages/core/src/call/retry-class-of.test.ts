import { describe, expect, it } from 'vitest'
import type { Operation } from '../wire/operation.ts'
import { retryClassOf } from './retry-class-of.ts'

const UUID = '0d5c7f52-7b1f-4a43-8f0e-3c1f2a9c6e11'

const operation = (retry: Operation['retry']): Operation => ({
  id: 'test.operation',
  method: 'POST',
  path: '/',
  auth: [],
  retry,
  idempotency: null,
  success: [200],
})

describe('a field that makes an unsafe operation safe', () => {
  it.each([
    ['opted_in', { opted_in: '2026-11-21T00:00:00' }, 'safe'],
    ['opted_in', { opted_in: '' }, 'unsafe'],
    ['opted_in', { opted_in: null }, 'unsafe'],
    ['opted_in', {}, 'unsafe'],
    ['opted_in', undefined, 'unsafe'],
    ['opted_in', '{"opted_in":"x"}', 'unsafe'],
    ['opted_in', Object.create({ opted_in: 'x' }), 'unsafe'],
    ['opted_in', { opted_in: 'x', toJSON: () => ({}) }, 'unsafe'],
    ['identity.external_id', { identity: { external_id: 'user-17' } }, 'safe'],
    ['identity.external_id', { identity: { external_id: 17 } }, 'unsafe'],
    ['identity.external_id', { identity: { onesignal_id: 'x' } }, 'unsafe'],
    ['identity.external_id', { identity: 'user-17' }, 'unsafe'],
    ['identity.external_id', {}, 'unsafe'],
    ['identity.external_id', { identity: { external_id: 'x', toJSON: () => ({}) } }, 'unsafe'],
    ['events[].key', { events: [{ key: 'a' }, { key: 'b' }] }, 'safe'],
    ['events[].key', { events: [{ key: 'a' }, {}] }, 'unsafe'],
    ['events[].idempotency_key', { events: [{ idempotency_key: UUID }] }, 'safe'],
    ['events[].idempotency_key', { events: [{ idempotency_key: 'no UUID' }] }, 'unsafe'],
    ['events[].key', { events: [] }, 'unsafe'],
    ['events[].key', { events: { key: 'a' } }, 'unsafe'],
    ['events[].key', {}, 'unsafe'],
  ])('%s in %j makes it %s', (safeWith, body, expected) => {
    expect(retryClassOf(operation({ class: 'unsafe', safeWith }), body)).toBe(expected)
  })
})

describe('a field that makes a safe operation unsafe', () => {
  it.each([
    [{ deltas: { session_count: 1 } }, 'unsafe'],
    [{ deltas: {} }, 'unsafe'],
    [{ deltas: undefined }, 'safe'],
    [{ deltas: null }, 'safe'],
    [{ properties: {} }, 'safe'],
    [{ properties: { purchases: [] } }, 'unsafe'],
    [{ properties: { toJSON: () => ({}) } }, 'unsafe'],
    [{ properties: 'x' }, 'unsafe'],
    [undefined, 'safe'],
    ['{"deltas":{}}', 'unsafe'],
    [{ toJSON: () => ({ deltas: {} }) }, 'unsafe'],
  ])('in %j makes it %s', (body, expected) => {
    const unsafeWith = ['deltas', 'properties.purchases']
    expect(retryClassOf(operation({ class: 'safe', unsafeWith }), body)).toBe(expected)
  })
})
