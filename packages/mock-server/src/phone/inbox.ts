import { MessageTimeoutError } from './message-timeout-error.ts'
import type { ReceivedMessage } from './received-message.ts'

/** What `nextMessage` looks for and how long it waits. */
export interface NextMessageOptions {
  /** Only a message whose text contains this. */
  readonly containing?: string
  /** How long to wait in real time, in milliseconds. @default 2000 */
  readonly timeoutMs?: number
}

interface Waiter {
  readonly containing: string | undefined
  readonly resolve: (message: ReceivedMessage) => void
}

/** The messages of one phone, newest last. */
export class Inbox {
  readonly messages: ReceivedMessage[] = []
  readonly #handedOut = new WeakSet<ReceivedMessage>()
  readonly #waiters = new Set<Waiter>()

  add(message: ReceivedMessage): void {
    this.messages.push(message)
    for (const waiter of this.#waiters) {
      if (!fits(message, waiter.containing)) continue
      this.#waiters.delete(waiter)
      this.#handedOut.add(message)
      waiter.resolve(message)
      return
    }
  }

  next({ containing, timeoutMs = 2_000 }: NextMessageOptions): Promise<ReceivedMessage> {
    const waiting = this.messages.find(
      (message) => !this.#handedOut.has(message) && fits(message, containing),
    )
    if (waiting !== undefined) {
      this.#handedOut.add(waiting)
      return Promise.resolve(waiting)
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter)
        reject(new MessageTimeoutError(this.messages.length, timeoutMs, containing))
      }, timeoutMs)
      const waiter: Waiter = {
        containing,
        resolve(message) {
          clearTimeout(timer)
          resolve(message)
        },
      }
      this.#waiters.add(waiter)
    })
  }

  replace(messages: readonly ReceivedMessage[]): void {
    this.messages.length = 0
    for (const message of messages) this.messages.push(message)
  }
}

const fits = (message: ReceivedMessage, containing: string | undefined) =>
  containing === undefined || message.text.includes(containing)
