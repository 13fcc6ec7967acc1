import { createChecker } from '../problems/create-checker.ts'
import { wording } from './wording.ts'

/** Checks and makes a payload of Airship. */
export const checkedPayload = createChecker(wording)
