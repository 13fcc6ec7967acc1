import { answer } from './answer.ts'

const methods: readonly string[] = ['POST', 'PUT']

/** The answer to a method that brings no event; `undefined` for one that may. */
export function refuseMethod(method: string): Response | undefined {
  return methods.includes(method)
    ? undefined
    : answer(405, 'Send events by POST or PUT.', { allow: methods.join(', ') })
}
