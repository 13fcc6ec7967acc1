import { shown, shownName } from '@textwire/onesignal/contract'
import { expect, test } from 'vitest'
import { PayloadError } from '../payload-error.ts'
import type { Problem } from './problem.ts'
import { refuse } from './refuse.ts'

const wording = { shown, shownName, describeIssues: () => [] }

function givenIn(problem: Problem, given: unknown): string | undefined {
  try {
    refuse(wording, 'builder', [problem], () => given)
  } catch (error) {
    if (error instanceof PayloadError) return error.problems[0]?.given
  }
  return undefined
}

const problem = { path: ['code'], message: 'is wrong' }

test('shows no text of a problem that does not say where it stands on the wire', () => {
  expect(givenIn(problem, 'OTP:4815')).toBe('text of 8 characters')
  expect(givenIn({ ...problem, wirePath: [] }, 'OTP:4815')).toBe('"OTP:4815"')
})

test('does nothing without a problem', () => {
  expect(() => refuse(wording, 'builder', [], () => 'a')).not.toThrow()
})
