import { createRedactor, InvalidInputError } from '@textwire/core'
import type { CallInput, CallOptions, CallPromise, InputOf, OutputOf } from '@textwire/core'
import type { AirshipOptions } from './airship-options.ts'
import { connect } from './connect.ts'
import { operations } from './contract/operations.ts'
import type { JsonOperationName, OperationTypes } from './contract/index.ts'
import { kindOf } from './kind-of.ts'
import { createAttributeLists } from './resources/attribute-lists.ts'
import type { AttributeLists } from './resources/attribute-lists.ts'
import { createBulk } from './resources/bulk.ts'
import type { Bulk } from './resources/bulk.ts'
import { createChannels } from './resources/channels.ts'
import type { Channels } from './resources/channels.ts'
import { createCreateAndSend } from './resources/create-and-send.ts'
import type { CreateAndSend } from './resources/create-and-send.ts'
import { createEvents } from './resources/events.ts'
import type { Events } from './resources/events.ts'
import { createNamedUsers } from './resources/named-users.ts'
import type { NamedUsers } from './resources/named-users.ts'
import { createPush } from './resources/push.ts'
import type { Push } from './resources/push.ts'
import { createReports } from './resources/reports.ts'
import type { Reports } from './resources/reports.ts'
import { createSchedules } from './resources/schedules.ts'
import type { Schedules } from './resources/schedules.ts'
import { createSegments } from './resources/segments.ts'
import type { Segments } from './resources/segments.ts'
import { createSms } from './resources/sms.ts'
import type { Sms } from './resources/sms.ts'
import { createStaticLists } from './resources/static-lists.ts'
import type { StaticLists } from './resources/static-lists.ts'
import { createSubscriptionLists } from './resources/subscription-lists.ts'
import type { SubscriptionLists } from './resources/subscription-lists.ts'
import { createTagLists } from './resources/tag-lists.ts'
import type { TagLists } from './resources/tag-lists.ts'
import { createTemplates } from './resources/templates.ts'
import type { Templates } from './resources/templates.ts'

/** A client for one Airship project. */
export interface Airship {
  /** The project that every call is for. */
  readonly appKey: string
  /** SMS channels: register, look up, tag, opt out, answer. */
  readonly sms: Sms
  /** Send to channels that have opted in. */
  readonly push: Push
  /** Register numbers and send to them in one request. */
  readonly createAndSend: CreateAndSend
  /** Upload files of recipients, and send to them. */
  readonly bulk: Bulk
  /** Send later, or again and again. */
  readonly schedules: Schedules
  /** Channels of every kind, by their ids. */
  readonly channels: Channels
  /** People with their channels. */
  readonly namedUsers: NamedUsers
  /** What people can subscribe to. */
  readonly subscriptionLists: SubscriptionLists
  /** Lists of channels and people that you keep. */
  readonly staticLists: StaticLists
  /** Tags by CSV. */
  readonly tagLists: TagLists
  /** Attributes by CSV. */
  readonly attributeLists: AttributeLists
  /** Audiences that are stored. */
  readonly segments: Segments
  /** Contents that are stored. */
  readonly templates: Templates
  /** What was sent, and what became of it. */
  readonly reports: Reports
  /** What happens, as it happens. */
  readonly events: Events
  /**
   * Calls any operation of the table that speaks JSON, with the fields exactly as the provider spells them; the same
   * policy applies, and moments are written and read alike. Files and streams have methods of their own.
   *
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   * await airship.call('getChannel', { path: { channel_id: '308303cf-9c10-4d71-9bc2-d9f3a671ed0c' } })
   * ```
   */
  call<Name extends JsonOperationName>(
    name: Name,
    input: InputOf<OperationTypes[Name]>,
    options?: CallOptions,
  ): CallPromise<OutputOf<OperationTypes[Name]>>
}

/**
 * Creates a client for one Airship project. Nothing is sent yet.
 *
 * @throws {ConfigurationError} When a setting is missing or malformed, when more than one kind of credential is
 *   given, or an option is out of range.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 *
 * const airship = createAirship({ appKey: '…', masterSecret: '…', region: 'eu' })
 * await airship.push.send({
 *   audience: { sms_id: { msisdn: '15035556789', sender: '12345' } },
 *   device_types: ['sms'],
 *   notification: { sms: { alert: 'Your order is ready.' } },
 * })
 * ```
 */
export function createAirship(options: AirshipOptions = {}): Airship {
  const { appKey, ...connection } = connect(options)
  return {
    appKey,
    sms: createSms(connection),
    push: createPush(connection),
    createAndSend: createCreateAndSend(connection),
    bulk: createBulk(connection),
    schedules: createSchedules(connection),
    channels: createChannels(connection),
    namedUsers: createNamedUsers(connection),
    subscriptionLists: createSubscriptionLists(connection),
    staticLists: createStaticLists(connection),
    tagLists: createTagLists(connection),
    attributeLists: createAttributeLists(connection),
    segments: createSegments(connection),
    templates: createTemplates(connection),
    reports: createReports(connection),
    events: createEvents(connection),
    call: (name, input, callOptions) =>
      isCallable(name)
        ? // The generated types and the table have one source, so an input that fits its type fits the wire.
          connection.call(operations[name], input as CallInput, callOptions)
        : connection.call(operations.listSubscriptionLists, refuseName(name)),
  }
}

/** From JavaScript it can be anything, and also an operation that has a method of its own. */
function isCallable(name: string): boolean {
  if (!Object.hasOwn(operations, name)) return false
  // The line before has looked.
  const operation = operations[name as JsonOperationName]
  return !('contentType' in operation) && !('streams' in operation)
}

/** An input that refuses: nothing is sent. */
const refuseName = (name: unknown) => (): never => {
  const given =
    typeof name === 'string'
      ? JSON.stringify(createRedactor().text(name).slice(0, 40))
      : kindOf(name)
  const message = `is no operation of the table that speaks JSON, such as "sendPush"; got ${given}`
  throw new InvalidInputError('airship.call', [{ path: 'name', message }])
}
