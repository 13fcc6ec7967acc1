import { answer } from './answer.ts'

/** The answer to a method that brings nothing to handle; `undefined` for one that may. */
export function refuseMethod(method: string, methods: readonly string[]): Response | undefined {
  if (methods.includes(method)) return undefined
  return answer(405, `Send it by ${methods.join(' or ')}.`, { allow: methods.join(', ') })
}
