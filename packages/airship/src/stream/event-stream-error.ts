import { TextwireError } from '@textwire/core'

/** Why a stream ended for good, for programs to branch on. */
export type EventStreamErrorCode =
  | 'alreadyRead'
  | 'gaveUp'
  | 'lineTooLong'
  | 'noStream'
  | 'tooManyConnections'

/**
 * An event stream ended, and no connection that it could open again would change that.
 *
 * | code | when | what to do |
 * |---|---|---|
 * | `tooManyConnections` | the project has all its connections open (402) | close another reader, or `whenTooMany: 'wait'` |
 * | `gaveUp` | more than `maxReconnects` connections in a row brought nothing; `cause` is the last failure | look at `cause`, then begin a stream at the offset |
 * | `lineTooLong` | a line is longer than `maxLineBytes` | begin a stream at the offset with a larger limit |
 * | `noStream` | the answer is a page (HTML) or has no body, as a proxy's may | look at `baseUrl` and what stands between |
 * | `alreadyRead` | two loops read one stream at the same time | make a stream for each loop |
 *
 * A refusal (400, 401, 403) is thrown as it is, as of any call. The stream's `offset` says where to go on.
 */
export class EventStreamError extends TextwireError {
  override readonly name = 'EventStreamError'
  declare readonly code: EventStreamErrorCode

  constructor(code: EventStreamErrorCode, message: string, cause?: unknown) {
    super(message, { code, cause })
  }

  /** @internal */
  static noStream(status: number, type: string): EventStreamError {
    const what = status === 204 ? 'has no body' : `is a page (${type})`
    return new EventStreamError(
      'noStream',
      `The answer to the opening of the event stream (${status}) ${what}, and no stream of events: check baseUrl.`,
    )
  }

  /** @internal */
  static lineTooLong(maxLineBytes: number): EventStreamError {
    return new EventStreamError(
      'lineTooLong',
      `A line of the event stream is longer than ${maxLineBytes} bytes. Begin again at the stream's offset with a larger maxLineBytes.`,
    )
  }
}
