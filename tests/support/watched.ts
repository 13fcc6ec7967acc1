import type { MockServer } from '@textwire/mock-server'

/** Something that a client sent. */
export interface Watched {
  readonly url: URL
  readonly headers: Headers
}

/** A `fetch` that reaches a world and keeps what was sent over it. */
export function watched({ fetch }: Pick<MockServer, 'fetch'>) {
  const sent: Watched[] = []
  return {
    sent,
    fetch: async (url: string, init: RequestInit) => {
      sent.push({ url: new URL(url), headers: new Headers(init.headers) })
      return fetch(url, init)
    },
  }
}
