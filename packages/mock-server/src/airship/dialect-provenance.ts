import type { Behaviour } from '../world/provenance.ts'

const API = "Airship's API reference"
const SPEC = "Airship's published OpenAPI file, version 8"

/** How Airship speaks: credentials, headers, refusals. */
export const dialectProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'Wrong or missing credentials are 401 text/plain.',
    provenance: 'documented',
    source: `${API}; the word in the body is ours`,
  },
  {
    behaviour: 'Credentials of the other region are 401.',
    provenance: 'observed',
    source: 'public issues of the official Java and Python libraries',
  },
  {
    behaviour: 'No Accept header with version=3 is 406.',
    provenance: 'documented',
    source: `${API}; the body is ours`,
  },
  {
    behaviour: 'Unknown keys are 400, code 40000, with path and place.',
    provenance: 'documented',
    source: `${API}, 'Validation'`,
  },
  {
    behaviour: 'A body that is not JSON is 400, code 40000, with its place.',
    provenance: 'documented',
    source: `${API}; the wording of the detail is ours`,
  },
  {
    behaviour: 'Other breaches of a limit are 400, code 40000.',
    provenance: 'assumed',
    source: `${SPEC} for the limits; the code and the wording are ours`,
  },
  {
    behaviour: 'An unknown channel is 404, code 40401.',
    provenance: 'documented',
    source: "'SMS channel lookup' and the list of codes",
  },
  {
    behaviour: 'Trailing slashes are ignored.',
    provenance: 'observed',
    source: 'some official libraries send them, some do not',
  },
  {
    behaviour:
      'Each operation takes the kinds of credential that the reference lists for it; any other is 401, with a note in the log.',
    provenance: 'documented',
    source: SPEC,
  },
  {
    behaviour: 'The app secret opens what is meant for apps, and is 401 elsewhere.',
    provenance: 'documented',
    source: SPEC,
  },
  {
    behaviour:
      'A dashboard token of the role Audience Modification opens channels, and is 401 for what sends.',
    provenance: 'documented',
    source: "'API security'",
  },
  {
    behaviour:
      'That role reaches named users and lists, and neither schedules, reports, segments nor the stream.',
    provenance: 'assumed',
    source: "'API security' lists channels and sending alone",
  },
  {
    behaviour: 'Secrets and dashboard tokens are 401 on the OAuth hosts, unless anyHost is set.',
    provenance: 'documented',
    source: `${SPEC}, its servers; the official Java and Ruby libraries send them there all the same`,
  },
  {
    behaviour:
      'The stream is answered on the connect hosts alone, and they answer nothing else; elsewhere it is 404.',
    provenance: 'documented',
    source: 'the servers of the two published OpenAPI files; the 404 is ours',
  },
  {
    behaviour:
      'Keywords, custom responses and the stream demand X-UA-Appkey; without it they are 401.',
    provenance: 'assumed',
    source: `${SPEC} calls the header required; whether the service insists is not said`,
  },
  {
    behaviour: 'X-UA-Appkey of another project is 401 everywhere.',
    provenance: 'assumed',
    source: 'no source says',
  },
  {
    behaviour: 'A body of more than 5 MiB is 413 where that is listed.',
    provenance: 'assumed',
    source: 'the status is published; the number comes from public tooling of the vendor',
  },
  {
    behaviour: 'An operation outside of the plan is 403.',
    provenance: 'documented',
    source: `${API}; the body is ours`,
  },
  {
    behaviour:
      'A success has the status that its operation is shown with; statuses of a project has it answer with another that the contract lists.',
    provenance: 'assumed',
    source: `${SPEC} lists several for some operations, and not when which one comes`,
  },
  {
    behaviour: 'Errors carry an operation_id.',
    provenance: 'documented',
    source: `${API}; the published schema has no field for it, seen bodies do`,
  },
]
