import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from './create-redactor.ts'
import { maskNumber } from './mask-number.ts'

const { text, value, url } = createRedactor()
const digitsOf = (shown: string) => shown.replace(/%2[0B]/gi, '').replace(/\D/g, '')

/** A number as a person or a URL may write it: digits cut into groups with something between them. */
const digits = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{9,14}$/))
  .map(([first, rest]) => `${first}${rest}`)
const gap = fc.constantFrom(' ', '-', '.', ' - ', '%20', '\u00a0', '\u2011')
const written = fc
  .record({
    digits,
    plus: fc.constantFrom('', '+', '%2B', '%2b', '+ '),
    groups: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }),
    gap: fc.option(gap, { nil: '' }),
    bracket: fc.boolean(),
  })
  .map(({ digits: all, plus, groups, gap: between, bracket }) => {
    const parts: string[] = []
    let rest = all
    for (const size of groups) {
      if (rest.length <= size) break
      parts.push(rest.slice(0, size))
      rest = rest.slice(size)
    }
    parts.push(rest)
    if (bracket && parts.length > 2) parts[1] = `(${parts[1]})`
    return { digits: all, shown: plus + parts.join(between) }
  })
/** Text around a number that holds no digit of its own, so that what is left over can be told apart. */
const surroundings = fc.string().map((around) => around.replace(/\d/g, '#').replace(/%2$/, ''))

describe('an address of e-mail', () => {
  it.each([
    ['ann@example.com', 'a…@example.com'],
    ['to ann.smith+news@mail.example.co.uk, twice', 'to a…@mail.example.co.uk, twice'],
    ['ann%40example.com', 'a…%40example.com'],
    ['15035556789@example.com', '1…@example.com'],
  ])('%s is shown as %s', (given, expected) => expect(text(given)).toBe(expected))

  it.each([['vitest@5.1.1/dist/index.js'], ['@textwire/core'], ['at once'], ['a@b']])(
    '%s is none',
    (given) => expect(text(given)).toBe(given),
  )
})

describe('text', () => {
  it.each([
    ['to +15035556789 now', 'to +15…89 now'],
    ['/sms/15035556789/opt-out', '/sms/15…89/opt-out'],
    ['?to=%2B15035556789&x=1', '?to=+15…89&x=1'],
    ['?to=%2B1%20(503)%20555-6789&x=1', '?to=+15…89&x=1'],
    ['call (503) 555-6789.', 'call (50…89.'],
    ['call (503)555-6789.', 'call (50…89.'],
    ['call 1 503 5556789', 'call 15…89'],
    ['call +44 (0)20 7946 0958!', 'call +44…58!'],
    ['call 0049 30/1234567', 'call 00…67'],
    ['call +49 30/123456', 'call +49…56'],
    ['tel:+1\u2011503\u2011555\u20116789', 'tel:+15…89'],
  ])('masks the number in %j', (given, expected) => {
    expect(text(given)).toBe(expected)
  })

  it.each([
    'b98881cc-1e94-4366-bbd9-db8f3429292b',
    'id 12345678-1234-1234-1234-123456789012 is all digits',
    'onesignal.sendMessage answered 429',
    'no answer within 600000 ms',
    'on 2026-11-21 at 10:55:33 the key fell due',
    '2026-11-21T10:55:33.123Z',
    'connect ECONNREFUSED 127.0.0.1:4010',
    'limit 100 per 60 s',
    'short code 728363',
  ])('leaves %j as it is', (given) => {
    expect(text(given)).toBe(given)
  })

  it('lets no number of ten digits and more through, however it is written', () => {
    fc.assert(
      fc.property(surroundings, written, surroundings, (before, number, after) => {
        const given = before + number.shown + after
        const shown = text(given)
        expect(shown).not.toContain(number.shown)
        expect(digitsOf(shown)).not.toContain(number.digits)
      }),
      { numRuns: 3_000 },
    )
  })

  it('lets no number through in JSON, as a text, a number or a key', () => {
    fc.assert(
      fc.property(surroundings, written, (around, number) => {
        const given = {
          list: [{ to: around + number.shown }, number.shown],
          msisdn: Number(number.digits),
          [number.shown]: { deep: { [`${around}${number.digits}`]: number.digits } },
        }
        const shown = JSON.stringify(value(given))
        expect(shown).not.toContain(number.digits)
        expect(shown).not.toContain(number.shown)
      }),
      { numRuns: 1_000 },
    )
  })

  it('keeps a UUID in any text', () => {
    fc.assert(
      fc.property(fc.uuid(), written, (uuid, number) => {
        expect(text(`${uuid} for ${number.shown} (${uuid})`)).toContain(`(${uuid})`)
        expect(text(`/a/${uuid}/b`)).toBe(`/a/${uuid}/b`)
        expect(value({ id: uuid })).toEqual({ id: uuid })
      }),
    )
  })

  it('changes nothing the second time', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\d+() .%20B-]{0,60}$/),
      written.map(({ shown }) => shown),
      fc.uuid(),
      fc.constantFrom(
        'Bearer abcdefghijklmnopqrstuvwx',
        'eyJhbGciOiJIUzI1NiJ9.e30.x',
        'hunter2',
        '2026-11-21',
      ),
    )
    const redactor = createRedactor(['hunter2'])
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom('', ' ', '-', ':'),
        (pieces, between) => {
          const once = redactor.text(pieces.join(between))
          // The end of a number that runs into an "@" looks like a name before it, and is masked further.
          fc.pre(!/…[\w.%+-]+(@|%40)/.test(once))
          expect(redactor.text(once)).toBe(once)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it.each([
    ['digits', '1'],
    ['digits and gaps', '1 - '],
    ['nine digits at a time', '123456789a'],
    ['nine digits in groups', '1 2 3 4 5 6 7 8 9 , '],
    ['plus signs', '+'],
    ['plus signs and digits', '+1'],
    ['encoded plus signs', '%2B'],
    ['encoded spaces', '%20'],
    ['brackets', '(('],
    ['gaps', ' - '],
    ['the start of a token', 'eyJ-'],
    ['the start of a token, with dots', 'eyJaaaaaaaa-.'],
    ['the start of a key', 'os_v2_a'],
    ['schemes', 'Bearer '],
    ['schemes and text', 'Key aaaaaaaaaaaaaaa!'],
    ['most of a UUID', 'b98881cc-1e94-4366-bbd9-'],
    ['dates', '2026-11-21-'],
  ])('comes to an end on a long run of %s', (_, part) => {
    const long = part.repeat(Math.ceil(200_000 / part.length))
    expect(typeof text(long)).toBe('string')
    expect(typeof text(`${long}!`)).toBe('string')
  })
})

