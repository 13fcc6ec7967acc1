/**
 * The body to paste into an Event Stream's "Custom Body" in OneSignal's dashboard, so that
 * {@link createEventHandler} gets every documented variable.
 *
 * It is valid JSON before and after rendering, whatever a name or a tag holds: each value is one quoted text,
 * percent-encoded by Liquid's own `url_encode`, and maps (titles, contents, tags) are written as `key=value&`.
 * OneSignal documents no `json` filter, so none is used. The field `encoded` shows the handler whether the filter
 * ran; where it did not, values are read as they are.
 *
 * Source: OneSignal, "Event Streams" (body, personalization) and "Event Stream data reference"; Liquid, `url_encode`.
 *
 * @example
 * ```ts
 * import { eventBody } from '@textwire/onesignal/events'
 *
 * console.log(eventBody)
 * ```
 */
export const eventBody = `{
  "encoded": "{{ 'a b' | url_encode }}",
  "event.kind": "{{ event.kind | url_encode }}",
  "event.id": "{{ event.id | url_encode }}",
  "event.timestamp": "{{ event.timestamp | url_encode }}",
  "event.datetime": "{{ event.datetime | url_encode }}",
  "event.app_id": "{{ event.app_id | url_encode }}",
  "event.subscription_device_type": "{{ event.subscription_device_type | url_encode }}",
  "event.subscription_id": "{{ event.subscription_id | url_encode }}",
  "event.onesignal_id": "{{ event.onesignal_id | url_encode }}",
  "event.external_id": "{{ event.external_id | url_encode }}",
  "event.data.failure_reason": "{{ event.data.failure_reason | url_encode }}",
  "event.data.page_name": "{{ event.data.page_name | url_encode }}",
  "event.data.page_id": "{{ event.data.page_id | url_encode }}",
  "event.data.target_name": "{{ event.data.target_name | url_encode }}",
  "event.data.target_id": "{{ event.data.target_id | url_encode }}",
  "event.data.live_activity_id": "{{ event.data.live_activity_id | url_encode }}",
  "event.data.live_activity_type": "{{ event.data.live_activity_type | url_encode }}",
  "message.id": "{{ message.id | url_encode }}",
  "message.name": "{{ message.name | url_encode }}",
  "message.title": "{% if event.kind contains 'message.email' %}{{ message.title | url_encode }}{% else %}{% for text in message.title %}{{ text[0] | url_encode }}={{ text[1] | url_encode }}&{% endfor %}{% endif %}",
  "message.contents": "{% for text in message.contents %}{{ text[0] | url_encode }}={{ text[1] | url_encode }}&{% endfor %}",
  "message.template_id": "{{ message.template_id | url_encode }}",
  "message.url": "{{ message.url | url_encode }}",
  "message.app_url": "{{ message.app_url | url_encode }}",
  "message.web_url": "{{ message.web_url | url_encode }}",
  "message.live_activity_event_kind": "{{ message.live_activity_event_kind | url_encode }}",
  "user.onesignal_id": "{{ user.onesignal_id | url_encode }}",
  "user.external_id": "{{ user.external_id | url_encode }}",
  "user.language": "{{ user.language | url_encode }}",
  "user.tags": "{% for tag in user.tags %}{{ tag[0] | url_encode }}={{ tag[1] | url_encode }}&{% endfor %}",
  "user.subscription.id": "{{ user.subscription.id | url_encode }}",
  "user.subscription.app_id": "{{ user.subscription.app_id | url_encode }}",
  "user.subscription.subscription_token": "{{ user.subscription.subscription_token | url_encode }}",
  "user.subscription.session_count": "{{ user.subscription.session_count | url_encode }}",
  "user.subscription.language": "{{ user.subscription.language | url_encode }}",
  "user.subscription.game_version": "{{ user.subscription.game_version | url_encode }}",
  "user.subscription.last_active": "{{ user.subscription.last_active | url_encode }}",
  "user.subscription.play_time": "{{ user.subscription.play_time | url_encode }}",
  "user.subscription.amount_spent": "{{ user.subscription.amount_spent | url_encode }}",
  "user.subscription.created_at": "{{ user.subscription.created_at | url_encode }}",
  "user.subscription.subscribed": "{{ user.subscription.subscribed | url_encode }}",
  "user.subscription.sdk": "{{ user.subscription.sdk | url_encode }}",
  "user.subscription.device_model": "{{ user.subscription.device_model | url_encode }}",
  "user.subscription.device_os": "{{ user.subscription.device_os | url_encode }}"
}
`
