import { expect, it } from 'vitest'
import { nextPage } from './next-page.ts'

const HERE = { origin: 'https://go.airship.eu', path: '/api/channels?limit=2&start=a' }

it.each([
  [undefined, 'absolute', 'https://go.airship.eu/api/channels?limit=2&start=b'],
  [undefined, 'relative', '/api/channels?limit=2&start=b'],
  ['absolute', 'relative', 'https://go.airship.eu/api/channels?limit=2&start=b'],
  ['relative', 'absolute', '/api/channels?limit=2&start=b'],
  ['self', 'absolute', 'https://go.airship.eu/api/channels?limit=2&start=a'],
  ['foreign', 'relative', 'https://pages.example.com/api/channels?limit=2&start=b'],
] as const)('a project with %s, where %s is usual, links to %s', (form, usual, link) => {
  const options = form === undefined ? {} : { nextPage: form }
  expect(nextPage(HERE, options, { start: 'b' }, usual)).toEqual({
    body: { next_page: link },
    headers: { link: `<${link}>; rel="next"` },
  })
})

it('is left out on the last page', () => {
  expect(nextPage(HERE, { nextPage: 'self' }, undefined)).toEqual({ body: {}, headers: {} })
})
