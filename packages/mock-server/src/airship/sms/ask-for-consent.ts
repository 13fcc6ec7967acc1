import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import type { SmsPerson } from './tell-compliance.ts'
import { textPerson } from './text-person.ts'

/** Texts a person the question whether texts are wanted. */
export function askForConsent(
  project: ProjectState,
  context: Pick<AirshipContext, 'carrier' | 'clock'>,
  person: SmsPerson,
): { readonly pushId: string; readonly text: string } {
  const { optInPrompt } = project.options
  const text = optInPrompt ?? `Do you want to get texts from ${person.sender}? Reply Y to agree.`
  return { pushId: textPerson(project, context, person, { text, kind: 'opt-in-prompt' }), text }
}
