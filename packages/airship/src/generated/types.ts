// Generated from specs/airship by `pnpm generate`. Not to be edited or formatted.

export interface paths {
    "/api/channels/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a phone number with a sender
         * @description Makes a channel. With `opted_in` the person can be texted at once. Without it the channel is pending, and the
         *     person gets a text that asks for consent; each repeat sends that text again.
         */
        post: operations["registerSmsChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/sms/opt-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a person wants no more texts from a sender
         * @description From then on the channel gets nothing, even when it is addressed. Registering it again with `opted_in` brings it
         *     back.
         */
        post: operations["optOutSmsChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/sms/{msisdn}/{sender}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number, digits alone. */
                msisdn: components["schemas"]["Msisdn"];
                /** @description The sender. */
                sender: components["schemas"]["Sender"];
            };
            cookie?: never;
        };
        /**
         * Look up the channel of a number and a sender
         * @description The channel with its state of consent, tags and attributes.
         */
        get: operations["lookupSmsChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push an SMS or an MMS to an audience
         * @description Takes one push or up to 100 of them. Accepted does not mean delivered: channels that have not opted in, or have
         *     opted out, get nothing, and the answer does not say so.
         */
        post: operations["sendPush"];
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
         * Msisdn
         * @description A phone number with its country code, digits alone, up to 15 of them and no zero first.
         */
        Msisdn: string;
        /**
         * Sender
         * @description A long code, a short code or another sender that is set up for the project, with the country in front where a short
         *     code needs it, such as `12345`, `US:12345` or `17372004196`.
         */
        Sender: string;
        /**
         * Timestamp
         * @description A time in UTC, to the second, such as `2026-11-20T11:58:59`. A space may stand for the T, a Z may follow.
         */
        Timestamp: string;
        /**
         * TagName
         * @description A tag.
         */
        TagName: string;
        /**
         * TagGroups
         * @description Tags by the name of their group. Names that begin with `ua_` belong to the service. At most 100 tags a group.
         */
        TagGroups: {
            [key: string]: components["schemas"]["TagName"][];
        };
        /**
         * TagOperations
         * @description Tags to add and to remove, or the tags that replace all others of their groups.
         */
        TagOperations: {
            add?: components["schemas"]["TagGroups"];
            remove?: components["schemas"]["TagGroups"];
            set?: components["schemas"]["TagGroups"];
        };
        /**
         * RegisterSmsChannelBody
         * @description A number, the sender it will hear from, and what is known about the person.
         */
        RegisterSmsChannelBody: {
            msisdn: components["schemas"]["Msisdn"];
            sender: components["schemas"]["Sender"];
            opted_in?: components["schemas"]["Timestamp"];
            /** @description An ISO 3166 code of two letters; becomes a tag in `ua_locale_country`. */
            locale_country?: string;
            /** @description An ISO 639-1 code of two letters; becomes a tag in `ua_locale_language`. */
            locale_language?: string;
            /** @description An IANA time zone such as `America/Los_Angeles`; becomes a tag in `timezone`. */
            timezone?: string;
            /** @description Attributes of the channel. They must have been defined in the project. */
            attributes?: {
                [key: string]: unknown;
            };
            tag_operations?: components["schemas"]["TagOperations"];
        };
        /**
         * OkBody
         * @description It was done.
         */
        OkBody: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
        };
        /**
         * PendingSmsChannel
         * @description The person was sent a text that asks for consent. Until they answer, nothing else is delivered.
         */
        PendingSmsChannel: {
            /** @description `true`. */
            ok?: boolean;
            /**
             * @description Always `pending`.
             * @enum {string}
             */
            status: "pending";
            /** @description The channel, a UUID. */
            channel_id?: string;
            /** @description The text that asks for consent. */
            push_id?: string;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            attributes?: components["schemas"]["OkBody"];
            tags?: components["schemas"]["OkBody"];
        };
        /**
         * OptedInSmsChannel
         * @description The channel may be texted.
         */
        OptedInSmsChannel: {
            /** @description `true`. */
            ok?: boolean;
            /** @description The channel, a UUID. */
            channel_id?: string;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            attributes?: components["schemas"]["OkBody"];
            tags?: components["schemas"]["OkBody"];
        };
        /**
         * RegisterSmsChannelResult
         * @description The channel. A `status` of `pending` says that the person was asked and has not answered yet.
         */
        RegisterSmsChannelResult: components["schemas"]["PendingSmsChannel"] | components["schemas"]["OptedInSmsChannel"];
        /**
         * ErrorBody
         * @description What accompanies a refusal.
         */
        ErrorBody: {
            /** @description `false`. */
            ok?: boolean;
            /** @description The reason, for people. */
            error?: string;
            /** @description The reason, where a channel could not be registered; a string in spite of its name. */
            errors?: string;
            /** @description A number that says more than the status, as a rule of five digits. */
            error_code?: number;
            /** @description What exactly was wrong with the body. */
            details?: {
                /** @description The reason in detail. */
                error?: string;
                /** @description Where in the body, with dots between the keys. */
                path?: string;
                /** @description Where in the text of the body. */
                location?: {
                    /** @description The line, from 1. */
                    line?: number;
                    /** @description The column, from 1. */
                    column?: number;
                };
            };
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
        };
        /**
         * SmsIdentity
         * @description A phone number and a sender, which together are one channel.
         */
        SmsIdentity: {
            msisdn: components["schemas"]["Msisdn"];
            sender: components["schemas"]["Sender"];
        };
        /**
         * ChannelSubscription
         * @description A subscription list, and whether the channel is on it.
         */
        ChannelSubscription: {
            /** @description The list. */
            list_id?: string;
            /** @description `subscribe` or `unsubscribe`. */
            action?: string;
            /** @description Since when. */
            timestamp?: string;
        };
        /**
         * SmsChannel
         * @description A channel as the service keeps it. Times are UTC and carry no zone.
         */
        SmsChannel: {
            /** @description The channel, a UUID. */
            channel_id?: string;
            /** @description `sms`. */
            device_type?: string;
            /** @description The phone number, digits alone. */
            msisdn?: string;
            /** @description The sender. */
            sender?: string;
            /** @description Whether the channel exists and can be used. */
            installed?: boolean;
            /** @description Whether the person has agreed to be texted. */
            opt_in?: boolean;
            /** @description When they agreed. */
            opt_in_date?: string | null;
            /** @description When they took it back. */
            opt_out_date?: string | null;
            /** @description When the channel was made. */
            created?: string;
            /** @description When it was last registered. */
            last_registration?: string | null;
            /** @description The address that messages go to; null for SMS in every example. */
            push_address?: string | null;
            /** @description The address in the form of other channels. */
            address?: string | null;
            /** @description A legacy name. */
            alias?: string | null;
            /** @description The named user to whom the channel belongs. */
            named_user_id?: string | null;
            /** @description Whether the device can be reached in the background; means nothing for SMS. */
            background?: boolean;
            /** @description Tags without a group. */
            tags?: string[];
            /** @description Tags by group, among them `ua_channel_type`, `ua_sender_id` and `ua_opt_in`. The last one may lag behind `opt_in`. */
            tag_groups?: {
                [key: string]: string[];
            };
            /** @description Attributes, by name. */
            attributes?: {
                [key: string]: unknown;
            };
            /**
             * @description What the service knows by itself, by name; for SMS `ua_country_code`, `ua_ndc`, `ua_subdivision` and
             *     `ua_rcs_enabled`.
             */
            device_attributes?: {
                [key: string]: unknown;
            };
            /** @description The lists that the channel subscribes to. */
            subscription_lists?: components["schemas"]["ChannelSubscription"][];
            /**
             * @description Why the channel is suppressed; for SMS `carrier_deactivation`. Also known are `bounce`, `imported`,
             *     `spam_complaint` and `commercial_spam_complaint`.
             */
            suppression_state?: string;
        };
        /**
         * SmsChannelLookup
         * @description The channel that was asked for.
         */
        SmsChannelLookup: {
            /** @description `true`. */
            ok?: boolean;
            channel: components["schemas"]["SmsChannel"];
        };
        /**
         * AllSelector
         * @description Everyone on the platforms of the push.
         * @enum {string}
         */
        AllSelector: "all";
        /**
         * SmsIdSelector
         * @description One number of one sender. It must have opted in.
         */
        SmsIdSelector: {
            /** @description The pair. */
            sms_id: {
                sender: components["schemas"]["Sender"];
                msisdn: components["schemas"]["Msisdn"];
            };
        };
        /**
         * SmsSenderId
         * @description A sender, 1 to 16 characters.
         */
        SmsSenderId: string;
        /**
         * SmsSenderSelector
         * @description Everyone who has opted in to a sender, or to one of up to 100.
         */
        SmsSenderSelector: {
            /** @description The sender or senders. */
            sms_sender: components["schemas"]["SmsSenderId"] | components["schemas"]["SmsSenderId"][];
        };
        /**
         * Uuid
         * Format: uuid
         * @description A UUID.
         */
        Uuid: string;
        /**
         * ChannelSelector
         * @description Channels by their ids, up to 100.
         */
        ChannelSelector: {
            /** @description The channel or channels. */
            channel: components["schemas"]["Uuid"] | components["schemas"]["Uuid"][];
        };
        /**
         * Identifier
         * @description A name, 1 to 128 characters.
         */
        Identifier: string;
        /**
         * NamedUserSelector
         * @description Named users, up to 100.
         */
        NamedUserSelector: {
            /** @description The named user or users. */
            named_user: components["schemas"]["Identifier"] | components["schemas"]["Identifier"][];
        };
        /**
         * TagSelector
         * @description A tag, or one of up to 100.
         */
        TagSelector: {
            /** @description The tag or tags. */
            tag: components["schemas"]["TagName"] | components["schemas"]["TagName"][];
            /** @description The group of the tag. Left out, `device`. */
            group?: string;
        };
        /**
         * SegmentSelector
         * @description Segments by their ids, up to 100.
         */
        SegmentSelector: {
            /** @description The segment or segments. */
            segment: components["schemas"]["Uuid"] | components["schemas"]["Uuid"][];
        };
        /**
         * StaticListSelector
         * @description Uploaded lists, up to 100.
         */
        StaticListSelector: {
            /** @description The list or lists. */
            static_list: components["schemas"]["Identifier"] | components["schemas"]["Identifier"][];
        };
        /**
         * ListId
         * @description The id of a subscription list, 1 to 32 characters.
         */
        ListId: string;
        /**
         * SubscriptionListSelector
         * @description Whoever subscribes to a list.
         */
        SubscriptionListSelector: {
            /** @description The list or lists. */
            subscription_list: components["schemas"]["ListId"] | components["schemas"]["ListId"][];
        };
        /**
         * TextAttributeSelector
         * @description An attribute that holds text.
         */
        TextAttributeSelector: {
            /** @description The attribute. */
            attribute: string;
            /**
             * @description How to compare.
             * @enum {string}
             */
            operator: "equals" | "contains" | "less" | "greater" | "is_empty";
            /** @description Up to 255 characters. */
            value: string;
        };
        /**
         * NumberAttributeSelector
         * @description An attribute that holds a number.
         */
        NumberAttributeSelector: {
            /** @description The attribute. */
            attribute: string;
            /**
             * @description How to compare.
             * @enum {string}
             */
            operator: "equals" | "contains" | "less" | "greater" | "is_empty";
            /** @description The number. */
            value: number;
        };
        /**
         * DateAttributeSelector
         * @description An attribute that holds a date.
         */
        DateAttributeSelector: {
            /** @description The attribute. */
            attribute: string;
            /**
             * @description How to compare.
             * @enum {string}
             */
            operator: "is_empty" | "before" | "after" | "range" | "equals";
            /**
             * @description In which unit, or which part of the date.
             * @enum {string}
             */
            precision?: "years" | "months" | "days" | "hours" | "minutes" | "day" | "month" | "month_day" | "year_month" | "year_month_day";
            /**
             * @description Whether a relative value counts from now forwards or backwards.
             * @enum {string}
             */
            relative_to?: "future" | "past";
            /** @description A time, or a number of units relative to now. */
            value?: string | number;
        };
        /**
         * JsonAttributeCondition
         * @description A condition on one property of a JSON attribute.
         */
        JsonAttributeCondition: {
            /** @description The property, with dots between levels. */
            property: string;
            /**
             * @description How to compare.
             * @enum {string}
             */
            operator: "equals" | "contains" | "not_contains" | "less" | "less_eq" | "greater" | "greater_eq" | "range" | "before" | "after" | "is_empty" | "not_empty";
            /** @description What to compare with. */
            value?: string | number | boolean;
            /**
             * @description What the property is taken to be.
             * @enum {string}
             */
            compare_as?: "text" | "number" | "date" | "boolean";
            /**
             * @description The unit of a relative date.
             * @enum {string}
             */
            precision?: "minutes" | "days" | "months" | "years";
            /**
             * @description Whether a relative date counts forwards or backwards.
             * @enum {string}
             */
            relative_to?: "future" | "past";
        };
        /**
         * JsonAttributeSelector
         * @description An attribute that holds JSON.
         */
        JsonAttributeSelector: {
            /** @description The attribute. */
            attribute: string;
            where: components["schemas"]["JsonAttributeCondition"];
        };
        /**
         * TimeOrAge
         * @description A time, or a number of units before now.
         */
        TimeOrAge: number | components["schemas"]["Timestamp"];
        /**
         * ActivityCondition
         * @description A condition on one property of an activity.
         */
        ActivityCondition: {
            /** @description The property, with dots between levels. */
            property: string;
            /**
             * @description How to compare.
             * @enum {string}
             */
            operator: "greater" | "less" | "equals" | "greater_eq" | "less_eq" | "contains" | "present" | "range" | "before" | "after";
            /** @description What to compare with. */
            value: string | number | boolean;
            /**
             * @description What the property is taken to be.
             * @enum {string}
             */
            compare_as?: "text" | "number" | "date" | "boolean";
            /**
             * @description The unit of a relative date.
             * @enum {string}
             */
            precision?: "minutes" | "days" | "months" | "years";
            /**
             * @description Whether a relative date counts forwards or backwards.
             * @enum {string}
             */
            relative_to?: "future" | "past";
        };
        /**
         * ActivitySelector
         * @description What someone has done, or what has become of messages to them.
         */
        ActivitySelector: {
            /**
             * @description The activity; those of text messages begin with `sms_`, clicks on short links are `short_link_click`.
             * @enum {string}
             */
            activity: "sms_aborted" | "sms_delivered" | "sms_dispatched" | "sms_expired" | "sms_failed" | "sms_rejected" | "sms_undeliverable" | "sms_unknown" | "short_link_click" | "app_open" | "message_received" | "message_center_read" | "message_center_delivered" | "message_center_deleted" | "in_app_message_display" | "in_app_message_resolution" | "in_app_message_expiration" | "screen_view" | "web_session" | "web_click" | "first_seen" | "email_bounce" | "email_click" | "email_delay" | "email_delivered" | "email_injection" | "email_open" | "email_unsubscribe" | "scene_displayed" | "scene_completed" | "scene_incomplete" | "survey_displayed" | "survey_submitted" | "survey_not_submitted";
            /**
             * @description How to compare.
             * @enum {string}
             */
            operator: "greater" | "less" | "equals" | "greater_eq" | "less_eq";
            /** @description What to compare with. */
            value: number;
            /**
             * @description What of the activity is compared.
             * @enum {string}
             */
            metric?: "count" | "total_value" | "last" | "first";
            after?: components["schemas"]["TimeOrAge"];
            before?: components["schemas"]["TimeOrAge"];
            on?: components["schemas"]["TimeOrAge"];
            /**
             * @description Which part of the date `on` compares.
             * @enum {string}
             */
            on_precision?: "day" | "month" | "month_day" | "year_month" | "year_month_day";
            /**
             * @description The unit of a relative time. Left out, `days`.
             * @enum {string}
             */
            precision?: "days" | "weeks" | "months" | "years";
            where?: components["schemas"]["ActivityCondition"];
        };
        /**
         * Audience
         * @description Who gets it. `all`, a condition, or conditions under AND, OR and NOT. At most 1,000 conditions a push.
         */
        Audience: components["schemas"]["AllSelector"] | components["schemas"]["SmsIdSelector"] | components["schemas"]["SmsSenderSelector"] | components["schemas"]["ChannelSelector"] | components["schemas"]["NamedUserSelector"] | components["schemas"]["TagSelector"] | components["schemas"]["SegmentSelector"] | components["schemas"]["StaticListSelector"] | components["schemas"]["SubscriptionListSelector"] | components["schemas"]["TextAttributeSelector"] | components["schemas"]["NumberAttributeSelector"] | components["schemas"]["DateAttributeSelector"] | components["schemas"]["JsonAttributeSelector"] | components["schemas"]["ActivitySelector"] | components["schemas"]["AndSelector"] | components["schemas"]["OrSelector"] | components["schemas"]["NotSelector"];
        /**
         * AndSelector
         * @description All of 1 to 10 selectors.
         */
        AndSelector: {
            /** @description The selectors. */
            AND: components["schemas"]["Audience"][];
        };
        /**
         * OrSelector
         * @description Any of 1 to 10 selectors.
         */
        OrSelector: {
            /** @description The selectors. */
            OR: components["schemas"]["Audience"][];
        };
        /**
         * NotSelector
         * @description Everyone but. Several of them in one push are slow.
         */
        NotSelector: {
            NOT: components["schemas"]["Audience"];
        };
        /**
         * SmsExpiry
         * @description When a text is no longer worth delivering, as seconds from now, at most 172800 (48 hours), or as a time within 48
         *     hours. Left out, 48 hours.
         */
        SmsExpiry: number | components["schemas"]["Timestamp"];
        /**
         * SmsOverride
         * @description An SMS, written out.
         */
        SmsOverride: {
            /** @description The text, up to 1,600 characters; long texts go out in parts. Left out, `notification.alert`. */
            alert?: string;
            expiry?: components["schemas"]["SmsExpiry"];
            /**
             * @description Whether links between spaces become short ones of 25 characters, whose clicks are counted. Query parameters such as
             *     `ua-tag-add=group:tag` act on a click. Left out, false.
             */
            shorten_links?: boolean;
        };
        /**
         * StoredTemplate
         * @description A template of the project.
         */
        StoredTemplate: {
            /**
             * Format: uuid
             * @description Its id, a UUID.
             */
            template_id: string;
        };
        /**
         * InlineSmsTemplate
         * @description A template written in the push, with placeholders in double braces.
         */
        InlineSmsTemplate: {
            /** @description Its parts. */
            fields: {
                /** @description The text. */
                alert: string;
            };
        };
        /**
         * SmsTemplateOverride
         * @description An SMS from a template.
         */
        SmsTemplateOverride: {
            /** @description A stored template, or one written here. */
            template: components["schemas"]["StoredTemplate"] | components["schemas"]["InlineSmsTemplate"];
            expiry?: components["schemas"]["SmsExpiry"];
        };
        /**
         * MmsMedia
         * @description A file on the web. At most 2 MB for JPEG and PNG, 1,024 KB for GIF and sound, 2,048 KB for a vCard.
         */
        MmsMedia: {
            /** @description Where it is, over http or https, at most 2,000 characters, with an ending that fits `content_type`. */
            url: string;
            /**
             * @description What it is.
             * @enum {string}
             */
            content_type: "image/jpeg" | "image/gif" | "image/png" | "text/vcard" | "audio/wav" | "audio/3gpp" | "audio/3gpp2" | "audio/mp4" | "audio/mpeg";
            /** @description Its size in bytes. Worth giving, but exactly; with a wrong one the push is dropped. */
            content_length?: number;
        };
        /**
         * MmsSlide
         * @description A medium and the text that goes with it.
         */
        MmsSlide: {
            media: components["schemas"]["MmsMedia"];
            /** @description Up to 5,000 characters. */
            text?: string;
        };
        /**
         * MmsOverride
         * @description An MMS, written out.
         */
        MmsOverride: {
            /** @description What someone gets whose device or carrier takes no MMS. 1 to 160 characters. */
            fallback_text: string;
            /** @description The subject, up to 80 characters. Senders with a toll-free number may not show it. */
            subject?: string;
            /** @description Exactly one. */
            slides: components["schemas"]["MmsSlide"][];
            /** @description Whether links become short ones, as in an SMS. Left out, false. */
            shorten_links?: boolean;
        };
        /**
         * InlineMmsTemplate
         * @description A template written in the push, with placeholders in double braces.
         */
        InlineMmsTemplate: {
            /** @description Its parts. */
            fields: {
                /** @description What someone gets whose device or carrier takes no MMS. 1 to 160 characters. */
                fallback_text: string;
                /** @description The subject, up to 80 characters. */
                subject?: string;
                /** @description The text of the slide, up to 5,000 characters. */
                text?: string;
            };
        };
        /**
         * MmsTemplateSlide
         * @description A medium.
         */
        MmsTemplateSlide: {
            media: components["schemas"]["MmsMedia"];
        };
        /**
         * MmsTemplateOverride
         * @description An MMS from a template.
         */
        MmsTemplateOverride: {
            /** @description A stored template, or one written here. */
            template: components["schemas"]["StoredTemplate"] | components["schemas"]["InlineMmsTemplate"];
            /** @description Exactly one, with the medium alone; the text is the template's. */
            slides?: components["schemas"]["MmsTemplateSlide"][];
        };
        /**
         * Notification
         * @description What is sent. `sms` or `mms`, never both; `alert` is the text of every platform without an override of its own.
         */
        Notification: {
            /** @description The default text. */
            alert?: string;
            /** @description The text message, written out or from a template. */
            sms?: components["schemas"]["SmsOverride"] | components["schemas"]["SmsTemplateOverride"];
            /** @description The multimedia message, written out or from a template. */
            mms?: components["schemas"]["MmsOverride"] | components["schemas"]["MmsTemplateOverride"];
        };
        /**
         * Expiry
         * @description When a message is no longer worth delivering, as seconds from now or as a time.
         */
        Expiry: number | components["schemas"]["Timestamp"];
        /**
         * PushOptions
         * @description How a push is carried out.
         */
        PushOptions: {
            expiry?: components["schemas"]["Expiry"];
            /** @description Whether to send as fast as can be in spite of the project's throttle. Left out, false. */
            no_throttle?: boolean;
            /** @description Whether to keep the push out of the dashboard's log. Left out, false. */
            omit_from_activity_log?: boolean;
            /** @description Whether placeholders in the texts are filled in. Left out, false. */
            personalization?: boolean;
            /** @description Whether to keep the content out of the vendor's logs and reports. Left out, false. */
            redact_payload?: boolean;
            /** @description Whether to ignore limits on how often someone is written to. Left out, false. */
            bypass_frequency_limits?: boolean;
            /** @description Whether to write to those too who are held out of messages for comparison. Left out, false. */
            bypass_holdout_groups?: boolean;
            /** @description Whether to skip the ban list. Left out, false. */
            bypass_ban_list_processing?: boolean;
            /** @description Values for the ban list. */
            ban_list_parameters?: {
                [key: string]: string;
            };
            /** @description Bounds of the audience. */
            audience_limits?: {
                /** @description At most so many recipients. */
                max_recipients?: number;
            };
            /**
             * @description Whether a number that the sender cannot reach fails the request instead of being dropped. Documented for
             *     create-and-send alone.
             */
            use_strict_sms_validation?: boolean;
        };
        /**
         * Campaigns
         * @description Labels for reports.
         */
        Campaigns: {
            /** @description 1 to 10 labels of up to 64 characters. */
            categories: string[];
        };
        /**
         * Localization
         * @description What to send to people of a language, a country or both.
         */
        Localization: {
            /** @description An ISO 639-1 code of two letters. */
            language?: string;
            /** @description An ISO 3166 code of two letters. */
            country?: string;
            notification?: components["schemas"]["Notification"];
        };
        /**
         * Orchestration
         * @description Which of a person's channels gets the message when there are several.
         */
        Orchestration: {
            /**
             * @description How to choose.
             * @enum {string}
             */
            type: "channel_priority" | "fan_out" | "triggering_channel" | "last_active";
            /** @description The platforms in order, the first that can be reached gets it. Goes with the type of that name. */
            channel_priority?: string[];
        };
        /**
         * FeedValues
         * @description Values by name.
         */
        FeedValues: {
            [key: string]: string | number;
        };
        /**
         * FeedReference
         * @description One feed.
         */
        FeedReference: {
            /** @description Its name in the project. */
            name: string;
            params?: components["schemas"]["FeedValues"];
            /**
             * @description Whether to send without it or not at all when it cannot be read. Left out, `cancel`.
             * @enum {string}
             */
            on_error?: "continue" | "cancel";
        };
        /**
         * FeedReferences
         * @description Outside data that the content draws on.
         */
        FeedReferences: {
            /** @description The feeds. */
            feeds: components["schemas"]["FeedReference"][];
            /** @description Values by feed and field, for a feed that cannot be read. */
            defaults?: {
                [key: string]: components["schemas"]["FeedValues"];
            };
        };
        /**
         * SnippetReferences
         * @description Reusable pieces that the content draws on.
         */
        SnippetReferences: {
            /** @description The snippets. */
            snippets: {
                /** @description Its name in the project. */
                name: string;
            }[];
        };
        /**
         * Push
         * @description Whom, over which platforms, and what.
         */
        Push: {
            audience: components["schemas"]["Audience"];
            /** @description The platforms. Each needs something to send, its own override or `notification.alert`. */
            device_types: ("sms" | "mms" | "android" | "amazon" | "ios" | "web" | "email")[];
            notification: components["schemas"]["Notification"];
            options?: components["schemas"]["PushOptions"];
            campaigns?: components["schemas"]["Campaigns"];
            /**
             * @description Whether the message belongs to a transaction or advertises.
             * @enum {string}
             */
            message_type?: "transactional" | "commercial";
            /** @description Other texts for other languages and countries. */
            localizations?: components["schemas"]["Localization"][];
            orchestration?: components["schemas"]["Orchestration"];
            /** @description Values for personalised content, the same for everyone. */
            global_attributes?: {
                [key: string]: unknown;
            };
            feed_references?: components["schemas"]["FeedReferences"];
            snippet_references?: components["schemas"]["SnippetReferences"];
        };
        /**
         * SendPushBody
         * @description One push, or up to 100.
         */
        SendPushBody: components["schemas"]["Push"] | components["schemas"]["Push"][];
        /**
         * PushResult
         * @description The pushes were accepted. Keep `operation_id` and `push_ids`; the vendor keeps few logs of its own.
         */
        PushResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description One id a push, in the order of the request. */
            push_ids?: string[];
            /** @description Ids of messages of the message centre. */
            message_ids?: string[];
            /** @description Addresses of content that was stored. */
            content_urls?: string[];
            /** @description Ids of the localisations. */
            localized_ids?: string[];
        };
    };
    responses: {
        /** @description The credentials are missing or wrong, belong to the other region, or their role does not suffice. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are right, but the project or its plan lacks what was asked for. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The `Accept` header is missing or names no version. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests in too short a time. Nothing was accepted. */
        TooManyRequests: {
            headers: {
                /** @description Whole seconds to wait, where it is sent. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is larger than the service takes. */
        TooLarge: {
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
    headers: {
        /** @description The address of the channel. */
        LocationHeader: string;
    };
    pathItems: never;
}
export type Msisdn = components['schemas']['Msisdn'];
export type Sender = components['schemas']['Sender'];
export type Timestamp = components['schemas']['Timestamp'];
export type TagName = components['schemas']['TagName'];
export type TagGroups = components['schemas']['TagGroups'];
export type TagOperations = components['schemas']['TagOperations'];
export type RegisterSmsChannelBody = components['schemas']['RegisterSmsChannelBody'];
export type OkBody = components['schemas']['OkBody'];
export type PendingSmsChannel = components['schemas']['PendingSmsChannel'];
export type OptedInSmsChannel = components['schemas']['OptedInSmsChannel'];
export type RegisterSmsChannelResult = components['schemas']['RegisterSmsChannelResult'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type SmsIdentity = components['schemas']['SmsIdentity'];
export type ChannelSubscription = components['schemas']['ChannelSubscription'];
export type SmsChannel = components['schemas']['SmsChannel'];
export type SmsChannelLookup = components['schemas']['SmsChannelLookup'];
export type AllSelector = components['schemas']['AllSelector'];
export type SmsIdSelector = components['schemas']['SmsIdSelector'];
export type SmsSenderId = components['schemas']['SmsSenderId'];
export type SmsSenderSelector = components['schemas']['SmsSenderSelector'];
export type Uuid = components['schemas']['Uuid'];
export type ChannelSelector = components['schemas']['ChannelSelector'];
export type Identifier = components['schemas']['Identifier'];
export type NamedUserSelector = components['schemas']['NamedUserSelector'];
export type TagSelector = components['schemas']['TagSelector'];
export type SegmentSelector = components['schemas']['SegmentSelector'];
export type StaticListSelector = components['schemas']['StaticListSelector'];
export type ListId = components['schemas']['ListId'];
export type SubscriptionListSelector = components['schemas']['SubscriptionListSelector'];
export type TextAttributeSelector = components['schemas']['TextAttributeSelector'];
export type NumberAttributeSelector = components['schemas']['NumberAttributeSelector'];
export type DateAttributeSelector = components['schemas']['DateAttributeSelector'];
export type JsonAttributeCondition = components['schemas']['JsonAttributeCondition'];
export type JsonAttributeSelector = components['schemas']['JsonAttributeSelector'];
export type TimeOrAge = components['schemas']['TimeOrAge'];
export type ActivityCondition = components['schemas']['ActivityCondition'];
export type ActivitySelector = components['schemas']['ActivitySelector'];
export type Audience = components['schemas']['Audience'];
export type AndSelector = components['schemas']['AndSelector'];
export type OrSelector = components['schemas']['OrSelector'];
export type NotSelector = components['schemas']['NotSelector'];
export type SmsExpiry = components['schemas']['SmsExpiry'];
export type SmsOverride = components['schemas']['SmsOverride'];
export type StoredTemplate = components['schemas']['StoredTemplate'];
export type InlineSmsTemplate = components['schemas']['InlineSmsTemplate'];
export type SmsTemplateOverride = components['schemas']['SmsTemplateOverride'];
export type MmsMedia = components['schemas']['MmsMedia'];
export type MmsSlide = components['schemas']['MmsSlide'];
export type MmsOverride = components['schemas']['MmsOverride'];
export type InlineMmsTemplate = components['schemas']['InlineMmsTemplate'];
export type MmsTemplateSlide = components['schemas']['MmsTemplateSlide'];
export type MmsTemplateOverride = components['schemas']['MmsTemplateOverride'];
export type Notification = components['schemas']['Notification'];
export type Expiry = components['schemas']['Expiry'];
export type PushOptions = components['schemas']['PushOptions'];
export type Campaigns = components['schemas']['Campaigns'];
export type Localization = components['schemas']['Localization'];
export type Orchestration = components['schemas']['Orchestration'];
export type FeedValues = components['schemas']['FeedValues'];
export type FeedReference = components['schemas']['FeedReference'];
export type FeedReferences = components['schemas']['FeedReferences'];
export type SnippetReferences = components['schemas']['SnippetReferences'];
export type Push = components['schemas']['Push'];
export type SendPushBody = components['schemas']['SendPushBody'];
export type PushResult = components['schemas']['PushResult'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type HeaderLocationHeader = components['headers']['LocationHeader'];
export type $defs = Record<string, never>;
export interface operations {
    registerSmsChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSmsChannelBody"];
            };
        };
        responses: {
            /** @description The pair of number and sender was known already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["RegisterSmsChannelResult"];
                };
            };
            /** @description The channel was made. */
            201: {
                headers: {
                    Location: components["headers"]["LocationHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["RegisterSmsChannelResult"];
                };
            };
            /** @description The channel is pending and the person was asked. */
            202: {
                headers: {
                    Location: components["headers"]["LocationHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["RegisterSmsChannelResult"];
                };
            };
            /** @description The sender is not set up, a field is missing, or the number is not an MSISDN. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    optOutSmsChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsIdentity"];
            };
        };
        responses: {
            /** @description Recorded. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            /** @description The body cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    lookupSmsChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number, digits alone. */
                msisdn: components["schemas"]["Msisdn"];
                /** @description The sender. */
                sender: components["schemas"]["Sender"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel. */
            200: {
                headers: {
                    /** @description The name of the property that holds the result. */
                    "Data-Attribute"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["SmsChannelLookup"];
                };
            };
            /** @description The number or the sender cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no channel for this pair. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    sendPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPushBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["PushResult"];
                };
            };
            /** @description The body cannot be used; `details` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
