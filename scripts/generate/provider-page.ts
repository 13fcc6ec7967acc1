import type { Api } from './api.ts'
import { operationTables } from './operation-tables.ts'

/** The page of one provider's operations, where its guide has no place for them. */
export const providerPage = (api: Api): string => `# Operations of ${api.document.info.title}

<!-- Generated from specs/${api.name}/ by \`pnpm generate\`. -->

An operation takes any one of the credentials that stand beside it; the scopes that OAuth needs follow in brackets. What
_safe_, _keyed_ and _unsafe_ mean, and why an operation is one of them, is said in [all operations](operations.md).

${operationTables(api)}`
