import type { ClientMethod, ExampleScript } from './operation-coverage.ts'

/** The paths of the scripts that call one of these methods, as in `client.users.view(…)` or `users.view(…)`. */
export function findExamples(
  methods: readonly Pick<ClientMethod, 'method'>[],
  examples: readonly ExampleScript[],
): string[] {
  const calls = methods.map(({ method }) => callOf(method))
  return examples
    .filter(({ source }) => calls.some((call) => call.test(withoutComments(source))))
    .map(({ path }) => path)
    .toSorted()
}

/** A method's call may be broken over lines, before either dot. */
const callOf = (method: string) => new RegExp(`\\b${method.replaceAll('.', '\\s*\\.\\s*')}\\s*\\(`)

/** Whole lines only: what stands in a text is no comment. */
const withoutComments = (source: string) => source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
