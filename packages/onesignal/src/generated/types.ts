// Generated from specs/onesignal by `pnpm generate`. Not to be edited or formatted.

export interface paths {
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description The messages of an app, page by page, either by `offset` (newest first, slow for far pages) or by `time_offset`
         *     (oldest first, ends when a page is empty); not both. Messages made through the API are kept for 30 days, those of
         *     the dashboard for as long as the app; those of a Journey are not listed.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send or schedule a text message, a push notification or an email
         * @description Accepts one message over one channel (SMS or MMS, push, email) for one audience. The audience is named in exactly
         *     one way: aliases, subscription ids, phone numbers, email addresses, segments or filters.
         *
         *     A 200 does not mean that anything goes out. `id` tells the two outcomes apart: an id when the message was
         *     accepted, an empty string (or none) when nobody was left to send to.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{message_id}": {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: string;
            };
            header?: never;
            path: {
                /** @description The id that `sendMessage` returned. */
                message_id: string;
            };
            cookie?: never;
        };
        /**
         * Read a message with its counts
         * @description What was sent and how far it has got. Messages made through the API can be read for 30 days; messages of a Journey
         *     cannot be read at all.
         */
        get: operations["viewMessage"];
        put?: never;
        post?: never;
        /**
         * Take back a message that has not gone out yet
         * @description Stops a scheduled message, or what remains of one that is going out.
         */
        delete: operations["cancelMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{message_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that `sendMessage` returned. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the recipients of a message listed
         * @description Begins to write a file of those to whom a message was sent, or who clicked. The answer says where it will be; it can be
         *     fetched some time later.
         */
        post: operations["viewMessageHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{message_id}/export_events": {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path: {
                /** @description The id that `sendMessage` returned. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the activity of a message's audience listed
         * @description Begins to write a file of what became of a message at each subscription. Only for messages of the last 30 days.
         */
        post: operations["exportAudienceActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/count-unsaved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Estimate how many a message would reach
         * @description Counts an audience without making or sending anything. The number is the one that the dashboard shows while a message
         *     is written.
         */
        post: operations["countRecipients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Count outcomes
         * @description What users did after they got a message, over all messages of an app.
         */
        get: operations["viewOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List segments
         * @description The segments of an app, page by page, oldest first.
         */
        get: operations["listSegments"];
        put?: never;
        /**
         * Make a segment
         * @description Makes a named condition on users, to send to and to leave out.
         */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/segments/{segment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The segment's id. */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        /**
         * Read a segment
         * @description How many subscriptions a segment holds and, if asked for, its conditions.
         */
        get: operations["viewSegment"];
        put?: never;
        post?: never;
        /**
         * Delete a segment
         * @description Deletes a segment. Its users stay as they are.
         */
        delete: operations["deleteSegment"];
        options?: never;
        head?: never;
        /**
         * Change a segment
         * @description Renames a segment, describes it anew, or replaces its conditions.
         */
        patch: operations["updateSegment"];
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description The templates of an app, page by page, without their content.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Make a template
         * @description Stores a message of one channel, to be sent by its id.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{template_id}": {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path: {
                /** @description The template's id. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        /**
         * Read a template
         * @description A template with what it holds.
         */
        get: operations["viewTemplate"];
        put?: never;
        post?: never;
        /**
         * Delete a template
         * @description Deletes a template that no Journey uses.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        /**
         * Change a template
         * @description Changes a template at once, also for messages that are scheduled with it.
         */
        patch: operations["updateTemplate"];
        trace?: never;
    };
    "/templates/{template_id}/copy_to_app": {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path: {
                /** @description The template's id. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a template to another app
         * @description Puts a copy of a template into another app of the same organization.
         */
        post: operations["copyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/players/csv_export": {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the subscriptions of an app listed
         * @description Begins to write a file of all subscriptions, or of those of one segment. The answer says where it will be; it can be
         *     fetched some time later, and for three days.
         */
        post: operations["exportSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user, or extend the one who has the alias
         * @description Creates a user with aliases, properties and subscriptions. If a user has one of the aliases already, that user is
         *     changed instead.
         *
         *     A new SMS subscription may have to wait for its double opt-in (`notification_types` −98), in which case the person
         *     is texted a question by OneSignal.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/users/by/{alias_label}/{alias_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        /**
         * Read a user
         * @description The properties, the aliases and the subscriptions of a user. What was just written may not be there yet.
         */
        get: operations["viewUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user with all subscriptions
         * @description Deletes the user and every subscription. The same number can be subscribed again later, under a new id.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change the properties of a user
         * @description Sets properties and tags, and adds to counts with `deltas`. The answer says that it was accepted; it is carried out a
         *     little later.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user a subscription
         * @description Creates a subscription for a user. One that exists with the same type and token moves to this user.
         *
         *     A new SMS subscription may have to wait for its double opt-in (`notification_types` −98), in which case the person
         *     is texted a question by OneSignal.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/subscriptions/{subscription_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a subscription
         * @description Deletes a subscription. It does not keep the number from being subscribed again; that makes a new id.
         */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        /**
         * Change a subscription
         * @description Switches a subscription on or off, or changes what is known about its device. The answer says that it was accepted;
         *     it is carried out a little later.
         */
        patch: operations["updateSubscription"];
        trace?: never;
    };
    "/apps/{app_id}/subscriptions_by_token/{token_type}/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The channel of the subscription, such as `SMS`. */
                token_type: components["schemas"]["SubscriptionType"];
                /** @description Where messages go; for `SMS` a number in E.164 form. The plus is percent-encoded in the address, as `%2B`. */
                token: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a subscription that is known by its number or address
         * @description As `updateSubscription`, for whoever has the number and not the id. The answer says that it was accepted; it is
         *     carried out a little later.
         */
        patch: operations["updateSubscriptionByToken"];
        trace?: never;
    };
    "/apps/{app_id}/subscriptions/{subscription_id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give a subscription to another user
         * @description Moves a subscription to the user whom the alias names. For SMS and email, `createUser` with the number or address
         *     does the same.
         */
        patch: operations["transferSubscription"];
        trace?: never;
    };
    "/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        /**
         * Read the aliases of a user
         * @description Every label and id under which the user is known.
         */
        get: operations["viewAliases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give a user an alias
         * @description Adds aliases to a user; a label that the user has already gets the new id. It is done when the answer comes. An id
         *     that another user has under the same label is refused.
         */
        patch: operations["createAlias"];
        trace?: never;
    };
    "/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity/{alias_label_to_delete}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
                /** @description The label of the alias to take away. `onesignal_id` cannot be taken away. */
                alias_label_to_delete: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an alias away from a user
         * @description Removes one alias. The user and the subscriptions stay; without `external_id` the user is anonymous.
         */
        delete: operations["deleteAlias"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/subscriptions/{subscription_id}/user/identity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Read the aliases of the user who has a subscription
         * @description As `viewAliases`, for whoever has the id of a subscription alone.
         */
        get: operations["viewAliasesBySubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give an alias to the user who has a subscription
         * @description As `createAlias`, for whoever has the id of a subscription alone.
         */
        patch: operations["createAliasBySubscription"];
        trace?: never;
    };
    "/apps/{app_id}/custom_events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what users did
         * @description Records events, which start Journeys, move people on in them and fill their texts. Part of them may fail: `errors`
         *     lists those that were not recorded, and only those are sent again.
         */
        post: operations["createCustomEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/notifications/{notification_id}/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The id of the email, a UUID. */
                notification_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe an email address by the token of an email
         * @description What stands behind a page of your own for unsubscribing: an email carries a token, and the token unsubscribes the
         *     address that got it. It takes no key, so a web page can ask for it.
         */
        post: operations["unsubscribeWithToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the apps of the organization
         * @description Every app, with its settings. There is no paging.
         */
        get: operations["listApps"];
        put?: never;
        /**
         * Create an app
         * @description Creates an app in an organization. Text messages need no setting here; their senders are set up in the dashboard.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Read an app
         * @description The settings of an app and how many subscriptions it has.
         */
        get: operations["viewApp"];
        /**
         * Change the settings of an app
         * @description Sets what is given. What is left out stays as it is.
         */
        put: operations["updateApp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List the keys of an app
         * @description The app API keys with their names and limits, without their secrets.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make a key for an app
         * @description Makes an app API key. Its secret is in the answer and nowhere else. An app has at most 16 keys.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apps/{app_id}/auth/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The id of the key, a UUID. Not the key itself, which does not belong in an address. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a key
         * @description The key stops working at once.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        /**
         * Change a key
         * @description Sets the name of a key or who may use it. The secret stays.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/apps/{app_id}/auth/tokens/{token_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The id of the key, a UUID. Not the key itself, which does not belong in an address. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a key a new secret
         * @description The old secret stops working at once. The name, the id and the limits of the key stay.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * PlatformStats
         * @description Counts of one platform. For SMS, `provider_successful` is what the carrier reported as delivered.
         */
        PlatformStats: {
            /** @description Handed over to the provider. */
            successful?: number | null;
            /** @description Not sent because the subscription was unsubscribed. */
            failed?: number | null;
            /** @description Not sent because of an error. */
            errored?: number | null;
            /** @description Clicks on tracked links. */
            converted?: number | null;
            /** @description Deliveries that the device confirmed. */
            received?: number | null;
            /** @description Not sent because the number has opted out of this sender. */
            suppressed?: number | null;
            /** @description Held back by a frequency cap; push only. */
            frequency_capped?: number | null;
            /** @description SMS, delivered according to the provider. */
            provider_successful?: number | null;
            /** @description SMS, failed according to the provider. */
            provider_failed?: number | null;
            /** @description SMS, in error according to the provider. */
            provider_errored?: number | null;
        };
        /**
         * Outcome
         * @description One counted outcome.
         */
        Outcome: {
            /** @description The outcome's id, without its aggregation. */
            id?: string;
            /** @description The count or the sum. */
            value?: number;
            /** @description `count` or `sum`. */
            aggregation?: string;
        };
        /**
         * Message
         * @description A message as it was made, with its counts. Fields that only push or email use are there too, mostly null. Times are
         *     whole seconds since 1970, `send_after` among them although the request writes it as text.
         */
        Message: {
            /** @description The message's id. */
            id: string;
            /** @description The app's id. */
            app_id?: string;
            /** @description The internal name. */
            name?: string | null;
            /** @description The text by language code. */
            contents?: {
                [key: string]: string;
            } | null;
            /** @description Titles by language code; push only. */
            headings?: {
                [key: string]: string;
            } | null;
            /** @description Subtitles by language code; push only. */
            subtitle?: {
                [key: string]: string;
            } | null;
            /** @description Data that a push carries. */
            data?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether it was taken back. */
            canceled?: boolean;
            /** @description When it was made. */
            queued_at?: number | null;
            /** @description When it was or is to be sent. */
            send_after?: number | null;
            /** @description When the last of it was sent. */
            completed_at?: number | null;
            /** @description How many are still to be sent; null while the audience is being worked out. */
            remaining?: number | null;
            /** @description How many were handed over. */
            successful?: number | null;
            /** @description How many were not sent because the subscription was unsubscribed. */
            failed?: number | null;
            /** @description How many were not sent because of an error. */
            errored?: number | null;
            /** @description How many were clicked. */
            converted?: number | null;
            /** @description How many deliveries were confirmed. */
            received?: number | null;
            /** @description The same counts by platform; texts stand under `sms`. */
            platform_delivery_stats?: {
                [key: string]: components["schemas"]["PlatformStats"];
            } | null;
            /** @description The outcomes that were asked for. */
            outcomes?: components["schemas"]["Outcome"][] | {
                [key: string]: unknown;
            } | null;
            /** @description Names of the segments sent to. */
            included_segments?: string[] | null;
            /** @description Names of the segments left out. */
            excluded_segments?: string[] | null;
            /** @description The filters of the request. */
            filters?: {
                [key: string]: unknown;
            }[] | {
                [key: string]: unknown;
            } | null;
            /** @description The id of the template. */
            template_id?: string | null;
            /** @description The sender. */
            sms_from?: string | null;
            /** @description The media. */
            sms_media_urls?: string[] | null;
            /** @description The subject of an email. */
            email_subject?: string | null;
            /** @description The body of an email. */
            email_body?: string | null;
            /** @description The per-user delivery of a push or an email. */
            delayed_option?: string | null;
            /** @description The time of day of such a delivery. */
            delivery_time_of_day?: string | null;
            /** @description The throttle of a push. */
            throttle_rate_per_minute?: number | null;
            /** @description The state of the frequency cap of a push. */
            fcap_status?: string | null;
            /** @description How many blind copies of an email went out. */
            bcc_sent?: number | null;
            /** @description The address that a push opens. */
            url?: string | null;
            /** @description The same, on the web. */
            web_url?: string | null;
            /** @description The same, in the app. */
            app_url?: string | null;
            /** @description The picture of a push on Android. */
            big_picture?: string | null;
            /** @description The picture of a push on every platform. */
            global_image?: string | null;
            /** @description The icon of a push in Chrome. */
            chrome_web_icon?: string | null;
            /** @description The picture of a push in Chrome. */
            chrome_web_image?: string | null;
            /** @description How a push changes the badge on iOS. */
            ios_badgeType?: string | null;
            /** @description By how much, or to what. */
            ios_badgeCount?: number | null;
        };
        /**
         * ListMessagesResult
         * @description One page of messages. With `time_offset` the pages go on as long as `notifications` has anything in it, and
         *     `next_time_offset` is the `time_offset` of the next one.
         */
        ListMessagesResult: {
            /** @description The messages, newest first, or oldest first with `time_offset`. */
            notifications: components["schemas"]["Message"][];
            /** @description How many messages there are in all. */
            total_count?: number | null;
            /** @description The offset that was asked for. */
            offset?: number | null;
            /** @description How many messages a page has at most. */
            limit?: number | null;
            /** @description The cursor that was asked for. */
            time_offset?: string | null;
            /** @description The cursor of the next page, Base64 with its `=` at the end. */
            next_time_offset?: string | number | null;
        };
        /**
         * ErrorBody
         * @description What accompanies a refusal of any operation on messages.
         */
        ErrorBody: {
            /** @description One sentence a reason, for people. */
            errors?: string[];
            /** @description Where it is sent at all, `false`. */
            success?: boolean;
            /** @description Places in the vendor's documentation. Only sent when a key was refused. */
            reference?: string[];
            /** @description The name of the rate limit that was met. Only ever sent with a 429. */
            limit?: string;
        };
        /**
         * Contents
         * @description A text in each language; whoever has none of their own language gets the English one. Liquid is filled in, and
         *     in a text message `{{'https://example.com' | track_link}}` becomes a short link that counts clicks (`1sgnl.co/XXXX`).
         *     A text message longer than one segment is sent, and paid for, as several.
         */
        Contents: {
            /** @description English; always needed, though its text may be in any language. */
            en: string;
            /** @description Arabic. */
            ar?: string;
            /** @description Bosnian. */
            bs?: string;
            /** @description Bulgarian. */
            bg?: string;
            /** @description Catalan. */
            ca?: string;
            /** @description Chinese, simplified. */
            "zh-Hans"?: string;
            /** @description Chinese, traditional. */
            "zh-Hant"?: string;
            /** @description Chinese; the same as `zh-Hans`. */
            zh?: string;
            /** @description Croatian. */
            hr?: string;
            /** @description Czech. */
            cs?: string;
            /** @description Danish. */
            da?: string;
            /** @description Dutch. */
            nl?: string;
            /** @description Estonian. */
            et?: string;
            /** @description Finnish. */
            fi?: string;
            /** @description French. */
            fr?: string;
            /** @description Georgian. */
            ka?: string;
            /** @description German. */
            de?: string;
            /** @description Greek. */
            el?: string;
            /** @description Hindi. */
            hi?: string;
            /** @description Hebrew. */
            he?: string;
            /** @description Hungarian. */
            hu?: string;
            /** @description Indonesian. */
            id?: string;
            /** @description Italian. */
            it?: string;
            /** @description Japanese. */
            ja?: string;
            /** @description Korean. */
            ko?: string;
            /** @description Latvian. */
            lv?: string;
            /** @description Lithuanian. */
            lt?: string;
            /** @description Malay. */
            ms?: string;
            /** @description Norwegian, Bokmål. */
            nb?: string;
            /** @description Polish. */
            pl?: string;
            /** @description Persian. */
            fa?: string;
            /** @description Portuguese. */
            pt?: string;
            /** @description Punjabi. */
            pa?: string;
            /** @description Romanian. */
            ro?: string;
            /** @description Russian. */
            ru?: string;
            /** @description Serbian. */
            sr?: string;
            /** @description Slovak. */
            sk?: string;
            /** @description Spanish. */
            es?: string;
            /** @description Swedish. */
            sv?: string;
            /** @description Thai. */
            th?: string;
            /** @description Turkish. */
            tr?: string;
            /** @description Ukrainian. */
            uk?: string;
            /** @description Vietnamese. */
            vi?: string;
        };
        /**
         * IncludeAliases
         * @description Users by alias: the label of an alias, and the ids under it. `external_id` is the id that your own system gave the
         *     user; your own labels stand beside it. At most 20,000 users a request. A label that does not exist reaches nobody
         *     and is no error.
         */
        IncludeAliases: {
            [key: string]: string[];
        };
        /**
         * FilterOperator
         * @description Joins what stands before it to what stands after it. AND is also what happens without an operator.
         */
        FilterOperator: {
            /**
             * @description AND or OR; AND binds tighter.
             * @enum {string}
             */
            operator: "AND" | "OR";
        };
        /**
         * TagFilter
         * @description A tag compared with a value.
         */
        TagFilter: {
            /**
             * @description Always `tag`.
             * @enum {string}
             */
            field: "tag";
            /** @description The name of the tag. */
            key: string;
            /**
             * @description How to compare. `in_array` and `not_in_array` take up to 20 values with commas between them;
             *     `time_elapsed_gt` and `time_elapsed_lt` compare the seconds since the time that the tag holds, and belong to
             *     the paid plans.
             * @enum {string}
             */
            relation: "=" | "!=" | ">" | "<" | "in_array" | "not_in_array" | "time_elapsed_gt" | "time_elapsed_lt";
            /** @description What to compare with. */
            value: string;
        };
        /**
         * TagPresenceFilter
         * @description Whether a user has a tag at all, whatever its value.
         */
        TagPresenceFilter: {
            /**
             * @description Always `tag`.
             * @enum {string}
             */
            field: "tag";
            /** @description The name of the tag. */
            key: string;
            /**
             * @description Whether the tag is there.
             * @enum {string}
             */
            relation: "exists" | "not_exists";
        };
        /**
         * SessionDateFilter
         * @description How long ago the last or the first session began.
         */
        SessionDateFilter: {
            /**
             * @description The last or the first session.
             * @enum {string}
             */
            field: "last_session" | "first_session";
            /**
             * @description Longer (`>`) or shorter (`<`) ago.
             * @enum {string}
             */
            relation: ">" | "<";
            /**
             * @description Hours, as a decimal number in a string.
             * @example 1.1
             */
            hours_ago: string;
        };
        /**
         * SessionCountFilter
         * @description How many sessions there were.
         */
        SessionCountFilter: {
            /**
             * @description Always `session_count`.
             * @enum {string}
             */
            field: "session_count";
            /**
             * @description How to compare.
             * @enum {string}
             */
            relation: ">" | "<" | "=" | "!=";
            /** @description A whole number in a string. */
            value: string;
        };
        /**
         * SessionTimeFilter
         * @description The time spent in all sessions together.
         */
        SessionTimeFilter: {
            /**
             * @description Always `session_time`.
             * @enum {string}
             */
            field: "session_time";
            /**
             * @description More (`>`) or less (`<`).
             * @enum {string}
             */
            relation: ">" | "<";
            /** @description Seconds, in a string. */
            value: string;
        };
        /**
         * AmountSpentFilter
         * @description What a user has spent in the app.
         */
        AmountSpentFilter: {
            /**
             * @description Always `amount_spent`.
             * @enum {string}
             */
            field: "amount_spent";
            /**
             * @description How to compare.
             * @enum {string}
             */
            relation: ">" | "<" | "=";
            /** @description A decimal number in a string. */
            value: string;
        };
        /**
         * LanguageFilter
         * @description The language of the user.
         */
        LanguageFilter: {
            /**
             * @description Always `language`.
             * @enum {string}
             */
            field: "language";
            /**
             * @description That language, or any other.
             * @enum {string}
             */
            relation: "=" | "!=";
            /** @description A language code, two letters or one of the two written forms of Chinese. */
            value: string;
        };
        /**
         * AppVersionFilter
         * @description The version of the app that the user has.
         */
        AppVersionFilter: {
            /**
             * @description Always `app_version`.
             * @enum {string}
             */
            field: "app_version";
            /**
             * @description How to compare.
             * @enum {string}
             */
            relation: ">" | "<" | "=" | "!=";
            /** @description A version. */
            value: string;
        };
        /**
         * CountryFilter
         * @description The country of the user.
         */
        CountryFilter: {
            /**
             * @description Always `country`.
             * @enum {string}
             */
            field: "country";
            /**
             * @description That country, any other, or whether one is known.
             * @enum {string}
             */
            relation: "=" | "!=" | "exists" | "not_exists";
            /** @description An ISO 3166-1 code of two letters. Needed with `=` and `!=`. */
            value?: string;
        };
        /**
         * LocationFilter
         * @description Within so many metres of a place. Has no relation and no value.
         */
        LocationFilter: {
            /**
             * @description Always `location`.
             * @enum {string}
             */
            field: "location";
            /** @description Metres, in a string. */
            radius: string;
            /** @description Latitude in degrees, -90 to 90, in a string. */
            lat: string;
            /** @description Longitude in degrees, -180 to 180, in a string. */
            long: string;
        };
        /**
         * FilterEntry
         * @description A condition, or the operator between two conditions.
         */
        FilterEntry: components["schemas"]["FilterOperator"] | components["schemas"]["TagFilter"] | components["schemas"]["TagPresenceFilter"] | components["schemas"]["SessionDateFilter"] | components["schemas"]["SessionCountFilter"] | components["schemas"]["SessionTimeFilter"] | components["schemas"]["AmountSpentFilter"] | components["schemas"]["LanguageFilter"] | components["schemas"]["AppVersionFilter"] | components["schemas"]["CountryFilter"] | components["schemas"]["LocationFilter"];
        /**
         * PushButton
         * @description A button under a notification on iOS or Android.
         */
        PushButton: {
            /** @description What the app is told when the button is tapped. */
            id: string;
            /** @description What stands on the button. */
            text: string;
            /** @description A resource of the app to show beside the text; Android. */
            icon?: string;
        };
        /**
         * WebPushButton
         * @description A button under a notification in Chrome.
         */
        WebPushButton: {
            /** @description What the page is told when the button is clicked. */
            id: string;
            /** @description What stands on the button. */
            text: string;
            /** @description The address that the button opens. */
            url: string;
        };
        /**
         * SendMessageBody
         * @description One message over one channel and its audience, with the fields of all channels side by side. `target_channel` says
         *     which channel it is: `sms` when it is left out, unless `email_to` names the audience. Exactly one of
         *     `include_aliases`, `include_subscription_ids`, `include_phone_numbers` (text messages), `email_to` (emails),
         *     `included_segments` and `filters` is given, and something to say: `contents`, an email's subject and body, or a
         *     `template_id`. A flat schema cannot say that, nor which field belongs to which channel; the contract's types and
         *     checks do.
         */
        SendMessageBody: {
            /**
             * Format: uuid
             * @description The app's id, a UUID. Not a secret.
             */
            app_id: string;
            contents?: components["schemas"]["Contents"];
            include_aliases?: components["schemas"]["IncludeAliases"];
            /**
             * @description The channel to send over. A push notification or an email always names it (an email to `email_to` may leave it
             *     out); a text message needs it with `include_aliases` and with `included_segments`.
             * @enum {string}
             */
            target_channel?: "sms" | "push" | "email";
            /**
             * @description Ids of subscriptions of the channel, each a UUID. An id that does not exist is passed over in silence; one that
             *     is not a UUID fails the request.
             */
            include_subscription_ids?: string[];
            /** @description Text messages only. Numbers in E.164 form. A number that the app does not know yet gets a new SMS subscription. */
            include_phone_numbers?: string[];
            /** @description Emails only. Addresses; one that the app does not know yet gets a new email subscription. */
            email_to?: string[];
            /** @description Names of segments. Whoever is in several of them gets the message once. */
            included_segments?: string[];
            /** @description Names of segments whose members get nothing, even when an included segment has them too. */
            excluded_segments?: string[];
            /**
             * @description Conditions on the users of the app. Neighbours are joined by AND; `{ operator: OR }` begins a new branch,
             *     and AND binds tighter. An operator stands between two conditions, never first or last. Operators count
             *     towards the 200.
             */
            filters?: components["schemas"]["FilterEntry"][];
            /**
             * @description Text messages only. The sender: a messaging service (`MG` and 32 hexadecimal digits) or a number in E.164 form. Opting out of
             *     one sender only works with a messaging service.
             */
            sms_from?: string;
            /**
             * @description Text messages only. Media to attach, which makes the message an MMS. Together at most 5 MB; beside them a text has
             *     at most 1,600 characters. The sender must be able to send MMS, and each message costs more than a text.
             */
            sms_media_urls?: string[];
            /** @description Push only. The title by language. Huawei and web push need one; left out, web push shows the name of the site. */
            headings?: components["schemas"]["Contents"];
            /** @description Push only, iOS. A line between title and text, by language. */
            subtitle?: components["schemas"]["Contents"];
            /** @description Push only. Data for the app, at most 2,048 bytes of JSON. A notification as a whole has about 4 KB. */
            data?: {
                [key: string]: unknown;
            };
            /** @description Push only. `true` wakes the app in the background; without `contents` nothing is shown. */
            content_available?: boolean;
            /** @description Push only. The address that opens when the notification is tapped, `https`. */
            url?: string;
            /** @description Push only. The same for mobile apps, which may use a scheme of their own, as in `shop://orders/17`. */
            app_url?: string;
            /** @description Push only. The same for browsers, `https`; beside `app_url` where the two differ. */
            web_url?: string;
            /** @description Push only, iOS. The scene or the App Clip that the notification is for. */
            target_content_identifier?: string;
            /** @description Push only, iOS and Android. Buttons under the notification. */
            buttons?: components["schemas"]["PushButton"][];
            /** @description Push only, Chrome. Buttons under the notification. */
            web_buttons?: components["schemas"]["WebPushButton"][];
            /** @description Push only, iOS. Pictures, videos or sounds by an id of your choice, each an address or a file of the app. */
            ios_attachments?: {
                [key: string]: string;
            };
            /** @description Push only, Android. A picture for the opened notification, an address or a resource of the app. */
            big_picture?: string;
            /** @description Push only, Huawei. A picture for the opened notification, an address or a resource of the app. */
            huawei_big_picture?: string;
            /** @description Push only, Amazon. A picture for the opened notification, an address or a resource of the app. */
            adm_big_picture?: string;
            /** @description Push only, Chrome on Windows and Android. The address of a picture for the opened notification. */
            chrome_web_image?: string;
            /** @description Push only, Android. A resource of the app for the small icon. */
            small_icon?: string;
            /** @description Push only, Huawei. A resource of the app for the small icon. */
            huawei_small_icon?: string;
            /** @description Push only, Amazon. A resource of the app for the small icon. */
            adm_small_icon?: string;
            /** @description Push only, Android. The large icon, an address or a resource of the app. */
            large_icon?: string;
            /** @description Push only, Huawei. The large icon, an address or a resource of the app. */
            huawei_large_icon?: string;
            /** @description Push only, Amazon. The large icon, an address or a resource of the app. */
            adm_large_icon?: string;
            /** @description Push only, Chrome. The address of the icon. Left out, that of the dashboard. */
            chrome_web_icon?: string;
            /** @description Push only, Firefox. The address of the icon. Left out, that of the dashboard. */
            firefox_icon?: string;
            /** @description Push only, Chrome on Android. The address of the small picture in the status bar. Left out, Chrome's own. */
            chrome_web_badge?: string;
            /**
             * Format: uuid
             * @description Push only, Android. The notification category that was made in OneSignal, a UUID.
             */
            android_channel_id?: string;
            /** @description Push only, Android. The notification category that the app made itself. */
            existing_android_channel_id?: string;
            /**
             * Format: uuid
             * @description Push only, Huawei. The notification category that was made in OneSignal, a UUID.
             */
            huawei_channel_id?: string;
            /** @description Push only, Huawei. The notification category that the app made itself. */
            huawei_existing_channel_id?: string;
            /**
             * @description Push only, Huawei. The category that Huawei approved for the app. Left out, `MARKETING`, of which a device gets no
             *     more than two to five a day.
             * @enum {string}
             */
            huawei_category?: "MARKETING" | "IM" | "VOIP" | "SUBSCRIPTION" | "TRAVEL" | "HEALTH" | "WORK" | "ACCOUNT" | "EXPRESS" | "FINANCE" | "DEVICE_REMINDER" | "MAIL";
            /**
             * @description Push only, Huawei. `message` is shown to the user, `data` is handed to the app. Left out, `message`.
             * @enum {string}
             */
            huawei_msg_type?: "message" | "data";
            /** @description Push only, Huawei. A tag that Huawei's delivery receipts and statistics carry. */
            huawei_bi_tag?: string;
            /** @description Push only, Huawei. The class of the app's first screen, as in `com.example.shop.MainActivity`; a badge needs it. */
            huawei_badge_class?: string;
            /** @description Push only, Huawei. The number on the badge; 0 takes it away. Goes before `huawei_badge_add_num`. */
            huawei_badge_set_num?: number;
            /** @description Push only, Huawei. What is added to the number on the badge. Without it and the other, 1 is. */
            huawei_badge_add_num?: number;
            /** @description Push only, Huawei. The colour behind the small icon, hexadecimal ARGB as in `FF9900FF`. */
            huawei_accent_color?: string;
            /** @description Push only, Android. The colour behind the small icon, hexadecimal ARGB as in `FF9900FF`. */
            android_accent_color?: string;
            /** @description Push only, Android. Notifications with the same text here are stacked. */
            android_group?: string;
            /** @description Push only, Amazon. Notifications with the same text here are stacked. */
            adm_group?: string;
            /** @description Push only, iOS. Notifications with the same text here are stacked. */
            thread_id?: string;
            /** @description Push only, mobile. A notification replaces an older one with the same text here. */
            collapse_id?: string;
            /** @description Push only, browsers. A notification replaces an older one with the same text here, and no other. */
            web_push_topic?: string;
            /**
             * @description Push only. 10 is delivered at once, 5 when it suits the device. Left out, 10.
             * @enum {integer}
             */
            priority?: 5 | 10;
            /** @description Push only. Seconds for which a device that is offline is waited for, up to 28 days. Left out, 3 days. */
            ttl?: number;
            /**
             * @description Push only, iOS. How far it may interrupt the user. Left out, `active`.
             * @enum {string}
             */
            ios_interruption_level?: "active" | "passive" | "time_sensitive" | "critical";
            /** @description Push only, iOS. A sound file of the app. */
            ios_sound?: string;
            /**
             * @description Push only, iOS. Whether `ios_badgeCount` is set, added, or left alone.
             * @enum {string}
             */
            ios_badgeType?: "None" | "SetTo" | "Increase";
            /** @description Push only, iOS. The number on the badge, or what is added to it; may be negative. */
            ios_badgeCount?: number;
            /** @description Push only, iOS. The category whose buttons and view the app registered. */
            ios_category?: string;
            /** @description Push only, iOS. The place in the summary of notifications, 0 to 1; the highest comes first. */
            ios_relevance_score?: number;
            /**
             * @description Push only, iOS. `voip` for an incoming call; anything else is found out by the service.
             * @enum {string}
             */
            apns_push_type_override?: "voip";
            /** @description Push only. `true` sends to iOS, and to no platform that is not `true` as well. */
            isIos?: boolean;
            /** @description Push only. The same for Android. */
            isAndroid?: boolean;
            /** @description Push only. The same for Huawei. */
            isHuawei?: boolean;
            /** @description Push only. The same for all browsers. */
            isAnyWeb?: boolean;
            /** @description Push only. The same for Chrome. */
            isChromeWeb?: boolean;
            /** @description Push only. The same for Firefox. */
            isFirefox?: boolean;
            /** @description Push only. The same for Safari. */
            isSafari?: boolean;
            /** @description Push only. The same for Windows. */
            isWP_WNS?: boolean;
            /** @description Push only. The same for Amazon. */
            isAdm?: boolean;
            /** @description Push only. At most so many notifications a minute; 0 means no limit. Throttling has to be on in the dashboard. */
            throttle_rate_per_minute?: number;
            /** @description Push only. Whether the frequency cap of the dashboard holds for this notification. */
            enable_frequency_cap?: boolean;
            /** @description Emails only. The subject. Needed unless there is a template. */
            email_subject?: string;
            /** @description Emails only. The body, HTML. Needed unless there is a template. */
            email_body?: string;
            /** @description Emails only. What a mail program shows behind the subject. */
            email_preheader?: string;
            /** @description Emails only. The name of the sender. Left out, that of the dashboard. */
            email_from_name?: string;
            /** @description Emails only. The address of the sender. Left out, that of the dashboard. */
            email_from_address?: string;
            /** @description Emails only. The verified domain that hands the mail over. Left out, that of the dashboard. */
            email_sender_domain?: string;
            /** @description Emails only. Where answers go. Left out, the address of the dashboard. */
            email_reply_to_address?: string;
            /**
             * @description Emails only. Addresses that get a blind copy of each email, each copy billed. Only with OneSignal's own mail
             *     delivery.
             */
            email_bcc?: string[];
            /**
             * @description Emails only. Whether those who have unsubscribed get it too, for mail about an account and not for marketing.
             *     Left out, `false`.
             */
            include_unsubscribed?: boolean;
            /** @description Emails only. Whether links stay as they are instead of counting clicks. Left out, `false`. */
            disable_email_click_tracking?: boolean;
            /**
             * @description Pushes and emails only. Delivers to each user at a time of their own: `timezone` at the same local time,
             *     `last-active` at the time of their last session. Does not go with a throttle other than 0.
             * @enum {string}
             */
            delayed_option?: "timezone" | "last-active";
            /** @description Pushes and emails only. The local time of day for `timezone`, as in `9:00AM`, `21:45` or `09:45:30`. */
            delivery_time_of_day?: string;
            /** @description A name for the dashboard and for reports. The recipient never sees it. */
            name?: string;
            /**
             * Format: uuid
             * @description The id of a stored template of the channel, a UUID. Makes `contents`, or an email's subject and body,
             *     unnecessary.
             */
            template_id?: string;
            /**
             * @description Data for the placeholders of a template. At most 2 KB of JSON for a text message or a push notification, 10 KB for
             *     an email. Only of use with `template_id`.
             */
            custom_data?: {
                [key: string]: unknown;
            };
            /**
             * @description When to send: an ISO 8601 time that JavaScript's `Date` understands. Left out, at once. A time without an
             *     offset is UTC.
             * @example 2026-11-27T09:00:00-07:00
             */
            send_after?: string;
            /**
             * Format: uuid
             * @description A UUID that stands for this one send. Within 30 days a request with the same key sends nothing and gets the
             *     first answer.
             */
            idempotency_key?: string;
        };
        /**
         * InvalidRecipients
         * @description Recipients of the request to whom nothing was sent, by the way in which they were named.
         */
        InvalidRecipients: {
            /** @description Numbers that were unsubscribed before the message was sent. */
            invalid_phone_numbers?: string[];
            /** @description Addresses that were unsubscribed before the message was sent. */
            invalid_email_tokens?: string[];
            /** @description By label of the alias, the ids whose subscriptions were unsubscribed, once for each subscription. */
            invalid_aliases?: {
                [key: string]: string[];
            };
            /** @description Subscriptions that exist but are unsubscribed. Ids that do not exist are not reported. */
            invalid_player_ids?: string[];
        };
        /**
         * SendWarnings
         * @description What went wrong without stopping the message, as an object by kind or as sentences.
         */
        SendWarnings: {
            /** @description External ids whose subscriptions are unsubscribed. */
            invalid_external_user_ids?: string;
        } | string[];
        /**
         * MessageSent
         * @description The message was accepted for at least one subscription.
         */
        MessageSent: {
            /** @description The message's id, a UUID. */
            id: string;
            /** @description The `idempotency_key` of the request, or null when it had none. */
            external_id?: string | null;
            errors?: components["schemas"]["InvalidRecipients"];
            warnings?: components["schemas"]["SendWarnings"];
        };
        /**
         * MessageNotSent
         * @description The request was understood, but nobody was left to send to. Nothing was sent.
         */
        MessageNotSent: {
            /**
             * @description Empty, or missing.
             * @enum {string}
             */
            id?: "";
            /** @description The `idempotency_key` of the request, or null when it had none. */
            external_id?: string | null;
            /**
             * @description Reasons as sentences, most often `All included players are not subscribed`; or the identifiers that could not be
             *     used.
             */
            errors: string[] | components["schemas"]["InvalidRecipients"];
            warnings?: components["schemas"]["SendWarnings"];
        };
        /**
         * SendMessageResult
         * @description Whether the message was accepted. An `id` that is empty or missing says that it was not.
         */
        SendMessageResult: components["schemas"]["MessageSent"] | components["schemas"]["MessageNotSent"];
        /**
         * CancelMessageResult
         * @description The message was taken back.
         */
        CancelMessageResult: {
            /** @description `true`. */
            success?: boolean;
        };
        /**
         * ViewMessageHistoryBody
         * @description Which recipients of a message to list.
         */
        ViewMessageHistoryBody: {
            /**
             * Format: uuid
             * @description The app's id, a UUID.
             */
            app_id: string;
            /**
             * @description Those to whom it was sent, or those who clicked. The former are not recorded below 1,000 recipients.
             * @enum {string}
             */
            events: "sent" | "clicked";
            /** @description Who is told when the file is there. */
            email?: string;
        };
        /**
         * ViewMessageHistoryResult
         * @description The list of recipients is being written.
         */
        ViewMessageHistoryResult: {
            /** @description `true`. */
            success?: boolean;
            /** @description Where the file will be, gzip of CSV. It is not there at once. */
            destination_url?: string;
        };
        /**
         * ExportAudienceActivityResult
         * @description The list of what recipients did is being written.
         */
        ExportAudienceActivityResult: {
            /** @description Where the file will be, CSV, for three days. It is not there at once. */
            csv_file_url?: string;
        };
        /**
         * CountRecipientsBody
         * @description The audience to estimate. Segments are always named; everything else narrows them down.
         */
        CountRecipientsBody: {
            /**
             * Format: uuid
             * @description The app's id, a UUID.
             */
            app_id: string;
            /** @description Names of segments. `All` stands for every subscribed user where the app has no segment of that name. */
            included_segments: string[];
            /** @description Names of segments whose members are left out. */
            excluded_segments?: string[];
            /** @description Conditions that members of the segments have to meet as well, as in `sendMessage`. */
            filters?: components["schemas"]["FilterEntry"][];
            include_aliases?: components["schemas"]["IncludeAliases"];
            /**
             * @description The channel whose subscriptions are counted.
             * @enum {string}
             */
            target_channel?: "sms" | "push" | "email";
        };
        /**
         * CountRecipientsResult
         * @description How many would be sent to. An estimate; nothing is sent.
         */
        CountRecipientsResult: {
            /** @description How many subscriptions. */
            count: number;
            /** @description How many there would be without the plan's limit on web push; null where the limit changes nothing. */
            uncapped_count?: number | null;
            /** @description Whether the plan's limit on web push made `count` smaller. */
            cap_applied?: boolean | null;
            /** @description Whether mobile pushes would be dropped, as the organization is over its plan's limit. */
            mobile_suppressed?: boolean | null;
            /** @description How many mobile subscriptions that limit takes out of `count`. */
            mobile_excluded_count?: number | null;
        };
        /**
         * ViewOutcomesResult
         * @description The outcomes that were asked for.
         */
        ViewOutcomesResult: {
            /** @description One entry for each name that was asked for. */
            outcomes: components["schemas"]["Outcome"][];
        };
        /**
         * Segment
         * @description A segment as a list shows it, without its filters.
         */
        Segment: {
            /** @description The segment's id. */
            id: string;
            /** @description Its name, as `included_segments` takes it. */
            name: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description When it was made, ISO 8601. */
            created_at?: string | null;
            /** @description When it was last changed, ISO 8601. */
            updated_at?: string | null;
            /** @description The app's id. */
            app_id?: string;
            /** @description Whether it can be neither changed nor deleted. */
            read_only?: boolean | null;
            /** @description Whether it is in use. */
            is_active?: boolean | null;
        };
        /**
         * ListSegmentsResult
         * @description One page of segments, oldest first.
         */
        ListSegmentsResult: {
            /** @description The segments. */
            segments: components["schemas"]["Segment"][];
            /** @description How many segments there are in all. */
            total_count?: number | null;
            /** @description How many were passed over. */
            offset?: number | null;
            /** @description How many segments a page has at most. */
            limit?: number | null;
        };
        /**
         * UserError
         * @description One reason for a refusal.
         */
        UserError: {
            /** @description A name that does not change, for programs. */
            code?: string;
            /** @description A sentence for people. */
            title?: string;
            /**
             * @description Details, different for each code: `conflicting_aliases` (label to id), `user_subscription_limit` (a number),
             *     `alias` (`Label` and `ID`) or `onesignal_id`.
             */
            meta?: {
                [key: string]: unknown;
            };
        };
        /**
         * UserErrorBody
         * @description What accompanies a refusal of an operation on users, subscriptions and aliases.
         */
        UserErrorBody: {
            /** @description One entry a reason, with a code or as a sentence. */
            errors?: (components["schemas"]["UserError"] | string)[];
            /** @description Where it is sent at all, `false`. */
            success?: boolean;
            /** @description Places in the vendor's documentation. Only sent when a key was refused. */
            reference?: string[];
            /** @description The name of the rate limit that was met. Only ever sent with a 429. */
            limit?: string;
        };
        /**
         * CreateSegmentBody
         * @description A segment, a named condition on users.
         */
        CreateSegmentBody: {
            /**
             * Format: uuid
             * @description An id of your choice, a UUID. Left out, the service makes one.
             */
            id?: string;
            /** @description The name, which no other segment of the app has. */
            name: string;
            /** @description What it is for. */
            description?: string;
            /** @description Conditions as in `sendMessage`, with operators between them. Operators count towards the 200. */
            filters: components["schemas"]["FilterEntry"][];
        };
        /**
         * CreateSegmentResult
         * @description The segment was made.
         */
        CreateSegmentResult: {
            /** @description `true`. */
            success?: boolean;
            /** @description The segment's id. */
            id?: string;
        };
        /**
         * SegmentFilterEntry
         * @description A condition of a stored segment, or the operator between two. Looser than what a request may hold: a segment made in
         *     the dashboard can have conditions that the API does not take.
         */
        SegmentFilterEntry: {
            /** @description AND or OR; only in an operator. */
            operator?: string | null;
            /** @description What the condition is about. */
            field?: string | null;
            /** @description How it compares. */
            relation?: string | null;
            /** @description The name of a tag. */
            key?: string | null;
            /** @description What it compares with. */
            value?: string | number | boolean | null;
            /** @description Hours, of a session. */
            hours_ago?: string | number | null;
            /** @description Metres, of a location. */
            radius?: string | number | null;
            /** @description Degrees, of a location. */
            lat?: string | number | null;
            /** @description Degrees, of a location. */
            long?: string | number | null;
            /** @description Whether a request cannot say this condition. */
            unsupported_in_api?: boolean | null;
        };
        /**
         * SegmentDetail
         * @description A segment with its filters.
         */
        SegmentDetail: {
            /** @description The segment's id. */
            id?: string;
            /** @description Its name. */
            name?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description When it was made, seconds since 1970. */
            created_at?: number | null;
            /** @description Whether it came with the app (`default`, `quickstart`) or was made (`custom`). */
            source?: string | null;
            /** @description Its conditions and operators. */
            filters?: components["schemas"]["SegmentFilterEntry"][] | null;
        };
        /**
         * ViewSegmentResult
         * @description The size of a segment and, where it was asked for, what it consists of.
         */
        ViewSegmentResult: {
            /** @description How many subscriptions it holds. */
            subscriber_count: number;
            payload?: components["schemas"]["SegmentDetail"];
        };
        /**
         * DeleteSegmentResult
         * @description The segment is gone.
         */
        DeleteSegmentResult: {
            /** @description `true`. */
            success?: boolean;
        };
        /**
         * UpdateSegmentBody
         * @description What becomes of a segment. Filters that are given replace all that it had.
         */
        UpdateSegmentBody: {
            /** @description The name, given even where it stays as it is. */
            name: string;
            /** @description What it is for. An empty text clears it; left out, it stays. */
            description?: string;
            /** @description The new conditions, all of them. Left out, the old ones stay. */
            filters?: components["schemas"]["FilterEntry"][];
        };
        /**
         * UpdateSegmentResult
         * @description The segment was changed.
         */
        UpdateSegmentResult: {
            /** @description `true`. */
            success?: boolean;
            /** @description The segment's id. */
            id?: string;
        };
        /**
         * TemplateSummary
         * @description A template as a list shows it, without its content.
         */
        TemplateSummary: {
            /** @description The template's id. */
            id: string;
            /** @description Its name. */
            name?: string | null;
            /** @description When it was made, ISO 8601. */
            created_at?: string | null;
            /** @description When it was last changed, ISO 8601. */
            updated_at?: string | null;
        };
        /**
         * ListTemplatesResult
         * @description One page of templates.
         */
        ListTemplatesResult: {
            /** @description The templates. */
            templates: components["schemas"]["TemplateSummary"][];
            /** @description How many templates there are in all. */
            total_count?: number | null;
            /** @description How many were passed over. */
            offset?: number | null;
            /** @description How many templates a page has at most. */
            limit?: number | null;
        };
        /**
         * DynamicContent
         * @description Variants of the texts, by a name of your own, then by variant, then by placeholder, as in
         *     `{ campaign_id: { A: { title: 'Hello' } } }`.
         */
        DynamicContent: {
            [key: string]: unknown;
        };
        /**
         * CreateTemplateBody
         * @description A stored message of one channel: an SMS with `isSMS` and `contents`, an email with `isEmail`, a subject and a body, a
         *     push notification with `contents` and neither flag. The contract says which fields go together.
         */
        CreateTemplateBody: {
            /**
             * Format: uuid
             * @description The app's id, a UUID.
             */
            app_id: string;
            /** @description A name for the dashboard. Recipients never see it. */
            name: string;
            contents?: components["schemas"]["Contents"];
            /** @description The title of a push notification by language. */
            headings?: components["schemas"]["Contents"];
            /** @description The subtitle of a push notification by language. */
            subtitle?: components["schemas"]["Contents"];
            /** @description Whether it is a template for text messages. */
            isSMS?: boolean;
            /** @description Whether it is a template for emails. */
            isEmail?: boolean;
            /** @description The subject of an email. */
            email_subject?: string;
            /** @description The body of an email, HTML. */
            email_body?: string;
            /** @description Addresses that get a blind copy of each email, each copy billed. */
            email_bcc?: string[];
            dynamic_content?: components["schemas"]["DynamicContent"];
        };
        /**
         * TemplateContent
         * @description What a template holds. Fields of other channels are there too, mostly null.
         */
        TemplateContent: {
            /** @description The text by language code. */
            contents?: {
                [key: string]: string;
            } | null;
            /** @description Titles by language code; push. */
            headings?: {
                [key: string]: string;
            } | null;
            /** @description Subtitles by language code; push. */
            subtitle?: {
                [key: string]: string;
            } | null;
            /** @description Whether it is for text messages. */
            isSMS?: boolean | null;
            /** @description The sender of a text message. */
            sms_from?: string | null;
            /** @description The media of a text message. */
            sms_media_urls?: string[] | null;
            /** @description Whether it is for emails. */
            isEmail?: boolean | null;
            /** @description The subject of an email. */
            email_subject?: string | null;
            /** @description The body of an email, HTML. */
            email_body?: string | null;
            /** @description What a mail program shows behind the subject. */
            email_preheader?: string | null;
            /** @description The name of an email's sender. */
            email_from_name?: string | null;
            /** @description The address of an email's sender. */
            email_from_address?: string | null;
            /** @description Where answers to an email go. */
            email_reply_to_address?: string | null;
            /** @description Who gets a blind copy of an email. */
            email_bcc?: string[] | null;
            /** @description Whether links of an email stay as they are. */
            disable_email_click_tracking?: boolean | null;
            /** @description The picture of a push on every platform. */
            global_image?: string | null;
            /** @description The address that a push opens. */
            url?: string | null;
            /** @description The class that a badge on Huawei belongs to. */
            huawei_badge_class?: string | null;
            /** @description The number of a badge on Huawei. */
            huawei_badge_set_num?: number | null;
            /** @description What is added to a badge on Huawei. */
            huawei_badge_add_num?: number | null;
            /** @description Whether a push goes to iOS. */
            isIos?: boolean | null;
            /** @description Whether a push goes to Android. */
            isAndroid?: boolean | null;
            /** @description Whether a push goes to Huawei. */
            isHuawei?: boolean | null;
            /** @description Whether a push goes to macOS. */
            isMacOSX?: boolean | null;
            /** @description Whether a push goes to Amazon. */
            isAdm?: boolean | null;
            /** @description Whether a push goes to Alexa. */
            isAlexa?: boolean | null;
            /** @description Whether a push goes to Windows Phone. */
            isWP?: boolean | null;
            /** @description Whether a push goes to Windows. */
            isWP_WNS?: boolean | null;
            /** @description Whether a push goes to Chrome apps. */
            isChrome?: boolean | null;
            /** @description Whether a push goes to Chrome. */
            isChromeWeb?: boolean | null;
            /** @description Whether a push goes to Safari. */
            isSafari?: boolean | null;
            /** @description Whether a push goes to Firefox. */
            isFirefox?: boolean | null;
            /** @description Whether a push goes to Edge. */
            isEdge?: boolean | null;
        };
        /**
         * Template
         * @description A stored message.
         */
        Template: {
            /** @description The template's id, as `template_id` takes it. */
            id: string;
            /** @description Its name. */
            name?: string | null;
            /** @description Its channel, `push`, `email` or `SMS`. */
            channel?: string | null;
            /** @description When it was made, ISO 8601. */
            created_at?: string | null;
            /** @description When it was last changed, ISO 8601. */
            updated_at?: string | null;
            content?: components["schemas"]["TemplateContent"];
        };
        /**
         * DeleteTemplateResult
         * @description The template is gone.
         */
        DeleteTemplateResult: {
            /** @description `true`. */
            success?: boolean;
        };
        /**
         * UpdateTemplateBody
         * @description What becomes of a template. What is left out stays as it is.
         */
        UpdateTemplateBody: {
            /** @description A name for the dashboard, given even where it stays as it is. */
            name: string;
            contents?: components["schemas"]["Contents"];
            /** @description The title of a push notification by language. */
            headings?: components["schemas"]["Contents"];
            /** @description The subtitle of a push notification by language. */
            subtitle?: components["schemas"]["Contents"];
            /** @description `true` for a template for text messages. */
            isSMS?: boolean;
            /** @description `true` for a template for emails. */
            isEmail?: boolean;
            /** @description The subject of an email. */
            email_subject?: string;
            /** @description The body of an email, HTML. */
            email_body?: string;
            /** @description Addresses that get a blind copy of each email, each copy billed. */
            email_bcc?: string[];
            dynamic_content?: components["schemas"]["DynamicContent"];
        };
        /**
         * CopyTemplateBody
         * @description Where a copy of the template goes.
         */
        CopyTemplateBody: {
            /**
             * Format: uuid
             * @description The id of the app that gets the copy, a UUID, of the same organization.
             */
            target_app_id: string;
        };
        /**
         * CopyTemplateResult
         * @description The copy was made.
         */
        CopyTemplateResult: {
            /** @description `true`. */
            success?: boolean;
            /** @description The id of the copy, where the answer has one. */
            id?: string;
        };
        /**
         * ExportSubscriptionsBody
         * @description What the list of subscriptions contains; all of it may be left out.
         */
        ExportSubscriptionsBody: {
            /** @description Columns beyond the usual ones. Left out: `external_user_id`, `country` and `timezone_id`. */
            extra_fields?: ("external_user_id" | "onesignal_id" | "location" | "country" | "rooted" | "ip" | "web_auth" | "web_p256" | "unsubscribed_at" | "notification_types" | "timezone_id")[];
            /** @description Only subscriptions that were active since then, seconds since 1970 in a string. */
            last_active_since?: string;
            /** @description Only the subscriptions of this segment. */
            segment_name?: string;
            /** @description Whether those of the segment who have unsubscribed are listed too. Only with `segment_name`. */
            include_unsubscribed?: boolean;
        };
        /**
         * ExportSubscriptionsResult
         * @description The list of subscriptions is being written.
         */
        ExportSubscriptionsResult: {
            /** @description Where the file will be, gzip of CSV, for three days. It is not there at once. */
            csv_file_url?: string;
        };
        /**
         * Tags
         * @description Your own data about the user: flat, a name to a string. An empty string removes the tag; a tag that is left out stays
         *     as it is. Numbers, times (unix seconds) and booleans are written as strings; filters still compare them as numbers and times.
         */
        Tags: {
            [key: string]: string;
        };
        /**
         * Purchase
         * @description Something that the user bought.
         */
        Purchase: {
            /** @description What was bought, by your own name for it. */
            sku: string;
            /**
             * @description The currency, as three letters of ISO 4217. Without it the amount cannot be converted.
             * @example USD
             */
            iso: string;
            /**
             * @description The price, as a decimal number in a string.
             * @example 0.99
             */
            amount: string;
            /** @description How many were bought. */
            count?: number;
        };
        /**
         * UserPropertiesInput
         * @description What can be said about a user. At most 100 properties a request, every tag counted. What is left out stays as it is.
         */
        UserPropertiesInput: {
            tags?: components["schemas"]["Tags"];
            /**
             * @description The language for texts, two lower-case letters of ISO 639-1, or a longer code that `contents` knows. Left out, `en`.
             * @example en
             */
            language?: string;
            /**
             * @description The time zone, by its name in the tz database.
             * @example America/Los_Angeles
             */
            timezone_id?: string;
            /** @description Degrees of latitude. */
            lat?: number;
            /** @description Degrees of longitude. */
            long?: number;
            /**
             * @description The country, as two upper-case letters of ISO 3166-1.
             * @example US
             */
            country?: string;
            /** @description When the user was first seen, in unix seconds. */
            first_active?: number;
            /** @description When the user was last seen, in unix seconds. */
            last_active?: number;
            /** @description The address that the user was last seen at. */
            ip?: string;
            /** @description Marks the user as a test user, under this name in the dashboard. */
            test_user_name?: string;
            /** @description What the user has spent, in US dollars. */
            amount_spent?: number;
            /** @description What the user has bought. */
            purchases?: components["schemas"]["Purchase"][];
        };
        /**
         * Aliases
         * @description Aliases to give to a user: label to id. At most 20 labels of your own. Set `external_id` before any of them: without
         *     it an alias does not hold a user's subscriptions together.
         */
        Aliases: {
            /** @description The id that your own system gives the user. */
            external_id?: string;
        } & {
            [key: string]: string;
        };
        /**
         * SubscriptionType
         * @description The channel of a subscription and, for push, its platform. A text message goes to `SMS`.
         * @enum {string}
         */
        SubscriptionType: "Email" | "SMS" | "iOSPush" | "AndroidPush" | "HuaweiPush" | "FireOSPush" | "WindowsPush" | "macOSPush" | "ChromeExtensionPush" | "ChromePush" | "SafariLegacyPush" | "FirefoxPush" | "SafariPush";
        /**
         * NotificationTypes
         * @description Whether the subscription gets messages, as a number: 1 or any positive number is subscribed; 0 and −99 never were;
         *     −2 is unsubscribed by the user; −31 is switched off over the REST API; −22 is switched off by hand in the dashboard;
         *     −98 is an SMS subscription that waits for the answer of a double opt-in; −10 is not subscribed; −18 and −19 are states
         *     of a push prompt; other negative numbers are errors of a push library.
         */
        NotificationTypes: number;
        /**
         * UpdateSubscriptionFields
         * @description What changes about a subscription. What is left out stays as it is.
         */
        UpdateSubscriptionFields: {
            type?: components["schemas"]["SubscriptionType"];
            /**
             * @description Where messages go: a number in E.164 form for `SMS`, an address for `Email`, the token of the push service
             *     otherwise.
             */
            token?: string;
            /**
             * @description Whether messages go to it. Left out of a new one, `true`. It does not undo a person's STOP: only the person can,
             *     with START.
             */
            enabled?: boolean;
            notification_types?: components["schemas"]["NotificationTypes"];
            /** @description Seconds that the app was used for. */
            session_time?: number;
            /** @description How many sessions there were. */
            session_count?: number;
            /** @description The version of your app. */
            app_version?: string;
            /** @description The model of the device. */
            device_model?: string;
            /** @description The version of the device's system. */
            device_os?: string;
            /** @description Of an iOS build, 0 production, 1 development or 2 ad hoc. */
            test_type?: number | null;
            /** @description The version of OneSignal's own SDK, which sets it. Not for others. */
            sdk?: string;
            /** @description A key of web push. OneSignal's own SDK sets it; not for others. */
            web_auth?: string;
            /** @description A key of web push. OneSignal's own SDK sets it; not for others. */
            web_p256?: string;
        };
        /**
         * NewSubscription
         * @description A subscription to create. If another user has the same type and token, it moves to this one.
         */
        NewSubscription: {
            type: components["schemas"]["SubscriptionType"];
            /**
             * @description Where messages go: a number in E.164 form for `SMS`, an address for `Email`, the token of the push service
             *     otherwise.
             */
            token: string;
            /**
             * @description Whether messages go to it. Left out of a new one, `true`. It does not undo a person's STOP: only the person can,
             *     with START.
             */
            enabled?: boolean;
            notification_types?: components["schemas"]["NotificationTypes"];
            /** @description Seconds that the app was used for. */
            session_time?: number;
            /** @description How many sessions there were. */
            session_count?: number;
            /** @description The version of your app. */
            app_version?: string;
            /** @description The model of the device. */
            device_model?: string;
            /** @description The version of the device's system. */
            device_os?: string;
            /** @description Of an iOS build, 0 production, 1 development or 2 ad hoc. */
            test_type?: number | null;
            /** @description The version of OneSignal's own SDK, which sets it. Not for others. */
            sdk?: string;
            /** @description A key of web push. OneSignal's own SDK sets it; not for others. */
            web_auth?: string;
            /** @description A key of web push. OneSignal's own SDK sets it; not for others. */
            web_p256?: string;
        };
        /**
         * CreateUserBody
         * @description A user to create, or to find by an alias and extend. Give `identity` unless the user shall be anonymous, and at least
         *     one subscription if the user shall get messages.
         */
        CreateUserBody: {
            properties?: components["schemas"]["UserPropertiesInput"];
            identity?: components["schemas"]["Aliases"];
            /** @description At most 20. A pair of type and token that another user has moves to this one. */
            subscriptions?: components["schemas"]["NewSubscription"][];
            /** @description Whether country, language and the like are read anew from the request. Left out, `false`. */
            refresh_device_metadata?: boolean;
        };
        /**
         * UserProperties
         * @description What is known about a user. What was never set may be absent, empty or null.
         */
        UserProperties: {
            /** @description Your own data, a name to a string. */
            tags?: {
                [key: string]: string;
            };
            /** @description The language for texts, such as `en`. */
            language?: string | null;
            /** @description The time zone, by its name in the tz database. */
            timezone_id?: string | null;
            /** @description Degrees of latitude. */
            lat?: number | null;
            /** @description Degrees of longitude. */
            long?: number | null;
            /** @description The country, as two letters. */
            country?: string | null;
            /** @description When the user was first seen, in unix seconds. */
            first_active?: number | null;
            /** @description When the user was last seen, in unix seconds. */
            last_active?: number | null;
            /** @description The address that the user was last seen at. */
            ip?: string | null;
            /** @description The name of a test user. */
            test_user_name?: string | null;
            /** @description What the user has spent, in US dollars. */
            amount_spent?: number | null;
            /** @description What the user has bought. */
            purchases?: {
                /** @description What was bought. */
                sku?: string;
                /** @description The currency. */
                iso?: string;
                /** @description The price, as a decimal number in a string. */
                amount?: string;
                /** @description How many were bought. */
                count?: number;
            }[];
        };
        /**
         * Identity
         * @description The aliases of a user: label to id. `onesignal_id` is OneSignal's own and is always there; `external_id` is the id that
         *     your own system gave; your own labels stand beside them.
         */
        Identity: {
            /** @description The id that OneSignal gave, a UUID. */
            onesignal_id?: string;
            /** @description The id that your own system gave. Absent while the user is anonymous. */
            external_id?: string;
        } & {
            [key: string]: string;
        };
        /**
         * Subscription
         * @description A place to which messages of one channel go. Texts that were never set come as empty strings.
         */
        Subscription: {
            /** @description The id, a UUID. */
            id?: string;
            /** @description The app's id. */
            app_id?: string;
            /** @description The channel, such as `SMS`. In some answers in lower case; compare without regard to case. */
            type?: string;
            /** @description Where messages go; for SMS a number in E.164 form. */
            token?: string;
            /** @description Whether messages go to it. */
            enabled?: boolean;
            notification_types?: components["schemas"]["NotificationTypes"];
            /** @description Seconds that the app was used for. */
            session_time?: number;
            /** @description How many sessions there were. */
            session_count?: number;
            /** @description The version of OneSignal's own SDK. */
            sdk?: string;
            /** @description The model of the device. */
            device_model?: string;
            /** @description The version of the device's system. */
            device_os?: string;
            /** @description Whether the device is rooted or jailbroken. */
            rooted?: boolean;
            /** @description Of an iOS build, 0 production, 1 development or 2 ad hoc. */
            test_type?: number | null;
            /** @description The version of your app. */
            app_version?: string;
            /** @description The kind of network, as a number. */
            net_type?: number;
            /** @description The mobile network. */
            carrier?: string;
            /** @description A key of web push. */
            web_auth?: string;
            /** @description A key of web push. */
            web_p256?: string;
        };
        /**
         * User
         * @description A user, the aliases and the subscriptions. Operations that write answer with a part of it.
         */
        User: {
            properties?: components["schemas"]["UserProperties"];
            identity?: components["schemas"]["Identity"];
            /** @description The subscriptions, in no order that can be relied on: not that of the request. Match them by `type` and `token`. */
            subscriptions?: components["schemas"]["Subscription"][];
        };
        /**
         * IdentityResult
         * @description The aliases of a user after the operation.
         */
        IdentityResult: {
            identity?: components["schemas"]["Identity"];
        };
        /**
         * Deltas
         * @description What is added to the user's counts. The same deltas sent twice count twice.
         */
        Deltas: {
            /** @description Seconds in the app to add. */
            session_time?: number;
            /** @description Sessions to add. */
            session_count?: number;
            /** @description Purchases to add. Their sum is what the `amount_spent` filter compares. */
            purchases?: components["schemas"]["Purchase"][];
        };
        /**
         * UpdateUserBody
         * @description What changes about a user. Aliases and subscriptions have operations of their own.
         */
        UpdateUserBody: {
            properties?: components["schemas"]["UserPropertiesInput"];
            deltas?: components["schemas"]["Deltas"];
            /** @description Whether country, language and the like are read anew from the request. Left out, `false`. */
            refresh_device_metadata?: boolean;
        };
        /**
         * UpdateUserResult
         * @description What was accepted. It is carried out a little later.
         */
        UpdateUserResult: {
            properties?: components["schemas"]["UserProperties"];
        };
        /**
         * CreateSubscriptionBody
         * @description A subscription for the user of the path.
         */
        CreateSubscriptionBody: {
            subscription: components["schemas"]["NewSubscription"];
        };
        /**
         * SubscriptionResult
         * @description The subscription, where the answer tells it. An empty object means that the request was accepted: a new subscription
         *     has an id, but the answer does not say which; read the user to learn it.
         */
        SubscriptionResult: {
            subscription?: components["schemas"]["Subscription"];
        };
        /**
         * DeleteSubscriptionResult
         * @description An empty object.
         */
        DeleteSubscriptionResult: {
            [key: string]: unknown;
        };
        /**
         * UpdateSubscriptionBody
         * @description What changes about a subscription.
         */
        UpdateSubscriptionBody: {
            subscription: components["schemas"]["UpdateSubscriptionFields"];
        };
        /**
         * TransferSubscriptionBody
         * @description The user who gets the subscription, by exactly one alias.
         */
        TransferSubscriptionBody: {
            /** @description Exactly one alias, such as `external_id`. */
            identity: {
                /** @description The id that your own system gave the user. */
                external_id?: string;
                /**
                 * Format: uuid
                 * @description The id that OneSignal gave the user, a UUID.
                 */
                onesignal_id?: string;
            } & {
                [key: string]: string;
            };
        };
        /**
         * CreateAliasBody
         * @description Aliases to give to a user. A label that the user has already gets the new id.
         */
        CreateAliasBody: {
            identity: components["schemas"]["Aliases"];
        };
        /**
         * CustomEvent
         * @description Something that a user did. Exactly one of `external_id` and `onesignal_id` says who. At most 2024 bytes of JSON.
         */
        CustomEvent: {
            /** @description What happened. */
            name: string;
            /** @description The user, by the id that your own system gave. */
            external_id?: string;
            /**
             * Format: uuid
             * @description The user, by the id that OneSignal gave, a UUID.
             */
            onesignal_id?: string;
            /**
             * @description When it happened, as an ISO 8601 time. Left out, now; a time to come counts as now.
             * @example 2026-11-20T09:00:00Z
             */
            timestamp?: string;
            /**
             * Format: uuid
             * @description A UUID that stands for this one event. A request with the same key does not record it again.
             */
            idempotency_key?: string;
            /** @description Data about the event, nested as you like. */
            properties?: {
                [key: string]: unknown;
            };
        };
        /**
         * CreateCustomEventsBody
         * @description Events to record. At most 1 MB of JSON, each event at most 2024 bytes.
         */
        CreateCustomEventsBody: {
            /** @description The events. With an `idempotency_key` on every one, the request may be repeated. */
            events: components["schemas"]["CustomEvent"][];
        };
        /**
         * CreateCustomEventsResult
         * @description What was not recorded. Every event that is not listed was.
         */
        CreateCustomEventsResult: {
            /** @description One entry for each event that was not recorded. Absent when all were. */
            errors?: {
                /** @description The user as the event named them. */
                event_user_id?: string;
                /** @description The event's id, a UUID. */
                event_id?: string;
                /** @description Why. */
                error?: {
                    /** @description A name for programs, such as `not found`. */
                    code?: string;
                    /** @description A sentence for people. */
                    title?: string;
                };
            }[];
        };
        /**
         * UnsubscribeWithTokenResult
         * @description Whether the address was unsubscribed.
         */
        UnsubscribeWithTokenResult: {
            /** @description The word `true`. */
            success?: string | boolean;
        };
        /**
         * App
         * @description An app of an organization. What was never set is null or absent.
         */
        App: {
            /** @description The app's id, a UUID. */
            id: string;
            /** @description The name in the dashboard. */
            name?: string | null;
            /** @description How many subscriptions there are. */
            players?: number | null;
            /** @description How many of them get messages. */
            messageable_players?: number | null;
            /** @description When it was created, ISO 8601. */
            created_at?: string | null;
            /** @description When it last changed, ISO 8601. */
            updated_at?: string | null;
            /** @description The organization that it belongs to. */
            organization_id?: string | null;
            /** @description iOS push, whether `data` goes to the top of the payload. */
            additional_data_is_root_payload?: boolean | null;
            /** @description Android push, the key of the service before Firebase. */
            gcm_key?: string | null;
            /** @description Android push, the service account of Firebase. */
            fcm_v1_service_account_json?: string | null;
            /** @description Android push, the sender id. */
            fcm_sender_id?: string | null;
            /** @description The key of Chrome apps. */
            chrome_key?: string | null;
            /** @description Web push, the key. */
            chrome_web_key?: string | null;
            /** @description Web push, the address of the site. */
            chrome_web_origin?: string | null;
            /** @description Web push, the sender id. */
            chrome_web_gcm_sender_id?: string | null;
            /** @description Web push, the address of the icon. */
            chrome_web_default_notification_icon?: string | null;
            /** @description Web push, the subdomain at OneSignal. */
            chrome_web_sub_domain?: string | null;
            /** @description iOS push, `production`, `sandbox` or another word for which of Apple's services. */
            apns_env?: string | null;
            /** @description iOS push, the certificate. */
            apns_certificates?: string | null;
            /** @description iOS push, the signing key. */
            apns_p8?: string | null;
            /** @description iOS push, the id of the team. */
            apns_team_id?: string | null;
            /** @description iOS push, the id of the signing key. */
            apns_key_id?: string | null;
            /** @description iOS push, the bundle id. */
            apns_bundle_id?: string | null;
            /** @description Web push in Safari, the certificate. */
            safari_apns_certificate?: string | null;
            /** @description Web push in Safari, the address of the site. */
            safari_site_origin?: string | null;
            /** @description Web push in Safari, the id. */
            safari_push_id?: string | null;
            /** @description Web push in Safari, the icon of 16 pixels. */
            safari_icon_16_16?: string | null;
            /** @description Web push in Safari, the icon of 32 pixels. */
            safari_icon_32_32?: string | null;
            /** @description Web push in Safari, the icon of 64 pixels. */
            safari_icon_64_64?: string | null;
            /** @description Web push in Safari, the icon of 128 pixels. */
            safari_icon_128_128?: string | null;
            /** @description Web push in Safari, the icon of 256 pixels. */
            safari_icon_256_256?: string | null;
            /** @description Web push, the name of the site. */
            site_name?: string | null;
            /** @description For how long an outcome counts as caused by a push. */
            conversion_attribution_window_push?: number | null;
            /** @description For how long an outcome counts as caused by an in-app message. */
            conversion_attribution_window_iam?: number | null;
            /** @description For how long an outcome counts as caused by an email. */
            conversion_attribution_window_email?: number | null;
            /** @description For how long an outcome counts as caused by a text message. */
            conversion_attribution_window_sms?: number | null;
            /** @description By channel, whether it is on and over which platforms. Only sent when the view asks for `config`. */
            channels?: {
                [key: string]: {
                    /** @description Whether the channel is on. */
                    enabled?: boolean;
                    /** @description The platforms that are set up. */
                    platforms?: string[];
                };
            };
        };
        /**
         * ListAppsResult
         * @description The apps of the organization.
         */
        ListAppsResult: components["schemas"]["App"][];
        /**
         * UpdateAppBody
         * @description The settings of an app. What is left out stays as it is.
         */
        UpdateAppBody: {
            /** @description The name in the dashboard. */
            name?: string;
            /**
             * Format: uuid
             * @description The organization that the app belongs to, a UUID.
             */
            organization_id?: string;
            /** @description Web push, the name of the site. */
            site_name?: string;
            /** @description Web push, the address of the site. */
            chrome_web_origin?: string;
            /** @description Web push, the address of the icon, 256 by 256 pixels. */
            chrome_web_default_notification_icon?: string;
            /** @description Web push in Safari, the address of the site. */
            safari_site_origin?: string;
            /** @description Web push in Safari, the address of the icon. */
            safari_icon_256_256?: string;
            /** @description Web push in Safari, a certificate of your own, in Base64. */
            safari_apns_p12?: string;
            /** @description The password of that certificate. */
            safari_apns_p12_password?: string;
            /** @description Android push, the service account of Firebase, as JSON in Base64. */
            fcm_v1_service_account_json?: string;
            /**
             * @description iOS push, which of Apple's services the certificate is for.
             * @enum {string}
             */
            apns_env?: "production" | "development";
            /** @description iOS push, the signing key, in Base64. */
            apns_p8?: string;
            /** @description iOS push, the id of the signing key. */
            apns_key_id?: string;
            /** @description iOS push, the id of the team at Apple. */
            apns_team_id?: string;
            /** @description iOS push, the bundle id of the app. */
            apns_bundle_id?: string;
            /** @description iOS push, a certificate, in Base64. Older than `apns_p8`. */
            apns_p12?: string;
            /** @description The password of that certificate. */
            apns_p12_password?: string;
            /** @description iOS push, whether `data` goes to the top of the payload. Left out of a new app, `false`. */
            additional_data_is_root_payload?: boolean;
        };
        /**
         * CreateAppBody
         * @description An app to create in an organization.
         */
        CreateAppBody: {
            /** @description The name in the dashboard. */
            name: string;
            /**
             * Format: uuid
             * @description The organization that the app belongs to, a UUID.
             */
            organization_id: string;
            /** @description Web push, the name of the site. */
            site_name?: string;
            /** @description Web push, the address of the site. */
            chrome_web_origin?: string;
            /** @description Web push, the address of the icon, 256 by 256 pixels. */
            chrome_web_default_notification_icon?: string;
            /** @description Web push in Safari, the address of the site. */
            safari_site_origin?: string;
            /** @description Web push in Safari, the address of the icon. */
            safari_icon_256_256?: string;
            /** @description Web push in Safari, a certificate of your own, in Base64. */
            safari_apns_p12?: string;
            /** @description The password of that certificate. */
            safari_apns_p12_password?: string;
            /** @description Android push, the service account of Firebase, as JSON in Base64. */
            fcm_v1_service_account_json?: string;
            /**
             * @description iOS push, which of Apple's services the certificate is for.
             * @enum {string}
             */
            apns_env?: "production" | "development";
            /** @description iOS push, the signing key, in Base64. */
            apns_p8?: string;
            /** @description iOS push, the id of the signing key. */
            apns_key_id?: string;
            /** @description iOS push, the id of the team at Apple. */
            apns_team_id?: string;
            /** @description iOS push, the bundle id of the app. */
            apns_bundle_id?: string;
            /** @description iOS push, a certificate, in Base64. Older than `apns_p8`. */
            apns_p12?: string;
            /** @description The password of that certificate. */
            apns_p12_password?: string;
            /** @description iOS push, whether `data` goes to the top of the payload. Left out of a new app, `false`. */
            additional_data_is_root_payload?: boolean;
        };
        /**
         * ApiKey
         * @description An app API key, without its secret.
         */
        ApiKey: {
            /** @description The id of the key, a UUID. Not the key itself. */
            token_id?: string;
            /** @description The name in the dashboard. */
            name?: string;
            /** @description `disabled` or `explicit`. */
            ip_allowlist_mode?: string;
            /** @description Who may use the key, as ranges in CIDR form. */
            ip_allowlist?: string[];
            /** @description When it was made, ISO 8601. */
            created_at?: string;
            /** @description When it last changed, ISO 8601. */
            updated_at?: string;
        };
        /**
         * ListApiKeysResult
         * @description The keys of the app.
         */
        ListApiKeysResult: {
            /** @description The keys, without their secrets. */
            tokens?: components["schemas"]["ApiKey"][];
        };
        /**
         * IpAllowlistMode
         * @description Whether only the addresses of `ip_allowlist` may use the key (`explicit`) or any (`disabled`).
         * @enum {string}
         */
        IpAllowlistMode: "disabled" | "explicit";
        /**
         * UpdateApiKeyBody
         * @description What changes about a key. Its secret stays.
         */
        UpdateApiKeyBody: {
            /** @description The name in the dashboard. */
            name?: string;
            ip_allowlist_mode?: components["schemas"]["IpAllowlistMode"];
            /**
             * @description Who may use the key, as ranges in CIDR form. Only of use with the mode `explicit`.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            ip_allowlist?: string[];
        };
        /**
         * CreateApiKeyBody
         * @description An app API key to make. An app has at most 16.
         */
        CreateApiKeyBody: {
            /** @description The name in the dashboard. */
            name: string;
            ip_allowlist_mode?: components["schemas"]["IpAllowlistMode"];
            /**
             * @description Who may use the key, as ranges in CIDR form. Only of use with the mode `explicit`.
             * @example [
             *       "203.0.113.0/24"
             *     ]
             */
            ip_allowlist?: string[];
        };
        /**
         * ApiKeySecret
         * @description A new secret. It is shown this once and cannot be read again.
         */
        ApiKeySecret: {
            /** @description The key as it is sent, beginning with `os_v2_app_`. Keep it secret. */
            formatted_token: string;
            /** @description The id of the key, a UUID. A rotation may leave it out; it stays the same. */
            token_id?: string;
            /** @description The name in the dashboard. */
            name?: string;
        };
    };
    responses: {
        /** @description The key is wrong, may not send for this app, or the app's plan lacks what was asked for. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Over the rate limit. Nothing was accepted. */
        TooManyRequests: {
            headers: {
                /** @description Whole seconds to wait. Always sent with this status. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description For the moment the service cannot answer. The body may be empty or something other than JSON. */
        ServiceUnavailable: {
            headers: {
                /** @description Whole seconds to wait. Absent when a machine in front of the service answered. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such message in this app, or it is older than the time for which messages are kept. */
        MessageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Over the rate limit. Nothing was accepted. */
        TooManyRequestsWithCodes: {
            headers: {
                /** @description Whole seconds to wait. Always sent with this status. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserErrorBody"];
            };
        };
        /** @description There is no such segment in this app. */
        SegmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such template in this app. */
        TemplateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request cannot be carried out as it stands. */
        UserInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserErrorBody"];
            };
        };
        /**
         * @description No key and no token, or one that does not count: while Identity Verification is on, a `Bearer` token is needed that is
         *     signed for this user and not expired.
         */
        UserUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserErrorBody"];
            };
        };
        /** @description The key is wrong or is not one of this app. */
        UserForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserErrorBody"];
            };
        };
        /** @description Another user has one of the aliases, or the user may have no more subscriptions. */
        UserConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserErrorBody"];
            };
        };
        /** @description Over the rate limit. Nothing was accepted. */
        UserTooManyRequests: {
            headers: {
                /** @description Whole seconds to wait. Always sent with this status. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserErrorBody"];
            };
        };
        /** @description There is no such user or subscription in this app, or not yet: what was just created may take some seconds to be found. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserErrorBody"];
            };
        };
        /** @description The key is wrong, or is not an organization key where one is needed. */
        OrganizationForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The settings of an app cannot be what the request says. */
        AppInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The organization has no such app. */
        AppNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request cannot be carried out as it stands. */
        ApiKeyInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The organization has no such app, or the app no such key. */
        ApiKeyNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description The app's id, a UUID. */
        AppIdQuery: string;
        /**
         * @description Outcomes to count, each an id with `.count` or `.sum`: `os__click.count`, `os__confirmed_delivery.count`,
         *     `os__session_duration.count`, or one of your own.
         */
        OutcomeNames: string[];
        /** @description How far back to count. Left out, `1h`. */
        OutcomeTimeRange: "1h" | "1d" | "1mo";
        /** @description Device types to count, as numbers with commas between them; 14 is SMS. Left out, `0,1,2,5,8,11,14,17`. */
        OutcomePlatforms: string;
        /** @description Which outcomes to count by their cause. Left out, `total`. */
        OutcomeAttribution: "direct" | "influenced" | "unattributed" | "total";
        /** @description The id that `sendMessage` returned. */
        MessageId: string;
        /** @description The app's id, a UUID. Not a secret. */
        AppId: string;
        /** @description The segment's id. */
        SegmentId: string;
        /** @description The template's id. */
        TemplateId: string;
        /**
         * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
         *     gave) or a label of your own.
         */
        AliasLabel: string;
        /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
        AliasId: string;
        /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
        SubscriptionId: string;
        /** @description The id of the key, a UUID. Not the key itself, which does not belong in an address. */
        TokenId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type PlatformStats = components['schemas']['PlatformStats'];
export type Outcome = components['schemas']['Outcome'];
export type Message = components['schemas']['Message'];
export type ListMessagesResult = components['schemas']['ListMessagesResult'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type Contents = components['schemas']['Contents'];
export type IncludeAliases = components['schemas']['IncludeAliases'];
export type FilterOperator = components['schemas']['FilterOperator'];
export type TagFilter = components['schemas']['TagFilter'];
export type TagPresenceFilter = components['schemas']['TagPresenceFilter'];
export type SessionDateFilter = components['schemas']['SessionDateFilter'];
export type SessionCountFilter = components['schemas']['SessionCountFilter'];
export type SessionTimeFilter = components['schemas']['SessionTimeFilter'];
export type AmountSpentFilter = components['schemas']['AmountSpentFilter'];
export type LanguageFilter = components['schemas']['LanguageFilter'];
export type AppVersionFilter = components['schemas']['AppVersionFilter'];
export type CountryFilter = components['schemas']['CountryFilter'];
export type LocationFilter = components['schemas']['LocationFilter'];
export type FilterEntry = components['schemas']['FilterEntry'];
export type PushButton = components['schemas']['PushButton'];
export type WebPushButton = components['schemas']['WebPushButton'];
export type SendMessageBody = components['schemas']['SendMessageBody'];
export type InvalidRecipients = components['schemas']['InvalidRecipients'];
export type SendWarnings = components['schemas']['SendWarnings'];
export type MessageSent = components['schemas']['MessageSent'];
export type MessageNotSent = components['schemas']['MessageNotSent'];
export type SendMessageResult = components['schemas']['SendMessageResult'];
export type CancelMessageResult = components['schemas']['CancelMessageResult'];
export type ViewMessageHistoryBody = components['schemas']['ViewMessageHistoryBody'];
export type ViewMessageHistoryResult = components['schemas']['ViewMessageHistoryResult'];
export type ExportAudienceActivityResult = components['schemas']['ExportAudienceActivityResult'];
export type CountRecipientsBody = components['schemas']['CountRecipientsBody'];
export type CountRecipientsResult = components['schemas']['CountRecipientsResult'];
export type ViewOutcomesResult = components['schemas']['ViewOutcomesResult'];
export type Segment = components['schemas']['Segment'];
export type ListSegmentsResult = components['schemas']['ListSegmentsResult'];
export type UserError = components['schemas']['UserError'];
export type UserErrorBody = components['schemas']['UserErrorBody'];
export type CreateSegmentBody = components['schemas']['CreateSegmentBody'];
export type CreateSegmentResult = components['schemas']['CreateSegmentResult'];
export type SegmentFilterEntry = components['schemas']['SegmentFilterEntry'];
export type SegmentDetail = components['schemas']['SegmentDetail'];
export type ViewSegmentResult = components['schemas']['ViewSegmentResult'];
export type DeleteSegmentResult = components['schemas']['DeleteSegmentResult'];
export type UpdateSegmentBody = components['schemas']['UpdateSegmentBody'];
export type UpdateSegmentResult = components['schemas']['UpdateSegmentResult'];
export type TemplateSummary = components['schemas']['TemplateSummary'];
export type ListTemplatesResult = components['schemas']['ListTemplatesResult'];
export type DynamicContent = components['schemas']['DynamicContent'];
export type CreateTemplateBody = components['schemas']['CreateTemplateBody'];
export type TemplateContent = components['schemas']['TemplateContent'];
export type Template = components['schemas']['Template'];
export type DeleteTemplateResult = components['schemas']['DeleteTemplateResult'];
export type UpdateTemplateBody = components['schemas']['UpdateTemplateBody'];
export type CopyTemplateBody = components['schemas']['CopyTemplateBody'];
export type CopyTemplateResult = components['schemas']['CopyTemplateResult'];
export type ExportSubscriptionsBody = components['schemas']['ExportSubscriptionsBody'];
export type ExportSubscriptionsResult = components['schemas']['ExportSubscriptionsResult'];
export type Tags = components['schemas']['Tags'];
export type Purchase = components['schemas']['Purchase'];
export type UserPropertiesInput = components['schemas']['UserPropertiesInput'];
export type Aliases = components['schemas']['Aliases'];
export type SubscriptionType = components['schemas']['SubscriptionType'];
export type NotificationTypes = components['schemas']['NotificationTypes'];
export type UpdateSubscriptionFields = components['schemas']['UpdateSubscriptionFields'];
export type NewSubscription = components['schemas']['NewSubscription'];
export type CreateUserBody = components['schemas']['CreateUserBody'];
export type UserProperties = components['schemas']['UserProperties'];
export type Identity = components['schemas']['Identity'];
export type Subscription = components['schemas']['Subscription'];
export type User = components['schemas']['User'];
export type IdentityResult = components['schemas']['IdentityResult'];
export type Deltas = components['schemas']['Deltas'];
export type UpdateUserBody = components['schemas']['UpdateUserBody'];
export type UpdateUserResult = components['schemas']['UpdateUserResult'];
export type CreateSubscriptionBody = components['schemas']['CreateSubscriptionBody'];
export type SubscriptionResult = components['schemas']['SubscriptionResult'];
export type DeleteSubscriptionResult = components['schemas']['DeleteSubscriptionResult'];
export type UpdateSubscriptionBody = components['schemas']['UpdateSubscriptionBody'];
export type TransferSubscriptionBody = components['schemas']['TransferSubscriptionBody'];
export type CreateAliasBody = components['schemas']['CreateAliasBody'];
export type CustomEvent = components['schemas']['CustomEvent'];
export type CreateCustomEventsBody = components['schemas']['CreateCustomEventsBody'];
export type CreateCustomEventsResult = components['schemas']['CreateCustomEventsResult'];
export type UnsubscribeWithTokenResult = components['schemas']['UnsubscribeWithTokenResult'];
export type App = components['schemas']['App'];
export type ListAppsResult = components['schemas']['ListAppsResult'];
export type UpdateAppBody = components['schemas']['UpdateAppBody'];
export type CreateAppBody = components['schemas']['CreateAppBody'];
export type ApiKey = components['schemas']['ApiKey'];
export type ListApiKeysResult = components['schemas']['ListApiKeysResult'];
export type IpAllowlistMode = components['schemas']['IpAllowlistMode'];
export type UpdateApiKeyBody = components['schemas']['UpdateApiKeyBody'];
export type CreateApiKeyBody = components['schemas']['CreateApiKeyBody'];
export type ApiKeySecret = components['schemas']['ApiKeySecret'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseMessageNotFound = components['responses']['MessageNotFound'];
export type ResponseTooManyRequestsWithCodes = components['responses']['TooManyRequestsWithCodes'];
export type ResponseSegmentNotFound = components['responses']['SegmentNotFound'];
export type ResponseTemplateNotFound = components['responses']['TemplateNotFound'];
export type ResponseUserInvalid = components['responses']['UserInvalid'];
export type ResponseUserUnauthorized = components['responses']['UserUnauthorized'];
export type ResponseUserForbidden = components['responses']['UserForbidden'];
export type ResponseUserConflict = components['responses']['UserConflict'];
export type ResponseUserTooManyRequests = components['responses']['UserTooManyRequests'];
export type ResponseUserNotFound = components['responses']['UserNotFound'];
export type ResponseOrganizationForbidden = components['responses']['OrganizationForbidden'];
export type ResponseAppInvalid = components['responses']['AppInvalid'];
export type ResponseAppNotFound = components['responses']['AppNotFound'];
export type ResponseApiKeyInvalid = components['responses']['ApiKeyInvalid'];
export type ResponseApiKeyNotFound = components['responses']['ApiKeyNotFound'];
export type ParameterAppIdQuery = components['parameters']['AppIdQuery'];
export type ParameterOutcomeNames = components['parameters']['OutcomeNames'];
export type ParameterOutcomeTimeRange = components['parameters']['OutcomeTimeRange'];
export type ParameterOutcomePlatforms = components['parameters']['OutcomePlatforms'];
export type ParameterOutcomeAttribution = components['parameters']['OutcomeAttribution'];
export type ParameterMessageId = components['parameters']['MessageId'];
export type ParameterAppId = components['parameters']['AppId'];
export type ParameterSegmentId = components['parameters']['SegmentId'];
export type ParameterTemplateId = components['parameters']['TemplateId'];
export type ParameterAliasLabel = components['parameters']['AliasLabel'];
export type ParameterAliasId = components['parameters']['AliasId'];
export type ParameterSubscriptionId = components['parameters']['SubscriptionId'];
export type ParameterTokenId = components['parameters']['TokenId'];
export type $defs = Record<string, never>;
export interface operations {
    listMessages: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
                /** @description How many messages a page has. Left out, 50, which is also the most. */
                limit?: number;
                /** @description How many messages to pass over. Left out, 0. Not with `time_offset`. */
                offset?: number;
                /** @description Only messages of this origin, 0 the dashboard, 1 the API, 3 automated. Left out, all. */
                kind?: 0 | 1 | 3;
                /** @description Only messages made of this template, a UUID. */
                template_id?: string;
                /**
                 * @description Where to go on: an ISO 8601 time for the first page, then the `next_time_offset` of the page before. The cursor
                 *     holds `=`, which a query has to encode. Not with `offset`.
                 */
                time_offset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessagesResult"];
                };
            };
            /** @description The query cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageBody"];
            };
        };
        responses: {
            /** @description Accepted, or understood but with nobody to send to; see `id`. */
            200: {
                headers: {
                    /**
                     * @description `true` when this answer repeats that of an earlier successful request with the same
                     *     `idempotency_key`. Absent otherwise.
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. `errors` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewMessage: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: string;
                /**
                 * @description Outcomes to count, each an id with `.count` or `.sum`: `os__click.count`, `os__confirmed_delivery.count`,
                 *     `os__session_duration.count`, or one of your own.
                 */
                outcome_names?: components["parameters"]["OutcomeNames"];
                /** @description How far back to count. Left out, `1h`. */
                outcome_time_range?: components["parameters"]["OutcomeTimeRange"];
                /** @description Device types to count, as numbers with commas between them; 14 is SMS. Left out, `0,1,2,5,8,11,14,17`. */
                outcome_platforms?: components["parameters"]["OutcomePlatforms"];
                /** @description Which outcomes to count by their cause. Left out, `total`. */
                outcome_attribution?: components["parameters"]["OutcomeAttribution"];
            };
            header?: never;
            path: {
                /** @description The id that `sendMessage` returned. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MessageNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelMessage: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: string;
            };
            header?: never;
            path: {
                /** @description The id that `sendMessage` returned. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelMessageResult"];
                };
            };
            /** @description It could not be taken back, as a rule because it has gone out to everyone. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MessageNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewMessageHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that `sendMessage` returned. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewMessageHistoryBody"];
            };
        };
        responses: {
            /** @description The list is being written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewMessageHistoryResult"];
                };
            };
            /** @description The list is being written. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewMessageHistoryResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportAudienceActivity: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path: {
                /** @description The id that `sendMessage` returned. */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list is being written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportAudienceActivityResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no key, or it is of another app. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MessageNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountRecipientsBody"];
            };
        };
        responses: {
            /** @description The estimate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountRecipientsResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewOutcomes: {
        parameters: {
            query?: {
                /**
                 * @description Outcomes to count, each an id with `.count` or `.sum`: `os__click.count`, `os__confirmed_delivery.count`,
                 *     `os__session_duration.count`, or one of your own.
                 */
                outcome_names?: components["parameters"]["OutcomeNames"];
                /** @description How far back to count. Left out, `1h`. */
                outcome_time_range?: components["parameters"]["OutcomeTimeRange"];
                /** @description Device types to count, as numbers with commas between them; 14 is SMS. Left out, `0,1,2,5,8,11,14,17`. */
                outcome_platforms?: components["parameters"]["OutcomePlatforms"];
                /** @description Which outcomes to count by their cause. Left out, `total`. */
                outcome_attribution?: components["parameters"]["OutcomeAttribution"];
            };
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewOutcomesResult"];
                };
            };
            /** @description The query cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSegments: {
        parameters: {
            query?: {
                /** @description How many segments to pass over. Left out, 0. */
                offset?: number;
                /** @description How many segments a page has. Left out, 300, which is also the most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of segments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSegmentsResult"];
                };
            };
            /** @description A page of segments. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSegmentsResult"];
                };
            };
            /** @description The query cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequestsWithCodes"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSegmentBody"];
            };
        };
        responses: {
            /** @description Made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSegmentResult"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSegmentResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description There is such a segment already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The plan allows no further segment. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewSegment: {
        parameters: {
            query?: {
                /** @description Whether to add the conditions, as `payload`. Left out, `false`. */
                "include-segment-detail"?: boolean;
            };
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The segment's id. */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewSegmentResult"];
                };
            };
            /** @description The segment cannot be read over the API. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SegmentNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The segment's id. */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSegmentResult"];
                };
            };
            /** @description The segment cannot be deleted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description There is no such segment in this app. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequestsWithCodes"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The segment's id. */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSegmentBody"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSegmentResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SegmentNotFound"];
            429: components["responses"]["TooManyRequestsWithCodes"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTemplates: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
                /** @description How many templates a page has. Left out, 50, which is also the most. */
                limit?: number;
                /** @description How many templates to pass over. Left out, 0. */
                offset?: number;
                /** @description Only templates of this channel. Left out, all. */
                channel?: "push" | "email" | "sms";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTemplatesResult"];
                };
            };
            /** @description The query cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequestsWithCodes"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTemplateBody"];
            };
        };
        responses: {
            /** @description Made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The body could not be read. A page for people, not for programs. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewTemplate: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path: {
                /** @description The template's id. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            429: components["responses"]["TooManyRequestsWithCodes"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTemplate: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path: {
                /** @description The template's id. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteTemplateResult"];
                };
            };
            /** @description The template cannot be deleted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            429: components["responses"]["TooManyRequestsWithCodes"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTemplate: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path: {
                /** @description The template's id. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTemplateBody"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    copyTemplate: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path: {
                /** @description The template's id. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyTemplateBody"];
            };
        };
        responses: {
            /** @description Copied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyTemplateResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description There is no such template in this app. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportSubscriptions: {
        parameters: {
            query: {
                /** @description The app's id, a UUID. */
                app_id: components["parameters"]["AppIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportSubscriptionsBody"];
            };
        };
        responses: {
            /** @description The list is being written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportSubscriptionsResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserBody"];
            };
        };
        responses: {
            /** @description Created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Created, in the words of the SDK specification. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description There was such a user, who is changed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            409: components["responses"]["UserConflict"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. Nothing comes with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accepted; the user is deleted a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["UserConflict"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserResult"];
                };
            };
            /** @description Accepted; it is carried out a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["UserConflict"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubscriptionBody"];
            };
        };
        responses: {
            /** @description Created. The answer does not say the id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResult"];
                };
            };
            /** @description Created, in the words of the SDK specification. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResult"];
                };
            };
            /** @description There was such a subscription, which belongs to this user now. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["UserConflict"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSubscriptionResult"];
                };
            };
            /** @description Accepted; it is deleted a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSubscriptionResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSubscriptionBody"];
            };
        };
        responses: {
            /** @description Accepted; it is carried out a little later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResult"];
                };
            };
            /** @description Accepted; it is carried out a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSubscriptionByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The channel of the subscription, such as `SMS`. */
                token_type: components["schemas"]["SubscriptionType"];
                /** @description Where messages go; for `SMS` a number in E.164 form. The plus is percent-encoded in the address, as `%2B`. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSubscriptionBody"];
            };
        };
        responses: {
            /** @description Accepted; it is carried out a little later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResult"];
                };
            };
            /** @description Accepted; it is carried out a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transferSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferSubscriptionBody"];
            };
        };
        responses: {
            /** @description Moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResult"];
                };
            };
            /** @description Accepted; it is carried out a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["UserConflict"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewAliases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aliases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAliasBody"];
            };
        };
        responses: {
            /** @description The aliases afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["UserConflict"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description What the user is named by: `external_id` (the id that your own system gave), `onesignal_id` (the id that OneSignal
                 *     gave) or a label of your own.
                 */
                alias_label: components["parameters"]["AliasLabel"];
                /** @description The user's id under that label. A UUID when the label is `onesignal_id`. */
                alias_id: components["parameters"]["AliasId"];
                /** @description The label of the alias to take away. `onesignal_id` cannot be taken away. */
                alias_label_to_delete: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aliases that remain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            401: components["responses"]["UserUnauthorized"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewAliasesBySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aliases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAliasBySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The subscription's id, a UUID. OneSignal makes it, and it does not change. */
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAliasBody"];
            };
        };
        responses: {
            /** @description The aliases afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            403: components["responses"]["UserForbidden"];
            404: components["responses"]["UserNotFound"];
            409: components["responses"]["UserConflict"];
            429: components["responses"]["UserTooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomEventsBody"];
            };
        };
        responses: {
            /** @description Recorded, save for what `errors` lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCustomEventsResult"];
                };
            };
            /** @description Accepted, save for what `errors` lists. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCustomEventsResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. Nothing says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The key is missing or wrong. The body is empty and not JSON. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unsubscribeWithToken: {
        parameters: {
            query: {
                /** @description The token that the email carries. */
                token: string;
            };
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The id of the email, a UUID. */
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unsubscribed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscribeWithTokenResult"];
                };
            };
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscribeWithTokenResult"];
                };
            };
            400: components["responses"]["UserInvalid"];
            /** @description The token is wrong. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The apps, as a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAppsResult"];
                };
            };
            /** @description The request cannot be carried out as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["OrganizationForbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAppBody"];
            };
        };
        responses: {
            /** @description Created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["AppInvalid"];
            403: components["responses"]["OrganizationForbidden"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    viewApp: {
        parameters: {
            query?: {
                /** @description `config` adds `channels`: what is set up for each channel. */
                view?: "config";
            };
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            403: components["responses"]["OrganizationForbidden"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAppBody"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            400: components["responses"]["AppInvalid"];
            403: components["responses"]["OrganizationForbidden"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApiKeysResult"];
                };
            };
            400: components["responses"]["ApiKeyInvalid"];
            403: components["responses"]["OrganizationForbidden"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyBody"];
            };
        };
        responses: {
            /** @description Made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeySecret"];
                };
            };
            400: components["responses"]["ApiKeyInvalid"];
            403: components["responses"]["OrganizationForbidden"];
            404: components["responses"]["AppNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The id of the key, a UUID. Not the key itself, which does not belong in an address. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. Nothing comes with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApiKeyInvalid"];
            403: components["responses"]["OrganizationForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The id of the key, a UUID. Not the key itself, which does not belong in an address. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiKeyBody"];
            };
        };
        responses: {
            /** @description Changed. Nothing comes with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApiKeyInvalid"];
            403: components["responses"]["OrganizationForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The app's id, a UUID. Not a secret. */
                app_id: components["parameters"]["AppId"];
                /** @description The id of the key, a UUID. Not the key itself, which does not belong in an address. */
                token_id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rotated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeySecret"];
                };
            };
            400: components["responses"]["ApiKeyInvalid"];
            403: components["responses"]["OrganizationForbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
