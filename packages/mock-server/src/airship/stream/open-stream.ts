import type { EngineClock } from '../../clock/create-clock.ts'
import type { StreamEvent } from './stream-event.ts'
import type { StreamRequest } from './stream-request.ts'
import type { StreamConnection, StreamState } from './stream-state.ts'
import { toStreamLine } from './to-stream-line.ts'

/** A quiet stream says something this often, in milliseconds of the world's clock. */
const KEEP_ALIVE_MS = 30_000

/** What Node's own fetch says of a connection that broke under a body. */
const broken = () => new TypeError('terminated')

type Bytes = Uint8Array<ArrayBuffer>

/** Opens a stream of a project's events, which ends when its reader stops or somebody closes it. */
export function openStream(
  project: StreamState,
  { clock }: { readonly clock: EngineClock },
  request: StreamRequest,
): ReadableStream<Bytes> {
  let leave: (() => void) | undefined
  return new ReadableStream<Bytes>({
    start(controller) {
      leave = connect(project, clock, request, controller)
    },
    cancel: () => leave?.(),
  })
}

/** Returns what takes the connection off again. */
function connect(
  project: StreamState,
  clock: EngineClock,
  { from, wants, tellsOffsets }: StreamRequest,
  controller: Controller,
): () => void {
  const { connections, events } = project
  const voice = createVoice(clock, controller)
  const leave = () => void connections.delete(connection)
  const connection: StreamConnection = {
    tell: (event) => void (wants(event) && voice.say(toStreamLine(event))),
    close(how) {
      leave()
      if (how === 'end') controller.close()
      else controller.error(broken())
    },
  }
  for (const event of recorded(events.values(), from)) connection.tell(event)
  connections.add(connection)
  keepAlive(clock, voice, () => {
    if (!connections.has(connection)) return undefined
    return tellsOffsets ? offsetLine(project, clock.now()) : ''
  })
  return leave
}

type Controller = ReadableStreamDefaultController<Bytes>

/** What writes lines, and remembers when it last did. */
interface Voice {
  say(line: string): void
  spokeAt(): number
}

function createVoice(clock: EngineClock, controller: Controller): Voice {
  const encoder = new TextEncoder()
  let spokeAt = clock.now()
  return {
    say(line) {
      spokeAt = clock.now()
      controller.enqueue(encoder.encode(`${line}\n`))
    },
    spokeAt: () => spokeAt,
  }
}

/** @param line What a quiet stream says; undefined once nobody listens any more. */
function keepAlive(clock: EngineClock, voice: Voice, line: () => string | undefined): void {
  clock.schedule(voice.spokeAt() + KEEP_ALIVE_MS, () => {
    const text = line()
    if (text === undefined) return
    if (clock.now() - voice.spokeAt() >= KEEP_ALIVE_MS) voice.say(text)
    keepAlive(clock, voice, line)
  })
}

/** Source: Airship, "Open an event stream": how far the stream has come, wanted events or not. */
function offsetLine({ offsets }: StreamState, now: number): string {
  const offset = String(offsets.values().next().value ?? 0)
  const id = crypto.randomUUID()
  return toStreamLine({ id, type: 'OFFSET_UPDATE', offset, occurred: now, processed: now })
}

function* recorded(events: Iterable<StreamEvent>, from: StreamRequest['from']) {
  if (from === 'latest') return
  const after = from === 'earliest' ? 0 : from.after
  for (const event of events) if (Number(event.offset) > after) yield event
}
