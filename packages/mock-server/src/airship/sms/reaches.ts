import type { ProjectState } from '../project-state.ts'
import { bareSender } from './channel.ts'

/** Whether a sender reaches a number, by the country that the numbering plan gives it. */
export async function reaches(
  { options }: ProjectState,
  sender: string,
  msisdn: string,
): Promise<boolean> {
  const own = options.senders.find((one) => nameOf(one) === bareSender(sender))
  if (own === undefined || typeof own === 'string' || own.countries === undefined) {
    return own !== undefined
  }
  // Loaded when it is asked for: the numbering plan is larger than the rest of the mock server.
  const { countryOf } = await import('@textwire/phone/valid')
  const country = countryOf(`+${msisdn}`)
  return country !== undefined && own.countries.includes(country)
}

const nameOf = (one: ProjectState['options']['senders'][number]) =>
  bareSender(typeof one === 'string' ? one : one.sender)
