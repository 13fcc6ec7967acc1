import { describe, expect, it, vi } from 'vitest'
import { createMemoryDedupeStore } from './create-memory-dedupe-store.ts'
import { handleOnce } from './handle-once.ts'
import type { OnceKit } from './handle-once.ts'
import { createWork, parcel, settle, setUpDelivery } from './support/delivery-kit.ts'

const failure = new Error('the database is away')

/** A delivery whose work outlasts its time. */
async function outlast(given: Partial<OnceKit<string>>) {
  const { kit, clock, errors } = setUpDelivery(given)
  const work = createWork()
  const answering = handleOnce(parcel(work.handle), kit)
  await work.begun
  clock.advance(kit.timeoutMs)
  const { status } = await answering
  const again = async () => (await handleOnce(parcel(work.handle), kit)).status
  return { kit, errors, work, status, again }
}

describe('handleOnce', () => {
  it('answers after the work, and does it once', async () => {
    const { kit, errors } = setUpDelivery()
    const handle = vi.fn<() => void>()
    const first = await handleOnce(parcel(handle), kit)
    const second = await handleOnce(parcel(handle), kit)
    expect([first.status, await first.text()]).toEqual([200, 'Handled.'])
    expect([second.status, await second.text()]).toEqual([200, 'This parcel was handled before.'])
    expect(handle).toHaveBeenCalledTimes(1)
    expect(errors).toEqual([])
  })

  it('puts a delivery off while the same is being handled', async () => {
    const { kit } = setUpDelivery()
    const work = createWork()
    const first = handleOnce(parcel(work.handle), kit)
    await work.begun
    const second = await handleOnce(parcel(work.handle), kit)
    work.end()
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5'])
    expect((await first).status).toBe(200)
    expect(work.times()).toBe(1)
  })

  it.each([
    [500, () => Promise.reject(failure)],
    [
      503,
      () => {
        throw failure
      },
    ],
  ])('answers %i to work that fails, tells of it and does it again', async (status, handle) => {
    const { kit, errors } = setUpDelivery({ failureStatus: status })
    const failed = await handleOnce(parcel(handle), kit)
    expect([failed.status, await failed.text()]).toEqual([
      status,
      'The parcel could not be handled.',
    ])
    expect(errors).toEqual([[failure, 'parcel 1']])
    expect((await handleOnce(parcel(vi.fn<() => void>()), kit)).status).toBe(200)
  })

  it('answers for a store that cannot claim', async () => {
    const claim = () => Promise.reject(failure)
    const { kit, errors } = setUpDelivery({ store: { ...createMemoryDedupeStore(), claim } })
    const handle = vi.fn<() => void>()
    expect((await handleOnce(parcel(handle), kit)).status).toBe(503)
    expect(handle).not.toHaveBeenCalled()
    expect(errors).toEqual([[failure, 'parcel 1']])
  })

  it('calls what was handled handled, though it could not be noted down', async () => {
    const complete = () => Promise.reject(failure)
    const { kit, errors } = setUpDelivery({ store: { ...createMemoryDedupeStore(), complete } })
    expect((await handleOnce(parcel(vi.fn<() => void>()), kit)).status).toBe(200)
    expect(errors).toEqual([[failure, 'parcel 1']])
  })
})

describe('work that takes too long', () => {
  it('is answered as a failure and told of', async () => {
    const { status, errors } = await outlast({})
    expect(status).toBe(503)
    expect(errors).toEqual([[expect.objectContaining({ code: 'parcelTimeout' }), 'parcel 1']])
  })

  it('holds off the next delivery until it ends, if its claim is kept', async () => {
    const { work, again } = await outlast({ lateClaim: 'kept' })
    expect(await again()).toBe(429)
    work.end()
    await settle()
    expect(await again()).toBe(200)
    expect(work.times()).toBe(1)
  })

  it('is done again after it has failed in the end, if its claim was kept', async () => {
    const { work, again, errors, kit } = await outlast({ lateClaim: 'kept' })
    work.fail(failure)
    await settle()
    expect(errors.at(-1)).toEqual([failure, 'parcel 1'])
    expect((await handleOnce(parcel(vi.fn<() => void>()), kit)).status).toBe(200)
    expect(await again()).toBe(200)
    expect(work.times()).toBe(1)
  })

  it('lets the next delivery begin beside it, if its claim is released', async () => {
    const { kit } = await outlast({ lateClaim: 'released' })
    const second = vi.fn<() => void>()
    expect((await handleOnce(parcel(second), kit)).status).toBe(200)
    expect(second).toHaveBeenCalledTimes(1)
  })

  it('takes no claim away from the next delivery when it fails, if its claim was released', async () => {
    const { kit, work, errors } = await outlast({ lateClaim: 'released' })
    const second = createWork()
    const handling = handleOnce(parcel(second.handle), kit)
    await second.begun
    work.fail(failure)
    await settle()
    expect(errors.at(-1)).toEqual([failure, 'parcel 1'])
    expect((await handleOnce(parcel(second.handle), kit)).status).toBe(429)
    second.end()
    expect((await handling).status).toBe(200)
  })

  it.each(['kept', 'released'] as const)(
    'keeps a runtime alive that has to be asked, if its claim is %s',
    async (lateClaim) => {
      const kept: Promise<unknown>[] = []
      const { work } = await outlast({ lateClaim, waitUntil: (rest) => kept.push(rest) })
      expect(kept).toHaveLength(1)
      work.end()
      await expect(Promise.all(kept)).resolves.toHaveLength(1)
    },
  )
})
