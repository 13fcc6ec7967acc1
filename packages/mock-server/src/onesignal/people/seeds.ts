import type { Subscription, SubscriptionType } from './subscription-row.ts'
import type { User } from './user-row.ts'

/** A user to begin with; what is left out is as of someone whom the app just met. */
export interface UserSeed extends Partial<Omit<User, 'onesignalId' | 'createdAt'>> {
  /** The alias `external_id`. */
  readonly externalId?: string
  readonly subscriptions?: readonly AddressSeed[]
}

/** What a subscription may begin with besides its address. */
interface AddressState extends Partial<
  Pick<
    Subscription,
    | 'appVersion'
    | 'createdAt'
    | 'deviceModel'
    | 'deviceOs'
    | 'lastSession'
    | 'sdk'
    | 'sessionCount'
    | 'sessionTime'
    | 'testType'
  >
> {
  /** @default true */
  readonly subscribed?: boolean
}

/** A subscription of a user to begin with. */
export interface AddressSeed extends AddressState {
  readonly type: SubscriptionType
  /** E.164 for SMS, an address for e-mail, any text for push. */
  readonly token: string
}

/** A number to begin with, and what is known of its user. */
export interface SubscriptionSeed
  extends Omit<UserSeed, 'subscriptions' | 'firstActive' | 'lastActive'>, AddressState {
  /** E.164. */
  readonly phone: string
  /** Milliseconds since the epoch. */
  readonly firstSession?: number
}
