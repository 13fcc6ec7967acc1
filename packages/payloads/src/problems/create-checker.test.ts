import { describeIssues, shown, shownName } from '@textwire/onesignal/contract'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { PayloadError } from '../payload-error.ts'
import { createChecker } from './create-checker.ts'

const checkedPayload = createChecker({ describeIssues, shown, shownName })

const table = (input: unknown) =>
  checkedPayload(
    {
      builder: 'table',
      shape: z.strictObject({
        seats: z.array(z.strictObject({ row: z.number().exactOptional() })).exactOptional(),
        at: z.strictObject({ floor: z.unknown().exactOptional() }).exactOptional(),
        menu: z.string().exactOptional(),
      }),
      toWire: ({ seats, at, menu }) => ({
        seat_rows: seats?.map(({ row }) => row),
        floor_number: at?.floor,
        menu_name: menu,
      }),
      schema: z.strictObject({
        seat_rows: z.array(z.number().max(9)),
        floor_number: z.number().optional(),
        menu_name: z.string().max(5).optional(),
      }),
      names: { seat_rows: 'seats', floor_number: 'at.floor', menu_name: 'menu' },
      rules: ({ menu }) => (menu === 'none' ? [{ path: ['menu'], message: 'is none' }] : []),
    },
    input,
  )

function problemsOf(input: unknown): string[] {
  try {
    table(input)
    return []
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error
    return error.problems.map(({ path, message, given }) => `${path} ${message} (${given})`)
  }
}

test('makes a body of the input', () => {
  expect(table({ seats: [{ row: 1 }, { row: 2 }] })).toEqual({ seat_rows: [1, 2] })
})

test.each<[string, unknown, string[]]>([
  [
    'the shape and of the contract together',
    { seats: 5, at: { floor: 'top' } },
    [
      'seats expected a list, got a number (a number)',
      'at.floor expected a number, got "top" ("top")',
    ],
  ],
  [
    'the place alone where it is, and not of what holds it',
    { seats: [{ row: 1 }, { row: 'one', column: 2 }] },
    [
      'seats.1.row expected a number, got text of 3 characters (text of 3 characters)',
      'seats.1.column is not a field here; expected one of row (a number)',
    ],
  ],
  ['the contract', { seats: [{ row: 10 }] }, ['seats.0 expected at most 9, got 10 (an object)']],
  ['a rule of the plan', { seats: [], menu: 'none' }, ['menu is none ("none")']],
  [
    'the wire spelling',
    { seats: [], floor_number: 3 },
    ['floor_number is not a field here; did you mean at.floor? (a number)'],
  ],
  [
    'an input that is none',
    'seats',
    [' expected an object, got text of 5 characters (text of 5 characters)'],
  ],
])('tells of %s', (_, input, problems) => {
  expect(problemsOf(input)).toEqual(problems)
})
