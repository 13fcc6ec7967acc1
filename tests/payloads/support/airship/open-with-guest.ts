import { openStage, type Stage } from '../../../support/airship-stage.ts'
import { naming } from './naming.ts'
import { askedId, person } from './subjects.ts'
import { templateId } from './template-id.ts'

/** A stage on which somebody has a channel and has asked something. */
export interface GuestStage extends Stage {
  /** A body whose template is one that the project has, and whose question is the guest's. */
  named<Body>(body: Body): Body
}

/** Sets a stage with a guest and a template. */
export async function openWithGuest(): Promise<GuestStage> {
  const stage = await openStage({ project: { keywords: [{ keyword: 'menu', webhook: true }] } })
  const { project, world } = stage
  project.channel({ phone: `+${person.msisdn}` })
  world.phone(`+${person.msisdn}`).reply('menu', { to: person.sender })
  const ids = {
    [templateId]: project.template('Ready'),
    [askedId]: project.inbound.at(-1)?.mobileOriginatedId ?? '',
  }
  return { ...stage, named: (body) => naming(body, ids) }
}
