import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import type { Listening, MockServer } from '@textwire/mock-server'
import { runCommandLine } from './run-command-line.ts'

async function run(...argv: string[]) {
  const out: string[] = []
  const error: string[] = []
  const exitCode = await runCommandLine(argv, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
  })
  return { exitCode, out: out.join('\n'), error: error.join('\n') }
}

const json = (text: string) => JSON.parse(text) as Record<string, unknown>

describe('textwire preview', () => {
  it('shows encoding, segments and what makes a text expensive', async () => {
    const { exitCode, out } = await run('preview', 'It’s here')
    expect(exitCode).toBe(0)
    expect(out).toContain('encoding  UCS-2')
    expect(out).toContain('segments  1 of 70')
    expect(out).toContain('’  U+2019 at 2; write "\'" instead')
  })

  it('shows where a long text is cut', async () => {
    const { out } = await run('preview', `${'a'.repeat(153)}b`.repeat(2))
    expect(out).toMatch(/ {2}1 {2}"a{153}"\n {2}2 {2}"ba/)
  })

  it('prints one JSON object', async () => {
    const { out } = await run('preview', '--json', 'Hi')
    expect(json(out)).toMatchObject({ text: 'Hi', encoding: 'GSM-7', segments: 1 })
  })
})

describe('textwire send', () => {
  let world: MockServer
  let server: Listening
  const to = ['--to', '+15035556789', '--text', 'Hello']
  const onesignal = () => [
    'send',
    '--provider',
    'onesignal',
    '--base-url',
    server.onesignal.baseUrl,
    ...to,
  ]
  const airship = () => [
    'send',
    '--provider',
    'airship',
    '--base-url',
    server.airship.baseUrl,
    ...to,
  ]
  const from = ['--from', defaultAirshipProject.sender]
  const inbox = () => world.phone('+15035556789').inbox.map(({ text }) => text)

  beforeEach(async () => {
    vi.stubEnv('ONESIGNAL_APP_ID', defaultOneSignalApp.appId)
    vi.stubEnv('ONESIGNAL_API_KEY', defaultOneSignalApp.apiKey)
    vi.stubEnv('AIRSHIP_APP_KEY', defaultAirshipProject.appKey)
    vi.stubEnv('AIRSHIP_MASTER_SECRET', defaultAirshipProject.masterSecret)
    world = createMockServer()
    server = await world.listen()
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await server.close()
  })

  it('sends through OneSignal, once under a key', async () => {
    const key = ['--idempotency-key', crypto.randomUUID()]
    const first = await run(...onesignal(), ...key)
    const again = await run(...onesignal(), ...key, '--json')
    expect(first).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^accepted by onesignal: [0-9a-f-]{36}/),
    })
    expect(json(again.out)).toMatchObject({ status: 'sent', replayed: true })
    expect(inbox()).toEqual(['Hello'])
  })

  it('exits with 1 when nobody is subscribed, and says why', async () => {
    world.onesignal.app().subscription({ phone: '+15035556789', subscribed: false })
    const { exitCode, out } = await run(...onesignal())
    expect(exitCode).toBe(1)
    expect(out).toContain('All included players are not subscribed')
  })

  it('registers and pushes through Airship, with a picture', async () => {
    const media = ['--media', 'https://example.com/cat.gif']
    const { exitCode } = await run(...airship(), ...from, ...media, '--opted-in', 'now')
    expect(exitCode).toBe(0)
    expect(world.phone('+15035556789').inbox.at(-1)?.media).toEqual([
      { url: 'https://example.com/cat.gif', contentType: 'image/gif' },
    ])
  })

  it('exits with 3 when nobody can say whether the text went out', async () => {
    await run(...airship(), ...from, '--opted-in', 'now')
    world.fault({ operation: 'airship.sendPush', reset: 'after' })
    const { exitCode, error } = await run(...airship(), ...from)
    expect(exitCode).toBe(3)
    expect(error).toContain('Look it up before sending it again.')
  })

  it('tells the key under which an unknown send can be repeated', async () => {
    world.fault({ operation: 'onesignal.sendMessage', status: 501 })
    const refused = await run(...onesignal(), '--json')
    expect(refused.exitCode).toBe(1)
    expect(json(refused.out)).toMatchObject({ status: 'not-sent', error: { name: 'ServerError' } })
  })

  const wrong: [why: string, argv: () => string[], words: RegExp][] = [
    [
      'a number without +',
      () => [...onesignal(), '--to', '5035556789'],
      /add the "\+" and the country code/,
    ],
    [
      'no text',
      () => ['send', '--provider', 'onesignal', '--to', '+15035556789', '--text', ' '],
      /must not be empty/,
    ],
    [
      'another provider',
      () => ['send', '--provider', 'pigeon', ...to],
      /choices are onesignal, airship/,
    ],
    ['no sender for airship', () => airship(), /airship needs --from/],
    [
      'a key for airship',
      () => [...airship(), ...from, '--idempotency-key', 'x'],
      /Airship has no such key/,
    ],
    ['a key that is no UUID', () => [...onesignal(), '--idempotency-key', 'x'], /must be a UUID/],
    ['media that is no URL', () => [...onesignal(), '--media', 'cat.gif'], /http\(s\) URL/],
    [
      'media of an unknown kind',
      () => [...airship(), ...from, '--media', 'https://example.com/a.webp'],
      /must end in one of/,
    ],
    [
      'two pictures',
      () => [...airship(), ...from, '--media', 'https://a.b/a.gif', '--media', 'https://a.b/b.gif'],
      /carries one --media/,
    ],
    ['a date that is none', () => [...airship(), ...from, '--opted-in', 'soon'], /ISO 8601/],
    [
      'a base URL that is none',
      () => ['send', '--provider', 'onesignal', '--base-url', 'mock', ...to],
      /http\(s\) URL/,
    ],
    [
      'no key in the environment',
      () => (vi.stubEnv('ONESIGNAL_API_KEY', ''), onesignal()),
      /ONESIGNAL_API_KEY/,
    ],
  ]

  it.each(wrong)('exits with 2 at %s, in words, and sends nothing', async (_, argv, words) => {
    const { exitCode, error, out } = await run(...argv())
    expect(exitCode).toBe(2)
    expect(error).toMatch(words)
    expect(error).not.toMatch(/\n\s+at /)
    expect(out).toBe('')
    expect(world.requests).toEqual([])
  })

  it.each(wrong)('reports %s as JSON when asked to', async (_, argv) => {
    const { out } = await run(...argv(), '--json')
    expect(json(out)).toMatchObject({ status: 'not-sent', error: { message: expect.any(String) } })
  })

  it('says that a wrong key is one', async () => {
    vi.stubEnv('ONESIGNAL_API_KEY', 'os_v2_app_wrong')
    const { exitCode, error } = await run(...onesignal())
    expect(exitCode).toBe(1)
    expect(error).toContain('Access denied')
  })

  it('says that nobody listens', async () => {
    await server.close()
    const { exitCode, error } = await run(...airship(), ...from)
    expect(exitCode).toBe(1)
    expect(error).toMatch(/could not connect \(ECONNREFUSED\)/)
  }, 30_000)
})

describe('textwire', () => {
  it('explains itself, with its exit codes', async () => {
    const { exitCode, out } = await run('--help')
    expect(exitCode).toBe(0)
    expect(out).toMatch(/send[\s\S]*preview|preview[\s\S]*send/)
    expect(out).toContain('3  unknown')
  })

  it('refuses what it does not know', async () => {
    const { exitCode, error } = await run('teleport')
    expect(exitCode).toBe(2)
    expect(error).toContain("unknown command 'teleport'")
  })
})
