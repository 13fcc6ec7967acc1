import type { Names } from '../problems/names.ts'

/**
 * What fields of a message are called here, wherever they stand on the wire: for the words of messages, and for whoever
 * writes them as Airship does.
 */
export const wireNames: Names = {
  alert: 'text',
  shorten_links: 'shortenLinks',
  fallback_text: 'fallbackText',
  slides: 'slide',
  content_type: 'contentType',
  content_length: 'contentLength',
  template_id: 'id',
}
