import type { Behaviour } from '../../world/provenance.ts'

const SPEC = "Airship's published OpenAPI file, version 8"

/** What is known of reports. */
export const reportsProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'Text messages count in sends, and as a platform of their own.',
    provenance: 'assumed',
    source: `${SPEC} has apps alone; the example of the devices report has sms`,
  },
  {
    behaviour: 'direct_responses counts clicks on short links.',
    provenance: 'assumed',
    source: 'texts have no other response',
  },
  {
    behaviour: 'Opt-ins and opt-outs count the last of each channel.',
    provenance: 'assumed',
    source: 'the history of a channel is in the compliance stream',
  },
  {
    behaviour: 'A push and a group that are not known are 404.',
    provenance: 'documented',
    source: `${SPEC} for the responses of a push; for other reports assumed`,
  },
  {
    behaviour: 'Dates have a blank between day and time, except in the devices report.',
    provenance: 'observed',
    source: 'examples of the reference',
  },
  {
    behaviour: 'A day without a time is its midnight in UTC.',
    provenance: 'documented',
    source: "'Response listing'; that other reports take one too is ours",
  },
  {
    behaviour: 'push_body is the push in Base64.',
    provenance: 'documented',
    source: SPEC,
  },
  {
    behaviour: 'A push of a schedule is SCHEDULED_PUSH; otherwise the audience decides.',
    provenance: 'assumed',
    source: `${SPEC} for the words`,
  },
  {
    behaviour: 'A page of the listings has 25 entries.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour: 'omit_from_activity_log is heeded.',
    provenance: 'documented',
    source: "'Push options'",
  },
]
