import { describe, expect, it, vi } from 'vitest'
import { handleLater } from './handle-later.ts'
import { createWork, parcel, settle, setUpDelivery } from './support/delivery-kit.ts'

const failure = new Error('the database is away')

describe('handleLater', () => {
  it('answers while the work goes on, and puts the same delivery off', async () => {
    const { kit } = setUpDelivery()
    const work = createWork()
    const statusOf = async () => (await handleLater(parcel(work.handle), kit)).status
    expect([await statusOf(), await statusOf()]).toEqual([200, 429])
    work.end()
    await settle()
    expect(await statusOf()).toBe(200)
    expect(work.times()).toBe(1)
  })

  it('tells of work that fails, and does it again if it is delivered again', async () => {
    const { kit, errors } = setUpDelivery()
    const handle = vi.fn<() => unknown>().mockImplementationOnce(() => {
      throw failure
    })
    expect((await handleLater(parcel(handle), kit)).status).toBe(200)
    await settle()
    expect(errors).toEqual([[failure, 'parcel 1']])
    await handleLater(parcel(handle), kit)
    expect(handle).toHaveBeenCalledTimes(2)
  })

  it('hands the work to a runtime that has to be asked to stay, with an end that is never bad', async () => {
    const kept: Promise<unknown>[] = []
    const { kit, errors } = setUpDelivery({ waitUntil: (work) => kept.push(work) })
    await handleLater(
      parcel(() => Promise.reject(failure)),
      kit,
    )
    await Promise.all(kept)
    expect(kept).toHaveLength(1)
    expect(errors).toEqual([[failure, 'parcel 1']])
  })

  it('does the work though the runtime does not want to wait for it', async () => {
    const waitUntil = () => {
      throw failure
    }
    const { kit, errors } = setUpDelivery({ waitUntil })
    const handle = vi.fn<() => void>()
    expect((await handleLater(parcel(handle), kit)).status).toBe(200)
    expect(handle).toHaveBeenCalledTimes(1)
    expect(errors).toEqual([[failure, 'parcel 1']])
  })
})
