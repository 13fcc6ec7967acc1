import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import type { AirshipContext } from './context.ts'
import type { ProjectState } from './project-state.ts'

/** Answers an operation once its credentials are known to open the project. */
export type Handler = (
  exchange: Exchange,
  context: AirshipContext,
  project: ProjectState,
) => MockResponse | Promise<MockResponse>
