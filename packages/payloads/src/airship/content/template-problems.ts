import type { Path, Problem } from '../../problems/problem.ts'
import { givenTwice } from './given-twice.ts'

interface TemplateDraft {
  readonly id?: unknown
  readonly fields?: unknown
}

/** What a template cannot go without, for the shape to say. */
export const someTemplate = {
  holds: ({ id, fields }: TemplateDraft) => id !== undefined || fields !== undefined,
  otherwise: { path: ['id'], error: 'is missing; expected a UUID, or fields instead' },
}

/** A template is stored or written out, so it has an id or fields. */
export const templateProblems = (
  template: TemplateDraft | undefined,
  at: Path,
): readonly Problem[] =>
  template?.id === undefined ? [] : givenTwice(template, [...at, 'template'], 'id', ['fields'])
