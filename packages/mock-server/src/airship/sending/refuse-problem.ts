import type { MockResponse } from '../../world/mock-response.ts'
import { unreadable } from '../answers.ts'
import type { Problem } from './job-problem.ts'

/** Refuses something to send that the contract lets through. */
export const refuseProblem = ({ error, path }: Problem): MockResponse =>
  unreadable({ error, ...(path !== '' && { path }) })
