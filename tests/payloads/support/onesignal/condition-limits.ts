import type { Limit } from '../limit.ts'

const source = 'OneSignal, "Sending messages with the OneSignal API", filters'

interface Condition {
  readonly field: string
  readonly key?: string
  readonly relation: string
  readonly values: readonly unknown[]
}

interface Written {
  readonly path: string
  readonly says: string
  readonly said: Condition
  readonly wire: object
}

const broken = (name: string, { path, says, said, wire }: Written): Limit => ({
  name,
  source,
  path,
  says,
  breaks: {
    input: { key: [], ...said, ...(said.key !== undefined && { key: [said.key] }) },
    wire: { 0: wire },
  },
})

const list = Array.from({ length: 21 }, (_, at) => `v${at}`)

/** The rules of single conditions, in the words of a sentence. */
export const conditionLimits: readonly Limit[] = [
  broken('a tag has a name', {
    path: 'key',
    says: 'filters.0',
    said: { field: 'tag', key: '', relation: 'exists', values: [] },
    wire: { field: 'tag', key: '', relation: 'exists' },
  }),
  broken('20 values of a list', {
    path: 'values',
    says: 'filters.0',
    said: { field: 'tag', key: 'plan', relation: 'isOneOf', values: [list] },
    wire: { field: 'tag', key: 'plan', relation: 'in_array', value: list.join(',') },
  }),
  broken('a country has two letters', {
    path: 'value',
    says: 'filters.0',
    said: { field: 'country', relation: 'is', values: ['USA'] },
    wire: { field: 'country', relation: '=', value: 'USA' },
  }),
  broken('sessions are whole', {
    path: 'value',
    says: 'filters.0',
    said: { field: 'session_count', relation: 'isOver', values: [1.5] },
    wire: { field: 'session_count', relation: '>', value: '1.5' },
  }),
  broken('seconds are not negative', {
    path: 'value',
    says: 'filters.0',
    said: { field: 'session_time', relation: 'isOverSeconds', values: [-1] },
    wire: { field: 'session_time', relation: '>', value: '-1' },
  }),
  broken('hours are not negative', {
    path: 'hours',
    says: 'filters.0',
    said: { field: 'last_session', relation: 'isOverHoursAgo', values: [-1] },
    wire: { field: 'last_session', relation: '>', hours_ago: '-1' },
  }),
  broken('latitude has 90 degrees', {
    path: 'latitude',
    says: 'filters.0',
    said: {
      field: 'location',
      relation: 'within',
      values: [{ radiusMetres: 10, latitude: 90.5, longitude: 0 }],
    },
    wire: { field: 'location', radius: '10', lat: '90.5', long: '0' },
  }),
  broken('longitude has 180 degrees', {
    path: 'longitude',
    says: 'filters.0',
    said: {
      field: 'location',
      relation: 'within',
      values: [{ radiusMetres: 10, latitude: 0, longitude: -180.5 }],
    },
    wire: { field: 'location', radius: '10', lat: '0', long: '-180.5' },
  }),
  broken('a radius is not negative', {
    path: 'radiusMetres',
    says: 'filters.0',
    said: {
      field: 'location',
      relation: 'within',
      values: [{ radiusMetres: -1, latitude: 0, longitude: 0 }],
    },
    wire: { field: 'location', radius: '-1', lat: '0', long: '0' },
  }),
  broken('a field that there is', {
    path: 'field',
    says: 'filters.0',
    said: { field: 'plan', relation: 'is', values: ['gold'] },
    wire: { field: 'plan', relation: '=', value: 'gold' },
  }),
]
