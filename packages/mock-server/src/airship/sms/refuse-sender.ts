import type { MockResponse } from '../../world/mock-response.ts'
import { unreadable } from '../answers.ts'
import type { ProjectState } from '../project-state.ts'
import { hasSender } from './senders.ts'

/** The refusal of a sender that the project is not set up for; undefined if it is. */
export const refuseSender = (project: ProjectState, sender: string): MockResponse | undefined =>
  hasSender(project, sender)
    ? undefined
    : unreadable({ error: `Sender ${sender} is not set up for this project` })
