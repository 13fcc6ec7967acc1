/** How a project cuts its listings. */
export interface PagingOptions {
  /** How many items a page has when the request does not say. @default what the operation documents */
  readonly pageSize?: number
  /**
   * What the link to the next page looks like: on the host of the request, without a host, the page just read again,
   * or on a host of somebody else. The last two are for testing a client.
   *
   * @default 'relative' for segments, 'absolute' for everything else
   */
  readonly nextPage?: NextPageForm
}

/** What a link to the next page looks like. */
export type NextPageForm = 'absolute' | 'relative' | 'self' | 'foreign'
