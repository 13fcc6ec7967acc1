import type { SendMessageFields } from '@textwire/onesignal/contract'
import type { SubscriptionType } from '../people/subscription-row.ts'

/** What OneSignal's parts call one kind of subscription. */
export interface Platform {
  /** The key in `platform_delivery_stats`. */
  readonly stats: string
  /** `event.subscription_device_type` of Event Streams. */
  readonly eventName: string
  /** `device_type` of the CSV export, and the number in `outcome_platforms`. */
  readonly deviceType: number
  /** The fields of a message that ask for this platform. */
  readonly flags: readonly string[]
}

const web = (flag: string) => ['isAnyWeb', flag]

/**
 * Sources: the OpenAPI file of the official SDKs (`platform_delivery_stats`, `device_type`), "Event Stream data
 * reference" (device types). The names for Windows, macOS and Amazon are assumed, after the same pattern.
 */
export const platforms: Readonly<Record<SubscriptionType, Platform>> = {
  iOSPush: { stats: 'ios', eventName: 'iOS', deviceType: 0, flags: ['isIos'] },
  AndroidPush: { stats: 'android', eventName: 'Android', deviceType: 1, flags: ['isAndroid'] },
  FireOSPush: { stats: 'fire_os', eventName: 'FireOS', deviceType: 2, flags: ['isAdm'] },
  ChromeExtensionPush: {
    stats: 'chrome_extension',
    eventName: 'ChromeExtension',
    deviceType: 4,
    flags: [],
  },
  ChromePush: {
    stats: 'chrome_web_push',
    eventName: 'Chrome',
    deviceType: 5,
    flags: web('isChromeWeb'),
  },
  WindowsPush: { stats: 'windows', eventName: 'Windows', deviceType: 6, flags: ['isWP_WNS'] },
  SafariLegacyPush: {
    stats: 'safari_web_push',
    eventName: 'Safari',
    deviceType: 7,
    flags: web('isSafari'),
  },
  FirefoxPush: {
    stats: 'firefox_web_push',
    eventName: 'Firefox',
    deviceType: 8,
    flags: web('isFirefox'),
  },
  macOSPush: { stats: 'macos', eventName: 'macOS', deviceType: 9, flags: [] },
  Email: { stats: 'email', eventName: 'Email', deviceType: 11, flags: [] },
  HuaweiPush: { stats: 'huawei', eventName: 'Huawei', deviceType: 13, flags: ['isHuawei'] },
  SMS: { stats: 'sms', eventName: 'SMS', deviceType: 14, flags: [] },
  SafariPush: {
    stats: 'safari_web_push',
    eventName: 'Safari',
    deviceType: 17,
    flags: web('isSafari'),
  },
}

/** Whether a message that names platforms names this one; one that names none is for all of them. */
export function isWantedPlatform(body: SendMessageFields, type: SubscriptionType): boolean {
  const wanted = Object.entries(body).filter(([name, value]) => isFlag(name) && value === true)
  return wanted.length === 0 || wanted.some(([name]) => platforms[type].flags.includes(name))
}

const flags = new Set(Object.values(platforms).flatMap((platform) => platform.flags))
const isFlag = (name: string) => flags.has(name)