describe('secrets', () => {
  const anySecret = fc.stringMatching(/^[A-Za-z0-9_+/=.-]{8,40}$/)

  it('hides a known secret and its base64 form wherever they stand', () => {
    fc.assert(
      fc.property(anySecret, fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(!'[redacted]'.includes(secret))
        const basic = btoa(`app:${secret}`)
        const redactor = createRedactor([secret, basic])
        const given = `${before}${secret}${after}${basic}`
        const json = { [secret]: secret, list: [given, { x: basic }] }
        for (const shown of [redactor.text(given), JSON.stringify(redactor.value(json))]) {
          expect(shown).not.toContain(secret)
          expect(shown).not.toContain(basic)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('hides the longer of two secrets that begin alike whole', () => {
    const redactor = createRedactor(['abcd', 'abcdefgh'])
    expect(redactor.text('x abcdefgh y abcd')).toBe('x [redacted] y [redacted]')
  })

  it('hides a secret that was added to its list later, and shows one that was taken off', () => {
    const known = ['the-first-secret']
    const redactor = createRedactor(known)
    known.splice(0, 1, 'the-next-secret')
    expect(redactor.text('the-next-secret')).toBe('[redacted]')
    expect(redactor.value({ next: 'the-next-secret' })).toEqual({ next: '[redacted]' })
    expect(redactor.text('the-first-secret')).toBe('the-first-secret')
  })

  it('takes no notice of a secret too short to be one', () => {
    expect(createRedactor(['', 'a', 'abc']).text('abc a')).toBe('abc a')
  })

  it.each([
    ['authorization: Basic dXNlcjpwYXNzd29yZA==', 'authorization: Basic [redacted]'],
    ['Authorization: Bearer abc.def-ghi_jkl~mno+p', 'Authorization: Bearer [redacted]'],
    ['Key 0123456789abcdefghij', 'Key [redacted]'],
    ['key os_v2_app_abcdefghijklmnop2345', 'key [redacted]'],
    ['token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'token=[redacted]'],
    ['x-eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'x-[redacted]'],
  ])('knows a credential by its shape in %j', (given, expected) => {
    expect(text(given)).toBe(expected)
  })

  it.each([
    'authorization',
    'password',
    'client_secret',
    'masterSecret',
    'access_token',
    'api_key',
    'apiKey',
    'rest_api_key',
    'client_assertion_token',
    'assertion',
  ])('hides the field %s, whatever it holds', (field) => {
    expect(value({ [field]: 'x' })).toEqual({ [field]: '[redacted]' })
    expect(value({ a: [{ [field]: 12 }] })).toEqual({ a: [{ [field]: '[redacted]' }] })
    expect(value({ [field]: ['x'] })).toEqual({ [field]: '[redacted]' })
    expect(value({ [field]: null })).toEqual({ [field]: null })
  })
})

describe('value', () => {
  it.each([
    [null, null],
    [true, true],
    [undefined, undefined],
    [429, 429],
    [0.5, 0.5],
    [1234567, 1234567],
    [15035556789, '15…89'],
    ['plain', 'plain'],
    [
      [1, ['+15035556789']],
      [1, ['+15…89']],
    ],
  ])('shows %j as %j', (given, expected) => {
    expect(value(given)).toEqual(expected)
  })

  it('does not write to what it was given', () => {
    const given = Object.freeze({ to: Object.freeze(['+15035556789']) })
    expect(value(given)).toEqual({ to: ['+15…89'] })
  })

  it('stops at a depth that no answer has', () => {
    let deep: unknown = '+15035556789'
    for (let level = 0; level < 5_000; level += 1) deep = [deep]
    expect(JSON.stringify(value(deep))).toContain('[redacted]')
  })

  it('keeps a field named __proto__ a field', () => {
    const shown = value(JSON.parse('{"__proto__":{"to":"+15035556789"}}'))
    expect(Object.getPrototypeOf(shown)).toBe(Object.prototype)
    expect(JSON.stringify(shown)).toBe('{"__proto__":{"to":"+15…89"}}')
  })
})

describe('url', () => {
  it('masks path and query and leaves the host', () => {
    expect(url('https://app12345678.example.com:8080/sms/15035556789?to=%2B15035556789')).toBe(
      'https://app12345678.example.com:8080/sms/15…89?to=+15…89',
    )
    expect(url('http://192.168.100.200/a')).toBe('http://192.168.100.200/a')
  })
})

describe('maskNumber', () => {
  it.each([
    ['+15035556789', '+15…89'],
    ['15035556789', '15…89'],
    ['%2B1%20503%20555%206789', '+15…89'],
    ['+1 (503) 555-6789', '+15…89'],
  ])('masks %s as %s', (given, expected) => {
    expect(maskNumber(given)).toBe(expected)
  })
})
