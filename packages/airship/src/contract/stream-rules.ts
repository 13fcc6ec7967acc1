import type {
  StreamEventsBody,
  StreamFilter,
  StreamPartition,
  StreamSample,
} from '../generated/types.ts'
import type { Rule, Violation } from '../generated/rule.ts'

type Beginning = Pick<StreamEventsBody, 'start' | 'resume_offset'>

/**
 * Source: Airship, "Open an event stream": a place to begin only without an offset, and the other way round. Where a stream
 * begins with neither is not documented, so one of them is wanted.
 */
const oneBeginning: Rule<Beginning> = ({ start, resume_offset: offset }) => {
  if (start === undefined && offset === undefined)
    return [{ path: ['start'], message: 'is missing; expected start or resume_offset' }]
  return start !== undefined && offset !== undefined
    ? [{ path: ['resume_offset'], message: 'excludes start; a stream has one place to begin' }]
    : []
}

/** Source: "Request subset": `selection` is less than `count`. */
const partOfCount: Rule<{ subset?: StreamSample | StreamPartition }> = ({ subset }) =>
  subset?.type === 'PARTITION' && subset.selection >= subset.count
    ? [
        {
          path: ['subset', 'selection'],
          message: `is ${subset.selection}; expected less than count, which is ${subset.count}`,
        },
      ]
    : []

/** Whom an event concerns is said in one way an entry. */
const oneName = (filter: StreamFilter): Violation[] =>
  (['devices', 'users'] as const).flatMap((list) =>
    (filter[list] ?? []).flatMap((entry, index) => {
      const other = list === 'devices' ? 'channel' : 'contact_id'
      return Object.keys(entry).length === 1
        ? []
        : [{ path: [list, index], message: `expected one of ${other} and named_user_id` }]
    }),
  )

/** What holds between the fields of a request for a stream of compliance. */
export const complianceStreamRules: Rule<Pick<StreamEventsBody, keyof Beginning | 'subset'>> = (
  body,
) => [...oneBeginning(body), ...partOfCount(body)]

/** What holds between the fields of a request for a stream. */
export const streamRules: Rule<StreamEventsBody> = (body) => [
  ...complianceStreamRules(body),
  ...(body.filters ?? []).flatMap((filter, index) =>
    oneName(filter).map(({ path, message }) => ({ path: ['filters', index, ...path], message })),
  ),
]
