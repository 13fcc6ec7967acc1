import { globSync, readFileSync } from 'node:fs'
import type { ClientMethod, DescribedOperation, ExampleScript } from './operation-coverage.ts'
import { findMethods } from './find-methods.ts'
import { toResource } from './to-resource.ts'

/** A provider's operations, as generated from its description. */
interface Generated {
  readonly examples: Readonly<
    Record<string, { readonly responses: Readonly<Record<string, unknown>> }>
  >
}

/** The operations of a provider with the statuses that its description lists. */
export async function readOperations(provider: string): Promise<DescribedOperation[]> {
  const path = `../../packages/${provider}/src/generated/examples.ts`
  // The generator writes this file for every provider in the same form.
  const { examples } = (await import(path)) as Generated
  return Object.entries(examples).map(([name, { responses }]) => ({
    name,
    statuses: Object.keys(responses).map(Number),
  }))
}

/** The methods of a provider's client. */
export function readMethods(provider: string, operations: ReadonlySet<string>): ClientMethod[] {
  return globSync(`packages/${provider}/src/resources/*.ts`)
    .filter((path) => !/\.test(-d)?\.ts$/.test(path))
    .toSorted()
    .flatMap((path) => findMethods(readFileSync(path, 'utf8'), toResource(path), operations))
}

/** The example scripts that use a provider's client; those that the check of the documentation writes are none. */
export function readExamples(provider: string): ExampleScript[] {
  return globSync('examples/**/*.ts', { exclude: isForeign })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, source: readFileSync(path, 'utf8') }))
    .filter(({ source }) => source.includes(`'@textwire/${provider}'`))
}

const isForeign = (path: string) => /node_modules|\.documentation/.test(path)
