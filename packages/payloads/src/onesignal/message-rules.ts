import type { Problem } from '../problems/problem.ts'
import type { MessageDraft } from './message-shape.ts'

/** A template that is there is meant, though a text is enough. */
export const namedTemplate = ({ template }: MessageDraft): Problem[] =>
  template !== undefined && template.id === undefined
    ? [{ path: ['template', 'id'], message: 'is missing; expected a UUID' }]
    : []

/** Without media it would go out as a plain text message. */
export const someMedia = ({ media }: MessageDraft): Problem[] =>
  media === undefined
    ? [{ path: ['media'], message: 'is missing; expected at least one address' }]
    : []
