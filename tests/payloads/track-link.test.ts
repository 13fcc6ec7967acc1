import { smsMessage, trackLink } from '@textwire/payloads/onesignal'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStage } from '../support/onesignal-stage.ts'
import { addGuest, guest } from './support/onesignal/people.ts'
import { textsUpTo } from './support/texts.ts'

/** Quotes and braces are the same whether they are percent-encoded or not. */
const decoded = (url: string) =>
  new URL(url).href.replaceAll(/%(27|7B|7C|7D|5C|5E|60)/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )

/** Sends a text to the guest; gives what the phone shows and where the link in it leads. */
async function openWithGuest() {
  const stage = await openStage()
  addGuest(stage)
  const phone = stage.world.phone(guest.number)
  return async (text: string) => {
    await stage.client.messages.send(smsMessage({ to: { phoneNumbers: [guest.number] }, text }))
    const shown = phone.inbox.at(-1)?.text ?? ''
    const [short = ''] = /1sgnl\.co\/\w{4}/.exec(shown) ?? []
    return { shown, short, url: phone.open(short).url }
  }
}

describe('a tracked link', () => {
  it.each([
    'https://example.com/menu?day=1&from=sms#top',
    "https://example.com/o'clock",
    'https://example.com/a"b\\c',
    "https://example.com/'}}{{ user.tags.plan }}{{'",
    "https://example.com/' | append: 'x",
    'https://example.com/?q=100%}{% if true %}no{% endif %}',
    'https://example.com/?q=%20%7B%7B',
    'https://example.com/a b c',
    'https://example.com/grüße/😀?ключ=значение',
    'https://bücher.example/ß',
    'HTTP://EXAMPLE.COM:8080/A',
    'https://ada:secret@example.com/',
    'https://[::1]:8443/a',
    ' https://example.com/ ',
    'https://example.com/#{% raw %}',
    'https://example.com/a\tb\nc',
  ])('leads to exactly %j', async (url) => {
    const send = await openWithGuest()
    const { shown, short, url: target } = await send(`Menu: ${trackLink(url)} Enjoy!`)
    expect(shown).toBe(`Menu: ${short} Enjoy!`)
    expect(decoded(target)).toBe(decoded(url))
  })

  it('leads to the same place, whatever is in the address, and leaves the text around it', async () => {
    const send = await openWithGuest()
    const parts = fc.tuple(textsUpTo(60), textsUpTo(60), textsUpTo(60))
    const urls = parts
      .map(([path, query, hash]) => `https://example.com/${path}?${query}#${hash}`)
      .filter((url) => URL.canParse(url))
    await fc.assert(
      fc.asyncProperty(urls, async (url) => {
        const { shown, short, url: target } = await send(`Before ${trackLink(url)} after`)
        expect(shown).toBe(`Before ${short} after`)
        expect(decoded(target)).toBe(decoded(url))
      }),
      { numRuns: 100 },
    )
  })
})
