import type { AppState } from './app-state.ts'
import { createMessageHandle, type MessageHandle } from './messages/message-handle.ts'
import type { ShortLinks } from './messages/short-links.ts'
import { createPeopleHandle, type PeopleHandle } from './people/people-handle.ts'

/** An app of a world, for a test to set up and look at. */
export interface OneSignalApp extends PeopleHandle, MessageHandle {
  readonly appId: string
  /** The first of its keys; empty when it has none. */
  readonly apiKey: string
  /** A key of the organization that the app belongs to. */
  readonly organizationKey: string
}

export function createAppHandle(
  app: AppState,
  { organizationKey, links }: { readonly organizationKey: string; readonly links: ShortLinks },
  now: () => number,
): OneSignalApp {
  const people = createPeopleHandle(app, now)
  const messages = createMessageHandle(app, links, now)
  const { appId } = app.options
  return Object.defineProperties(
    // Getters are carried over as they are: a spread would freeze what they say now.
    {} as OneSignalApp,
    {
      ...Object.getOwnPropertyDescriptors(people),
      ...Object.getOwnPropertyDescriptors(messages),
      ...Object.getOwnPropertyDescriptors({
        appId,
        organizationKey,
        get apiKey() {
          return app.apiKeys.values().next().value?.secret ?? ''
        },
      }),
    },
  )
}
