import { expect, it } from 'vitest'
import { linkActions } from './link-actions.ts'

const NOTHING = { addTags: {}, removeTags: {}, subscribe: [], unsubscribe: [] }

it.each([
  ['https://example.com', {}],
  ['https://example.com/?a=b:c&d', {}],
  ['https://example.com/?ua-tag-add=team:blazers', { addTags: { team: ['blazers'] } }],
  [
    'https://example.com/?ua-tag-add=team:blazers&city:rome&team:kings',
    { addTags: { team: ['blazers', 'kings'], city: ['rome'] } },
  ],
  [
    'https://example.com/?a=1&ua-tag-add=team:blazers&ua-tag-remove=team:none&b=x:y&z#ua-tag-add=q:q',
    { addTags: { team: ['blazers'] }, removeTags: { team: ['none'] } },
  ],
  [
    'https://example.com/?ua-tag-add=vip&big%20group:a%3Ab',
    {
      addTags: { device: ['vip'], 'big group': ['a:b'] },
    },
  ],
  [
    'https://example.com/?ua-list-add=news&ua-list-remove=sale&spam',
    {
      subscribe: ['news'],
      unsubscribe: ['sale', 'spam'],
    },
  ],
  ['https://example.com/?ua-tag-add=constructor:a', { addTags: { constructor: ['a'] } }],
  ['https://example.com/?ua-tag-add=%E0%A4%A', { addTags: { device: ['%E0%A4%A'] } }],
])('a click on %s does %j', (url, actions) => {
  expect(linkActions(url)).toEqual({ ...NOTHING, ...actions })
})
