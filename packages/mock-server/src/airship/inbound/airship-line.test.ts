import { describe, expect, it } from 'vitest'
import { ALICE, lookUp, push, register, registerOptedIn } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject } from '../../world/defaults.ts'

const START = Date.UTC(2026, 5, 1, 12)
const frozen = () => createMockServer({ clock: { start: START, frozen: true } })

describe('the words that opt out', () => {
  it.each(['STOP', 'StopAll', ' unsubscribe ', 'CANCEL', 'END', 'QUIT', 'arret'])(
    'include %j',
    async (word) => {
      const world = frozen()
      await registerOptedIn(world)
      await push(world)
      await world.clock.advance('5m')
      expect(world.phone(ALICE).reply(word)).toEqual({
        provider: 'airship',
        account: defaultAirshipProject.appKey,
        to: '12345',
        keyword: 'stop',
        effect: 'opted-out',
      })
      expect((await push(world)).status).toBe(202)
      expect(world.phone(ALICE).inbox).toHaveLength(1)
      expect((await lookUp(world)).json['channel']).toMatchObject({
        opt_in: false,
        opt_out_date: '2026-06-01T12:05:00',
      })
    },
  )

  it.each(['Please stop', 'STOP IT', 'end.'])('do not include %j', async (text) => {
    const world = frozen()
    await registerOptedIn(world)
    expect(world.phone(ALICE).reply(text, { to: '12345' }).effect).toBe('none')
    expect((await lookUp(world)).json['channel'].opt_in).toBe(true)
  })

  it('also answer the question with no', async () => {
    const world = frozen()
    await register(world)
    world.phone(ALICE).reply('STOP')
    expect(world.airship.project().findChannel(ALICE)?.consent).toBe('opted-out')
  })
})

describe('opting in from the phone', () => {
  it.each(['JOIN', 'start', 'UNSTOP'])('with %s asks first', async (word) => {
    const world = frozen()
    await registerOptedIn(world)
    const phone = world.phone(ALICE)
    phone.reply('STOP', { to: '12345' })
    expect(phone.reply(word, { to: '12345' }).effect).toBe('prompted')
    expect(phone.inbox.at(-1)?.kind).toBe('opt-in-prompt')
    await push(world)
    expect(phone.inbox).toHaveLength(1)
    expect(phone.reply('Y').effect).toBe('opted-in')
    await push(world)
    expect(phone.inbox.at(-1)?.text).toBe('Hi')
  })

  it('makes a channel for someone new', () => {
    const world = frozen()
    world.phone(ALICE).reply('JOIN', { to: '12345' })
    world.phone(ALICE).reply('YES')
    expect(world.airship.project().findChannel(ALICE)?.consent).toBe('opted-in')
  })

  it('with Y alone does nothing', async () => {
    const world = frozen()
    await registerOptedIn(world)
    const phone = world.phone(ALICE)
    phone.reply('STOP', { to: '12345' })
    expect(phone.reply('Y', { to: '12345' }).effect).toBe('none')
  })

  it('needs no question where the project says so', () => {
    const { appKey, masterSecret } = defaultAirshipProject
    const project = { appKey, masterSecret, senders: ['12345'], keywordOptIn: 'single' } as const
    const world = createMockServer({ airship: { projects: [project] } })
    expect(world.phone(ALICE).reply('JOIN', { to: '12345' }).effect).toBe('opted-in')
    expect(world.phone(ALICE).inbox).toHaveLength(0)
  })

  it('takes HELP without an answer', async () => {
    const world = frozen()
    await registerOptedIn(world)
    const receipt = world.phone(ALICE).reply('HELP', { to: '12345' })
    expect(receipt).toMatchObject({ keyword: 'help', effect: 'none' })
    expect(world.phone(ALICE).inbox).toHaveLength(0)
  })
})
