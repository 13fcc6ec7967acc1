import type { AirshipProjectOptions } from '../project-options.ts'
import { bareSender } from './channel.ts'

interface Owner {
  readonly options: AirshipProjectOptions
}

/** The long and short codes of a project, as they were given. */
export const sendersOf = ({ options }: Owner): readonly string[] =>
  options.senders.map((one) => (typeof one === 'string' ? one : one.sender))

/** Whether a project is set up for a long or short code. */
export const hasSender = (owner: Owner, sender: string): boolean =>
  sendersOf(owner).some((own) => bareSender(own) === bareSender(sender))
