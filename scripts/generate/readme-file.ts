import type { Api } from './api.ts'

/** Tells whoever opens the folder where it comes from. */
export const readmeFile = (api: Api) => `# Generated

Everything here comes from \`specs/${api.name}/\` by \`pnpm generate\`. It is never edited and never formatted, and
\`src/contract/\` alone imports it.

| file | what it holds | written by |
|---|---|---|
| \`types.ts\` | the types | openapi-typescript |
| \`zod.ts\` | the zod schemas | @hey-api/openapi-ts, adapted by \`scripts/generate/adapt-zod.ts\` |
| \`operations.ts\` | the operation table | \`scripts/generate/operations-file.ts\` |
| \`schemas.ts\` | the zod schemas by operation | \`scripts/generate/schemas-file.ts\` |
| \`examples.ts\` | the examples, for tests | \`scripts/generate/examples-file.ts\` |
| the rest | code that every contract needs | copied from \`scripts/generate/templates/\` |

To change a field, change the spec and run \`pnpm generate\`; \`pnpm generate --check\` fails in CI when the two differ.
`
