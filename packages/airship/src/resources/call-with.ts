import { CallPromise } from '@textwire/core'

/** Prepares a call and makes it; whatever is wrong with the input rejects, as every failure of a call does. */
export function callWith<T>(make: () => CallPromise<T>): CallPromise<T> {
  try {
    return make()
  } catch (error) {
    return new CallPromise(Promise.reject(error))
  }
}
