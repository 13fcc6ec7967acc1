import type { AirshipContext } from '../context.ts'
import { toAirshipDate } from '../dates.ts'
import type { ProjectState } from '../project-state.ts'
import { tellCompliance, type SmsPerson } from './tell-compliance.ts'

/** Puts a registration with consent into the compliance stream. */
export const tellRegistration = (
  project: ProjectState,
  context: Pick<AirshipContext, 'clock'>,
  person: SmsPerson,
  registration_type: 'create' | 'update',
  optedInAt: number,
): void =>
  tellCompliance(project, context, person, 'registration', {
    registration_type,
    opted_in: toAirshipDate(optedInAt),
  })
