import type { Behaviour } from '../../world/provenance.ts'

const LIST = "'View messages'"
const SDK = 'OpenAPI file of the official SDKs'

/** What is known of how OneSignal shows, counts and exports what became of messages. */
export const reportProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour:
      'Lists by offset are newest first by queued_at; by time_offset oldest first by send_after, without the messages of exactly that time, and end with an empty page.',
    provenance: 'documented',
    source: LIST,
  },
  {
    behaviour: 'A cursor is a whole number in Base64 with its =.',
    provenance: 'documented',
    source: `${LIST}; that it tells messages of one moment apart is assumed`,
  },
  {
    behaviour: 'An empty page gives its own cursor back.',
    provenance: 'assumed',
    source: `${LIST} says to keep the last cursor`,
  },
  {
    behaviour: 'offset beside time_offset, and a limit outside 1 to 50, are 400.',
    provenance: 'assumed',
    source: `${LIST} forbids it and names no status`,
  },
  {
    behaviour: 'Every message is of kind 1, made through the API.',
    provenance: 'documented',
    source: LIST,
  },
  {
    behaviour:
      'platform_delivery_stats has ios, android, huawei, chrome_web_push, firefox_web_push, safari_web_push, email, sms.',
    provenance: 'documented',
    source: `${SDK}; the names for Windows, macOS, Amazon and Chrome extensions are assumed`,
  },
  {
    behaviour:
      'Outcomes without .sum or .count are 400; unknown ones are 0; none are an empty list.',
    provenance: 'documented',
    source: "'View outcomes'; unknown ones and none are assumed",
  },
  {
    behaviour: 'Clicks and confirmed deliveries are direct outcomes; 1mo is 30 days.',
    provenance: 'assumed',
    source: 'no source',
  },
  {
    behaviour:
      'count-unsaved counts the subscribed of segments, less by filters, aliases and channel; no plan caps anything.',
    provenance: 'documented',
    source: "'Estimated recipients'; how aliases narrow segments is assumed",
  },
  {
    behaviour:
      'The file of an export is gzip, kept for three days, and at first 404 with NoSuchKey in XML; 403 in the dialect of the SDKs.',
    provenance: 'documented',
    source: `"Export subscriptions CSV", "Export audience activity CSV"; ${SDK}`,
  },
  {
    behaviour: 'After three days the URL answers as it did at first.',
    provenance: 'assumed',
    source: 'the pages say that the file is gone; a store answers the same for what never was',
  },
  {
    behaviour: 'Every other refusal of a file is XML with a code too: AccessDenied with 403.',
    provenance: 'assumed',
    source: "the error responses of Amazon S3; OneSignal's pages show NoSuchKey alone",
  },
  {
    behaviour: 'The URL of a file is on the host that was asked, and needs no key.',
    provenance: 'assumed',
    source:
      'the service has a host of its own for files; the form of the path is that of its examples',
  },
  {
    behaviour: 'Exports may run side by side.',
    provenance: 'assumed',
    source: `${SDK} speaks of one at a time and not of what a second meets`,
  },
  {
    behaviour:
      "An export of subscriptions has the columns of the SDKs' description and the extra ones.",
    provenance: 'documented',
    source: `${SDK}; times as text in UTC and t or f are assumed`,
  },
  {
    behaviour: 'The columns of audience activity and history.',
    provenance: 'assumed',
    source: 'the pages name the events and not the columns',
  },
  {
    behaviour: 'History is 202, in the dialect of the SDKs 200; a bad e-mail is 400.',
    provenance: 'documented',
    source: `"Message history"; ${SDK}`,
  },
  {
    behaviour: 'History of fewer than 1,000 recipients does not list to whom it was sent.',
    provenance: 'documented',
    source: '"Message history"; that the file is empty then is assumed',
  },
  {
    behaviour: 'History of an unknown message is 400 "Notification not found".',
    provenance: 'assumed',
    source: 'the page has no 404',
  },
]
