import { templateId } from './template-id.ts'

/** A body whose template is one that the project has. */
export function naming<Body>(body: Body, known: string): Body {
  const text = JSON.stringify(body)
  return text.toLowerCase().includes(templateId)
    ? JSON.parse(text.replaceAll(new RegExp(templateId, 'gi'), known))
    : body
}
