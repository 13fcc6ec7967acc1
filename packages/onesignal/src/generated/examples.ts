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
  "listMessages": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "byOffset",
          "value": {
            "total_count": 2,
            "offset": 0,
            "limit": 50,
            "notifications": [
              {
                "id": "1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55",
                "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
                "contents": {
                  "en": "Your table is ready."
                },
                "canceled": false,
                "queued_at": 1795276800,
                "send_after": 1795276800,
                "completed_at": 1795276802,
                "remaining": 0,
                "successful": 1,
                "failed": 0,
                "errored": 0,
                "platform_delivery_stats": {
                  "sms": {
                    "successful": 1,
                    "failed": 0,
                    "errored": 0
                  }
                }
              },
              {
                "id": "5e3d9a41-0c1b-4d64-8b1e-0f5b7c2d9a10",
                "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
                "contents": {
                  "en": "The sale begins on Friday."
                },
                "canceled": false,
                "queued_at": 1795190400,
                "send_after": 1795795200,
                "completed_at": null,
                "remaining": null
              }
            ]
          }
        },
        {
          "name": "byTime",
          "value": {
            "total_count": 2,
            "offset": 0,
            "limit": 50,
            "time_offset": "2026-11-01T00:00:00Z",
            "next_time_offset": "MTc5NTI3NjgwMA==",
            "notifications": [
              {
                "id": "1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55",
                "send_after": 1795276800
              }
            ]
          }
        },
        {
          "name": "end",
          "value": {
            "total_count": 2,
            "limit": 50,
            "time_offset": "MTc5NTI3NjgwMA==",
            "next_time_offset": "MTc5NTI3NjgwMA==",
            "notifications": []
          }
        }
      ],
      "400": [
        {
          "name": "limit",
          "value": {
            "errors": [
              "Invalid limit"
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
      },
      {
        "name": "push",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "target_channel": "push",
          "include_aliases": {
            "external_id": [
              "user-17"
            ]
          },
          "headings": {
            "en": "Your order"
          },
          "contents": {
            "en": "It is ready for pickup."
          },
          "data": {
            "order": 1042
          },
          "url": "https://example.com/orders/1042",
          "buttons": [
            {
              "id": "map",
              "text": "Show the way"
            }
          ],
          "ios_badgeType": "Increase",
          "ios_badgeCount": 1,
          "ttl": 3600,
          "priority": 10,
          "isIos": true,
          "isAndroid": true,
          "delayed_option": "timezone",
          "delivery_time_of_day": "9:00AM",
          "throttle_rate_per_minute": 0
        }
      },
      {
        "name": "silentPush",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "target_channel": "push",
          "include_subscription_ids": [
            "b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10"
          ],
          "content_available": true,
          "data": {
            "sync": true
          },
          "priority": 5
        }
      },
      {
        "name": "email",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "email_to": [
            "ada@example.com"
          ],
          "email_subject": "Your order",
          "email_body": "<p>It is ready for pickup.</p>",
          "email_preheader": "Number 1042",
          "email_from_name": "The Shop",
          "email_from_address": "shop@example.com",
          "email_reply_to_address": "help@example.com",
          "email_bcc": [
            "archive@example.com"
          ],
          "disable_email_click_tracking": true
        }
      },
      {
        "name": "emailTemplate",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "target_channel": "email",
          "included_segments": [
            "Customers"
          ],
          "template_id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58",
          "custom_data": {
            "terms": "https://example.com/terms"
          },
          "include_unsubscribed": true
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
              "invalid_email_tokens": [
                "ada@example.com"
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
  },
  "viewMessageHistory": {
    "request": [
      {
        "name": "clicked",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "events": "clicked",
          "email": "ada@example.com"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "started",
          "value": {
            "success": true,
            "destination_url": "https://example.com/history.csv.gz"
          }
        }
      ],
      "202": [
        {
          "name": "started",
          "value": {
            "success": true,
            "destination_url": "https://example.com/history.csv.gz"
          }
        }
      ],
      "400": [
        {
          "name": "email",
          "value": {
            "success": false,
            "errors": [
              "param `email` must be a valid email"
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
  "exportAudienceActivity": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "started",
          "value": {
            "csv_file_url": "https://example.com/activity.csv"
          }
        }
      ],
      "400": [
        {
          "name": "app",
          "value": {
            "errors": [
              "Request is malformed: Failed to parse app_id from request"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "key",
          "value": {
            "errors": [
              "Access denied.  Please include an 'Authorization: ...' header with a valid API key (https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys)."
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
  "countRecipients": {
    "request": [
      {
        "name": "segment",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "included_segments": [
            "Subscribed Users"
          ],
          "excluded_segments": [
            "Staff"
          ],
          "target_channel": "sms"
        }
      },
      {
        "name": "filters",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "included_segments": [
            "All"
          ],
          "filters": [
            {
              "field": "tag",
              "key": "plan",
              "relation": "=",
              "value": "gold"
            }
          ],
          "target_channel": "sms"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "plain",
          "value": {
            "count": 1042,
            "uncapped_count": null,
            "cap_applied": false,
            "mobile_suppressed": false,
            "mobile_excluded_count": 0
          }
        },
        {
          "name": "capped",
          "value": {
            "count": 10000,
            "uncapped_count": 12345,
            "cap_applied": true,
            "mobile_suppressed": false,
            "mobile_excluded_count": 0
          }
        }
      ],
      "400": [
        {
          "name": "noSegments",
          "value": {
            "errors": [
              "You must include which players",
              "segments",
              "or tags you wish to send this notification to."
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
  "viewOutcomes": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "counts",
          "value": {
            "outcomes": [
              {
                "id": "os__click",
                "value": 17,
                "aggregation": "count"
              },
              {
                "id": "os__session_duration",
                "value": 4210,
                "aggregation": "sum"
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
  "listSegments": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "page",
          "value": {
            "total_count": 2,
            "offset": 0,
            "limit": 300,
            "segments": [
              {
                "id": "0c2d7e1a-5b3f-4e8a-9d61-7f4b2c9e0a11",
                "name": "Subscribed Users",
                "description": null,
                "created_at": "2025-01-10T08:00:00.000Z",
                "updated_at": "2025-01-10T08:00:00.000Z",
                "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
                "read_only": true,
                "is_active": true
              },
              {
                "id": "8e9f6a3b-1d42-4c70-b5a8-2e7d0f6c4b33",
                "name": "Gold",
                "description": "Customers of the gold plan",
                "created_at": "2026-05-04T12:30:00.000Z",
                "updated_at": "2026-05-05T09:00:00.000Z",
                "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
                "read_only": false,
                "is_active": true
              }
            ]
          }
        }
      ],
      "201": [
        {
          "name": "empty",
          "value": {
            "total_count": 2,
            "offset": 300,
            "limit": 300,
            "segments": []
          }
        }
      ],
      "400": [
        {
          "name": "app",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "app_id": "x"
                }
              }
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
          "name": "code",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
            ]
          }
        },
        {
          "name": "sentence",
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
  "createSegment": {
    "request": [
      {
        "name": "fallback",
        "value": {
          "name": "Opted out of push",
          "description": "Texted instead",
          "filters": [
            {
              "field": "tag",
              "key": "subscribed_to_push",
              "relation": "=",
              "value": "false"
            },
            {
              "operator": "AND"
            },
            {
              "field": "country",
              "relation": "=",
              "value": "US"
            }
          ]
        }
      },
      {
        "name": "ownId",
        "value": {
          "id": "8e9f6a3b-1d42-4c70-b5a8-2e7d0f6c4b33",
          "name": "Nearby or new",
          "filters": [
            {
              "field": "location",
              "radius": "1500",
              "lat": "45.52",
              "long": "-122.68"
            },
            {
              "operator": "OR"
            },
            {
              "field": "first_session",
              "relation": "<",
              "hours_ago": "24"
            }
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "made",
          "value": {
            "success": true,
            "id": "8e9f6a3b-1d42-4c70-b5a8-2e7d0f6c4b33"
          }
        }
      ],
      "201": [
        {
          "name": "made",
          "value": {
            "success": true,
            "id": "8e9f6a3b-1d42-4c70-b5a8-2e7d0f6c4b33"
          }
        }
      ],
      "400": [
        {
          "name": "name",
          "value": {
            "success": false,
            "errors": [
              "Segment name is already taken."
            ]
          }
        },
        {
          "name": "field",
          "value": {
            "success": false,
            "errors": [
              "Segment  is not a valid filter field."
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
      "409": [
        {
          "name": "taken",
          "value": {
            "success": false,
            "errors": [
              "Segment already exists"
            ]
          }
        }
      ],
      "422": [
        {
          "name": "plan",
          "value": {
            "errors": [
              "You have reached the maximum number of segments allowed for your plan."
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
  "viewSegment": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "size",
          "value": {
            "subscriber_count": 1042
          }
        },
        {
          "name": "detail",
          "value": {
            "subscriber_count": 1042,
            "payload": {
              "id": "8e9f6a3b-1d42-4c70-b5a8-2e7d0f6c4b33",
              "name": "Gold",
              "description": null,
              "created_at": 1777897800,
              "source": "custom",
              "filters": [
                {
                  "field": "tag",
                  "key": "plan",
                  "relation": "=",
                  "value": "gold"
                },
                {
                  "operator": "OR"
                },
                {
                  "field": "last_session",
                  "relation": "<",
                  "hours_ago": "48"
                },
                {
                  "field": "location",
                  "radius": "1500",
                  "lat": "45.52",
                  "long": "-122.68"
                },
                {
                  "field": "device_type",
                  "unsupported_in_api": true
                }
              ]
            }
          }
        }
      ],
      "400": [
        {
          "name": "kind",
          "value": {
            "success": false,
            "errors": [
              "User-based segments are not yet supported via the API"
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
            "success": false,
            "errors": [
              "segment not found"
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
  "updateSegment": {
    "request": [
      {
        "name": "rename",
        "value": {
          "name": "Gold and platinum",
          "description": ""
        }
      },
      {
        "name": "filters",
        "value": {
          "name": "Gold",
          "filters": [
            {
              "field": "tag",
              "key": "plan",
              "relation": "in_array",
              "value": "gold,platinum"
            }
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "changed",
          "value": {
            "success": true,
            "id": "8e9f6a3b-1d42-4c70-b5a8-2e7d0f6c4b33"
          }
        }
      ],
      "400": [
        {
          "name": "name",
          "value": {
            "success": false,
            "errors": [
              "Segment name is already taken."
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
            "success": false,
            "errors": [
              "segment not found"
            ]
          }
        }
      ],
      "429": [
        {
          "name": "code",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
            ]
          }
        },
        {
          "name": "sentence",
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
  "deleteSegment": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "deleted",
          "value": {
            "success": true
          }
        }
      ],
      "400": [
        {
          "name": "key",
          "value": {
            "errors": [
              "Please include a case-sensitive header of Authorization: Basic <YOUR-REST-API-KEY-HERE> or Bearer token=\"<YOUR-REST-API-KEY-HERE>\" with a valid REST API key."
            ],
            "reference": [
              "https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys"
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
          "name": "bare",
          "value": {
            "success": false
          }
        }
      ],
      "429": [
        {
          "name": "code",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
            ]
          }
        },
        {
          "name": "sentence",
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
  "listTemplates": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "page",
          "value": {
            "limit": 50,
            "offset": 0,
            "total_count": 2,
            "templates": [
              {
                "id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58",
                "name": "Table ready",
                "created_at": "2026-05-04T12:30:00.000Z",
                "updated_at": "2026-05-04T12:30:00.000Z"
              },
              {
                "id": "9b3e5c7d-2f60-4a18-8c4e-1d0a6b9f3e22",
                "name": "Order ready",
                "created_at": "2026-05-04T12:30:00.000Z",
                "updated_at": "2026-05-06T12:30:00.000Z"
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "limit",
          "value": {
            "errors": [
              "Invalid limit, must be within 1 to 50"
            ]
          }
        },
        {
          "name": "channel",
          "value": {
            "errors": [
              "Invalid channel"
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
          "name": "code",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
            ]
          }
        },
        {
          "name": "sentence",
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
  "createTemplate": {
    "request": [
      {
        "name": "sms",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "name": "Table ready",
          "isSMS": true,
          "contents": {
            "en": "Your table is ready, {{ message.custom_data.name | default: 'guest' }}."
          }
        }
      },
      {
        "name": "email",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "name": "Order ready",
          "isEmail": true,
          "email_subject": "Your order",
          "email_body": "<p>It is ready for pickup.</p>",
          "email_bcc": [
            "archive@example.com"
          ]
        }
      },
      {
        "name": "push",
        "value": {
          "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
          "name": "Sale",
          "headings": {
            "en": "The sale"
          },
          "contents": {
            "en": "It begins on Friday."
          },
          "dynamic_content": {
            "autumn": {
              "A": {
                "title": "The sale",
                "message": "It begins on Friday."
              }
            }
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "sms",
          "value": {
            "id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58",
            "name": "Table ready",
            "channel": "SMS",
            "created_at": "2026-05-04T12:30:00.000Z",
            "updated_at": "2026-05-04T12:30:00.000Z",
            "content": {
              "isAndroid": null,
              "isIos": null,
              "headings": null,
              "contents": {
                "en": "Your table is ready."
              },
              "isEmail": null,
              "email_body": null,
              "isSMS": true,
              "sms_from": "+15035550100",
              "sms_media_urls": null
            }
          }
        }
      ],
      "400": [
        {
          "name": "noEnglish",
          "value": {
            "success": false,
            "errors": [
              "Message Notifications must have English language content"
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
      "422": [
        {
          "name": "page",
          "value": "<html><body><h1>422 Unprocessable Entity</h1></body></html>"
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
  "viewTemplate": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "sms",
          "value": {
            "id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58",
            "name": "Table ready",
            "channel": "SMS",
            "created_at": "2026-05-04T12:30:00.000Z",
            "updated_at": "2026-05-04T12:30:00.000Z",
            "content": {
              "isAndroid": null,
              "isIos": null,
              "headings": null,
              "contents": {
                "en": "Your table is ready."
              },
              "isEmail": null,
              "email_body": null,
              "isSMS": true,
              "sms_from": "+15035550100",
              "sms_media_urls": null
            }
          }
        },
        {
          "name": "email",
          "value": {
            "id": "9b3e5c7d-2f60-4a18-8c4e-1d0a6b9f3e22",
            "name": "Order ready",
            "channel": "email",
            "created_at": "2026-05-04T12:30:00.000Z",
            "updated_at": "2026-05-06T12:30:00.000Z",
            "content": {
              "contents": null,
              "isEmail": true,
              "email_subject": "Your order",
              "email_body": "<p>It is ready for pickup.</p>",
              "email_preheader": null,
              "email_from_name": "The Shop",
              "email_from_address": "shop@example.com",
              "email_reply_to_address": null,
              "email_bcc": [
                "archive@example.com"
              ],
              "disable_email_click_tracking": false,
              "isSMS": null
            }
          }
        }
      ],
      "400": [
        {
          "name": "app",
          "value": {
            "errors": [
              "Request is malformed: Failed to parse app_id from request"
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
            "success": false,
            "errors": [
              "template not found"
            ]
          }
        }
      ],
      "429": [
        {
          "name": "code",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
            ]
          }
        },
        {
          "name": "sentence",
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
  "updateTemplate": {
    "request": [
      {
        "name": "sms",
        "value": {
          "name": "Table ready",
          "isSMS": true,
          "contents": {
            "en": "Your table is ready. See you soon!"
          }
        }
      },
      {
        "name": "email",
        "value": {
          "name": "Order ready",
          "isEmail": true,
          "email_body": "<p>Your order is ready for pickup.</p>"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "email",
          "value": {
            "id": "9b3e5c7d-2f60-4a18-8c4e-1d0a6b9f3e22",
            "name": "Order ready",
            "channel": "email",
            "created_at": "2026-05-04T12:30:00.000Z",
            "updated_at": "2026-05-06T12:30:00.000Z",
            "content": {
              "contents": null,
              "isEmail": true,
              "email_subject": "Your order",
              "email_body": "<p>It is ready for pickup.</p>",
              "email_preheader": null,
              "email_from_name": "The Shop",
              "email_from_address": "shop@example.com",
              "email_reply_to_address": null,
              "email_bcc": [
                "archive@example.com"
              ],
              "disable_email_click_tracking": false,
              "isSMS": null
            }
          }
        }
      ],
      "400": [
        {
          "name": "noEnglish",
          "value": {
            "success": false,
            "errors": [
              "Message Notifications must have English language content"
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
            "success": false,
            "errors": [
              "template not found"
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
  "deleteTemplate": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "deleted",
          "value": {
            "success": true
          }
        }
      ],
      "400": [
        {
          "name": "journey",
          "value": {
            "success": false,
            "errors": [
              "Can not delete a template that has journeys using it."
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
            "success": false,
            "errors": [
              "template not found"
            ]
          }
        }
      ],
      "429": [
        {
          "name": "code",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
            ]
          }
        },
        {
          "name": "sentence",
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
  "copyTemplate": {
    "request": [
      {
        "name": "copy",
        "value": {
          "target_app_id": "2d7c9a10-4e5f-4b31-8a66-0c9e1f7b5d44"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "copied",
          "value": {
            "success": true
          }
        },
        {
          "name": "copy",
          "value": {
            "id": "6f0a9b3d-2c5e-4a57-9d8e-7f1a51c63b0d"
          }
        }
      ],
      "400": [
        {
          "name": "target",
          "value": {
            "errors": [
              "Invalid target app"
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
          "name": "bare",
          "value": {
            "success": false
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
  "exportSubscriptions": {
    "request": [
      {
        "name": "everything",
        "value": {}
      },
      {
        "name": "segment",
        "value": {
          "extra_fields": [
            "external_user_id",
            "onesignal_id",
            "notification_types"
          ],
          "segment_name": "Customers",
          "include_unsubscribed": true,
          "last_active_since": "1793000000"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "started",
          "value": {
            "csv_file_url": "https://example.com/subscriptions.csv.gz"
          }
        }
      ],
      "400": [
        {
          "name": "app",
          "value": {
            "errors": [
              "Request is malformed: Failed to parse app_id from request"
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
  "createUser": {
    "request": [
      {
        "name": "textMessages",
        "value": {
          "identity": {
            "external_id": "user-17",
            "crm_id": "C-4711"
          },
          "properties": {
            "language": "de",
            "country": "DE",
            "timezone_id": "Europe/Berlin",
            "tags": {
              "plan": "gold",
              "visits": "12"
            }
          },
          "subscriptions": [
            {
              "type": "SMS",
              "token": "+15035556789",
              "enabled": true
            }
          ]
        }
      },
      {
        "name": "anonymous",
        "value": {
          "subscriptions": [
            {
              "type": "SMS",
              "token": "+15035556789",
              "notification_types": 1
            }
          ]
        }
      },
      {
        "name": "everything",
        "value": {
          "identity": {
            "external_id": "user-17"
          },
          "properties": {
            "lat": 45.52,
            "long": -122.68,
            "first_active": 1795276800,
            "last_active": 1795276800,
            "ip": "192.0.2.7",
            "test_user_name": "QA phone",
            "amount_spent": 4.5,
            "purchases": [
              {
                "sku": "coins-100",
                "iso": "USD",
                "amount": "0.99",
                "count": 2
              }
            ]
          },
          "subscriptions": [
            {
              "type": "Email",
              "token": "ann@example.com"
            },
            {
              "type": "iOSPush",
              "token": "7abcd558f29d0b1f",
              "session_count": 3,
              "session_time": 90,
              "app_version": "4.2",
              "device_model": "iPhone17,1",
              "device_os": "26.1",
              "test_type": 1
            }
          ],
          "refresh_device_metadata": false
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "created",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f"
            },
            "properties": {
              "tags": {
                "plan": "gold",
                "visits": "12"
              }
            }
          }
        }
      ],
      "201": [
        {
          "name": "created",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f",
              "external_id": "user-17"
            },
            "subscriptions": [
              {
                "id": "b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10",
                "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
                "type": "SMS",
                "token": "+15035556789"
              }
            ],
            "properties": {}
          }
        }
      ],
      "202": [
        {
          "name": "extended",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f",
              "external_id": "user-17"
            },
            "subscriptions": [
              {
                "id": "c1d2e3f4-1a2b-4c3d-8e4f-5a6b7c8d9e0f",
                "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
                "token": "ann@example.com",
                "type": "email"
              }
            ],
            "properties": {
              "tags": {
                "plan": "gold"
              }
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
      "409": [
        {
          "name": "aliases",
          "value": {
            "errors": [
              {
                "code": "Conflict",
                "title": "Conflicting aliases",
                "meta": {
                  "conflicting_aliases": {
                    "external_id": "user-17"
                  }
                }
              }
            ]
          }
        },
        {
          "name": "claimed",
          "value": {
            "errors": [
              {
                "code": "user-2",
                "title": "One or more Aliases claimed by another User"
              }
            ]
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Subscription Limit Exceeded",
                "title": "The user has reached the limit of subscriptions"
              }
            ]
          }
        },
        {
          "name": "limit",
          "value": {
            "errors": [
              {
                "code": "subscription-1",
                "title": "Operation is not permitted due to user having the maximum number of subscriptions assigned",
                "meta": {
                  "user_subscription_limit": 20
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "viewUser": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "user",
          "value": {
            "properties": {
              "tags": {
                "plan": "gold",
                "visits": "12"
              },
              "language": "de",
              "timezone_id": "Europe/Berlin",
              "country": "DE",
              "first_active": 1795276800,
              "last_active": 1795276800,
              "test_user_name": ""
            },
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f",
              "external_id": "user-17",
              "crm_id": "C-4711"
            },
            "subscriptions": [
              {
                "id": "b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10",
                "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
                "type": "SMS",
                "token": "+15035556789",
                "enabled": true,
                "notification_types": 1,
                "session_time": 0,
                "session_count": 0,
                "sdk": "",
                "device_model": "",
                "device_os": "",
                "rooted": false,
                "test_type": 0,
                "app_version": "",
                "net_type": 0,
                "carrier": "",
                "web_auth": "",
                "web_p256": ""
              }
            ]
          }
        },
        {
          "name": "pending",
          "value": {
            "properties": {},
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f"
            },
            "subscriptions": [
              {
                "id": "b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10",
                "type": "SMS",
                "token": "+15035556789",
                "enabled": false,
                "notification_types": -98
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "updateUser": {
    "request": [
      {
        "name": "tags",
        "value": {
          "properties": {
            "tags": {
              "plan": "silver",
              "visits": ""
            }
          }
        }
      },
      {
        "name": "deltas",
        "value": {
          "properties": {
            "last_active": 1795276800
          },
          "deltas": {
            "session_count": 1,
            "session_time": 90,
            "purchases": [
              {
                "sku": "coins-100",
                "iso": "USD",
                "amount": "0.99",
                "count": 1
              }
            ]
          },
          "refresh_device_metadata": true
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "accepted",
          "value": {
            "properties": {
              "tags": {
                "plan": "silver"
              }
            }
          }
        }
      ],
      "202": [
        {
          "name": "accepted",
          "value": {
            "properties": {
              "language": "de",
              "timezone_id": "Europe/Berlin",
              "lat": 0,
              "long": 0,
              "country": "DE",
              "first_active": 1795276800,
              "last_active": 1795276800,
              "test_user_name": "",
              "purchases": [
                {
                  "sku": "coins-100",
                  "iso": "USD",
                  "amount": "0.99",
                  "count": 1
                }
              ]
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "409": [
        {
          "name": "aliases",
          "value": {
            "errors": [
              {
                "code": "Conflict",
                "title": "Conflicting aliases",
                "meta": {
                  "conflicting_aliases": {
                    "external_id": "user-17"
                  }
                }
              }
            ]
          }
        },
        {
          "name": "claimed",
          "value": {
            "errors": [
              {
                "code": "user-2",
                "title": "One or more Aliases claimed by another User"
              }
            ]
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Subscription Limit Exceeded",
                "title": "The user has reached the limit of subscriptions"
              }
            ]
          }
        },
        {
          "name": "limit",
          "value": {
            "errors": [
              {
                "code": "subscription-1",
                "title": "Operation is not permitted due to user having the maximum number of subscriptions assigned",
                "meta": {
                  "user_subscription_limit": 20
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "deleteUser": {
    "request": [],
    "responses": {
      "200": [],
      "202": [
        {
          "name": "accepted",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f"
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "409": [
        {
          "name": "aliases",
          "value": {
            "errors": [
              {
                "code": "Conflict",
                "title": "Conflicting aliases",
                "meta": {
                  "conflicting_aliases": {
                    "external_id": "user-17"
                  }
                }
              }
            ]
          }
        },
        {
          "name": "claimed",
          "value": {
            "errors": [
              {
                "code": "user-2",
                "title": "One or more Aliases claimed by another User"
              }
            ]
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Subscription Limit Exceeded",
                "title": "The user has reached the limit of subscriptions"
              }
            ]
          }
        },
        {
          "name": "limit",
          "value": {
            "errors": [
              {
                "code": "subscription-1",
                "title": "Operation is not permitted due to user having the maximum number of subscriptions assigned",
                "meta": {
                  "user_subscription_limit": 20
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "createSubscription": {
    "request": [
      {
        "name": "number",
        "value": {
          "subscription": {
            "type": "SMS",
            "token": "+15035556789"
          }
        }
      },
      {
        "name": "email",
        "value": {
          "subscription": {
            "type": "Email",
            "token": "ann@example.com",
            "enabled": false,
            "notification_types": -2
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "created",
          "value": {}
        }
      ],
      "201": [
        {
          "name": "created",
          "value": {
            "subscription": {
              "id": "b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10",
              "type": "SMS",
              "token": "+15035556789"
            }
          }
        }
      ],
      "202": [
        {
          "name": "transferred",
          "value": {
            "subscription": {
              "id": "b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10",
              "app_id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
              "type": "SMS",
              "token": "+15035556789",
              "enabled": true,
              "notification_types": 1,
              "session_time": 0,
              "session_count": 0,
              "sdk": "",
              "device_model": "",
              "device_os": "",
              "rooted": false,
              "test_type": 0,
              "app_version": "",
              "net_type": 0,
              "carrier": "",
              "web_auth": "",
              "web_p256": ""
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "409": [
        {
          "name": "aliases",
          "value": {
            "errors": [
              {
                "code": "Conflict",
                "title": "Conflicting aliases",
                "meta": {
                  "conflicting_aliases": {
                    "external_id": "user-17"
                  }
                }
              }
            ]
          }
        },
        {
          "name": "claimed",
          "value": {
            "errors": [
              {
                "code": "user-2",
                "title": "One or more Aliases claimed by another User"
              }
            ]
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Subscription Limit Exceeded",
                "title": "The user has reached the limit of subscriptions"
              }
            ]
          }
        },
        {
          "name": "limit",
          "value": {
            "errors": [
              {
                "code": "subscription-1",
                "title": "Operation is not permitted due to user having the maximum number of subscriptions assigned",
                "meta": {
                  "user_subscription_limit": 20
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "updateSubscription": {
    "request": [
      {
        "name": "disable",
        "value": {
          "subscription": {
            "enabled": false,
            "notification_types": -31
          }
        }
      },
      {
        "name": "enable",
        "value": {
          "subscription": {
            "enabled": true,
            "notification_types": 1
          }
        }
      },
      {
        "name": "number",
        "value": {
          "subscription": {
            "type": "SMS",
            "token": "+15035556780"
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "accepted",
          "value": {}
        }
      ],
      "202": [
        {
          "name": "accepted",
          "value": {}
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "deleteSubscription": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "deleted",
          "value": {}
        }
      ],
      "202": [
        {
          "name": "accepted",
          "value": {}
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "updateSubscriptionByToken": {
    "request": [
      {
        "name": "disable",
        "value": {
          "subscription": {
            "enabled": false,
            "notification_types": -31
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "accepted",
          "value": {}
        }
      ],
      "202": [
        {
          "name": "accepted",
          "value": {}
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "transferSubscription": {
    "request": [
      {
        "name": "externalId",
        "value": {
          "identity": {
            "external_id": "user-17"
          }
        }
      },
      {
        "name": "onesignalId",
        "value": {
          "identity": {
            "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f"
          }
        }
      },
      {
        "name": "label",
        "value": {
          "identity": {
            "crm_id": "C-4711"
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "moved",
          "value": {
            "identity": {
              "external_id": "user-17",
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f"
            }
          }
        }
      ],
      "202": [
        {
          "name": "accepted",
          "value": {}
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "409": [
        {
          "name": "aliases",
          "value": {
            "errors": [
              {
                "code": "Conflict",
                "title": "Conflicting aliases",
                "meta": {
                  "conflicting_aliases": {
                    "external_id": "user-17"
                  }
                }
              }
            ]
          }
        },
        {
          "name": "claimed",
          "value": {
            "errors": [
              {
                "code": "user-2",
                "title": "One or more Aliases claimed by another User"
              }
            ]
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Subscription Limit Exceeded",
                "title": "The user has reached the limit of subscriptions"
              }
            ]
          }
        },
        {
          "name": "limit",
          "value": {
            "errors": [
              {
                "code": "subscription-1",
                "title": "Operation is not permitted due to user having the maximum number of subscriptions assigned",
                "meta": {
                  "user_subscription_limit": 20
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "viewAliases": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "aliases",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f",
              "external_id": "user-17",
              "crm_id": "C-4711"
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "createAlias": {
    "request": [
      {
        "name": "externalId",
        "value": {
          "identity": {
            "external_id": "user-17"
          }
        }
      },
      {
        "name": "labels",
        "value": {
          "identity": {
            "crm_id": "C-4711",
            "loyalty_card": "8840"
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "aliases",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f",
              "external_id": "user-17",
              "crm_id": "C-4711"
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "409": [
        {
          "name": "aliases",
          "value": {
            "errors": [
              {
                "code": "Conflict",
                "title": "Conflicting aliases",
                "meta": {
                  "conflicting_aliases": {
                    "external_id": "user-17"
                  }
                }
              }
            ]
          }
        },
        {
          "name": "claimed",
          "value": {
            "errors": [
              {
                "code": "user-2",
                "title": "One or more Aliases claimed by another User"
              }
            ]
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Subscription Limit Exceeded",
                "title": "The user has reached the limit of subscriptions"
              }
            ]
          }
        },
        {
          "name": "limit",
          "value": {
            "errors": [
              {
                "code": "subscription-1",
                "title": "Operation is not permitted due to user having the maximum number of subscriptions assigned",
                "meta": {
                  "user_subscription_limit": 20
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "deleteAlias": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "aliases",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f",
              "external_id": "user-17"
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "401": [
        {
          "name": "missing",
          "value": {
            "errors": [
              {
                "code": "auth-1",
                "title": "This operation requires 'Authorization' in the HTTP header"
              }
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "viewAliasesBySubscription": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "aliases",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f",
              "external_id": "user-17",
              "crm_id": "C-4711"
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "createAliasBySubscription": {
    "request": [
      {
        "name": "externalId",
        "value": {
          "identity": {
            "external_id": "user-17"
          }
        }
      },
      {
        "name": "labels",
        "value": {
          "identity": {
            "crm_id": "C-4711",
            "loyalty_card": "8840"
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "aliases",
          "value": {
            "identity": {
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f",
              "external_id": "user-17",
              "crm_id": "C-4711"
            }
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "403": [
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
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
            ]
          }
        }
      ],
      "409": [
        {
          "name": "aliases",
          "value": {
            "errors": [
              {
                "code": "Conflict",
                "title": "Conflicting aliases",
                "meta": {
                  "conflicting_aliases": {
                    "external_id": "user-17"
                  }
                }
              }
            ]
          }
        },
        {
          "name": "claimed",
          "value": {
            "errors": [
              {
                "code": "user-2",
                "title": "One or more Aliases claimed by another User"
              }
            ]
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Subscription Limit Exceeded",
                "title": "The user has reached the limit of subscriptions"
              }
            ]
          }
        },
        {
          "name": "limit",
          "value": {
            "errors": [
              {
                "code": "subscription-1",
                "title": "Operation is not permitted due to user having the maximum number of subscriptions assigned",
                "meta": {
                  "user_subscription_limit": 20
                }
              }
            ]
          }
        }
      ],
      "429": [
        {
          "name": "perUser",
          "value": {
            "errors": [
              "API rate limit exceeded"
            ],
            "limit": "Subscription/User Update Per Device"
          }
        },
        {
          "name": "published",
          "value": {
            "errors": [
              {
                "code": "Rate Limit Exceeded",
                "title": "API rate limit exceeded"
              }
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
  "createCustomEvents": {
    "request": [
      {
        "name": "keyed",
        "value": {
          "events": [
            {
              "name": "order_placed",
              "external_id": "user-17",
              "timestamp": "2026-11-20T09:00:00Z",
              "idempotency_key": "0d5c7f52-7b1f-4a43-8f0e-3c1f2a9c6e11",
              "properties": {
                "order": {
                  "number": 1042,
                  "total": "18.50"
                }
              }
            }
          ]
        }
      },
      {
        "name": "several",
        "value": {
          "events": [
            {
              "name": "trial_ended",
              "external_id": "user-17"
            },
            {
              "name": "trial_ended",
              "onesignal_id": "f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f"
            }
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "recorded",
          "value": {}
        }
      ],
      "202": [
        {
          "name": "accepted",
          "value": {}
        },
        {
          "name": "partly",
          "value": {
            "errors": [
              {
                "event_user_id": "user-42",
                "event_id": "567491ee-9105-4a87-9cbc-ed78a571645b",
                "error": {
                  "code": "not found",
                  "title": "failed to find a onesignal_id for user_id user-42"
                }
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "empty",
          "value": {}
        }
      ],
      "401": [
        {
          "name": "empty",
          "value": ""
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
  "unsubscribeWithToken": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "unsubscribed",
          "value": {
            "success": "true"
          }
        }
      ],
      "202": [
        {
          "name": "accepted",
          "value": {
            "success": "true"
          }
        }
      ],
      "400": [
        {
          "name": "uuid",
          "value": {
            "errors": [
              {
                "code": "request-1",
                "title": "Invalid UUID",
                "meta": {
                  "onesignal_id": "user-17"
                }
              }
            ]
          }
        },
        {
          "name": "sentence",
          "value": {
            "errors": [
              "Missing required parameter"
            ]
          }
        }
      ],
      "403": [
        {
          "name": "token",
          "value": {
            "errors": [
              "Invalid token"
            ]
          }
        }
      ],
      "404": [
        {
          "name": "subscription",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found"
              }
            ]
          }
        },
        {
          "name": "alias",
          "value": {
            "errors": [
              {
                "code": "subscription-0",
                "title": "Subscription not found",
                "meta": {
                  "alias": {
                    "Label": "external_id",
                    "ID": "user-17"
                  }
                }
              }
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
  "listApps": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "apps",
          "value": [
            {
              "id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
              "name": "Restaurant",
              "players": 1200,
              "messageable_players": 1100,
              "created_at": "2026-01-05T10:00:00.000Z",
              "updated_at": "2026-11-01T10:00:00.000Z",
              "organization_id": "3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a",
              "additional_data_is_root_payload": false,
              "gcm_key": null,
              "site_name": "Restaurant"
            },
            {
              "id": "2e4d6c8b-1a3f-4b5d-8c7e-9f0a1b2c3d4e",
              "name": "Kitchen",
              "players": 0,
              "messageable_players": 0
            }
          ]
        }
      ],
      "400": [
        {
          "name": "key",
          "value": {
            "errors": [
              "Please include an Authorization header with a valid API key"
            ]
          }
        }
      ],
      "403": [
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
  "createApp": {
    "request": [
      {
        "name": "plain",
        "value": {
          "name": "Restaurant",
          "organization_id": "3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a"
        }
      },
      {
        "name": "push",
        "value": {
          "name": "Restaurant",
          "organization_id": "3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a",
          "site_name": "Restaurant",
          "chrome_web_origin": "https://example.com",
          "chrome_web_default_notification_icon": "https://example.com/icon.png",
          "safari_site_origin": "https://example.com",
          "safari_icon_256_256": "https://example.com/icon.png",
          "apns_env": "production",
          "apns_key_id": "ABC123DEFG",
          "apns_team_id": "DEF123GHIJ",
          "apns_bundle_id": "com.example.restaurant",
          "apns_p8": "bm90IGEga2V5",
          "additional_data_is_root_payload": false
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "created",
          "value": {
            "id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
            "name": "Restaurant",
            "players": 0,
            "messageable_players": 0,
            "created_at": "2026-11-21T10:00:00.000Z",
            "updated_at": "2026-11-21T10:00:00.000Z",
            "organization_id": "3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a"
          }
        }
      ],
      "400": [
        {
          "name": "name",
          "value": {
            "errors": [
              "Name can't be blank"
            ]
          }
        }
      ],
      "403": [
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
              "App not found"
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
  "viewApp": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "app",
          "value": {
            "id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
            "name": "Restaurant",
            "players": 1200,
            "messageable_players": 1100,
            "created_at": "2026-01-05T10:00:00.000Z",
            "updated_at": "2026-11-01T10:00:00.000Z",
            "organization_id": "3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a",
            "conversion_attribution_window_push": 1440,
            "conversion_attribution_window_sms": 1440
          }
        },
        {
          "name": "config",
          "value": {
            "id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
            "name": "Restaurant",
            "channels": {
              "push": {
                "enabled": true,
                "platforms": [
                  "ios",
                  "chrome_web"
                ]
              },
              "sms": {
                "enabled": true,
                "platforms": []
              }
            }
          }
        }
      ],
      "403": [
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
              "App not found"
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
  "updateApp": {
    "request": [
      {
        "name": "rename",
        "value": {
          "name": "Restaurant and bar"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "changed",
          "value": {
            "id": "7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2",
            "name": "Restaurant and bar",
            "players": 1200,
            "messageable_players": 1100,
            "updated_at": "2026-11-21T10:00:00.000Z"
          }
        }
      ],
      "400": [
        {
          "name": "name",
          "value": {
            "errors": [
              "Name can't be blank"
            ]
          }
        }
      ],
      "403": [
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
              "App not found"
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
  "listApiKeys": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "keys",
          "value": {
            "tokens": [
              {
                "token_id": "5b3c1d2e-4f6a-4b8c-9d0e-1f2a3b4c5d6e",
                "name": "checkout",
                "ip_allowlist_mode": "explicit",
                "ip_allowlist": [
                  "203.0.113.0/24"
                ],
                "created_at": "2026-10-01T10:00:00.000Z",
                "updated_at": "2026-10-02T10:00:00.000Z"
              },
              {
                "token_id": "6c4d2e3f-5a7b-4c9d-8e1f-2a3b4c5d6e7f",
                "name": "reports",
                "ip_allowlist_mode": "disabled",
                "ip_allowlist": []
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "empty",
          "value": {}
        }
      ],
      "403": [
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
              "App not found"
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
  "createApiKey": {
    "request": [
      {
        "name": "open",
        "value": {
          "name": "reports"
        }
      },
      {
        "name": "limited",
        "value": {
          "name": "checkout",
          "ip_allowlist_mode": "explicit",
          "ip_allowlist": [
            "203.0.113.0/24"
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "made",
          "value": {
            "token_id": "5b3c1d2e-4f6a-4b8c-9d0e-1f2a3b4c5d6e",
            "formatted_token": "os_v2_app_example"
          }
        }
      ],
      "400": [
        {
          "name": "empty",
          "value": {}
        }
      ],
      "403": [
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
              "App not found"
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
  "updateApiKey": {
    "request": [
      {
        "name": "limit",
        "value": {
          "ip_allowlist_mode": "explicit",
          "ip_allowlist": [
            "203.0.113.0/24"
          ]
        }
      },
      {
        "name": "rename",
        "value": {
          "name": "reports-eu"
        }
      }
    ],
    "responses": {
      "200": [],
      "400": [
        {
          "name": "empty",
          "value": {}
        }
      ],
      "403": [
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
              "Token not found"
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
  "deleteApiKey": {
    "request": [],
    "responses": {
      "200": [],
      "400": [
        {
          "name": "empty",
          "value": {}
        }
      ],
      "403": [
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
              "Token not found"
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
  "rotateApiKey": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "rotated",
          "value": {
            "formatted_token": "os_v2_app_example"
          }
        }
      ],
      "400": [
        {
          "name": "empty",
          "value": {}
        }
      ],
      "403": [
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
              "Token not found"
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
