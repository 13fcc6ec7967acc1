import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { PayloadError } from '../payload-error.ts'
import { trackLink } from './track-link.ts'

/** One text between single quotes, with nothing in it that Liquid takes for its own. */
const safeForm = /^\{\{'(https?:\/\/[\w\-.~:/?#[\]@!$&()*+,;=%]+)' \| track_link\}\}$/

const addressIn = (liquid: string) => safeForm.exec(liquid)?.[1] ?? ''

test('writes an address of plain characters as it is', () => {
  expect(trackLink('https://example.com/menu?day=1&from=sms#top')).toBe(
    "{{'https://example.com/menu?day=1&from=sms#top' | track_link}}",
  )
})

test.each([
  ["https://example.com/o'clock", 'https://example.com/o%27clock'],
  ['https://example.com/}}{{ x', 'https://example.com/%7D%7D%7B%7B%20x'],
  ['https://example.com/?q=100%}{%', 'https://example.com/?q=100%%7D%7B%'],
  ['https://example.com/#a|b', 'https://example.com/#a%7Cb'],
  ['https://example.com/a"b\\c', 'https://example.com/a%22b/c'],
  ['https://example.com/ü', 'https://example.com/%C3%BC'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  [' https://example.com/ ', 'https://example.com/'],
])('encodes what could end the Liquid: %s', (url, address) => {
  expect(addressIn(trackLink(url))).toBe(address)
})

test('leads to the same place, and has the one safe form, whatever the address', () => {
  const part = fc.string({ unit: 'binary' })
  const urls = fc
    .tuple(fc.constantFrom('https://example.com/', 'http://example.com:8080/a'), part, part, part)
    .map(([start, path, query, hash]) => `${start}${path}?${query}#${hash}`)
  fc.assert(
    fc.property(urls, (url) => {
      const address = addressIn(trackLink(url))
      expect(decoded(new URL(address).href)).toBe(decoded(new URL(url).href))
    }),
  )
})

test.each([
  '',
  'example.com',
  '/menu',
  'javascript:alert(1)',
  'ftp://example.com',
  'https://',
  'https:example.com',
  7,
])('refuses %s', (url) => {
  expect(() => trackLink(url as string)).toThrow(PayloadError)
})

test('does not repeat an address that it refuses', () => {
  expect(() => trackLink('ftp://example.com/?token=abc')).toThrow(
    /^trackLink: 1 problem\n {2}expected an http or https address such as https:\/\/example.com\/menu$/,
  )
})

/** Quotes and braces are the same whether they are encoded or not. */
const decoded = (url: string) =>
  url.replaceAll(/%(27|7B|7C|7D|5C|5E|60)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
