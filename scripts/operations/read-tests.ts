import type { DocumentingTest } from './operation-coverage.ts'

/** The part of what vitest's JSON reporter writes that is read here. */
export interface TestResults {
  readonly testResults: readonly {
    /** The file's path. */
    readonly name: string
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

/** What `documents` of `tests/support` begins a title with. */
const FORM = /^([a-z]\w*) (\d{3}): /

/** The tests of one provider that document an answer. */
export function readTests({ testResults }: TestResults, provider: string): DocumentingTest[] {
  return testResults
    .filter(({ name }) => name.replaceAll('\\', '/').includes(`/tests/${provider}/`))
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ title, status }) => {
      const [, operation, code] = FORM.exec(title) ?? []
      if (operation === undefined) return []
      return [{ operation, status: Number(code), passed: status === 'passed' }]
    })
}
