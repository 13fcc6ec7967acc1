import type { MockServer } from '@textwire/mock-server'
import { expect } from 'vitest'
import { changed } from './change.ts'
import type { Limit, Subject } from './limit.ts'
import { problemsOf } from './problems-of.ts'

/** The parts of a test of one rule. */
export interface Case {
  readonly world: MockServer
  readonly subject: Subject
  readonly limit: Limit
  /** An input that the builder takes. @default that of the subject */
  readonly input?: object
}

/** Fails unless builder and mock server both refuse what breaks a rule, and name the place. */
export async function expectBothToRefuse(given: Case): Promise<void> {
  const { world, subject, limit, input = subject.input } = given
  const problems = problemsOf(() => subject.build(changed(input, limit.breaks.input)))
  expect(problems.map(({ path }) => path)).toContain(limit.path)
  const wire = changed(subject.build(input), limit.breaks.wire)
  const answer = await subject.post(world, wire)
  expect(answer).toEqual({ status: 400, text: expect.stringContaining(limit.says) })
}

/** Fails unless builder and mock server both take what just fits a rule, and write it alike. */
export async function expectBothToTake({ world, subject, limit }: Case): Promise<void> {
  const { fits = { input: {}, wire: {} } } = limit
  const built = subject.build(changed(subject.input, fits.input))
  expect(built).toEqual(changed(subject.build(subject.input), fits.wire))
  const answer = await subject.post(world, built)
  expect(answer).toMatchObject({ status: expect.toSatisfy(isSuccess) })
  expect(JSON.parse(answer.text)).not.toHaveProperty('errors')
}

const isSuccess = (status: number) => status >= 200 && status < 300
