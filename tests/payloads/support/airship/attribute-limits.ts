import type { Limit, Pair } from '../limit.ts'

const source = 'Airship, "Attributes"'

const set = (key: string, value: unknown, onWire = value): Pair => ({
  input: { set: { [key]: value } },
  wire: { 0: { action: 'set', key, value: onWire } },
})

/** The rules of changes of attributes. */
export const attributeLimits: readonly Limit[] = [
  {
    name: '64 characters of an attribute to set',
    source,
    path: 'set.(65 characters)',
    says: 'attributes.0.key',
    fits: set('k'.repeat(64), 'Ada'),
    breaks: set('k'.repeat(65), 'Ada'),
  },
  {
    name: '64 characters of an attribute to remove',
    source,
    path: 'remove.0',
    says: 'attributes.0.key',
    fits: {
      input: { set: undefined, remove: ['k'.repeat(64)] },
      wire: { 0: { action: 'remove', key: 'k'.repeat(64) } },
    },
    breaks: {
      input: { set: undefined, remove: ['k'.repeat(65)] },
      wire: { 0: { action: 'remove', key: 'k'.repeat(65) } },
    },
  },
  {
    name: 'some characters of an attribute',
    source,
    path: 'set.',
    says: 'attributes.0.key',
    fits: set('k', 'Ada'),
    breaks: set('', 'Ada'),
  },
  {
    name: 'a value that an attribute can have',
    source,
    path: 'set.vip',
    says: 'attributes.0.value',
    fits: set('vip', new Date('2026-06-01T00:00:00.999Z'), '2026-06-01T00:00:00'),
    breaks: set('vip', true),
  },
  {
    name: 'a moment of the change',
    source,
    path: 'at',
    says: 'attributes.0.timestamp',
    fits: {
      input: { at: '2026-06-01T00:00:00Z' },
      wire: { '0.timestamp': '2026-06-01T00:00:00Z' },
    },
    breaks: {
      input: { at: '2026-06-31T00:00:00' },
      wire: { '0.timestamp': '2026-06-31T00:00:00' },
    },
  },
  {
    name: 'an attribute that is set and removed',
    source: 'Airship, "Set or remove attributes on named users"',
    path: 'remove.0',
    says: 'both set and removed',
    fits: {
      input: { set: { name: 'Ada' }, remove: ['trial'] },
      wire: { 1: { action: 'remove', key: 'trial' } },
    },
    breaks: {
      input: { set: { name: 'Ada' }, remove: ['name'] },
      wire: { 1: { action: 'remove', key: 'name' } },
    },
  },
  {
    name: 'some change',
    source,
    path: '',
    says: 'attributes',
    breaks: { input: { set: {} }, wire: { 0: undefined } },
  },
]
