import { TextwireError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { queryOfLink } from './query-of-link.ts'

const place = { baseUrl: 'https://go.urbanairship.com', path: '/api/channels' }

const followed: [what: string, link: string, query: string, baseUrl?: string][] = [
  [
    'an absolute link',
    'https://go.urbanairship.com/api/channels?start=b&limit=2',
    'limit=2&start=b',
  ],
  ['a relative link', '/api/channels?start=b', 'start=b'],
  ['a link with a slash at the end', '/api/channels/?start=b', 'start=b'],
  [
    'a link that is a query alone',
    '?start=b',
    'start=b',
    'https://go.urbanairship.com/api/channels',
  ],
  ['a link without a query', '/api/channels', ''],
  ['a link with an encoded value', '/api/channels?start=a%2Fb+c', 'start=a%2Fb+c'],
  ['a link over http', 'http://go.urbanairship.com/api/channels?start=b', 'start=b'],
  [
    'a link to the host that all examples name, for the region eu',
    'https://go.urbanairship.com/api/channels?start=b',
    'start=b',
    'https://go.airship.eu',
  ],
  [
    'a link to the classic host, for OAuth',
    'https://go.urbanairship.com/api/channels?start=b',
    'start=b',
    'https://api.asnapius.com',
  ],
  [
    'a link below the path of a proxy',
    'http://127.0.0.1:4010/airship/api/channels?start=b',
    'start=b',
    'http://127.0.0.1:4010/airship',
  ],
  [
    'a link to a host of Airship, behind a proxy',
    'https://go.urbanairship.com/api/channels?start=b',
    'start=b',
    'http://127.0.0.1:4010/airship',
  ],
  [
    'a link of an API that knows nothing of the proxy before it',
    '/api/channels?start=b',
    'start=b',
    'http://127.0.0.1:4010/airship',
  ],
]

const refused: [what: string, link: string, baseUrl?: string][] = [
  ['a foreign host', 'https://evil.example/api/channels?start=b'],
  ['a foreign host without a scheme', '//evil.example/api/channels?start=b'],
  ['a host that only begins alike', 'https://go.urbanairship.com.evil.example/api/channels'],
  ['a host behind a name', 'https://go.urbanairship.com@evil.example/api/channels'],
  ['another port', 'https://go.urbanairship.com:8443/api/channels'],
  ['another list', 'https://go.urbanairship.com/api/segments?start=b'],
  ['a path that climbs', '/api/channels/../named_users'],
  ['the root', '/'],
  ['no link at all', 'https://'],
]

describe('the link to a next page', () => {
  it.each(followed)('%s gives its query', (_, link, query, baseUrl = place.baseUrl) => {
    expect(queryOfLink(link, { ...place, baseUrl })).toBe(query)
  })

  it.each(refused)('to %s is not followed', (_, link, baseUrl = place.baseUrl) => {
    const follow = () => queryOfLink(link, { ...place, baseUrl })
    expect(follow).toThrow(TextwireError)
    expect(follow).toThrow(expect.objectContaining({ code: 'foreignPage' }))
  })

  it('is shown without the number that it names', () => {
    const link = 'https://go.urbanairship.com/api/people/15035556789?start=15035556780'
    expect(() => queryOfLink(link, place)).toThrow(
      'A next_page leads to go.urbanairship.com/api/people/15…89, and this list is go.urbanairship.com/api/channels: it is not followed.',
    )
  })
})
