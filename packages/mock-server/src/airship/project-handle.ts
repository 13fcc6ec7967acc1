import type { EngineClock } from '../clock/create-clock.ts'
import { createListsHandle, type ListsHandle } from './lists/lists-handle.ts'
import { createPeopleHandle, type PeopleHandle } from './people/people-handle.ts'
import type { ProjectState } from './project-state.ts'
import { createSegmentsHandle, type SegmentsHandle } from './segments/segments-handle.ts'
import { createSendingHandle, type SendingHandle } from './sending/sending-handle.ts'
import { createSmsHandle, type SmsHandle } from './sms/sms-handle.ts'
import { createStreamHandle, type StreamHandle } from './stream/stream-handle.ts'

/** A project of a world, for a test to set up and look at. */
export interface AirshipProject
  extends SmsHandle, PeopleHandle, ListsHandle, SegmentsHandle, SendingHandle {
  readonly appKey: string
  /** Its Real-Time Data Stream. */
  readonly stream: StreamHandle
}

export function createProjectHandle(project: ProjectState, clock: EngineClock): AirshipProject {
  const { appKey } = project.options
  const parts = [
    createSmsHandle(project, clock.now),
    createPeopleHandle(project, clock.now),
    createListsHandle(project, clock.now),
    createSegmentsHandle(project, clock.now),
    createSendingHandle(project, clock.now),
    { appKey, stream: createStreamHandle(project, clock) },
  ]
  // Getters are carried over as they are: a spread would freeze what they say now.
  const descriptors = parts.map((part) => Object.getOwnPropertyDescriptors(part))
  return Object.defineProperties({} as AirshipProject, Object.assign({}, ...descriptors))
}
