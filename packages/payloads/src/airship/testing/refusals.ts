import { problemsOf } from './problems-of.ts'

/** What a builder refuses, one text a problem; nothing when it refuses nothing. */
export const refusals = (build: () => unknown): readonly string[] =>
  problemsOf(build).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
