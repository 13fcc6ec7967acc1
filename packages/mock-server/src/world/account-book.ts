/** The accounts of a provider by id, as a world hands them out. */
export interface AccountBook<Options, State, Handle> {
  readonly states: ReadonlyMap<string, State>
  /** @throws {RangeError} If there is none of this id. */
  get(id?: string): Handle
  /** @throws {RangeError} If the id is taken. */
  add(options: Options): Handle
}

export function createAccountBook<Options, State, Handle>(
  what: string,
  idOf: (options: Options) => string,
  open: (options: Options) => { state: State; handle: Handle },
): AccountBook<Options, State, Handle> {
  const states = new Map<string, State>()
  const handles = new Map<string, Handle>()
  return {
    states,
    get(id) {
      const key = id ?? handles.keys().next().value ?? ''
      const handle = handles.get(key)
      if (handle !== undefined) return handle
      throw new RangeError(
        `This world has no ${what} '${key}'. It has: ${[...handles.keys()].join(', ') || 'none'}.`,
      )
    },
    add(options) {
      const id = idOf(options)
      if (states.has(id)) throw new RangeError(`This world has a ${what} '${id}' already.`)
      const { state, handle } = open(options)
      states.set(id, state)
      handles.set(id, handle)
      return handle
    },
  }
}
