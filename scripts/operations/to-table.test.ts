import { expect, it } from 'vitest'
import { toTable } from './to-table.ts'

const row = (name: string, statuses: [number, number][], examples: string[]) => ({
  name,
  passed: new Map(statuses),
  methods: [],
  examples,
})

it('aligns operations, counts and examples', () => {
  const paths = ['a', 'b', 'c', 'd'].map((name) => `examples/onesignal/${name}.ts`)
  const table = toTable([
    row('viewUser', [[200, 1]], []),
    row(
      'sendMessage',
      [
        [200, 12],
        [400, 0],
      ],
      paths,
    ),
  ])
  expect(table.split('\n')).toEqual([
    'viewUser     200×1         no example',
    'sendMessage  200×12 400×0  onesignal/a, onesignal/b and 2 more',
  ])
})
