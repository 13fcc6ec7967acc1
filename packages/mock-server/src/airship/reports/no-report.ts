import type { MockResponse } from '../../world/mock-response.ts'
import { refuse } from '../answers.ts'

export const noReport = (): MockResponse =>
  refuse(404, { error: 'The push could not be found.', error_code: 40401 })
