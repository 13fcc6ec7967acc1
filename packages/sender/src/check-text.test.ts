import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'
import type { OutgoingText } from './outgoing-text.ts'
import { READY, unchecked } from './testing/texts.ts'

const problemsOf = (given: unknown) => {
  const outcome = checkText(unchecked<OutgoingText>(given))
  return outcome.ok ? [] : outcome.error.problems.map(({ path }) => path)
}

describe('checkText', () => {
  it('reads a number as people write it', () => {
    const outcome = checkText({ ...READY, to: '+1 (503) 555-0123' })
    expect(outcome).toMatchObject({ ok: true, text: { to: '+15035550123' } })
  })

  it.each<[string, unknown, string[]]>([
    ['a text', READY, []],
    ['everything that is known', { ...READY, key: 'k', kind: 'commercial', from: 'x' }, []],
    ['no text beside media', { to: READY.to, text: '', media: ['https://a.example/b.png'] }, []],
    ['senders by provider', { ...READY, from: { onesignal: 'MG', airship: '12345' } }, []],
    ['fields that are undefined', { ...READY, key: undefined, media: undefined }, []],
    ['nothing', undefined, ['input']],
    ['a list', [READY], ['input']],
    ['a number without its plus', { ...READY, to: '5035550123' }, ['to']],
    ['a number that is a number', { ...READY, to: 15035550123 }, ['to']],
    ['an empty text', { ...READY, text: '' }, ['text']],
    ['an empty text and no media', { ...READY, text: '', media: [] }, ['text']],
    ['half a character', { ...READY, text: 'Hi \ud83d' }, ['text']],
    ['a character that ends texts elsewhere', { ...READY, text: 'Hi \0' }, ['text']],
    ['a whole character of two halves', { ...READY, text: 'Hi \u{1f600}' }, []],
    ['media that is no list', { ...READY, media: 'https://a.example/b.png' }, ['media']],
    ['a list of media with a hole', { ...READY, media: Array(1) }, ['media']],
    ['media that is no web address', { ...READY, media: ['file:///b.png'] }, ['media']],
    ['an empty sender', { ...READY, from: '' }, ['from']],
    ['an empty sender of a provider', { ...READY, from: { airship: '' } }, ['from']],
    ['senders in a Map', { ...READY, from: new Map([['airship', '12345']]) }, ['from']],
    ['an empty key', { ...READY, key: '' }, ['key']],
    ['a key that is too long', { ...READY, key: 'k'.repeat(257) }, ['key']],
    ['another kind', { ...READY, kind: 'marketing' }, ['kind']],
    ['a name that is not known', { ...READY, idempotencyKey: 'k' }, ['idempotencyKey']],
    ['several things', { to: 'x', text: 1, form: 'y' }, ['to', 'text', 'form']],
  ])('finds what is wrong with %s', (_, given, paths) => {
    expect(problemsOf(given)).toEqual(paths)
  })

  it('takes over what a class inherits', () => {
    class Text {
      readonly to = READY.to
      get text() {
        return READY.text
      }
      get key() {
        return 'order-17-ready'
      }
    }
    expect(checkText(new Text())).toEqual({
      ok: true,
      text: { ...READY, key: 'order-17-ready' },
    })
  })

  it('reads everything once', () => {
    const words = ['first', 'second']
    const from = {
      get onesignal() {
        return words.shift() ?? ''
      },
    }
    const given = {
      ...READY,
      from,
      get text() {
        return words.length > 1 ? READY.text : ''
      },
    }
    const outcome = checkText(given)
    expect(outcome).toMatchObject({ ok: true, text: { ...READY, from: { onesignal: 'first' } } })
  })

  it.each<[string, object]>([
    [
      'a field that throws',
      {
        ...READY,
        get key() {
          throw new Error('no')
        },
      },
    ],
    [
      'an object that tells nothing',
      new Proxy(READY, {
        ownKeys() {
          throw new Error('no')
        },
      }),
    ],
  ])('refuses %s', (_, given) => expect(problemsOf(given)).toEqual(['input']))

  it('never shows a number whole', () => {
    const outcome = checkText({ ...READY, to: '0015035550123' })
    expect(outcome.ok ? '' : outcome.error.message).not.toContain('5035550123')
  })

  it.each(['+15035550123', '15035550123', '+1 (503) 555-0123'])(
    'shows no number that stands in the place of a name: %s',
    (name) => {
      const outcome = checkText(unchecked({ ...READY, [name]: 1 }))
      const error = outcome.ok ? undefined : outcome.error
      expect(JSON.stringify([error?.message, error?.problems])).not.toMatch(/555|0123/)
    },
  )

  it('makes a copy that later changes do not reach', () => {
    const media = ['https://a.example/b.png']
    const outcome = checkText({ ...READY, media })
    media.push('https://a.example/c.png')
    const text = outcome.ok ? outcome.text : undefined
    expect(text?.media).toEqual(['https://a.example/b.png'])
    expect(Object.isFrozen(text) && Object.isFrozen(text?.media)).toBe(true)
  })
})
