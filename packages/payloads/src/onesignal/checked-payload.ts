import { describeIssues, shown, shownName } from '@textwire/onesignal/contract'
import { createChecker } from '../problems/create-checker.ts'
import type { Wording } from '../problems/wording.ts'

/** How OneSignal's contract puts problems into words. */
export const wording: Wording = { describeIssues, shown, shownName }

/** Checks and makes a OneSignal payload. */
export const checkedPayload = createChecker(wording)
