import type { AirshipProject } from '../airship/project-handle.ts'
import type { AirshipProjectOptions } from '../airship/project-options.ts'
import type { WorldClock } from '../clock/world-clock.ts'
import type { MockFetch } from '../doors/fetch.ts'
import type { Listening, ListenOptions } from '../doors/listen.ts'
import type { Fault } from '../faults/fault.ts'
import type { LoggedRequest } from '../log/request-log.ts'
import type { OneSignalApp } from '../onesignal/app-handle.ts'
import type { OneSignalAppOptions } from '../onesignal/app-options.ts'
import type { VirtualPhone } from '../phone/virtual-phone.ts'

/** The state of a world at a moment, for `restore`. It belongs to the world that made it. */
export interface WorldSnapshot {
  /** The world's time, in milliseconds since the epoch. */
  readonly takenAt: number
}

/** OneSignal, Airship, a carrier and everybody's phones. */
export interface MockServer {
  /**
   * The phone of a number.
   *
   * @throws {PhoneNumberError} If it is not E.164.
   */
  phone(number: string): VirtualPhone
  /** A `fetch` to give to a client. It knows the providers' hosts, and `/onesignal` and `/airship` on any other. */
  readonly fetch: MockFetch
  /**
   * Serves the world over HTTP.
   *
   * @throws {ListenError} If the port cannot be had.
   */
  listen(options?: ListenOptions): Promise<Listening>
  /** Lets something go wrong. @throws {RangeError} If there is no such fault. */
  fault(fault: Fault): void
  /** Lets things go wrong in this order. @throws {RangeError} If there is no such fault. */
  faults(script: readonly Fault[]): void
  /** The faults that have not come about, with the number of times that is left. */
  unusedFaults(): readonly Fault[]
  /** For the end of a test. @throws {UnusedFaultsError} If a fault has not come about. */
  assertFaultsUsed(): void
  readonly clock: WorldClock
  /** What reached the server, oldest first; it grows as requests arrive. */
  readonly requests: readonly LoggedRequest[]
  readonly onesignal: {
    /** @param appId @default the first app */
    app(appId?: string): OneSignalApp
    /** @throws {RangeError} If the world has one of this id, or it asks for a status that an operation does not have. */
    addApp(options: OneSignalAppOptions): OneSignalApp
  }
  readonly airship: {
    /** @param appKey @default the first project */
    project(appKey?: string): AirshipProject
    addProject(options: AirshipProjectOptions): AirshipProject
  }
  /** Keeps the state: accounts and their contents, inboxes, the clock with what is scheduled. Not faults and log. */
  snapshot(): WorldSnapshot
  /** Brings a state back. @throws {RangeError} If the snapshot is another world's. */
  restore(snapshot: WorldSnapshot): void
  /** Makes the world as new: the state of the beginning, no faults, an empty log. */
  reset(): void
}
