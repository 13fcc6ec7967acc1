import { defineProject } from 'vitest/config'

export default defineProject({
  // Thousands of calls in one test, on whatever machine.
  test: { testTimeout: 60_000 },
})
