import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { createContext } from '../send-context.ts'
import type { SendContext } from '../send-context.ts'
import { withinWindow } from './within-window.ts'

const clock = createTestClock()

/** Work that shows its context and never ends by itself. */
function endless(signal?: AbortSignal) {
  const shown: SendContext[] = []
  const work = (context: SendContext) => {
    shown.push(context)
    return new Promise<never>((_, reject) => {
      context.signal?.addEventListener('abort', () => reject(context.signal?.reason))
    })
  }
  const running = withinWindow(createContext(clock, { signal }), 1000, work)
  return { running, shown }
}

describe('withinWindow', () => {
  it('aborts when the window is over, and no sooner', async () => {
    const { running, shown } = endless()
    clock.advance(999)
    expect(shown[0]?.signal?.aborted).toBe(false)
    clock.advance(1)
    await expect(running).rejects.toThrow('The window of dedupe ended')
  })

  it("hands on the caller's abort, with its reason", async () => {
    const controller = new AbortController()
    const { running } = endless(controller.signal)
    controller.abort('enough')
    await expect(running).rejects.toBe('enough')
  })

  it("hands on the caller's abort that came before", () => {
    const { shown } = endless(AbortSignal.abort('before'))
    expect(shown[0]?.signal?.reason).toBe('before')
  })

  it('aborts nothing that has ended', async () => {
    const controller = new AbortController()
    const context = createContext(clock, { signal: controller.signal })
    const signal = await withinWindow(context, 1000, async (inner) => inner.signal)
    clock.advance(1000)
    controller.abort()
    expect(signal?.aborted).toBe(false)
  })
})
