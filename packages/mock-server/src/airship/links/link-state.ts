import type { Store, Table } from '../../world/store.ts'
import type { LinkClick, ShortLink } from './short-link.ts'

/** The short links of a project and who followed them. */
export interface LinkState {
  /** By the link itself. */
  readonly shortLinks: Table<ShortLink>
  readonly linkClicks: Table<LinkClick>
}

export const createLinkState = (store: Store): LinkState => ({
  shortLinks: store.table(),
  linkClicks: store.table(),
})
