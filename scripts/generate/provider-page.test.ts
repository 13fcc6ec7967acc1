import { describe, expect, test } from 'vitest'
import { providerPage } from './provider-page.ts'
import { reading, testApi } from './test-api.ts'

const listed = {
  ...reading,
  operationId: 'list',
  tags: ['lists'],
  security: [{ app: [] }, { oauth: ['lst', 'nu'] }],
}
const open = { ...reading, tags: ['other'], security: [{}] }

const page = () => {
  const api = testApi({ '/one': { get: open }, '/all': { get: listed } })
  const tags = [
    { name: 'lists', description: 'Lists of people.\n' },
    { name: 'other' },
    { name: 'empty' },
  ]
  const components = {
    ...api.document.components,
    securitySchemes: { app: { description: 'The app key\nand its secret.\n' } },
  }
  return providerPage({ ...api, document: { ...api.document, tags, components } })
}

describe('providerPage', () => {
  test('has a heading for each theme that has operations, in the order of the themes', () => {
    const headings = page().match(/^## .*$/gm)
    expect(headings).toEqual(['## Lists', '## Other'])
    expect(page()).toContain('## Lists\n\nLists of people.\n\n| operation')
  })

  test('names the credentials of an operation, with the scopes of each', () => {
    expect(page()).toContain('| `GET /all` | app, oauth (`lst`, `nu`) | safe')
    expect(page()).toContain('| `GET /one` | none        | safe')
  })

  test('says what each kind of credentials is, on one line', () => {
    expect(page()).toContain('- _app_: The app key and its secret.\n')
  })
})
