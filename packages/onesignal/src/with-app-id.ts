import type { CallInput, CheckInput } from '@textwire/core'

/** A client with an organization key alone has no app of its own: each call that is about one has to name it. */
export function withAppId(validate: CheckInput | undefined): CheckInput {
  return (operation, input) => {
    const message = 'is missing: pass appId to the client, or to the call where it takes one'
    const problems = isWithoutApp(input) ? [{ path: 'app_id', message }] : []
    return [...problems, ...(validate?.(operation, input) ?? [])]
  }
}

const isWithoutApp = ({ path, query, body }: CallInput) =>
  [path, query, body].some((part) => part instanceof Object && Reflect.get(part, 'app_id') === '')
