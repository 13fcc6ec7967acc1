import type { Path } from '../problems/problem.ts'

/** What to do about a number that is not in E.164 form; a sender with letters is meant as no number. */
export const numberAdvice = ([field, way, index]: Path, given: unknown): string | undefined =>
  typeof given === 'string' &&
  ((field === 'from' && !/[a-z]/i.test(given)) || (way === 'phoneNumbers' && index !== undefined))
    ? 'parseE164 of @textwire/phone reads numbers as people write them'
    : undefined
