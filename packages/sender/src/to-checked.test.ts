import { describe, expect, it } from 'vitest'
import { createSender } from './create-sender.ts'
import { failover } from './failover.ts'
import { scriptedSender } from './testing/scripted-sender.ts'
import { tooMany } from './testing/errors.ts'
import { READY, unchecked } from './testing/texts.ts'

const senderOf = (send: () => unknown) =>
  createSender({ name: 'own', send: () => unchecked(send()) })

describe('a sender that somebody has written', () => {
  it('may have sent whatever the error says that it throws, which may be about something else', async () => {
    const other = scriptedSender('other')
    const first = scriptedSender('first')
    const wrapped = {
      ...first,
      send: async (...input: Parameters<typeof first.send>) => {
        await first.send(...input)
        throw tooMany('not-sent')
      },
    }
    const result = await failover([wrapped, other]).send(READY)
    expect(result).toMatchObject({ status: 'unknown', provider: 'first' })
    expect(other.texts).toHaveLength(0)
  })

  it('may answer without a promise', async () => {
    const answer = { status: 'sent', id: '1', provider: 'own', replayed: false, decisions: [] }
    expect(await senderOf(() => answer).send(READY)).toMatchObject({ status: 'sent', id: '1' })
  })

  it('goes by its own name where its answer has none', async () => {
    const answer = { status: 'sent', id: '1', provider: undefined, decisions: null }
    expect(await senderOf(async () => answer).send(READY)).toMatchObject({
      status: 'sent',
      provider: 'own',
      replayed: false,
    })
  })
})
