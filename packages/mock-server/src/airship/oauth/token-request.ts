import type { ProjectState } from '../project-state.ts'
import type { AirshipOAuthClient } from './oauth-options.ts'

/** Who asks for a token. */
export interface TokenHolder {
  readonly project: ProjectState
  readonly client: AirshipOAuthClient
}

/** A request for a token whose sender is known. */
export interface TokenRequest extends TokenHolder {
  /** Such as `app:<app key>`. */
  readonly subjects: readonly string[]
  /** Empty for all that the client has. */
  readonly scopes: readonly string[]
}

/** The OAuth client of an id, in whichever project. */
export function clientNamed(
  clientId: string,
  projects: ReadonlyMap<string, ProjectState>,
): TokenHolder | undefined {
  for (const project of projects.values()) {
    const client = project.options.oauthClients?.find((one) => one.clientId === clientId)
    if (client !== undefined) return { project, client }
  }
  return undefined
}
