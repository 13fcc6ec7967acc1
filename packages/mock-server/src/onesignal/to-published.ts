import type { OperationName } from '@textwire/onesignal/contract'
import { isObject } from '../world/parse-json.ts'
import type { Dialect } from './dialect.ts'

type Fields = Readonly<Record<string, unknown>>
type Respell = (body: Fields) => Fields

/**
 * A body in the spelling of the published reference, which the contract has. The description behind the official SDKs
 * writes some fields otherwise, and an app of the dialect `sdk` takes them so too.
 */
export function toPublished<Body>(
  name: OperationName,
  body: Body,
  dialect: Dialect = 'reference',
): Body | Fields {
  const respell = respellings[name]
  if (dialect === 'reference' || respell === undefined || !isObject(body)) return body
  return respell(Object.fromEntries(Object.entries(body)))
}

/** The place of a filter: numbers there, texts here. */
const withPlaces: Respell = (body) => withList(body, 'filters', withPlace)

const withPlace: Respell = (filter) => {
  const texts = ['radius', 'lat', 'long'].flatMap((field) =>
    typeof filter[field] === 'number' ? [[field, String(filter[field])]] : [],
  )
  return { ...filter, ...Object.fromEntries(texts) }
}

/** The throttle: a text there, a number here. */
const withThrottle: Respell = ({ throttle_rate_per_minute: rate, ...body }) => {
  if (rate === undefined) return body
  const isText = typeof rate === 'string' && /^\d+(\.\d+)?$/.test(rate)
  return { ...body, throttle_rate_per_minute: isText ? Number(rate) : rate }
}

/** What an event tells: `payload` there, `properties` here. */
const withProperties: Respell = (body) =>
  withList(body, 'events', ({ payload: properties, ...event }) =>
    properties === undefined ? event : { properties, ...event },
  )

/** Apple's other service: `sandbox` there, `development` here. */
const withEnvironment: Respell = (body) =>
  body['apns_env'] === 'sandbox' ? { ...body, apns_env: 'development' } : body

const respellings: Readonly<Partial<Record<OperationName, Respell>>> = {
  sendMessage: (body) => withPlaces(withThrottle(body)),
  countRecipients: withPlaces,
  createSegment: withPlaces,
  updateSegment: withPlaces,
  createCustomEvents: withProperties,
  createApp: withEnvironment,
  updateApp: withEnvironment,
}

function withList(body: Fields, field: string, respell: Respell): Fields {
  const list: unknown = body[field]
  if (!Array.isArray(list)) return body
  const respelt = list.map((entry: unknown) =>
    isObject(entry) ? respell(Object.fromEntries(Object.entries(entry))) : entry,
  )
  return { ...body, [field]: respelt }
}
