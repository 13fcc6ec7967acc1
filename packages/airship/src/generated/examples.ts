// Generated from specs/airship by `pnpm generate`. Not to be edited or formatted.

export interface Example {
  readonly name: string
  readonly value: unknown
}

export interface OperationExamples {
  readonly request: readonly Example[]
  readonly responses: Record<string, readonly Example[]>
}

export const examples: Record<string, OperationExamples> = {
  "registerSmsChannel": {
    "request": [
      {
        "name": "optedIn",
        "value": {
          "msisdn": "15035556789",
          "sender": "12345",
          "opted_in": "2026-11-20T11:58:59",
          "timezone": "America/Los_Angeles",
          "locale_country": "US",
          "locale_language": "en",
          "tag_operations": {
            "add": {
              "interests": [
                "tables",
                "chairs"
              ]
            }
          },
          "attributes": {
            "first_name": "Ada",
            "visits": 3
          }
        }
      },
      {
        "name": "invitation",
        "value": {
          "msisdn": "15035556789",
          "sender": "12345"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "optedIn",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20",
            "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c"
          }
        },
        {
          "name": "pending",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20",
            "push_id": "c7e9b2d4-18f3-4a6c-b05d-5e4f3a2b1c0d",
            "channel_id": "d2a8c6e4-9b1f-4e3d-a7c5-1f0e9d8c7b6a",
            "status": "pending"
          }
        }
      ],
      "201": [
        {
          "name": "optedIn",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20",
            "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
            "attributes": {
              "ok": true
            },
            "tags": {
              "ok": true
            }
          }
        },
        {
          "name": "pending",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20",
            "push_id": "c7e9b2d4-18f3-4a6c-b05d-5e4f3a2b1c0d",
            "channel_id": "d2a8c6e4-9b1f-4e3d-a7c5-1f0e9d8c7b6a",
            "status": "pending"
          }
        }
      ],
      "202": [
        {
          "name": "pending",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20",
            "push_id": "c7e9b2d4-18f3-4a6c-b05d-5e4f3a2b1c0d",
            "channel_id": "d2a8c6e4-9b1f-4e3d-a7c5-1f0e9d8c7b6a",
            "status": "pending",
            "attributes": {
              "ok": true
            },
            "tags": {
              "ok": true
            }
          }
        },
        {
          "name": "pendingWithoutChannel",
          "value": {
            "ok": true,
            "status": "pending"
          }
        },
        {
          "name": "optedIn",
          "value": {
            "ok": true,
            "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c"
          }
        }
      ],
      "400": [
        {
          "name": "sender",
          "value": {
            "ok": false,
            "errors": "Unable to retrieve details for sender 12345 with app_key <application key>"
          }
        },
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'optedin' is not allowed in this context",
              "path": "optedin",
              "location": {
                "line": 4,
                "column": 14
              }
            }
          }
        }
      ],
      "401": [
        {
          "name": "plain",
          "value": "Unauthorized"
        },
        {
          "name": "json",
          "value": {
            "ok": false,
            "error": "Unauthorized"
          }
        }
      ],
      "403": [
        {
          "name": "plan",
          "value": {
            "ok": false,
            "error": "Forbidden"
          }
        }
      ],
      "406": [
        {
          "name": "version",
          "value": {
            "ok": false,
            "error": "Not Acceptable"
          }
        }
      ],
      "429": [
        {
          "name": "rate",
          "value": {
            "ok": false,
            "error": "Too Many Requests"
          }
        }
      ]
    }
  },
  "optOutSmsChannel": {
    "request": [
      {
        "name": "optOut",
        "value": {
          "msisdn": "15035556789",
          "sender": "12345"
        }
      }
    ],
    "responses": {
      "202": [
        {
          "name": "accepted",
          "value": {
            "ok": true
          }
        }
      ],
      "400": [
        {
          "name": "sender",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40902,
            "details": {
              "error": "malformed sender"
            }
          }
        }
      ],
      "401": [
        {
          "name": "plain",
          "value": "Unauthorized"
        },
        {
          "name": "json",
          "value": {
            "ok": false,
            "error": "Unauthorized"
          }
        }
      ],
      "403": [
        {
          "name": "plan",
          "value": {
            "ok": false,
            "error": "Forbidden"
          }
        }
      ],
      "406": [
        {
          "name": "version",
          "value": {
            "ok": false,
            "error": "Not Acceptable"
          }
        }
      ],
      "429": [
        {
          "name": "rate",
          "value": {
            "ok": false,
            "error": "Too Many Requests"
          }
        }
      ]
    }
  },
  "lookupSmsChannel": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "optedIn",
          "value": {
            "ok": true,
            "channel": {
              "channel_id": "e5c3a1f7-4d2b-4986-b3e1-8f7a6b5c4d3e",
              "device_type": "sms",
              "installed": true,
              "push_address": null,
              "named_user_id": null,
              "alias": null,
              "tags": [],
              "tag_groups": {
                "ua_channel_type": [
                  "sms"
                ],
                "ua_sender_id": [
                  "12345"
                ],
                "ua_opt_in": [
                  "true"
                ]
              },
              "created": "2026-04-27T22:06:21",
              "opt_in": true,
              "opt_in_date": "2026-07-07T03:23:13",
              "msisdn": "15035556789",
              "last_registration": "2026-05-14T19:51:38"
            }
          }
        },
        {
          "name": "optedOut",
          "value": {
            "ok": true,
            "channel": {
              "channel_id": "e5c3a1f7-4d2b-4986-b3e1-8f7a6b5c4d3e",
              "device_type": "sms",
              "installed": true,
              "push_address": null,
              "named_user_id": "user-17",
              "tags": [
                "early"
              ],
              "tag_groups": {
                "ua_opt_in": [
                  "true"
                ]
              },
              "created": "2026-04-27T22:06:21",
              "opt_in": false,
              "opt_in_date": "2026-07-07T03:23:13",
              "opt_out_date": "2026-07-08T03:23:13",
              "msisdn": "15035556789",
              "last_registration": null,
              "attributes": {
                "first_name": "Ada",
                "visits": 3
              },
              "device_attributes": {
                "ua_country_code": "1",
                "ua_ndc": "503",
                "ua_rcs_enabled": "true"
              },
              "subscription_lists": [
                {
                  "action": "subscribe",
                  "list_id": "news",
                  "timestamp": "2026-05-14T19:51:38"
                }
              ],
              "suppression_state": "carrier_deactivation"
            }
          }
        }
      ],
      "400": [
        {
          "name": "number",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        }
      ],
      "401": [
        {
          "name": "plain",
          "value": "Unauthorized"
        },
        {
          "name": "json",
          "value": {
            "ok": false,
            "error": "Unauthorized"
          }
        }
      ],
      "403": [
        {
          "name": "plan",
          "value": {
            "ok": false,
            "error": "Forbidden"
          }
        }
      ],
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The channel could not be found.",
            "error_code": 40401
          }
        }
      ],
      "406": [
        {
          "name": "version",
          "value": {
            "ok": false,
            "error": "Not Acceptable"
          }
        }
      ],
      "429": [
        {
          "name": "rate",
          "value": {
            "ok": false,
            "error": "Too Many Requests"
          }
        }
      ]
    }
  },
  "sendPush": {
    "request": [
      {
        "name": "sms",
        "value": {
          "audience": {
            "sms_id": {
              "sender": "12345",
              "msisdn": "15035556789"
            }
          },
          "device_types": [
            "sms"
          ],
          "notification": {
            "sms": {
              "alert": "Your order has shipped: https://example.com/orders/1042",
              "expiry": 86400,
              "shorten_links": true
            }
          },
          "message_type": "transactional"
        }
      },
      {
        "name": "plainAlert",
        "value": {
          "audience": {
            "AND": [
              {
                "sms_sender": "12345"
              },
              {
                "tag": "early",
                "group": "interests"
              },
              {
                "NOT": {
                  "tag": [
                    "paused",
                    "moved"
                  ],
                  "group": "state"
                }
              }
            ]
          },
          "device_types": [
            "sms"
          ],
          "notification": {
            "alert": "Doors open at eight."
          },
          "options": {
            "expiry": "2026-11-27T20:00:00",
            "audience_limits": {
              "max_recipients": 500
            }
          },
          "campaigns": {
            "categories": [
              "autumn"
            ]
          },
          "message_type": "commercial"
        }
      },
      {
        "name": "mms",
        "value": {
          "audience": {
            "channel": "e5c3a1f7-4d2b-4986-b3e1-8f7a6b5c4d3e"
          },
          "device_types": [
            "mms"
          ],
          "notification": {
            "mms": {
              "fallback_text": "Your table: https://example.com/table.jpg",
              "subject": "Your table",
              "shorten_links": true,
              "slides": [
                {
                  "text": "This is the one by the window.",
                  "media": {
                    "url": "https://example.com/table.jpg",
                    "content_type": "image/jpeg",
                    "content_length": 23098
                  }
                }
              ]
            }
          }
        }
      },
      {
        "name": "templates",
        "value": [
          {
            "audience": {
              "named_user": [
                "user-17",
                "user-42"
              ]
            },
            "device_types": [
              "sms"
            ],
            "notification": {
              "sms": {
                "template": {
                  "template_id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58"
                },
                "expiry": 3600
              }
            },
            "global_attributes": {
              "shop": "Portland"
            }
          },
          {
            "audience": {
              "OR": [
                {
                  "segment": "9f0e0f3a-8a0e-4a6f-9a57-0f3b5a5a2b11"
                },
                {
                  "attribute": "visits",
                  "operator": "greater",
                  "value": 3
                },
                {
                  "attribute": "birthdate",
                  "operator": "before",
                  "value": "1990-01-01T00:00:00",
                  "precision": "years"
                },
                {
                  "attribute": "order",
                  "where": {
                    "property": "total",
                    "operator": "greater_eq",
                    "value": 20,
                    "compare_as": "number"
                  }
                },
                {
                  "activity": "sms_delivered",
                  "operator": "greater",
                  "value": 2,
                  "after": 30,
                  "precision": "days"
                },
                {
                  "static_list": "vip"
                },
                {
                  "subscription_list": [
                    "news"
                  ]
                }
              ]
            },
            "device_types": [
              "mms"
            ],
            "notification": {
              "mms": {
                "template": {
                  "fields": {
                    "fallback_text": "Hello {{name}}",
                    "subject": "Hello",
                    "text": "See you soon, {{name}}"
                  }
                },
                "slides": [
                  {
                    "media": {
                      "url": "https://example.com/hello.GIF",
                      "content_type": "image/gif"
                    }
                  }
                ]
              }
            },
            "options": {
              "personalization": true
            },
            "localizations": [
              {
                "language": "de",
                "country": "DE",
                "notification": {
                  "mms": {
                    "fallback_text": "Hallo",
                    "slides": [
                      {
                        "media": {
                          "url": "https://example.com/hallo.png",
                          "content_type": "image/png"
                        }
                      }
                    ]
                  }
                }
              }
            ]
          }
        ]
      },
      {
        "name": "everyone",
        "value": {
          "audience": "all",
          "device_types": [
            "sms",
            "ios"
          ],
          "notification": {
            "alert": "We are closed on Monday.",
            "sms": {
              "template": {
                "fields": {
                  "alert": "We are closed on Monday, {{name}}."
                }
              }
            }
          },
          "orchestration": {
            "type": "channel_priority",
            "channel_priority": [
              "ios",
              "sms"
            ]
          },
          "feed_references": {
            "feeds": [
              {
                "name": "hours",
                "params": {
                  "city": "Portland"
                },
                "on_error": "continue"
              }
            ],
            "defaults": {
              "hours": {
                "monday": "closed"
              }
            }
          },
          "snippet_references": {
            "snippets": [
              {
                "name": "footer"
              }
            ]
          },
          "options": {
            "no_throttle": true,
            "omit_from_activity_log": true,
            "personalization": true,
            "redact_payload": true,
            "bypass_frequency_limits": true,
            "bypass_holdout_groups": true,
            "bypass_ban_list_processing": false,
            "ban_list_parameters": {
              "brand": "a"
            },
            "expiry": 0
          }
        }
      }
    ],
    "responses": {
      "202": [
        {
          "name": "one",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "push_ids": [
              "9d78a53b-b16a-c58f-b78d-181d5e242078"
            ],
            "message_ids": [],
            "content_urls": [],
            "localized_ids": []
          }
        },
        {
          "name": "short",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "push_ids": [
              "9d78a53b-b16a-c58f-b78d-181d5e242078",
              "1cbfbfa2-08d1-92c2-7119-f8f7f670f5f6"
            ]
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'alert1' is not allowed in this context",
              "path": "notification.alert1",
              "location": {
                "line": 10,
                "column": 14
              }
            }
          }
        },
        {
          "name": "noAudience",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40202,
            "details": {
              "error": "'audience' must be set"
            }
          }
        }
      ],
      "401": [
        {
          "name": "plain",
          "value": "Unauthorized"
        },
        {
          "name": "json",
          "value": {
            "ok": false,
            "error": "Unauthorized"
          }
        }
      ],
      "403": [
        {
          "name": "plan",
          "value": {
            "ok": false,
            "error": "Forbidden"
          }
        }
      ],
      "406": [
        {
          "name": "version",
          "value": {
            "ok": false,
            "error": "Not Acceptable"
          }
        }
      ],
      "413": [
        {
          "name": "size",
          "value": {
            "ok": false,
            "error": "Payload Too Large"
          }
        }
      ],
      "429": [
        {
          "name": "rate",
          "value": {
            "ok": false,
            "error": "Too Many Requests"
          }
        }
      ]
    }
  }
}
