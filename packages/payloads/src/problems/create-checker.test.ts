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
        guests: z.array(z.string()).exactOptional(),
      }),
      toWire: ({ seats, at, menu, guests }) => ({
        guest_names: guests,
        seat_rows: seats?.map(({ row }) => row),
        floor_number: at?.floor,
        menu_name: menu,
      }),
      schema: z.strictObject({
        guest_names: z.array(z.string().min(2)).optional(),
        seat_rows: z.array(z.number().max(9)),
        floor_number: z.number().optional(),
        menu_name: z.string().max(5).optional(),
      }),
      names: {
        '': '',
        body: '',
        guest_names: 'guests',
        seat_rows: 'seats',
        floor_number: 'at.floor',
        menu_name: 'menu',
      },
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
  ['a rule of the plan', { seats: [], menu: 'none' }, ['menu is none (text of 4 characters)']],
  [
    'the other entries of a list with one of a wrong kind',
    { seats: [null, { row: 12 }, { row: 'a' }, { row: 11 }], guests: ['A', 5, 'B', 'Cy'] },
    [
      'seats.0 expected an object, got null (null)',
      'seats.2.row expected a number, got text of 1 character (text of 1 character)',
      'guests.1 expected text, got a number (a number)',
      'guests.0 expected at least 2 characters, got "A" ("A")',
      'guests.2 expected at least 2 characters, got "B" ("B")',
      'seats.1 expected at most 9, got 12 (an object)',
      'seats.3 expected at most 9, got 11 (an object)',
    ],
  ],
  [
    'a wire name that stands for nothing here',
    { seats: [], body: {} },
    ['body is not a field here; expected one of seats, at, menu, guests (an object)'],
  ],
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

test('takes no longer than it should for thousands of problems', () => {
  const wrong = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`field_${at}`, at]))
  const guests = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? at : 'A'))
  const start = process.cpuUsage()

  expect(problemsOf({ ...wrong, guests, seats: [] })).toHaveLength(40_000)
  const { user } = process.cpuUsage(start)
  expect(user / 1e6).toBeLessThan(3)
})
