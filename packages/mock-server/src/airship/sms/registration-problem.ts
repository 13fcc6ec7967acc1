import { isPossible } from '@textwire/phone'
import type { ProjectState } from '../project-state.ts'
import { reaches } from './reaches.ts'
import type { Registration } from './registration.ts'
import { hasSender } from './senders.ts'

/** What a registration that fits the contract still gets wrong; undefined if it is right. */
export async function registrationProblem(
  project: ProjectState,
  { msisdn, sender, ...place }: Registration,
): Promise<string | undefined> {
  if (!hasSender(project, sender)) {
    const { appKey } = project.options
    return `Unable to retrieve details for sender ${sender} with app_key ${appKey}`
  }
  // The contract takes any 15 digits; the carrier wants a number that can exist.
  if (!isPossible(`+${msisdn}`)) return `msisdn ${msisdn} is not an E.164 number`
  if (!(await reaches(project, sender, msisdn))) {
    return `msisdn ${msisdn} is outside the region of sender ${sender}`
  }
  return placeProblem(place)
}

function placeProblem({
  locale_country: country,
  locale_language: language,
  timezone,
}: Omit<Registration, 'msisdn' | 'sender' | 'opted_in'>): string | undefined {
  if (timezone !== undefined && !isTimeZone(timezone)) return `timezone ${timezone} does not exist`
  if (country !== undefined && !isNamed('region', country.toUpperCase())) {
    return `locale_country ${country} does not exist`
  }
  return language === undefined || isNamed('language', language.toLowerCase())
    ? undefined
    : `locale_language ${language} does not exist`
}

function isTimeZone(name: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '' && /^[A-Z]/i.test(name)
    )
  } catch {
    return false
  }
}

/** Whether a code of two letters stands for something; ZZ has a name too, that of what is unknown. */
const isNamed = (type: 'region' | 'language', code: string): boolean =>
  code !== 'ZZ' && new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined
