import type { StreamEvent } from './stream-event.ts'

/** What a stream is narrowed down to: all that one filter says, and any of several filters. */
export interface EventFilter {
  readonly types?: readonly string[] | undefined
  readonly device_types?: readonly string[] | undefined
  readonly devices?: readonly DeviceFilter[] | undefined
  readonly notifications?: PushFilter | undefined
  /** How late an event may be, in milliseconds. */
  readonly latency?: number | undefined
  readonly users?: readonly UserFilter[] | undefined
}

interface DeviceFilter {
  readonly channel?: string | undefined
  readonly named_user_id?: string | undefined
}

interface PushFilter {
  readonly push_id?: string | undefined
  readonly group_id?: string | undefined
}

interface UserFilter {
  /** Contacts are not emulated: nobody has such an id. */
  readonly contact_id?: string | undefined
  readonly named_user_id?: string | undefined
}

/** Source: Airship, "Open an event stream": lists are an or, objects an and. */
export function passes(event: StreamEvent, filters: readonly EventFilter[] | undefined): boolean {
  return filters === undefined || filters.some((filter) => passesOne(event, filter))
}

function passesOne(event: StreamEvent, filter: EventFilter): boolean {
  const { types, device_types: platforms, devices, notifications, latency, users } = filter
  const { device = { device_type: '' } } = event
  const person = { contact_id: undefined, named_user_id: device.named_user_id }
  const origins = [event.body, event.body['triggering_push']]
  return (
    types?.includes(event.type) !== false &&
    platforms?.some((one) => one.toUpperCase() === device.device_type.toUpperCase()) !== false &&
    devices?.some((one) => holds(one, device)) !== false &&
    users?.some((one) => holds(one, person)) !== false &&
    (notifications === undefined || origins.some((one) => holds(notifications, one))) &&
    (latency === undefined || event.processed - event.occurred <= latency)
  )
}

/** Whether everything that is wanted is so. */
function holds(wanted: object, actual: unknown): boolean {
  const fields = new Map(Object.entries(actual ?? {}))
  return Object.entries(wanted).every(([name, value]) => fields.get(name) === value)
}
