import type { MockServer } from '@textwire/mock-server'
import * as fc from 'fast-check'
import { expectBothToRefuse } from './expect-agreement.ts'
import type { Limit, Subject } from './limit.ts'

/** What a table of limits is tried on. */
export interface Mutations {
  readonly world: MockServer
  readonly subject: Subject
  /** Inputs that the builder takes. */
  readonly inputs: fc.Arbitrary<object>
  readonly limits: readonly Limit[]
}

/** Fails unless builder and mock server both refuse any input after any change that breaks a limit. */
export const expectBothToRefuseAny = ({ inputs, limits, ...given }: Mutations): Promise<void> =>
  fc.assert(
    fc.asyncProperty(inputs, fc.constantFrom(...limits), (input, limit) =>
      expectBothToRefuse({ ...given, input, limit }),
    ),
    { numRuns: 80 },
  )
