/** The organization that the apps of a world belong to. */
export interface OneSignalOrganizationOptions {
  /** A UUID. @default that of `defaultOneSignalOrganization` */
  readonly organizationId?: string
  /** The keys that open what belongs to the organization. @default that of `defaultOneSignalOrganization` */
  readonly organizationKeys?: readonly string[]
}
