// Generated from specs/onesignal by `pnpm generate`. Not to be edited or formatted.

export interface paths {
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send or schedule a text message
         * @description Accepts one SMS or MMS for one audience. The audience is named in exactly one way: aliases, subscription
         *     ids, phone numbers, segments or filters.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Contents
         * @description The text in each language; whoever has no text of their own language gets the English one. Liquid is filled in, and
         *     `{{'https://example.com' | track_link}}` becomes a short link that counts clicks (`1sgnl.co/XXXX`).
         *     Text beyond one segment is sent, and paid for, as several.
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
         * SendMessageBody
         * @description One text message and its audience. Exactly one of `include_aliases`, `include_subscription_ids`,
         *     `include_phone_numbers`, `included_segments` and `filters` is given, and at least one of `contents` and
         *     `template_id`; a flat schema cannot say that, the contract's types and checks do.
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
             * @description The channel to send over. Needed with `include_aliases` and with `included_segments`.
             * @enum {string}
             */
            target_channel?: "sms";
            /**
             * @description Ids of SMS subscriptions, each a UUID. An id that does not exist is passed over in silence; one that is
             *     not a UUID fails the request.
             */
            include_subscription_ids?: string[];
            /** @description Numbers in E.164 form. A number that the app does not know yet gets a new SMS subscription. */
            include_phone_numbers?: string[];
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
             * @description The sender: a messaging service (`MG` and 32 hexadecimal digits) or a number in E.164 form. Opting out of
             *     one sender only works with a messaging service.
             */
            sms_from?: string;
            /**
             * @description Media to attach, which makes the message an MMS. Together at most 5 MB. The sender must be able to send
             *     MMS, and each message costs more than a text.
             */
            sms_media_urls?: string[];
            /** @description A name for the dashboard and for reports. The recipient never sees it. */
            name?: string;
            /**
             * Format: uuid
             * @description The id of a stored SMS template, a UUID. Makes `contents` unnecessary.
             */
            template_id?: string;
            /** @description Data for the placeholders of a template. At most 2 KB for a text message. Only of use with `template_id`. */
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
         * CancelMessageResult
         * @description The message was taken back.
         */
        CancelMessageResult: {
            /** @description `true`. */
            success?: boolean;
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
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
export type SendMessageBody = components['schemas']['SendMessageBody'];
export type InvalidRecipients = components['schemas']['InvalidRecipients'];
export type SendWarnings = components['schemas']['SendWarnings'];
export type MessageSent = components['schemas']['MessageSent'];
export type MessageNotSent = components['schemas']['MessageNotSent'];
export type SendMessageResult = components['schemas']['SendMessageResult'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type PlatformStats = components['schemas']['PlatformStats'];
export type Outcome = components['schemas']['Outcome'];
export type Message = components['schemas']['Message'];
export type CancelMessageResult = components['schemas']['CancelMessageResult'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseMessageNotFound = components['responses']['MessageNotFound'];
export type $defs = Record<string, never>;
export interface operations {
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
                 * @description Outcomes to add, each an id with `.count` or `.sum`: `os__click.count`, `os__confirmed_delivery.count`,
                 *     `os__session_duration.count`, or one of your own.
                 */
                outcome_names?: string[];
                /** @description How far back to count. Left out, `1h`. */
                outcome_time_range?: "1h" | "1d" | "1mo";
                /** @description Device types to count, as numbers with commas between them; 14 is SMS. Left out, `0,1,2,5,8,11,14,17`. */
                outcome_platforms?: string;
                /** @description Which outcomes to count by their cause. Left out, `total`. */
                outcome_attribution?: "direct" | "influenced" | "unattributed" | "total";
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
}
