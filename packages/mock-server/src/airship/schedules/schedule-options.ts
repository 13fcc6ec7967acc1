/** How a project treats time zones. */
export interface ScheduleOptions {
  /**
   * The IANA time zone of a channel that has none, by its MSISDN. The guide says that Airship infers it; the reference
   * says that such a channel gets nothing that is sent at local time.
   *
   * @default such a channel gets nothing
   */
  readonly timezoneOf?: (msisdn: string) => string | undefined
}
