import { describeIssues, shown, shownName } from '@textwire/airship/contract'
import type { Wording } from '../problems/wording.ts'

/** How Airship's contract puts problems into words. */
export const wording: Wording = { describeIssues, shown, shownName }
