/** An operation of a provider with the statuses that its description lists. */
export interface DescribedOperation {
  readonly name: string
  readonly statuses: readonly number[]
}

/** A test that says which answer of which operation it documents. */
export interface DocumentingTest {
  readonly operation: string
  readonly status: number
  readonly passed: boolean
}

/** A method of a client and the operation that it calls. */
export interface ClientMethod {
  readonly operation: string
  /** The resource and the method, as in `users.view`. */
  readonly method: string
}

/** A script that shows how a client is used. */
export interface ExampleScript {
  /** Relative to the root. */
  readonly path: string
  readonly source: string
}

/** An operation with everything that speaks of it. */
export interface OperationCoverage {
  readonly name: string
  /** How many tests of each status have passed. */
  readonly passed: ReadonlyMap<number, number>
  readonly methods: readonly string[]
  /** The paths of the scripts that show it. */
  readonly examples: readonly string[]
}
