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
  },
  "updateSmsChannel": {
    "request": [
      {
        "name": "moved",
        "value": {
          "msisdn": "15035556789",
          "sender": "12345",
          "opted_in": "2026-11-20T11:58:59",
          "timezone": "Europe/Paris",
          "locale_country": "FR",
          "locale_language": "fr"
        }
      },
      {
        "name": "zone",
        "value": {
          "msisdn": "15035556789",
          "sender": "12345",
          "timezone": "America/Los_Angeles"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "changed",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        },
        {
          "name": "short",
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
            "errors": "Unable to retrieve details for sender 12345 with app_key <application key>"
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
          "name": "other",
          "value": {
            "ok": false,
            "errors": "No channel was found for the given msisdn and sender"
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
  "uninstallSmsChannel": {
    "request": [
      {
        "name": "uninstall",
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
  "modifySmsChannelTags": {
    "request": [
      {
        "name": "change",
        "value": {
          "audience": {
            "msisdn": "15035556789",
            "sender": "12345"
          },
          "add": {
            "interests": [
              "tables",
              "chairs"
            ],
            "state": [
              "active"
            ]
          },
          "remove": {
            "interests": [
              "lamps"
            ]
          }
        }
      },
      {
        "name": "replace",
        "value": {
          "audience": {
            "msisdn": "15035556789",
            "sender": "12345"
          },
          "set": {
            "interests": [
              "tables"
            ]
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "changed",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        },
        {
          "name": "partly",
          "value": {
            "ok": true,
            "warnings": [
              "The following tag groups do not exist or are deactivated: state"
            ]
          }
        }
      ],
      "400": [
        {
          "name": "both",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "Cannot add and remove the same tag",
              "path": "remove"
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
  "triggerSmsKeywordInteraction": {
    "request": [
      {
        "name": "stop",
        "value": {
          "keyword": "stop",
          "sender_ids": [
            "12345",
            "US:54321"
          ],
          "timestamp": "2026-11-20T11:58:59"
        }
      },
      {
        "name": "join",
        "value": {
          "keyword": "join",
          "sender_ids": [
            "12345"
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
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
            "error": "The following sender(s) are not configured for the 'stop' keyword: ['54321']",
            "error_code": 400
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
  "createCustomSmsResponse": {
    "request": [
      {
        "name": "sms",
        "value": {
          "mobile_originated_id": "5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f",
          "sms": {
            "alert": "You have 120 points: https://example.com/points?ua-tag-add=interests:points",
            "shorten_links": true
          }
        }
      },
      {
        "name": "mms",
        "value": {
          "mobile_originated_id": "5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f",
          "mms": {
            "fallback_text": "The menu: https://example.com/menu.gif",
            "subject": "The menu",
            "shorten_links": true,
            "slides": [
              {
                "text": "What we cook today.",
                "media": {
                  "url": "https://example.com/menu.gif",
                  "content_type": "image/gif",
                  "content_length": 23098
                }
              }
            ]
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "accepted",
          "value": {
            "ok": true,
            "operation_id": "f1c3a5b7-9d2e-4f60-8a71-b2c3d4e5f607",
            "push_id": "9d78a53b-b16a-c58f-b78d-181d5e242078"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'expiry' is not allowed in this context",
              "path": "sms.expiry",
              "location": {
                "line": 3,
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
      "404": [
        {
          "name": "unknown",
          "value": {
            "ok": false,
            "error": "The mobile_originated_id could not be found",
            "operation_id": "f1c3a5b7-9d2e-4f60-8a71-b2c3d4e5f607"
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
  "validatePush": {
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
              "alert": "Your order has shipped."
            }
          }
        }
      },
      {
        "name": "localizations",
        "value": [
          {
            "audience": {
              "sms_sender": [
                "12345",
                "54321"
              ]
            },
            "device_types": [
              "sms"
            ],
            "notification": {
              "alert": "Good morning"
            },
            "localizations": [
              {
                "language": "de",
                "country": "AT",
                "notification": {
                  "alert": "Guten Morgen"
                }
              }
            ]
          }
        ]
      }
    ],
    "responses": {
      "200": [
        {
          "name": "valid",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946"
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
  },
  "createAndSend": {
    "request": [
      {
        "name": "sms",
        "value": {
          "audience": {
            "create_and_send": [
              {
                "ua_msisdn": "15035556789",
                "ua_sender": "12345",
                "ua_opted_in": "2026-11-20T11:58:59",
                "name": "Ada"
              },
              {
                "ua_msisdn": "15035556790",
                "ua_sender": "12345",
                "ua_opted_in": "2026-11-20T12:03:07",
                "name": "Grace",
                "orders": [
                  {
                    "id": 1042,
                    "total": 18.5
                  }
                ]
              }
            ]
          },
          "device_types": [
            "sms"
          ],
          "notification": {
            "sms": {
              "template": {
                "fields": {
                  "alert": "Hello {{name}}, your table is ready."
                }
              },
              "expiry": 3600
            }
          },
          "options": {
            "use_strict_sms_validation": true
          },
          "campaigns": {
            "categories": [
              "autumn"
            ]
          }
        }
      },
      {
        "name": "mms",
        "value": {
          "audience": {
            "create_and_send": [
              {
                "ua_msisdn": "15035556789",
                "ua_sender": "12345",
                "ua_opted_in": "2026-11-20T11:58:59Z"
              }
            ]
          },
          "device_types": [
            "mms"
          ],
          "notification": {
            "mms": {
              "fallback_text": "Your table: https://example.com/table.jpg",
              "slides": [
                {
                  "text": "This is the one by the window.",
                  "media": {
                    "url": "https://example.com/table.jpg",
                    "content_type": "image/jpeg"
                  }
                }
              ]
            }
          }
        }
      },
      {
        "name": "upload",
        "value": {
          "audience": {
            "bulk_id": "0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5"
          },
          "device_types": [
            "sms"
          ],
          "notification": {
            "sms": {
              "alert": "Doors open at eight.",
              "shorten_links": true
            }
          }
        }
      }
    ],
    "responses": {
      "202": [
        {
          "name": "accepted",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "push_ids": [
              "9d78a53b-b16a-c58f-b78d-181d5e242078"
            ],
            "message_ids": [],
            "content_urls": []
          }
        },
        {
          "name": "short",
          "value": {
            "ok": true
          }
        }
      ],
      "400": [
        {
          "name": "platform",
          "value": {
            "ok": false,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The notification does not match device_types",
              "path": "notification.mms"
            }
          }
        },
        {
          "name": "rows",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The msisdn is not reachable by the sender",
              "path": "audience.create_and_send[1]"
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
  },
  "validateCreateAndSend": {
    "request": [
      {
        "name": "sms",
        "value": {
          "audience": {
            "create_and_send": [
              {
                "ua_msisdn": "15035556789",
                "ua_sender": "12345",
                "ua_opted_in": "2026-11-20T11:58:59",
                "name": "Ada"
              },
              {
                "ua_msisdn": "15035556790",
                "ua_sender": "12345",
                "ua_opted_in": "2026-11-20T12:03:07",
                "name": "Grace",
                "orders": [
                  {
                    "id": 1042,
                    "total": 18.5
                  }
                ]
              }
            ]
          },
          "device_types": [
            "sms"
          ],
          "notification": {
            "sms": {
              "template": {
                "fields": {
                  "alert": "Hello {{name}}, your table is ready."
                }
              },
              "expiry": 3600
            }
          },
          "options": {
            "use_strict_sms_validation": true
          },
          "campaigns": {
            "categories": [
              "autumn"
            ]
          }
        }
      },
      {
        "name": "mms",
        "value": {
          "audience": {
            "create_and_send": [
              {
                "ua_msisdn": "15035556789",
                "ua_sender": "12345",
                "ua_opted_in": "2026-11-20T11:58:59Z"
              }
            ]
          },
          "device_types": [
            "mms"
          ],
          "notification": {
            "mms": {
              "fallback_text": "Your table: https://example.com/table.jpg",
              "slides": [
                {
                  "text": "This is the one by the window.",
                  "media": {
                    "url": "https://example.com/table.jpg",
                    "content_type": "image/jpeg"
                  }
                }
              ]
            }
          }
        }
      },
      {
        "name": "upload",
        "value": {
          "audience": {
            "bulk_id": "0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5"
          },
          "device_types": [
            "sms"
          ],
          "notification": {
            "sms": {
              "alert": "Doors open at eight.",
              "shorten_links": true
            }
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "valid",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946"
          }
        }
      ],
      "400": [
        {
          "name": "platform",
          "value": {
            "ok": false,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The notification does not match device_types",
              "path": "notification.mms"
            }
          }
        },
        {
          "name": "rows",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The msisdn is not reachable by the sender",
              "path": "audience.create_and_send[1]"
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
  },
  "uploadBulkCsv": {
    "request": [
      {
        "name": "numbers",
        "value": "ua_msisdn,ua_sender,ua_opted_in,name\n15035556789,12345,2026-11-20T11:58:59,Ada\n15035556790,12345,2026-11-20T12:03:07,Grace\n"
      },
      {
        "name": "channels",
        "value": "ua_channel_id,name\ne5c3a1f7-4d2b-4986-b3e1-8f7a6b5c4d3e,Ada\n"
      }
    ],
    "responses": {
      "200": [
        {
          "name": "taken",
          "value": {
            "ok": true,
            "bulk_id": "0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5",
            "field_names": [
              "ua_msisdn",
              "ua_sender",
              "ua_opted_in",
              "name"
            ]
          }
        }
      ],
      "400": [
        {
          "name": "header",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40003,
            "details": {
              "error": "The header row is missing or invalid"
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
  },
  "bulkSend": {
    "request": [
      {
        "name": "sms",
        "value": {
          "audience": {
            "bulk_id": "0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5"
          },
          "device_types": [
            "sms"
          ],
          "notification": {
            "alert": "Hello {{name}}"
          },
          "options": {
            "personalization": true
          },
          "message_type": "commercial"
        }
      },
      {
        "name": "mms",
        "value": {
          "audience": {
            "bulk_id": "0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5"
          },
          "device_types": [
            "mms"
          ],
          "notification": {
            "mms": {
              "template": {
                "template_id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58"
              },
              "slides": [
                {
                  "media": {
                    "url": "https://example.com/table.jpg",
                    "content_type": "image/jpeg"
                  }
                }
              ]
            }
          },
          "campaigns": {
            "categories": [
              "autumn"
            ]
          }
        }
      }
    ],
    "responses": {
      "202": [
        {
          "name": "accepted",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "push_ids": [
              "9d78a53b-b16a-c58f-b78d-181d5e242078"
            ],
            "message_ids": [],
            "content_urls": []
          }
        },
        {
          "name": "short",
          "value": {
            "ok": true
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
          "name": "unknown",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The bulk_id does not exist",
              "path": "audience.bulk_id"
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
  },
  "validateBulkSend": {
    "request": [
      {
        "name": "sms",
        "value": {
          "audience": {
            "bulk_id": "0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5"
          },
          "device_types": [
            "sms"
          ],
          "notification": {
            "alert": "Hello {{name}}"
          },
          "options": {
            "personalization": true
          },
          "message_type": "commercial"
        }
      },
      {
        "name": "mms",
        "value": {
          "audience": {
            "bulk_id": "0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5"
          },
          "device_types": [
            "mms"
          ],
          "notification": {
            "mms": {
              "template": {
                "template_id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58"
              },
              "slides": [
                {
                  "media": {
                    "url": "https://example.com/table.jpg",
                    "content_type": "image/jpeg"
                  }
                }
              ]
            }
          },
          "campaigns": {
            "categories": [
              "autumn"
            ]
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "valid",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946"
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
          "name": "unknown",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The bulk_id does not exist",
              "path": "audience.bulk_id"
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
  },
  "listSchedules": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "page",
          "value": {
            "ok": true,
            "count": 2,
            "total_count": 3,
            "next_page": "https://go.urbanairship.com/api/schedules?start=8bcb15a6-1f81-451a-95a1-05afd40e271c&limit=2",
            "schedules": [
              {
                "url": "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109",
                "name": "Morning",
                "schedule": {
                  "scheduled_time": "2026-11-27T09:00:00"
                },
                "push": {
                  "audience": {
                    "tag": "early",
                    "group": "interests"
                  },
                  "device_types": [
                    "sms"
                  ],
                  "notification": {
                    "alert": "Good morning"
                  }
                },
                "push_ids": [
                  "9d78a53b-b16a-c58f-b78d-181d5e242078"
                ]
              },
              {
                "url": "http://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109",
                "name": null,
                "schedule": {
                  "scheduled_time": "2026-11-30T09:00:00",
                  "recurring": {
                    "cadence": {
                      "type": "weekly",
                      "count": 2,
                      "days_of_week": [
                        "monday"
                      ]
                    },
                    "end_time": "2027-06-30T00:00:00",
                    "exclusions": [
                      {
                        "hour_range": "20-23"
                      },
                      {
                        "date_range": "2026-12-24T00:00:00/2026-12-27T00:00:00"
                      },
                      {
                        "days_of_week": [
                          "saturday",
                          "sunday"
                        ]
                      }
                    ],
                    "paused": true
                  }
                },
                "push": {
                  "audience": "all",
                  "device_types": "sms",
                  "notification": {
                    "sms": {
                      "alert": "How was your week?"
                    }
                  },
                  "campaigns": {
                    "categories": [
                      "weekly"
                    ]
                  }
                }
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "ok": true,
            "count": 0,
            "total_count": 0,
            "schedules": []
          }
        }
      ],
      "400": [
        {
          "name": "limit",
          "value": {
            "ok": false,
            "error": "The limit is out of range",
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
  "createSchedule": {
    "request": [
      {
        "name": "moment",
        "value": {
          "name": "Morning",
          "schedule": {
            "scheduled_time": "2026-11-27T09:00:00"
          },
          "push": {
            "audience": {
              "tag": "early",
              "group": "interests"
            },
            "device_types": [
              "sms"
            ],
            "notification": {
              "alert": "Good morning"
            }
          }
        }
      },
      {
        "name": "local",
        "value": [
          {
            "schedule": {
              "local_scheduled_time": "2026-11-27T09:00:00"
            },
            "push": {
              "audience": {
                "sms_sender": "12345"
              },
              "device_types": [
                "sms"
              ],
              "notification": {
                "sms": {
                  "alert": "Good morning"
                }
              }
            }
          }
        ]
      },
      {
        "name": "recurring",
        "value": {
          "schedule": {
            "scheduled_time": "2026-11-30T09:00:00",
            "recurring": {
              "cadence": {
                "type": "weekly",
                "count": 2,
                "days_of_week": [
                  "monday"
                ]
              },
              "end_time": "2027-06-30T00:00:00",
              "exclusions": [
                {
                  "hour_range": "20-23"
                },
                {
                  "date_range": "2026-12-24T00:00:00/2026-12-27T00:00:00"
                },
                {
                  "days_of_week": [
                    "saturday",
                    "sunday"
                  ]
                }
              ]
            }
          },
          "push": {
            "audience": {
              "subscription_list": "weekly"
            },
            "device_types": [
              "sms"
            ],
            "notification": {
              "sms": {
                "alert": "How was your week?"
              }
            }
          }
        }
      }
    ],
    "responses": {
      "201": [
        {
          "name": "one",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "schedule_ids": [
              "2d69320c-3c91-5241-fac4-248269eed109"
            ],
            "schedule_urls": [
              "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109"
            ],
            "schedules": [
              {
                "url": "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109",
                "name": "Morning",
                "schedule": {
                  "scheduled_time": "2026-11-27T09:00:00"
                },
                "push": {
                  "audience": {
                    "tag": "early",
                    "group": "interests"
                  },
                  "device_types": [
                    "sms"
                  ],
                  "notification": {
                    "alert": "Good morning"
                  }
                },
                "push_ids": [
                  "9d78a53b-b16a-c58f-b78d-181d5e242078"
                ]
              }
            ]
          }
        },
        {
          "name": "short",
          "value": {
            "ok": true,
            "schedule_urls": [
              "http://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109"
            ]
          }
        }
      ],
      "400": [
        {
          "name": "past",
          "value": {
            "ok": false,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The scheduled time is in the past",
              "path": "schedule.scheduled_time"
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "Not Found",
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
      "413": [
        {
          "name": "number",
          "value": {
            "ok": false,
            "error": "Payload Too Large",
            "error_code": 41301
          }
        },
        {
          "name": "size",
          "value": {
            "ok": false,
            "error": "Payload Too Large",
            "error_code": 41307
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
  "getSchedule": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "moment",
          "value": {
            "url": "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109",
            "name": "Morning",
            "schedule": {
              "scheduled_time": "2026-11-27T09:00:00"
            },
            "push": {
              "audience": {
                "tag": "early",
                "group": "interests"
              },
              "device_types": [
                "sms"
              ],
              "notification": {
                "alert": "Good morning"
              }
            },
            "push_ids": [
              "9d78a53b-b16a-c58f-b78d-181d5e242078"
            ]
          }
        },
        {
          "name": "recurring",
          "value": {
            "url": "http://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109",
            "name": null,
            "schedule": {
              "scheduled_time": "2026-11-30T09:00:00",
              "recurring": {
                "cadence": {
                  "type": "weekly",
                  "count": 2,
                  "days_of_week": [
                    "monday"
                  ]
                },
                "end_time": "2027-06-30T00:00:00",
                "exclusions": [
                  {
                    "hour_range": "20-23"
                  },
                  {
                    "date_range": "2026-12-24T00:00:00/2026-12-27T00:00:00"
                  },
                  {
                    "days_of_week": [
                      "saturday",
                      "sunday"
                    ]
                  }
                ],
                "paused": true
              }
            },
            "push": {
              "audience": "all",
              "device_types": "sms",
              "notification": {
                "sms": {
                  "alert": "How was your week?"
                }
              },
              "campaigns": {
                "categories": [
                  "weekly"
                ]
              }
            }
          }
        },
        {
          "name": "local",
          "value": {
            "schedule": {
              "local_scheduled_time": "2026-11-27T09:00:00"
            },
            "push": {
              "audience": "all",
              "device_types": [
                "sms"
              ],
              "notification": {
                "alert": "Good morning"
              }
            },
            "localization_ids": [
              "1cbfbfa2-08d1-92c2-7119-f8f7f670f5f6"
            ]
          }
        },
        {
          "name": "best",
          "value": {
            "schedule": {
              "best_time": {
                "send_date": "2026-11-27"
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The schedule could not be found.",
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
  "updateSchedule": {
    "request": [
      {
        "name": "moment",
        "value": {
          "name": "Morning",
          "schedule": {
            "scheduled_time": "2026-11-28T09:00:00"
          },
          "push": {
            "audience": {
              "tag": "early",
              "group": "interests"
            },
            "device_types": [
              "sms"
            ],
            "notification": {
              "alert": "Good morning"
            }
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "changed",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "schedule_urls": [
              "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109"
            ],
            "schedules": [
              {
                "url": "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109",
                "name": "Morning",
                "schedule": {
                  "scheduled_time": "2026-11-28T09:00:00"
                },
                "push": {
                  "audience": {
                    "tag": "early",
                    "group": "interests"
                  },
                  "device_types": [
                    "sms"
                  ],
                  "notification": {
                    "alert": "Good morning"
                  }
                },
                "push_ids": [
                  "9d78a53b-b16a-c58f-b78d-181d5e242078"
                ]
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "past",
          "value": {
            "ok": false,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The scheduled time is in the past",
              "path": "schedule.scheduled_time"
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The schedule could not be found.",
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
      "409": [
        {
          "name": "sending",
          "value": {
            "ok": false,
            "error": "The schedule is in progress",
            "error_code": 40900
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
  },
  "deleteSchedule": {
    "request": [],
    "responses": {
      "204": [],
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
            "error": "The schedule could not be found.",
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
  "pauseSchedule": {
    "request": [
      {
        "name": "empty",
        "value": {}
      }
    ],
    "responses": {
      "204": [],
      "400": [
        {
          "name": "ended",
          "value": {
            "ok": false,
            "error": "The schedule end time is in the past",
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
            "error": "The schedule could not be found.",
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
      ],
      "500": [
        {
          "name": "triggers",
          "value": {
            "ok": false,
            "error": "Failed to pause schedule",
            "error_code": 500,
            "failed_triggers": [
              {
                "id": "1cbfbfa2-08d1-92c2-7119-f8f7f670f5f6",
                "state": "BLOCKED"
              }
            ]
          }
        }
      ]
    }
  },
  "resumeSchedule": {
    "request": [
      {
        "name": "empty",
        "value": {}
      }
    ],
    "responses": {
      "204": [],
      "400": [
        {
          "name": "ended",
          "value": {
            "ok": false,
            "error": "The schedule end time is in the past",
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
            "error": "The schedule could not be found.",
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
      ],
      "500": [
        {
          "name": "triggers",
          "value": {
            "ok": false,
            "error": "Failed to resume schedule",
            "error_code": 500,
            "failed_triggers": [
              {
                "id": "1cbfbfa2-08d1-92c2-7119-f8f7f670f5f6",
                "state": "BLOCKED"
              }
            ]
          }
        }
      ]
    }
  },
  "scheduleCreateAndSend": {
    "request": [
      {
        "name": "sms",
        "value": {
          "name": "Autumn",
          "schedule": {
            "scheduled_time": "2026-11-27T09:00:00"
          },
          "push": {
            "audience": {
              "create_and_send": [
                {
                  "ua_msisdn": "15035556789",
                  "ua_sender": "12345",
                  "ua_opted_in": "2026-11-20T11:58:59",
                  "name": "Ada"
                },
                {
                  "ua_msisdn": "15035556790",
                  "ua_sender": "12345",
                  "ua_opted_in": "2026-11-20T12:03:07",
                  "name": "Grace",
                  "orders": [
                    {
                      "id": 1042,
                      "total": 18.5
                    }
                  ]
                }
              ]
            },
            "device_types": [
              "sms"
            ],
            "notification": {
              "sms": {
                "template": {
                  "fields": {
                    "alert": "Hello {{name}}, your table is ready."
                  }
                },
                "expiry": 3600
              }
            },
            "options": {
              "use_strict_sms_validation": true
            },
            "campaigns": {
              "categories": [
                "autumn"
              ]
            }
          }
        }
      },
      {
        "name": "mms",
        "value": {
          "name": "Autumn",
          "schedule": {
            "scheduled_time": "2026-11-27T09:00:00"
          },
          "push": {
            "audience": {
              "create_and_send": [
                {
                  "ua_msisdn": "15035556789",
                  "ua_sender": "12345",
                  "ua_opted_in": "2026-11-20T11:58:59Z"
                }
              ]
            },
            "device_types": [
              "mms"
            ],
            "notification": {
              "mms": {
                "fallback_text": "Your table: https://example.com/table.jpg",
                "slides": [
                  {
                    "text": "This is the one by the window.",
                    "media": {
                      "url": "https://example.com/table.jpg",
                      "content_type": "image/jpeg"
                    }
                  }
                ]
              }
            }
          }
        }
      }
    ],
    "responses": {
      "202": [
        {
          "name": "url",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "schedule_urls": [
              "http://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109"
            ]
          }
        },
        {
          "name": "whole",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "push_ids": [
              "9d78a53b-b16a-c58f-b78d-181d5e242078"
            ],
            "schedule_ids": [
              "2d69320c-3c91-5241-fac4-248269eed109"
            ],
            "schedule_urls": [
              "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109"
            ],
            "schedules": [
              {
                "url": "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109",
                "name": "Morning",
                "schedule": {
                  "scheduled_time": "2026-11-27T09:00:00"
                },
                "push": {
                  "audience": {
                    "tag": "early",
                    "group": "interests"
                  },
                  "device_types": [
                    "sms"
                  ],
                  "notification": {
                    "alert": "Good morning"
                  }
                },
                "push_ids": [
                  "9d78a53b-b16a-c58f-b78d-181d5e242078"
                ]
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "past",
          "value": {
            "ok": false,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The scheduled time is in the past",
              "path": "schedule.scheduled_time"
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
  },
  "scheduleBulkSend": {
    "request": [
      {
        "name": "sms",
        "value": {
          "name": "Autumn",
          "schedule": {
            "scheduled_time": "2026-11-27T09:00:00"
          },
          "push": {
            "audience": {
              "bulk_id": "0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5"
            },
            "device_types": [
              "sms"
            ],
            "notification": {
              "alert": "Hello {{name}}"
            },
            "options": {
              "personalization": true
            },
            "message_type": "commercial"
          }
        }
      }
    ],
    "responses": {
      "202": [
        {
          "name": "url",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "schedule_urls": [
              "http://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109"
            ]
          }
        },
        {
          "name": "whole",
          "value": {
            "ok": true,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "push_ids": [
              "9d78a53b-b16a-c58f-b78d-181d5e242078"
            ],
            "schedule_ids": [
              "2d69320c-3c91-5241-fac4-248269eed109"
            ],
            "schedule_urls": [
              "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109"
            ],
            "schedules": [
              {
                "url": "https://go.urbanairship.com/api/schedules/2d69320c-3c91-5241-fac4-248269eed109",
                "name": "Morning",
                "schedule": {
                  "scheduled_time": "2026-11-27T09:00:00"
                },
                "push": {
                  "audience": {
                    "tag": "early",
                    "group": "interests"
                  },
                  "device_types": [
                    "sms"
                  ],
                  "notification": {
                    "alert": "Good morning"
                  }
                },
                "push_ids": [
                  "9d78a53b-b16a-c58f-b78d-181d5e242078"
                ]
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "past",
          "value": {
            "ok": false,
            "operation_id": "df6a6b50-9843-0304-d5a5-743f246a4946",
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The scheduled time is in the past",
              "path": "schedule.scheduled_time"
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
  },
  "listChannels": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "page",
          "value": {
            "ok": true,
            "channels": [
              {
                "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
                "device_type": "sms",
                "installed": true,
                "opt_in": true,
                "opt_in_date": "2026-07-07T03:23:13",
                "msisdn": "15035556789",
                "created": "2026-04-27T22:06:21",
                "last_registration": null,
                "named_user_id": null,
                "tags": [],
                "tag_groups": {
                  "ua_sender_id": [
                    "12345"
                  ],
                  "ua_opt_in": [
                    "true"
                  ]
                }
              },
              {
                "channel_id": "b8f9b663-0a3b-4f45-887a-be880946e881",
                "device_type": "email",
                "installed": true,
                "opt_in": true,
                "email_address": "ada@example.com",
                "commercial_opted_in": "2026-05-01T18:00:27",
                "created": "2026-04-28T08:00:00",
                "last_registration": "2026-05-01T18:00:27"
              }
            ],
            "next_page": "https://go.urbanairship.com/api/channels?start=b8f9b663-0a3b-4f45-887a-be880946e881&limit=2"
          }
        },
        {
          "name": "last",
          "value": {
            "ok": true,
            "channels": [],
            "next_page": null
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
  "getChannel": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "sms",
          "value": {
            "ok": true,
            "channel": {
              "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "sms",
              "installed": true,
              "opt_in": false,
              "opt_in_date": "2026-07-07T03:23:13",
              "opt_out_date": "2026-07-08T03:23:13",
              "msisdn": "15035556789",
              "push_address": null,
              "named_user_id": "user-17",
              "created": "2026-04-27T22:06:21",
              "last_registration": "2026-05-14T19:51:38",
              "tags": [],
              "tag_groups": {
                "ua_sender_id": [
                  "12345"
                ],
                "interests": [
                  "tables"
                ]
              },
              "attributes": {
                "first_name": "Ada",
                "visits": 3
              },
              "device_attributes": {
                "ua_country_code": "1",
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
        },
        {
          "name": "ios",
          "value": {
            "ok": true,
            "channel": {
              "channel_id": "c1a2b3c4-d5e6-4f70-8a9b-0c1d2e3f4a5b",
              "device_type": "ios",
              "installed": true,
              "background": true,
              "opt_in": true,
              "created": "2026-04-27T22:06:21",
              "ios": {
                "badge": 0,
                "tz": "America/Los_Angeles"
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
  "modifyChannelTags": {
    "request": [
      {
        "name": "change",
        "value": {
          "audience": {
            "channel": [
              "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "d2a8c6e4-9b1f-4e3d-a7c5-1f0e9d8c7b6a"
            ]
          },
          "add": {
            "interests": [
              "tables",
              "chairs"
            ]
          },
          "remove": {
            "state": [
              "paused"
            ]
          }
        }
      },
      {
        "name": "set",
        "value": {
          "audience": {
            "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c"
          },
          "set": {
            "interests": [
              "lamps"
            ]
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true
          }
        },
        {
          "name": "partly",
          "value": {
            "ok": true,
            "warnings": [
              "The following tag groups do not exist: interests"
            ]
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "modifyChannelAttributes": {
    "request": [
      {
        "name": "number",
        "value": {
          "audience": {
            "sms_id": {
              "sender": "12345",
              "msisdn": "15035556789"
            }
          },
          "attributes": [
            {
              "action": "set",
              "key": "first_name",
              "value": "Ada",
              "timestamp": "2026-11-20T11:58:59"
            },
            {
              "action": "set",
              "key": "visits",
              "value": 3
            },
            {
              "action": "remove",
              "key": "birthdate"
            }
          ]
        }
      },
      {
        "name": "json",
        "value": {
          "audience": {
            "channel": [
              "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c"
            ]
          },
          "attributes": [
            {
              "action": "set",
              "key": "reservation#2026-12-24",
              "value": {
                "exp": 1798761600,
                "guests": 4,
                "table": "window",
                "names": [
                  "Ada",
                  "Grace"
                ]
              }
            }
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true
          }
        },
        {
          "name": "partly",
          "value": {
            "ok": true,
            "warning": "The following attributes were not set: visits"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "modifyChannelSubscriptionLists": {
    "request": [
      {
        "name": "both",
        "value": {
          "audience": {
            "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c"
          },
          "subscription_lists": [
            {
              "action": "subscribe",
              "list_id": "news"
            },
            {
              "action": "unsubscribe",
              "list_id": "offers",
              "timestamp": "2026-11-20T11:58:59"
            }
          ]
        }
      }
    ],
    "responses": {
      "202": [
        {
          "name": "accepted",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "listNamedUsers": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "one",
          "value": {
            "ok": true,
            "named_user": {
              "named_user_id": "user-17",
              "created": "2026-04-08T20:41:06",
              "last_modified": "2026-05-01T18:00:27",
              "tags": {
                "loyalty": [
                  "gold"
                ]
              },
              "attributes": {
                "first_name": "Ada",
                "visits": 3
              },
              "user_attributes": {
                "ua_country": "US",
                "ua_language": "en",
                "ua_tz": "America/Los_Angeles"
              },
              "subscription_lists": [
                {
                  "scope": "sms",
                  "list_ids": [
                    "news"
                  ]
                }
              ],
              "channels": [
                {
                  "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
                  "device_type": "sms",
                  "installed": true,
                  "opt_in": true,
                  "msisdn": "15035556789",
                  "created": "2026-04-27T22:06:21",
                  "last_registration": null,
                  "tags": []
                }
              ]
            }
          }
        },
        {
          "name": "page",
          "value": {
            "next_page": "https://go.urbanairship.com/api/named_users?start=user-42",
            "named_users": [
              {
                "named_user_id": "user-17",
                "created": "2026-04-08T20:41:06",
                "last_modified": "2026-05-01T18:00:27",
                "tags": {},
                "attributes": {},
                "user_attributes": {},
                "subscription_lists": [],
                "channels": []
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "ok": true,
            "named_users": []
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
            "error": "The named user could not be found.",
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
  "associateNamedUser": {
    "request": [
      {
        "name": "sms",
        "value": {
          "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
          "device_type": "sms",
          "named_user_id": "user-17"
        }
      },
      {
        "name": "web",
        "value": {
          "channel_id": "d2a8c6e4-9b1f-4e3d-a7c5-1f0e9d8c7b6a",
          "named_user_id": "user-17"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "disassociateNamedUser": {
    "request": [
      {
        "name": "sms",
        "value": {
          "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
          "device_type": "sms",
          "named_user_id": "user-17"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "modifyNamedUserTags": {
    "request": [
      {
        "name": "change",
        "value": {
          "audience": {
            "named_user_id": [
              "user-17",
              "user-42"
            ]
          },
          "add": {
            "loyalty": [
              "gold"
            ],
            "crm": [
              "a",
              "b"
            ]
          },
          "remove": {
            "loyalty": [
              "silver"
            ]
          }
        }
      },
      {
        "name": "set",
        "value": {
          "audience": {
            "named_user_id": "user-17"
          },
          "set": {
            "loyalty": [
              "platinum"
            ]
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true
          }
        },
        {
          "name": "partly",
          "value": {
            "ok": true,
            "tag_warnings": "The following tag groups are deactivated: crm"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "uninstallNamedUsers": {
    "request": [
      {
        "name": "two",
        "value": {
          "named_user_id": [
            "user-17",
            "user-42"
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "modifyNamedUserSubscriptionLists": {
    "request": [
      {
        "name": "sms",
        "value": {
          "scoped": [
            {
              "scope": [
                "sms"
              ],
              "subscription_lists": {
                "subscribe": [
                  "news",
                  "events"
                ],
                "unsubscribe": [
                  "offers"
                ]
              }
            },
            {
              "scope": [
                "app",
                "email"
              ],
              "subscription_lists": {
                "unsubscribe": [
                  "promotions"
                ]
              }
            }
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "updateNamedUser": {
    "request": [
      {
        "name": "all",
        "value": {
          "associate": [
            {
              "channel_id": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "sms"
            }
          ],
          "disassociate": [
            {
              "channel_id": "d2a8c6e4-9b1f-4e3d-a7c5-1f0e9d8c7b6a"
            }
          ],
          "tags": {
            "set": {
              "loyalty": [
                "gold"
              ]
            }
          },
          "attributes": [
            {
              "action": "set",
              "key": "first_name",
              "value": "Ada"
            }
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true
          }
        },
        {
          "name": "partly",
          "value": {
            "ok": true,
            "tag_warnings": "The following tag groups are deactivated: loyalty",
            "attribute_warnings": "The following attributes were not set: first_name"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "modifyNamedUserAttributes": {
    "request": [
      {
        "name": "both",
        "value": {
          "attributes": [
            {
              "action": "set",
              "key": "first_name",
              "value": "Ada",
              "timestamp": "2026-11-20 11:58:59"
            },
            {
              "action": "remove",
              "key": "birthdate"
            }
          ]
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true
          }
        },
        {
          "name": "partly",
          "value": {
            "ok": true,
            "warnings": "The following attributes were not set: first_name"
          }
        },
        {
          "name": "partlyAsList",
          "value": {
            "ok": true,
            "warnings": [
              "The following attributes were not set: first_name"
            ]
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "listSubscriptionLists": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "two",
          "value": {
            "ok": true,
            "subscription_lists": [
              {
                "list_id": "news",
                "name": "News",
                "description": "What is new, once a month.",
                "scopes": [
                  "sms",
                  "email"
                ],
                "default_opted_in": false,
                "message_type": "commercial"
              },
              {
                "list_id": "orders",
                "scopes": [
                  "sms"
                ],
                "default_opted_in": true
              }
            ]
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
  "getNamedUserSubscriptionLists": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "two",
          "value": {
            "ok": true,
            "subscription_lists": [
              {
                "scope": "sms",
                "list_ids": [
                  "news",
                  "events"
                ]
              },
              {
                "scope": "email",
                "list_ids": [
                  "news"
                ]
              }
            ]
          }
        }
      ],
      "304": [],
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
  "listStaticLists": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "two",
          "value": {
            "ok": true,
            "lists": [
              {
                "name": "vip",
                "description": "Guests who come often",
                "extra": {
                  "source": "crm"
                },
                "created": "2026-04-08T20:41:06",
                "last_updated": "2026-05-01T18:00:27",
                "channel_count": 1000,
                "status": "ready"
              },
              {
                "name": "broken",
                "description": null,
                "created": "2026-05-08T20:41:06",
                "last_updated": "2026-05-08T20:45:27",
                "channel_count": 0,
                "status": "failure"
              }
            ]
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
  "createStaticList": {
    "request": [
      {
        "name": "vip",
        "value": {
          "name": "vip",
          "description": "Guests who come often",
          "extra": {
            "source": "crm"
          }
        }
      },
      {
        "name": "name",
        "value": {
          "name": "early-birds"
        }
      }
    ],
    "responses": {
      "201": [
        {
          "name": "made",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
          "name": "name",
          "value": {
            "ok": false,
            "error": "Lists whose name begins with ua_ cannot be made or changed."
          }
        },
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
      "409": [
        {
          "name": "taken",
          "value": {
            "ok": false,
            "error": "A list of this name exists already.",
            "error_code": 40907
          }
        },
        {
          "name": "full",
          "value": {
            "ok": false,
            "error": "The project has 100 lists already.",
            "error_code": 40906
          }
        },
        {
          "name": "processing",
          "value": {
            "ok": false,
            "error": "The last file of this list is still processed.",
            "error_code": 40910
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
  "getStaticList": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "ready",
          "value": {
            "ok": true,
            "name": "vip",
            "description": "Guests who come often",
            "extra": {
              "source": "crm"
            },
            "created": "2026-04-08T20:41:06",
            "last_updated": "2026-05-01T18:00:27",
            "channel_count": 1000,
            "status": "ready"
          }
        },
        {
          "name": "failed",
          "value": {
            "ok": true,
            "name": "vip",
            "status": "failed"
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
            "error": "The list could not be found.",
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
  "updateStaticList": {
    "request": [
      {
        "name": "description",
        "value": {
          "name": "vip",
          "description": "Guests who come every week"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "changed",
          "value": {
            "ok": true
          }
        }
      ],
      "400": [
        {
          "name": "renamed",
          "value": {
            "ok": false,
            "error": "A list cannot be renamed.",
            "error_code": 40001
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
          "name": "name",
          "value": {
            "ok": false,
            "error": "Lists whose name begins with ua_ cannot be made or changed."
          }
        },
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
            "error": "The list could not be found.",
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
  "deleteStaticList": {
    "request": [],
    "responses": {
      "204": [],
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
          "name": "name",
          "value": {
            "ok": false,
            "error": "Lists whose name begins with ua_ cannot be made or changed."
          }
        },
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
            "error": "The list could not be found.",
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
  "downloadStaticList": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "members",
          "value": "ios_channel,c1a2b3c4-d5e6-4f70-8a9b-0c1d2e3f4a5b\nandroid_channel,d2a8c6e4-9b1f-4e3d-a7c5-1f0e9d8c7b6a\n"
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
          "name": "size",
          "value": {
            "ok": false,
            "error": "The list is too large to download."
          }
        },
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
            "error": "The list could not be found.",
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
  "uploadStaticList": {
    "request": [
      {
        "name": "members",
        "value": "sms_channel,a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c\nnamed_user,user-17\n"
      },
      {
        "name": "titled",
        "value": "Identifier Type,Identifier\nnamed_user,\"Lovelace, Ada\"\n"
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
          "name": "rows",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40002
          }
        },
        {
          "name": "columns",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40003
          }
        },
        {
          "name": "kind",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40004
          }
        },
        {
          "name": "id",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40005
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
          "name": "name",
          "value": {
            "ok": false,
            "error": "Lists whose name begins with ua_ cannot be made or changed."
          }
        },
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
            "error": "The list could not be found.",
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
  "listAttributeLists": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "one",
          "value": {
            "ok": true,
            "lists": [
              {
                "name": "ua_attributes_visits",
                "description": "Visits of each guest",
                "extra": {
                  "source": "crm"
                },
                "created": "2026-04-08T20:41:06",
                "last_updated": "2026-05-01T18:00:27",
                "channel_count": 1000,
                "error_path": "https://go.urbanairship.com/api/attribute-lists/ua_attributes_visits/errors",
                "status": "ready"
              }
            ]
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
  "createAttributeList": {
    "request": [
      {
        "name": "partial",
        "value": {
          "name": "ua_attributes_visits",
          "description": "Visits of each guest"
        }
      },
      {
        "name": "snapshot",
        "value": {
          "name": "ua_attributes_snapshot_visits",
          "extra": {
            "source": "crm"
          }
        }
      }
    ],
    "responses": {
      "201": [
        {
          "name": "made",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
          "name": "name",
          "value": {
            "ok": false,
            "error": "The name of an attribute list begins with ua_attributes_."
          }
        },
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
      "409": [
        {
          "name": "taken",
          "value": {
            "ok": false,
            "error": "A list of this name exists already.",
            "error_code": 40907
          }
        },
        {
          "name": "full",
          "value": {
            "ok": false,
            "error": "The project has 100 lists already.",
            "error_code": 40906
          }
        },
        {
          "name": "processing",
          "value": {
            "ok": false,
            "error": "The last file of this list is still processed.",
            "error_code": 40910
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
  "uploadAttributeList": {
    "request": [
      {
        "name": "sms",
        "value": "msisdn,sms_sender,ua_opted_in,first_name,visits\n15035556789,12345,2026-11-20T11:58:59,Ada,3\n15035550142,12345,2026-11-20T11:58:59,Grace,\n"
      },
      {
        "name": "channels",
        "value": "channel_id,visits\na4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c,4\n"
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
          "name": "rows",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40002
          }
        },
        {
          "name": "columns",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40003
          }
        },
        {
          "name": "identifier",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40013
          }
        },
        {
          "name": "attribute",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40014
          }
        },
        {
          "name": "attributeTwice",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40015
          }
        },
        {
          "name": "columnTwice",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40017
          }
        },
        {
          "name": "sender",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40018
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
          "name": "name",
          "value": {
            "ok": false,
            "error": "The name of an attribute list begins with ua_attributes_."
          }
        },
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
            "error": "The list could not be found.",
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
  "getAttributeListErrors": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "two",
          "value": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c,ERROR,\"Unable to parse number: three\"\nd2a8c6e4-9b1f-4e3d-a7c5-1f0e9d8c7b6a,ERROR,\"Unable to parse date: monday\"\n"
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
            "error": "The list could not be found.",
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
  "listTagLists": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "one",
          "value": {
            "ok": true,
            "lists": [
              {
                "name": "ua_tags_autumn",
                "description": "Guests of the autumn",
                "created": "2026-04-08T20:41:06",
                "last_updated": "2026-05-01T18:00:27",
                "channel_count": 1000,
                "status": "processing",
                "add": {
                  "season": [
                    "autumn"
                  ]
                },
                "remove": {
                  "season": [
                    "summer"
                  ]
                }
              }
            ]
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
  "createTagList": {
    "request": [
      {
        "name": "change",
        "value": {
          "name": "ua_tags_autumn",
          "description": "Guests of the autumn",
          "add": {
            "season": [
              "autumn"
            ]
          },
          "remove": {
            "season": [
              "summer"
            ]
          }
        }
      },
      {
        "name": "set",
        "value": {
          "name": "ua_tags_regulars",
          "set": {
            "loyalty": [
              "gold"
            ]
          }
        }
      }
    ],
    "responses": {
      "201": [
        {
          "name": "made",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
          "name": "name",
          "value": {
            "ok": false,
            "error": "The name of a tag list begins with ua_tags_."
          }
        },
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
      "409": [
        {
          "name": "taken",
          "value": {
            "ok": false,
            "error": "A list of this name exists already.",
            "error_code": 40907
          }
        },
        {
          "name": "full",
          "value": {
            "ok": false,
            "error": "The project has 100 lists already.",
            "error_code": 40906
          }
        },
        {
          "name": "processing",
          "value": {
            "ok": false,
            "error": "The last file of this list is still processed.",
            "error_code": 40910
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
  "deleteTagList": {
    "request": [],
    "responses": {
      "204": [],
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
            "error": "The list could not be found.",
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
  "uploadTagList": {
    "request": [
      {
        "name": "sms",
        "value": "msisdn,sms_sender,ua_opted_in\n15035556789,12345,2026-11-20T11:58:59\n15035550142,12345,2026-11-20T11:58:59\n"
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
          "name": "rows",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40002
          }
        },
        {
          "name": "columns",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40003
          }
        },
        {
          "name": "identifier",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40013
          }
        },
        {
          "name": "sender",
          "value": {
            "ok": false,
            "error": "Could not parse CSV data.",
            "error_code": 40018
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
          "name": "name",
          "value": {
            "ok": false,
            "error": "The name of a tag list begins with ua_tags_."
          }
        },
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
            "error": "The list could not be found.",
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
  "getTagListErrors": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "one",
          "value": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c,ERROR,The channel could not be found\n"
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
            "error": "The list could not be found.",
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
  "listSegments": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "page",
          "value": {
            "next_page": "/api/segments?limit=1&sort=id&order=asc&start=8e9f6a3b-1d42-4c70-b5a8-2e7d0f6c4b33",
            "segments": [
              {
                "id": "9f0e0f3a-8a0e-4a6f-9a57-0f3b5a5a2b11",
                "display_name": "Regulars in Portland",
                "creation_date": 1777327581000,
                "modification_date": 1777927581000
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "segments": []
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
  "createSegment": {
    "request": [
      {
        "name": "regulars",
        "value": {
          "display_name": "Regulars in Portland",
          "criteria": {
            "AND": [
              {
                "tag": "gold",
                "group": "loyalty"
              },
              {
                "attribute": "city",
                "operator": "equals",
                "value": "Portland"
              },
              {
                "NOT": {
                  "subscription_list": "paused"
                }
              }
            ]
          }
        }
      },
      {
        "name": "sender",
        "value": {
          "display_name": "Short code",
          "criteria": {
            "sms_sender": "12345"
          }
        }
      }
    ],
    "responses": {
      "201": [
        {
          "name": "made",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20",
            "segment_id": "9f0e0f3a-8a0e-4a6f-9a57-0f3b5a5a2b11"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "getSegment": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "regulars",
          "value": {
            "display_name": "Regulars in Portland",
            "criteria": {
              "and": [
                {
                  "tag": "gold",
                  "group": "loyalty"
                },
                {
                  "not": {
                    "tag": "paused"
                  }
                }
              ]
            }
          }
        },
        {
          "name": "everyone",
          "value": {
            "display_name": "Everyone",
            "criteria": "all"
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
            "error": "The segment could not be found.",
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
  "updateSegment": {
    "request": [
      {
        "name": "gold",
        "value": {
          "display_name": "Gold",
          "criteria": {
            "OR": [
              {
                "tag": "gold"
              },
              {
                "tag": "platinum"
              }
            ]
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
            "error": "The segment could not be found.",
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
  "deleteSegment": {
    "request": [],
    "responses": {
      "204": [],
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
            "error": "The segment could not be found.",
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
  "listTemplates": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "page",
          "value": {
            "ok": true,
            "count": 2,
            "total_count": 3,
            "next_page": "https://go.urbanairship.com/api/content/templates?page=2&page_size=2",
            "content_templates": [
              {
                "id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58",
                "type": "sms",
                "name": "Shipped",
                "external_id": "shipped-1",
                "content": {
                  "alert": "Hello {{name}}, your order has shipped."
                },
                "created_at": "2026-04-27T22:06:21",
                "modified_at": "2026-05-14T19:51:38"
              },
              {
                "id": "7d2f0b1c-5a3e-4c8d-9e6f-1a2b3c4d5e6f",
                "type": "email",
                "name": "Receipt",
                "content": {
                  "subject": "Your receipt",
                  "html_body": "<p>Thank you</p>",
                  "plaintext_body": "Thank you"
                },
                "created_at": "2026-04-27T22:06:21",
                "modified_at": "2026-04-27T22:06:21"
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "ok": true,
            "count": 0,
            "total_count": 3,
            "content_templates": []
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
  "createTemplate": {
    "request": [
      {
        "name": "sms",
        "value": {
          "type": "sms",
          "name": "Shipped",
          "description": "After the parcel has left",
          "external_id": "shipped-1",
          "content": {
            "alert": "Hello {{name}}, your order has shipped."
          },
          "feed_references": {
            "feeds": [
              {
                "name": "orders",
                "on_error": "cancel"
              }
            ]
          },
          "snippet_references": {
            "snippets": [
              {
                "name": "greeting"
              }
            ]
          }
        }
      },
      {
        "name": "email",
        "value": {
          "type": "email",
          "name": "Receipt",
          "content": {
            "subject": "Your receipt",
            "html_body": "<p>Thank you</p>",
            "plaintext_body": "Thank you"
          }
        }
      }
    ],
    "responses": {
      "201": [
        {
          "name": "made",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20",
            "template_id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
  "getTemplate": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "sms",
          "value": {
            "ok": true,
            "content_template": {
              "id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58",
              "type": "sms",
              "name": "Shipped",
              "description": "After the parcel has left",
              "external_id": "shipped-1",
              "content": {
                "alert": "Hello {{name}}, your order has shipped."
              },
              "created_at": "2026-04-27T22:06:21",
              "modified_at": "2026-05-14T19:51:38"
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The template could not be found.",
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
  "updateTemplate": {
    "request": [
      {
        "name": "text",
        "value": {
          "content": {
            "alert": "Hello {{name}}, it is on its way."
          }
        }
      },
      {
        "name": "name",
        "value": {
          "name": "On its way",
          "description": "After the parcel has left"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
            "error": "The template could not be found.",
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
  "deleteTemplate": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
            "error": "The template could not be found.",
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
  "getTemplateByExternalId": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "sms",
          "value": {
            "ok": true,
            "content_template": {
              "id": "4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58",
              "type": "sms",
              "name": "Shipped",
              "description": "After the parcel has left",
              "external_id": "shipped-1",
              "content": {
                "alert": "Hello {{name}}, your order has shipped."
              },
              "created_at": "2026-04-27T22:06:21",
              "modified_at": "2026-05-14T19:51:38"
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The template could not be found.",
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
  "updateTemplateByExternalId": {
    "request": [
      {
        "name": "text",
        "value": {
          "content": {
            "alert": "Hello {{name}}, it is on its way."
          }
        }
      },
      {
        "name": "name",
        "value": {
          "name": "On its way",
          "description": "After the parcel has left"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
          }
        }
      ],
      "400": [
        {
          "name": "unknownKey",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
            "error_code": 40000,
            "details": {
              "error": "The key 'audiences' is not allowed in this context",
              "path": "audiences",
              "location": {
                "line": 2,
                "column": 16
              }
            },
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
            "error": "The template could not be found.",
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
  "deleteTemplateByExternalId": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "done",
          "value": {
            "ok": true,
            "operation_id": "3b0c7a51-2f7e-4d0a-9a64-7c1f0e5b8d20"
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
            "error": "The template could not be found.",
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
  "getPushReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "push",
          "value": {
            "app_key": "AppKeyOfTheProject0000",
            "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97",
            "created": "2026-05-05 22:44:08",
            "sends": 58,
            "direct_responses": 0,
            "influenced_responses": 1,
            "alerting_sends": 50,
            "silent_sends": 8,
            "platforms": {
              "ios": {
                "sends": 30,
                "direct_responses": 0,
                "influenced_responses": 1
              },
              "web": {
                "sends": 28,
                "direct_responses": 0,
                "influenced_responses": 0
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The push could not be found.",
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
  "getPushSeriesReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "days",
          "value": {
            "app_key": "AppKeyOfTheProject0000",
            "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97",
            "start": "2026-05-05 00:00:00",
            "end": "2026-05-07 00:00:00",
            "precision": "DAILY",
            "counts": [
              {
                "time": "2026-05-05 00:00:00",
                "push_platforms": {
                  "all": {
                    "sends": 58,
                    "direct_responses": 0,
                    "influenced_responses": 1
                  }
                },
                "rich_push_platforms": {
                  "all": {
                    "sends": 0,
                    "responses": 0
                  }
                }
              },
              {
                "time": "2026-05-06 00:00:00",
                "push_platforms": {}
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The push could not be found.",
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
  "getPushBody": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "body",
          "value": {
            "push_body": "eyJhdWRpZW5jZSI6ImFsbCJ9"
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
            "error": "The push could not be found.",
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
  "getGroupReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "push",
          "value": {
            "app_key": "AppKeyOfTheProject0000",
            "group_id": "57ef3728-79dc-46b1-a6b9-20081e561f98",
            "created": "2026-05-05 22:44:08",
            "sends": 58,
            "direct_responses": 0,
            "influenced_responses": 1,
            "alerting_sends": 50,
            "silent_sends": 8,
            "platforms": {
              "ios": {
                "sends": 30,
                "direct_responses": 0,
                "influenced_responses": 1
              },
              "web": {
                "sends": 28,
                "direct_responses": 0,
                "influenced_responses": 0
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The push could not be found.",
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
  "getGroupSeriesReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "days",
          "value": {
            "app_key": "AppKeyOfTheProject0000",
            "group_id": "57ef3728-79dc-46b1-a6b9-20081e561f98",
            "start": "2026-05-05 00:00:00",
            "end": "2026-05-07 00:00:00",
            "precision": "DAILY",
            "counts": [
              {
                "time": "2026-05-05 00:00:00",
                "push_platforms": {
                  "all": {
                    "sends": 58,
                    "direct_responses": 0,
                    "influenced_responses": 1
                  }
                },
                "rich_push_platforms": {
                  "all": {
                    "sends": 0,
                    "responses": 0
                  }
                }
              },
              {
                "time": "2026-05-06 00:00:00",
                "push_platforms": {}
              }
            ]
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The push could not be found.",
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
  "listResponses": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "page",
          "value": {
            "next_page": "https://go.urbanairship.com/api/reports/responses/list?start=2026-05-05T22:44:08&limit=1",
            "pushes": [
              {
                "push_uuid": "57ef3728-79dc-46b1-a6b9-20081e561f97",
                "push_time": "2026-05-05 22:44:08",
                "push_type": "UNICAST_PUSH",
                "sends": 58,
                "direct_responses": 0,
                "group_id": "57ef3728-79dc-46b1-a6b9-20081e561f98",
                "open_channel_sends": {
                  "platforms": [
                    {
                      "id": "kiosk",
                      "sends": 7
                    }
                  ]
                }
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "pushes": []
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
  "getResponses": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "push",
          "value": {
            "push_uuid": "57ef3728-79dc-46b1-a6b9-20081e561f97",
            "push_time": "2026-05-05 22:44:08",
            "push_type": "SEGMENTS_PUSH",
            "sends": 58,
            "direct_responses": 0,
            "open_channels_sends": {
              "platforms": [
                {
                  "id": "kiosk",
                  "sends": 7
                }
              ]
            }
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
      "404": [
        {
          "name": "notFound",
          "value": {
            "ok": false,
            "error": "The push could not be found.",
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
  "getSendsReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "days",
          "value": {
            "next_page": "https://go.urbanairship.com/api/reports/sends?start=2026-05-07T00:00:00&end=2026-05-09T00:00:00&precision=DAILY",
            "sends": [
              {
                "date": "2026-05-05 00:00:00",
                "ios": 3,
                "android": 5
              },
              {
                "date": "2026-05-06 00:00:00",
                "ios": 4,
                "android": 2
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "sends": []
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
  "getOptInsReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "days",
          "value": {
            "next_page": "https://go.urbanairship.com/api/reports/optins?start=2026-05-07T00:00:00&end=2026-05-09T00:00:00&precision=DAILY",
            "optins": [
              {
                "date": "2026-05-05 00:00:00",
                "ios": 3,
                "android": 5
              },
              {
                "date": "2026-05-06 00:00:00",
                "ios": 4,
                "android": 2
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "optins": []
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
  "getOptOutsReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "days",
          "value": {
            "next_page": "https://go.urbanairship.com/api/reports/optouts?start=2026-05-07T00:00:00&end=2026-05-09T00:00:00&precision=DAILY",
            "optouts": [
              {
                "date": "2026-05-05 00:00:00",
                "ios": 3,
                "android": 5
              },
              {
                "date": "2026-05-06 00:00:00",
                "ios": 4,
                "android": 2
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "optouts": []
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
  "getOpensReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "days",
          "value": {
            "next_page": "https://go.urbanairship.com/api/reports/opens?start=2026-05-07T00:00:00&end=2026-05-09T00:00:00&precision=DAILY",
            "opens": [
              {
                "date": "2026-05-05 00:00:00",
                "ios": 3,
                "android": 5
              },
              {
                "date": "2026-05-06 00:00:00",
                "ios": 4,
                "android": 2
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "opens": []
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
  "getDevicesReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "day",
          "value": {
            "date_computed": "2026-05-06T05:00:00",
            "date_closed": "2026-05-05T00:00:00",
            "total_unique_devices": 13186,
            "counts": {
              "sms": {
                "unique_devices": 186,
                "opted_in": 180,
                "opted_out": 4,
                "uninstalled": 2
              },
              "ios": {
                "unique_devices": 13000,
                "opted_in": 12000,
                "opted_out": 900,
                "uninstalled": 100
              }
            }
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
  "getActivityReport": {
    "request": [],
    "responses": {
      "200": [
        {
          "name": "page",
          "value": {
            "app_key": "AppKeyOfTheProject0000",
            "start": "2026-05-05 00:00:00",
            "end": "2026-05-06 00:00:00",
            "limit": 1,
            "next_page": "https://go.urbanairship.com/api/reports/activity/details?start=2026-05-05T00:00:00&end=2026-05-06T00:00:00&limit=1&page=2",
            "activities": [
              {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97",
                "timestamp": "2026-05-05 22:44:08",
                "type": "PUSH",
                "experiment": false,
                "delivery": {
                  "app": {
                    "alerting": 3,
                    "silent": 1
                  },
                  "web": {
                    "total": 2
                  }
                },
                "details": {
                  "interaction": {
                    "app": {
                      "direct": 1,
                      "indirect": 2
                    }
                  }
                }
              }
            ]
          }
        },
        {
          "name": "last",
          "value": {
            "activities": []
          }
        }
      ],
      "400": [
        {
          "name": "time",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000
          }
        },
        {
          "name": "value",
          "value": {
            "ok": false,
            "error": "Could not parse request.",
            "error_code": 40000,
            "details": {
              "error": "order is neither asc nor desc",
              "path": "order"
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
  "streamEvents": {
    "request": [
      {
        "name": "texts",
        "value": {
          "start": "LATEST",
          "filters": [
            {
              "types": [
                "MOBILE_ORIGINATED",
                "SHORT_LINK_CLICK",
                "COMPLIANCE"
              ]
            },
            {
              "types": [
                "CUSTOM"
              ],
              "device_types": [
                "sms"
              ]
            }
          ],
          "enable_offset_updates": true
        }
      },
      {
        "name": "resumed",
        "value": {
          "resume_offset": "1000005312986",
          "filters": [
            {
              "notifications": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              },
              "devices": [
                {
                  "named_user_id": "user-17"
                },
                {
                  "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c"
                }
              ],
              "users": [
                {
                  "contact_id": "b8f9b663-0a3b-4f45-887a-be880946e881"
                }
              ],
              "latency": 86400000,
              "predicates": [
                {
                  "key": "type",
                  "value": {
                    "equals": "SEND"
                  }
                }
              ]
            }
          ],
          "subset": {
            "type": "PARTITION",
            "count": 2,
            "selection": 0
          }
        }
      },
      {
        "name": "sample",
        "value": {
          "start": "EARLIEST",
          "filters": [
            {
              "notifications": {
                "group_id": "57ef3728-79dc-46b1-a6b9-20081e561f98"
              }
            }
          ],
          "subset": {
            "type": "SAMPLE",
            "proportion": 0.1
          }
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "mobileOriginated",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000001",
            "type": "MOBILE_ORIGINATED",
            "offset": "1000005312987",
            "occurred": "2026-11-20T11:58:01.492Z",
            "processed": "2026-11-20T11:59:01.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "mobile_originated_sms",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "inbound_message": "points",
                "outbound_message": "One moment.",
                "keyword": "points"
              }
            }
          }
        },
        {
          "name": "mobileOriginatedFreely",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000002",
            "type": "MOBILE_ORIGINATED",
            "offset": "1000005312988",
            "occurred": "2026-11-20T11:58:02.492Z",
            "processed": "2026-11-20T11:59:02.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "mobile_originated_sms",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "inbound_message": "Hello?",
                "outbound_message": ""
              }
            }
          }
        },
        {
          "name": "shortLinkClick",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000003",
            "type": "SHORT_LINK_CLICK",
            "offset": "1000005312989",
            "occurred": "2026-11-20T11:58:03.492Z",
            "processed": "2026-11-20T11:59:03.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              },
              "attributes": {
                "web_user_agent_string": "Mozilla/5.0"
              }
            },
            "body": {
              "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97",
              "group_id": "57ef3728-79dc-46b1-a6b9-20081e561f98",
              "campaigns": {
                "categories": [
                  "autumn"
                ]
              },
              "properties": {
                "original_url": "https://example.com/points?ua-tag-add=interests:points"
              }
            }
          }
        },
        {
          "name": "dispatched",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000004",
            "type": "CUSTOM",
            "offset": "1000005312990",
            "occurred": "2026-11-20T11:58:04.492Z",
            "processed": "2026-11-20T11:59:04.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "dispatched",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "aborted",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000005",
            "type": "CUSTOM",
            "offset": "1000005312991",
            "occurred": "2026-11-20T11:58:05.492Z",
            "processed": "2026-11-20T11:59:05.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "aborted",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "rejected",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000006",
            "type": "CUSTOM",
            "offset": "1000005312992",
            "occurred": "2026-11-20T11:58:06.492Z",
            "processed": "2026-11-20T11:59:06.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "rejected",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz",
                "error_code": "61"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "delivered",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000007",
            "type": "CUSTOM",
            "offset": "1000005312993",
            "occurred": "2026-11-20T11:58:07.492Z",
            "processed": "2026-11-20T11:59:07.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "delivered",
              "source": "API",
              "properties": {
                "sender": 12345,
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz",
                "is_rcs": false
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "failed",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000008",
            "type": "CUSTOM",
            "offset": "1000005312994",
            "occurred": "2026-11-20T11:58:08.492Z",
            "processed": "2026-11-20T11:59:08.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "failed",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz",
                "error_code": "61"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "expired",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000009",
            "type": "CUSTOM",
            "offset": "1000005312995",
            "occurred": "2026-11-20T11:58:09.492Z",
            "processed": "2026-11-20T11:59:09.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "expired",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "unknown",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000010",
            "type": "CUSTOM",
            "offset": "1000005312996",
            "occurred": "2026-11-20T11:58:10.492Z",
            "processed": "2026-11-20T11:59:10.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "unknown",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "undeliverable",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000011",
            "type": "CUSTOM",
            "offset": "1000005312997",
            "occurred": "2026-11-20T11:58:11.492Z",
            "processed": "2026-11-20T11:59:11.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "undeliverable",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "deleted",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000012",
            "type": "CUSTOM",
            "offset": "1000005312998",
            "occurred": "2026-11-20T11:58:12.492Z",
            "processed": "2026-11-20T11:59:12.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "deleted",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "CLX",
                "vendorDeliveryId": "b7Kx0aWqTz"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "mmsDelivered",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000013",
            "type": "CUSTOM",
            "offset": "1000005312999",
            "occurred": "2026-11-20T11:58:13.492Z",
            "processed": "2026-11-20T11:59:13.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "delivered",
              "source": "API",
              "properties": {
                "tracking_id": "MMS_MT_iLnCRrL6",
                "vendor": "CLX",
                "sender": "12345",
                "result_code": "N102",
                "result_status": "Message Sent/Delivered",
                "sent_as": "MMS",
                "carrier_id": "31002",
                "handset": "Phone 7"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "mmsFailed",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000014",
            "type": "CUSTOM",
            "offset": "1000005313000",
            "occurred": "2026-11-20T11:58:14.492Z",
            "processed": "2026-11-20T11:59:14.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "failed",
              "source": "API",
              "properties": {
                "tracking_Id": "MMS_MT_iLnCRrL7",
                "vendor": "CLX",
                "sender": "12345",
                "result_code": "E101",
                "result_status": "Message Failed"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "read",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000015",
            "type": "CUSTOM",
            "offset": "1000005313001",
            "occurred": "2026-11-20T11:58:15.492Z",
            "processed": "2026-11-20T11:59:15.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "body": {
              "interaction_type": "delivery_report",
              "name": "read",
              "source": "API",
              "properties": {
                "sender": "12345",
                "vendor": "TWILIO",
                "vendorDeliveryId": "b7Kx0aWqTz",
                "is_rcs": true,
                "number_of_message_parts": 1,
                "recipient_country_code": "US"
              },
              "triggering_push": {
                "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97"
              }
            }
          }
        },
        {
          "name": "registration",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000016",
            "type": "COMPLIANCE",
            "offset": "1000005313002",
            "occurred": "2026-11-20T11:58:16.492Z",
            "processed": "2026-11-20T11:59:16.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "registration",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "registration_type": "create",
                "opted_in": "2026-11-20T11:58:59Z"
              }
            }
          }
        },
        {
          "name": "offsetUpdate",
          "value": {
            "type": "OFFSET_UPDATE",
            "offset": "1000005313018",
            "occurred": "2026-11-20T11:58:32.492Z",
            "processed": "2026-11-20T11:59:32.001Z"
          }
        },
        {
          "name": "send",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000033",
            "type": "SEND",
            "offset": "1000005313019",
            "occurred": "2026-11-20T11:58:33.492Z",
            "processed": "2026-11-20T11:59:33.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789"
            },
            "user": {
              "contact_id": "b8f9b663-0a3b-4f45-887a-be880946e881"
            },
            "body": {
              "push_id": "57ef3728-79dc-46b1-a6b9-20081e561f97",
              "alerting": true
            }
          }
        },
        {
          "name": "custom",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000034",
            "type": "CUSTOM",
            "offset": "1000005313020",
            "occurred": "2026-11-20T11:58:34.492Z",
            "processed": "2026-11-20T11:59:34.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS"
            },
            "body": {
              "name": "purchased",
              "source": "API",
              "value": 120.49
            }
          }
        },
        {
          "name": "yetToCome",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000035",
            "type": "TELEPATHY",
            "offset": "1000005313021",
            "occurred": "2026-11-20T11:58:35.492Z",
            "processed": "2026-11-20T11:59:35.001Z",
            "body": {
              "thought": "Hello"
            }
          }
        }
      ],
      "400": [
        {
          "name": "emptyList",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
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
      "402": [],
      "403": [
        {
          "name": "plan",
          "value": {
            "ok": false,
            "error": "Forbidden"
          }
        }
      ],
      "404": [],
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
  "streamComplianceEvents": {
    "request": [
      {
        "name": "texts",
        "value": {
          "start": "EARLIEST",
          "filters": [
            {
              "device_types": [
                "sms"
              ],
              "latency": 86400000
            }
          ],
          "enable_offset_updates": true
        }
      },
      {
        "name": "resumed",
        "value": {
          "resume_offset": "1000005312986"
        }
      }
    ],
    "responses": {
      "200": [
        {
          "name": "registration",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000016",
            "type": "COMPLIANCE",
            "offset": "1000005313002",
            "occurred": "2026-11-20T11:58:16.492Z",
            "processed": "2026-11-20T11:59:16.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "registration",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "registration_type": "create",
                "opted_in": "2026-11-20T11:58:59Z"
              }
            }
          }
        },
        {
          "name": "createAndSend",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000017",
            "type": "COMPLIANCE",
            "offset": "1000005313003",
            "occurred": "2026-11-20T11:58:17.492Z",
            "processed": "2026-11-20T11:59:17.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "create_and_send",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "channel_registered": true,
                "opted_in": "2026-11-20T11:58:59Z"
              }
            }
          }
        },
        {
          "name": "apiInitiateOptIn",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000018",
            "type": "COMPLIANCE",
            "offset": "1000005313004",
            "occurred": "2026-11-20T11:58:18.492Z",
            "processed": "2026-11-20T11:59:18.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS"
            },
            "body": {
              "event_type": "api_initiate_opt_in",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              }
            }
          }
        },
        {
          "name": "mobileCreateChannel",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000019",
            "type": "COMPLIANCE",
            "offset": "1000005313005",
            "occurred": "2026-11-20T11:58:19.492Z",
            "processed": "2026-11-20T11:59:19.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "mobile_create_channel",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "registration_type": "create"
              }
            }
          }
        },
        {
          "name": "mobileKeywordMatched",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000020",
            "type": "COMPLIANCE",
            "offset": "1000005313006",
            "occurred": "2026-11-20T11:58:20.492Z",
            "processed": "2026-11-20T11:59:20.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "mobile_keyword_matched",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "inbound_message": "points",
                "keyword": "points",
                "outbound_message": "One moment."
              }
            }
          }
        },
        {
          "name": "mobileKeywordUnmatched",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000021",
            "type": "COMPLIANCE",
            "offset": "1000005313007",
            "occurred": "2026-11-20T11:58:21.492Z",
            "processed": "2026-11-20T11:59:21.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "mobile_keyword_unmatched",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "inbound_message": "Hello?",
                "outbound_message": "Text POINTS for your points."
              }
            }
          }
        },
        {
          "name": "mobileOptIn",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000022",
            "type": "COMPLIANCE",
            "offset": "1000005313008",
            "occurred": "2026-11-20T11:58:22.492Z",
            "processed": "2026-11-20T11:59:22.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "mobile_opt_in",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "inbound_message": "Y",
                "keyword": "Y",
                "outbound_message": "Welcome."
              }
            }
          }
        },
        {
          "name": "mobileOptOut",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000023",
            "type": "COMPLIANCE",
            "offset": "1000005313009",
            "occurred": "2026-11-20T11:58:23.492Z",
            "processed": "2026-11-20T11:59:23.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "mobile_opt_out",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "inbound_message": "STOP",
                "keyword": "STOP",
                "outbound_message": "Goodbye."
              }
            }
          }
        },
        {
          "name": "mobileTerminatedMessage",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000024",
            "type": "COMPLIANCE",
            "offset": "1000005313010",
            "occurred": "2026-11-20T11:58:24.492Z",
            "processed": "2026-11-20T11:59:24.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "mobile_terminated_message",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              }
            }
          }
        },
        {
          "name": "customKeywordResponse",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000025",
            "type": "COMPLIANCE",
            "offset": "1000005313011",
            "occurred": "2026-11-20T11:58:25.492Z",
            "processed": "2026-11-20T11:59:25.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "custom_keyword_response",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "inbound_message": "points",
                "outbound_message": "You have 120 points."
              }
            }
          }
        },
        {
          "name": "optedOut",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000026",
            "type": "COMPLIANCE",
            "offset": "1000005313012",
            "occurred": "2026-11-20T11:58:26.492Z",
            "processed": "2026-11-20T11:59:26.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "opted_out",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              }
            }
          }
        },
        {
          "name": "uninstall",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000027",
            "type": "COMPLIANCE",
            "offset": "1000005313013",
            "occurred": "2026-11-20T11:58:27.492Z",
            "processed": "2026-11-20T11:59:27.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "uninstall",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              }
            }
          }
        },
        {
          "name": "carrierDeactivation",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000028",
            "type": "COMPLIANCE",
            "offset": "1000005313014",
            "occurred": "2026-11-20T11:58:28.492Z",
            "processed": "2026-11-20T11:59:28.001Z",
            "body": {
              "event_type": "carrier_deactivation",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "action": "suppressed"
              }
            }
          }
        },
        {
          "name": "rndScan",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000029",
            "type": "COMPLIANCE",
            "offset": "1000005313015",
            "occurred": "2026-11-20T11:58:29.492Z",
            "processed": "2026-11-20T11:59:29.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "rnd_scan",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "action": "uninstalled",
                "reassigned": true,
                "scan_id": "scan-1",
                "source": "monthly_scan"
              }
            }
          }
        },
        {
          "name": "suppressionRemoved",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000030",
            "type": "COMPLIANCE",
            "offset": "1000005313016",
            "occurred": "2026-11-20T11:58:30.492Z",
            "processed": "2026-11-20T11:59:30.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "SMS",
              "delivery_address": "15035556789",
              "identifiers": {
                "sender": "12345"
              }
            },
            "body": {
              "event_type": "suppression_removed",
              "identifiers": {
                "sender": "12345",
                "msisdn": "15035556789"
              },
              "properties": {
                "source": "ui"
              }
            }
          }
        },
        {
          "name": "bounce",
          "value": {
            "id": "7e1d3c5b-0000-4000-8000-000000000031",
            "type": "COMPLIANCE",
            "offset": "1000005313017",
            "occurred": "2026-11-20T11:58:31.492Z",
            "processed": "2026-11-20T11:59:31.001Z",
            "device": {
              "channel": "a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c",
              "device_type": "EMAIL",
              "delivery_address": "ada@example.com"
            },
            "body": {
              "event_type": "bounce",
              "identifiers": {
                "address": "ada@example.com"
              },
              "properties": {
                "bounce_class": 10
              }
            }
          }
        },
        {
          "name": "offsetUpdate",
          "value": {
            "type": "OFFSET_UPDATE",
            "offset": "1000005313018",
            "occurred": "2026-11-20T11:58:32.492Z",
            "processed": "2026-11-20T11:59:32.001Z"
          }
        }
      ],
      "400": [
        {
          "name": "emptyList",
          "value": {
            "ok": false,
            "error": "Could not parse request body.",
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
      "402": [],
      "403": [
        {
          "name": "plan",
          "value": {
            "ok": false,
            "error": "Forbidden"
          }
        }
      ],
      "404": [],
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
  }
}
