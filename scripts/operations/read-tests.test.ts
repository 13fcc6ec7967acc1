import { expect, it } from 'vitest'
import { readTests } from './read-tests.ts'

const file = (name: string, titles: Record<string, string>) => ({
  name,
  assertionResults: Object.entries(titles).map(([title, status]) => ({ title, status })),
})

it('reads operation, status and outcome from titles of the fixed form', () => {
  const results = {
    testResults: [
      file('/project/tests/onesignal/users.test.ts', {
        'viewUser 404: a user who is not there': 'passed',
        'viewUser 200: a user': 'failed',
        'createUser 201: a new one': 'skipped',
        'a user who is not there: 404': 'passed',
        'viewUser 40: too short': 'passed',
      }),
    ],
  }
  expect(readTests(results, 'onesignal')).toEqual([
    { operation: 'viewUser', status: 404, passed: true },
    { operation: 'viewUser', status: 200, passed: false },
    { operation: 'createUser', status: 201, passed: false },
  ])
})

it('passes over the tests of other providers and of packages', () => {
  const titles = { 'viewUser 200: a user': 'passed' }
  const testResults = [
    file('/project/tests/airship/users.test.ts', titles),
    file('/project/packages/onesignal/src/users.test.ts', titles),
    file('C:\\project\\tests\\onesignal\\users.test.ts', titles),
  ]
  expect(readTests({ testResults }, 'onesignal')).toHaveLength(1)
})
