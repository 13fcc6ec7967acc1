import type { Behaviour } from '../../world/provenance.ts'

const SPEC = "Airship's published OpenAPI file, version 8"

/** What is known of OAuth. */
export const oauthProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A token without the needed scope is 401.',
    provenance: 'assumed',
    source: 'as a bearer token whose role does not reach',
  },
  {
    behaviour: 'Tokens live an hour and are not renewed.',
    provenance: 'documented',
    source: "'OAuth 2.0'",
  },
  {
    behaviour: 'Refusals of the token endpoint have error and error_description, and no ok.',
    provenance: 'documented',
    source: SPEC,
  },
  {
    behaviour: 'Id and secret of a client are taken bare, and encoded as values of a form.',
    provenance: 'assumed',
    source: "the vendor's agent tools encode them, the official Java library does not",
  },
  {
    behaviour: 'OAuth tokens are refused on the go hosts.',
    provenance: 'documented',
    source: SPEC,
  },
  {
    behaviour:
      'An assertion is a JWT signed with ES384; kid and iss are the client, aud the URL of the endpoint, exp ten minutes ahead at most.',
    provenance: 'documented',
    source: "'OAuth 2.0'",
  },
  {
    behaviour:
      'A signature or a kid that does not fit is 401 invalid_client; other claims that do not are 400 invalid_grant.',
    provenance: 'assumed',
    source: `${SPEC} lists the errors, and not when each comes`,
  },
  {
    behaviour: 'A nonce has 1 to 50 characters and cannot be used again for two hours.',
    provenance: 'documented',
    source: "'OAuth 2.0': at least two hours",
  },
  {
    behaviour: 'Scopes of an assertion may be a list.',
    provenance: 'observed',
    source: 'the official Python library sends one',
  },
  {
    behaviour: 'An assertion beside an Authorization header is 400.',
    provenance: 'assumed',
    source: 'the two forms are described apart',
  },
  {
    behaviour: 'ipaddr is taken and not checked.',
    provenance: 'assumed',
    source: 'not emulated; noted in the request log',
  },
  {
    behaviour:
      'The key of a client is shown as PEM at /verify/public_key, 404 where there is none.',
    provenance: 'documented',
    source: `${SPEC}; which clients have one is ours`,
  },
]
