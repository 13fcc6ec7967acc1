// Generated from specs/onesignal by `pnpm generate`. Not to be edited or formatted.

export interface Example {
  readonly name: string
  readonly value: unknown
}

export interface OperationExamples {
  readonly request: readonly Example[]
  readonly responses: Record<string, readonly Example[]>
}

export const examples: Record<string, OperationExamples> = {
  "sendMessage": {
    "request": [
      {
        "name": "phoneNumbers",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "include_phone_numbers": [
            "+15035556789"
          ],
          "contents": {
            "en": "Your table is ready."
          },
          "sms_from": "+15035550100",
          "name": "table-ready",
          "idempotency_key": "0d5c7f52-7b1f-4a43-8f0e-3c1f2a9c6e11"
        }
      },
      {
        "name": "aliases",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "include_aliases": {
            "external_id": [
              "user-17",
              "user-42"
            ]
          },
          "target_channel": "sms",
          "contents": {
            "en": "See what is new: {{'https://example.com/new' | track_link}}",
            "de": "Das ist neu: {{'https://example.com/new' | track_link}}"
          }
        }
      },
      {
        "name": "subscriptions",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "include_subscription_ids": [
            "b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10"
          ],
          "contents": {
            "en": "Your parcel is at the door."
          },
          "sms_from": "MG0123456789abcdef0123456789abcdef",
          "sms_media_urls": [
            "https://example.com/parcel.jpg"
          ]
        }
      },
      {
        "name": "segments",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "included_segments": [
            "Subscribed Users"
          ],
          "excluded_segments": [
            "Staff"
          ],
          "target_channel": "sms",
          "contents": {
            "en": "The sale begins on Friday."
          },
          "send_after": "2026-11-27T09:00:00-07:00"
        }
      },
      {
        "name": "filters",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "filters": [
            {
              "field": "tag",
              "key": "plan",
              "relation": "=",
              "value": "gold"
            },
            {
              "field": "session_count",
              "relation": ">",
              "value": "3"
            },
            {
              "operator": "OR"
            },
            {
              "field": "location",
              "radius": "1500",
              "lat": "45.52",
              "long": "-122.68"
            }
          ],
          "contents": {
            "en": "Doors open at eight."
          }
        }
      },
      {
        "name": "template",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "include_phone_numbers": [
            "+15035556789"
          ],
          "template_id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58",
          "custom_data": {
            "order": {
              "number": 1042,
              "total": "18.50"
            }
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "sent",
          "value": {
            "id": "1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55",
            "external_id": "0d5c7f52-7b1f-4a43-8f0e-3c1f2a9c6e11"
          }
        },
        {
          "name": "partlySent",
          "value": {
            "id": "1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55",
            "external_id": null,
            "errors": {
              "invalid_phone_numbers": [
                "+15035550111"
              ],
              "invalid_aliases": {
                "external_id": [
                  "user-17",
                  "user-17"
                ],
                "onesignal_id": [
                  "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f"
                ]
              },
              "invalid_player_ids": [
                "b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10"
              ]
            },
            "warnings": {
              "invalid_external_user_ids": "user-17"
            }
          }
        },
        {
          "name": "sentWithWarnings",
          "value": {
            "id": "1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55",
            "external_id": null,
            "warnings": [
              "Some of the users could not be reached"
            ]
          }
        },
        {
          "name": "notSent",
          "value": {
            "id": "",
            "errors": [
              "All included players are not subscribed"
            ]
          }
        },
        {
          "name": "notSentByIdentifier",
          "value": {
            "id": "",
            "errors": {
              "invalid_phone_numbers": [
                "+15035550111"
              ]
            }
          }
        }
      ],
      "400": [
        {
          "name": "noAudience",
          "value": {
            "errors": [
              "You must include which players, segments, or tags you wish to send this notification to."
            ]
          }
        },
        {
          "name": "noEnglish",
          "value": {
            "errors": [
              "Message Notifications must have English language content"
            ]
          }
        },
        {
          "name": "oneChannel",
          "value": {
            "errors": [
              "Platforms You may only send to one delivery channel at a time. Make sure you are only including one of push platforms, Email, or SMS."
            ]
          }
        },
        {
          "name": "subscriptionId",
          "value": {
            "errors": [
              "Incorrect subscription_id format in include_subscription_ids (not a valid UUID): 17"
            ]
          }
        }
      ],
      "403": [
        {
          "name": "plan",
          "value": {
            "errors": [
              "This API is not available for applications on your plan."
            ]
          }
        },
        {
          "name": "key",
          "value": {
            "errors": [
              "Access denied.  Please include an 'Authorization: ...' header with a valid API key (https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys)."
            ],
            "reference": [
              "https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys"
            ]
          }
        }
      ],
      "429": [
        {
          "name": "limit",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ]
          }
        }
      ],
      "503": [
        {
          "name": "unavailable",
          "value": {
            "errors": [
              "Service temporarily unavailable"
            ]
          }
        }
      ]
    }
  },
  "viewMessage": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "delivered",
          "value": {
            "id": "1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55",
            "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
            "name": "table-ready",
            "contents": {
              "en": "Your table is ready."
            },
            "headings": {},
            "data": null,
            "canceled": false,
            "queued_at": 1795276800,
            "send_after": 1795276800,
            "completed_at": 1795276802,
            "remaining": 0,
            "successful": 2,
            "failed": 1,
            "errored": 0,
            "converted": 0,
            "received": 0,
            "delayed_option": null,
            "throttle_rate_per_minute": null,
            "included_segments": [],
            "excluded_segments": [],
            "filters": null,
            "template_id": null,
            "platform_delivery_stats": {
              "sms": {
                "successful": 2,
                "failed": 1,
                "errored": 0,
                "converted": 0,
                "received": 0,
                "suppressed": 0,
                "provider_successful": 2,
                "provider_failed": 0,
                "provider_errored": 0
              }
            }
          }
        },
        {
          "name": "preparing",
          "value": {
            "id": "1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55",
            "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
            "contents": {
              "en": "The sale begins on Friday."
            },
            "canceled": false,
            "queued_at": 1795276800,
            "send_after": 1795795200,
            "completed_at": null,
            "remaining": null,
            "successful": 0,
            "failed": 0,
            "errored": 0,
            "included_segments": [
              "Subscribed Users"
            ],
            "outcomes": [
              {
                "id": "os__click",
                "value": 0,
                "aggregation": "count"
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "outcomeName",
          "value": {
            "errors": [
              "Add .sum or .count to every requested outcome id"
            ]
          }
        }
      ],
      "403": [
        {
          "name": "plan",
          "value": {
            "errors": [
              "This API is not available for applications on your plan."
            ]
          }
        },
        {
          "name": "key",
          "value": {
            "errors": [
              "Access denied.  Please include an 'Authorization: ...' header with a valid API key (https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys)."
            ],
            "reference": [
              "https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys"
            ]
          }
        }
      ],
      "404": [
        {
          "name": "notFound",
          "value": {
            "errors": [
              "Notification not found"
            ]
          }
        }
      ],
      "429": [
        {
          "name": "limit",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ]
          }
        }
      ],
      "503": [
        {
          "name": "unavailable",
          "value": {
            "errors": [
              "Service temporarily unavailable"
            ]
          }
        }
      ]
    }
  },
  "cancelMessage": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "cancelled",
          "value": {
            "success": true
          }
        }
      ],
      "400": [
        {
          "name": "alreadySent",
          "value": {
            "errors": [
              "Notification has already been sent to all recipients"
            ],
            "success": false
          }
        }
      ],
      "403": [
        {
          "name": "plan",
          "value": {
            "errors": [
              "This API is not available for applications on your plan."
            ]
          }
        },
        {
          "name": "key",
          "value": {
            "errors": [
              "Access denied.  Please include an 'Authorization: ...' header with a valid API key (https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys)."
            ],
            "reference": [
              "https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys"
            ]
          }
        }
      ],
      "404": [
        {
          "name": "notFound",
          "value": {
            "errors": [
              "Notification not found"
            ]
          }
        }
      ],
      "429": [
        {
          "name": "limit",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ]
          }
        }
      ],
      "503": [
        {
          "name": "unavailable",
          "value": {
            "errors": [
              "Service temporarily unavailable"
            ]
          }
        }
      ]
    }
  }
}
