/** How a call ended, in words that are the same in every run. */
export interface Outcome {
  kind: 'success' | 'error' | 'waiting'
  /** Class of the error, with the code of the socket's error where one is attached. */
  name?: string
  detail?: string
  /** What the error itself says about the message, where a library says it: `not-sent` or `unknown`. */
  said?: string
}

const longest = 110

export function successOutcome(result: unknown): Outcome {
  return { kind: 'success', detail: shortened(JSON.stringify(result) ?? String(result)) }
}

export function errorOutcome(error: unknown): Outcome {
  if (!(error instanceof Error)) {
    return { kind: 'error', name: typeof error, detail: shortened(String(error)) }
  }
  const code = codeOf(error) ?? codeOf(error.cause)
  const name = nameOf(error)
  const said = 'outcome' in error && typeof error.outcome === 'string' ? error.outcome : undefined
  return {
    kind: 'error',
    name: code === undefined ? name : `${name} (${code})`,
    // Twilio's RestException takes its message from the body, and has none if the body has none.
    detail: shortened(String(error.message ?? '')),
    ...(said === undefined ? {} : { said }),
  }
}

/** The class where it says more than `Error`, else the name that the library wrote into the error. */
function nameOf(error: Error): string {
  const className = error.constructor.name
  return className === 'Error' || className.length < 3 ? error.name : className
}

function codeOf(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error
  return isCoded && typeof error.code === 'string' ? error.code : undefined
}

/** One line, without the port, which differs from run to run. */
function shortened(text: string): string {
  const line = text
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
