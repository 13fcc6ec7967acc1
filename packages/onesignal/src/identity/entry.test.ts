import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Every specifier that is loaded with a file, those of the files it loads included; types are not loaded. */
function loadedWith(file: URL, seen = new Set<string>()): ReadonlySet<string> {
  const source = ts.createSourceFile(file.href, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly
    const { moduleSpecifier } = statement
    if (isType || moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) continue
    const name = moduleSpecifier.text.startsWith('.')
      ? new URL(moduleSpecifier.text, file).href
      : moduleSpecifier.text
    if (seen.has(name)) continue
    seen.add(name)
    if (name.startsWith('file:')) loadedWith(new URL(name), seen)
  }
  return seen
}

describe.each([
  ['identity', ['@textwire/core', '@textwire/core/keys']],
  ['events', ['@textwire/core', '@textwire/core/webhooks']],
])('@textwire/onesignal/%s', (entry, packages) => {
  it('loads core and its own folder: nothing of the client, and nothing that only Node has', () => {
    const loaded = [...loadedWith(new URL(`../${entry}.ts`, import.meta.url))]
    const folder = new URL(`../${entry}/`, import.meta.url).href

    expect(loaded.length).toBeGreaterThan(4)
    expect(loaded.filter((name) => !name.startsWith(folder)).toSorted()).toEqual(packages)
  })
})
