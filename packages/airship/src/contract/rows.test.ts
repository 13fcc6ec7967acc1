import { expect, test } from 'vitest'
import { operations } from './operations.ts'
import * as rows from './rows.ts'

test('every operation of the table has its row', () => {
  expect({ ...rows }).toEqual(operations)
})
