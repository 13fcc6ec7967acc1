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
    "/api/channels/sms/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel, a UUID. */
                channel_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change consent, time zone or language of a channel
         * @description Changes what is known about the person. The number and the sender have to be those of the channel and stay as they
         *     are.
         */
        put: operations["updateSmsChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/sms/uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget a channel for good
         * @description Deletes the channel with its history of consent, its tags and all else. Should the person opt in again, the channel
         *     gets a new id, and nothing of the old one can be tied to it.
         */
        post: operations["uninstallSmsChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/sms/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add, remove or replace tags of one channel
         * @description Works on the groups that are named. A group has to exist and to be active. Up to 1,000 tags a channel are
         *     recommended. The groups that could not be changed are named in a warning, in spite of the 200.
         */
        post: operations["modifySmsChannelTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sms/{msisdn}/keywords": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The phone number that the keyword comes from, digits alone. */
                msisdn: components["schemas"]["Msisdn"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act as if a person had texted a keyword
         * @description Does for the person what the keyword does when it comes from their phone: opts them in or out, or sends what the
         *     project answers with. Made for trying keywords without a phone.
         */
        post: operations["triggerSmsKeywordInteraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sms/custom-response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a message that a person texted
         * @description Sends an SMS or an MMS to whoever texted a keyword that the webhook of the project takes. The message can be answered
         *     for 10 minutes. The person need not have opted in.
         */
        post: operations["createCustomSmsResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/push/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a push checked without sending it
         * @description Takes what `sendPush` takes, says whether it is right, and writes to nobody.
         */
        post: operations["validatePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/create-and-send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register people and write to them at once
         * @description Numbers that are not known yet become channels. Rows whose number the sender cannot reach are dropped without a word,
         *     unless `options.use_strict_sms_validation` is set. Inactive channels get nothing.
         */
        post: operations["createAndSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/create-and-send/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a create-and-send checked without sending it
         * @description Takes what `createAndSend` takes, says whether it is right, registers nobody and writes to nobody.
         */
        post: operations["validateCreateAndSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/{platform_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform; `sms` for SMS and MMS alike. */
                platform_name: "sms";
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload people as a CSV file
         * @description The first line names the columns: `ua_msisdn,ua_sender,ua_opted_in` and names of your own for a create-and-send, or
         *     `ua_channel_id` and names of your own for a bulk send. The answer has the id to send with. Nobody is written to.
         */
        post: operations["uploadBulkCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the channels of an uploaded file
         * @description Reaches channels that exist and are active; others are dropped. The file is uploaded before.
         */
        post: operations["bulkSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-send/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a bulk send checked without sending it
         * @description Takes what `bulkSend` takes, says whether it is right, and writes to nobody.
         */
        post: operations["validateBulkSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the schedules
         * @description All schedules, page by page.
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Schedule a push
         * @description Takes one schedule or up to 1,000 of them, up to 100 when `local_scheduled_time` is among them. A moment in the past
         *     is an error.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, a UUID. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        /**
         * Read a schedule
         * @description The schedule as the service keeps it, with nothing around it.
         */
        get: operations["getSchedule"];
        /**
         * Change a schedule
         * @description Replaces the schedule as a whole. One with a local time cannot be changed any more once the first time zone has been
         *     served. A schedule that does not exist is not made.
         */
        put: operations["updateSchedule"];
        post?: never;
        /**
         * Delete a schedule
         * @description Nothing is sent for it any more.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules/{schedule_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, a UUID. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a schedule that recurs
         * @description Nothing is sent until it is resumed. Only a schedule that recurs and has not ended can be paused; the schedule then
         *     says `paused`.
         */
        post: operations["pauseSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules/{schedule_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, a UUID. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a schedule that recurs
         * @description Goes on with the next time that is due. Only a schedule that recurs and has not ended can be resumed.
         */
        post: operations["resumeSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules/create-and-send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a create-and-send
         * @description Registers people and writes to them at a moment in the future, for everyone at once. A local time or a recurrence is
         *     not offered.
         */
        post: operations["scheduleCreateAndSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules/bulk-send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a bulk send
         * @description Writes to the channels of an uploaded file at a moment within the next 60 days, to everyone at once. A local time or
         *     a recurrence is not offered.
         */
        post: operations["scheduleBulkSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description The channels of the project, of all platforms, page by page.
         */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel. */
                channel_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Read a channel
         * @description The channel of any platform with its state of consent, tags and attributes.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add, remove or set tags of channels
         * @description Adds and removes tags, or sets them: `set` stands alone, and replaces what the groups that it names had before. A group
         *     has to be active in the project; at most 1,000 tags a channel are advised.
         */
        post: operations["modifyChannelTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or remove attributes of channels
         * @description Sets attributes and takes them away. They have to be defined in the project first; one that is not, and a value of
         *     the wrong type, is left out and named in `warning`.
         */
        post: operations["modifyChannelAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/subscription_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put channels on subscription lists or take them off
         * @description Accepted, and carried out a little later.
         */
        post: operations["modifyChannelSubscriptionLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/named_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List named users, or read one
         * @description With `id` the named user of that id, as `named_user`. Without it the named users of the project page by page, as
         *     `named_users`.
         */
        get: operations["listNamedUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/named_users/associate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a channel to a named user
         * @description The channel belongs to this named user from then on, and to nobody else; a named user who does not exist is made. At
         *     most 100 channels a named user are meant; beyond 1,000 they are ignored without a word.
         */
        post: operations["associateNamedUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/named_users/disassociate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a channel from its named user
         * @description The channel belongs to nobody then. With `named_user_id` it has to be the one to whom it belongs.
         */
        post: operations["disassociateNamedUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/named_users/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add, remove or set tags of named users
         * @description Adds and removes tags, or sets them: `set` stands alone, and replaces what the groups that it names had before. A
         *     group has to be active in the project.
         */
        post: operations["modifyNamedUserTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/named_users/uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete named users with all their channels
         * @description Deletes the named users and uninstalls every channel of theirs, with what was known about them. It cannot be undone and
         *     takes a while.
         */
        post: operations["uninstallNamedUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/named_users/scoped/{named_user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The named user, percent-encoded. */
                named_user_id: components["parameters"]["NamedUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a named user on subscription lists or take them off
         * @description By platform; `sms` is one of them.
         */
        post: operations["modifyNamedUserSubscriptionLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/named_users/{named_user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The named user, percent-encoded. */
                named_user_id: components["parameters"]["NamedUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change channels, tags and attributes of a named user at once
         * @description A named user who does not exist is made.
         */
        post: operations["updateNamedUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/named_users/{named_user_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The named user, percent-encoded. */
                named_user_id: components["parameters"]["NamedUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or remove attributes of a named user
         * @description They have to be defined in the project first; what cannot be set is named in `warnings`.
         */
        post: operations["modifyNamedUserAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscription_lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the subscription lists of the project
         * @description All of them at once.
         */
        get: operations["listSubscriptionLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscription_lists/named_users/{named_user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The named user, percent-encoded. */
                named_user_id: components["parameters"]["NamedUserId"];
            };
            cookie?: never;
        };
        /**
         * Read the subscription lists of a named user
         * @description By platform.
         */
        get: operations["getNamedUserSubscriptionLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the uploaded lists of the project
         * @description All of them at once, without their members.
         */
        get: operations["listStaticLists"];
        put?: never;
        /**
         * Make a list to upload members to
         * @description At most 100 lists a project. A list that is neither changed nor sent to for 90 days is deleted, and its name with it.
         */
        post: operations["createStaticList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{list_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list. */
                list_name: components["parameters"]["StaticListName"];
            };
            cookie?: never;
        };
        /**
         * Read what is known of an uploaded list
         * @description Without its members.
         */
        get: operations["getStaticList"];
        /**
         * Change the description of an uploaded list
         * @description The name has to be that of the path; a list cannot be renamed.
         */
        put: operations["updateStaticList"];
        post?: never;
        /**
         * Delete an uploaded list
         * @description Its name cannot be used again.
         */
        delete: operations["deleteStaticList"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{list_name}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list. */
                list_name: components["parameters"]["StaticListName"];
            };
            cookie?: never;
        };
        /**
         * Download the members of a list
         * @description The members of iOS, Android and Amazon channels alone. **SMS channels and named users are not among them**, so an
         *     uploaded list of texts comes back empty.
         */
        get: operations["downloadStaticList"];
        /**
         * Upload the members of a list
         * @description The file replaces all former members. Each line is a kind of id and an id, as in `sms_channel,<channel id>` or
         *     `named_user,<id>`, with quotes around an id that has a comma; a first line with titles may precede. At most ten million
         *     lines.
         */
        put: operations["uploadStaticList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attribute-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attribute lists of the project
         * @description All of them at once, without their values.
         */
        get: operations["listAttributeLists"];
        put?: never;
        /**
         * Make a list to upload attributes to
         * @description The beginning of its name decides what an empty cell means.
         */
        post: operations["createAttributeList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attribute-lists/{list_name}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its prefix. */
                list_name: components["parameters"]["AttributeListName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Upload attributes of many channels
         * @description The first line has titles: those that say whose the line is, then up to 100 attributes. An SMS channel is named by
         *     `msisdn` and `sms_sender`; a pair that is not known yet is registered, with `ua_opted_in` beside it as opted in at that
         *     moment. Whether a new pair without it is asked by text is not documented, so give it for every new pair. At most ten
         *     million lines or 150 MB.
         */
        put: operations["uploadAttributeList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attribute-lists/{list_name}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its prefix. */
                list_name: components["parameters"]["AttributeListName"];
            };
            cookie?: never;
        };
        /**
         * Read what went wrong in the last upload of attributes
         * @description One line a fault, with whose it is, how bad it is and why.
         */
        get: operations["getAttributeListErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tag lists of the project
         * @description All of them at once, without their members.
         */
        get: operations["listTagLists"];
        put?: never;
        /**
         * Make a list of people whose tags change when they are uploaded
         * @description The changes are those of this request; who gets them is uploaded afterwards.
         */
        post: operations["createTagList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-lists/{list_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its beginning. */
                list_name: components["parameters"]["TagListName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag list
         * @description Deletes the list and what is known of its uploads.
         */
        delete: operations["deleteTagList"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-lists/{list_name}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its beginning. */
                list_name: components["parameters"]["TagListName"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Upload the people whose tags change
         * @description The first line has the titles that say whose each line is. An SMS channel is named by `msisdn` and `sms_sender`; a pair
         *     that is not known yet is registered, with `ua_opted_in` beside it as opted in at that moment. Whether a new pair
         *     without it is asked by text is not documented, so give it for every new pair. At most ten million lines or 150 MB.
         */
        put: operations["uploadTagList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-lists/{list_name}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its beginning. */
                list_name: components["parameters"]["TagListName"];
            };
            cookie?: never;
        };
        /**
         * Read what went wrong in the last upload to a tag list
         * @description One line a fault, with whose it is, how bad it is and why.
         */
        get: operations["getTagListErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List segments
         * @description The segments of the project, page by page, without their conditions.
         */
        get: operations["listSegments"];
        put?: never;
        /**
         * Make a segment
         * @description A named condition on channels, to send to with `segment`.
         */
        post: operations["createSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{segment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        /**
         * Read a segment
         * @description Its name and its condition.
         */
        get: operations["getSegment"];
        /**
         * Replace a segment
         * @description Name and condition as a whole.
         */
        put: operations["updateSegment"];
        post?: never;
        /**
         * Delete a segment
         * @description Deletes the name and its condition; the channels stay.
         */
        delete: operations["deleteSegment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description The stored messages of the project, page by page.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Make a template
         * @description A stored message, to send with `template_id`.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The template. */
                template_id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        /**
         * Read a template by its id
         * @description With its content.
         */
        get: operations["getTemplate"];
        /**
         * Change a template by its id
         * @description Changes the fields that are given; the rest stays.
         */
        put: operations["updateTemplate"];
        post?: never;
        /**
         * Delete a template by its id
         * @description Messages that name it cannot be sent any more.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/templates/external/{type}/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kind of message that the template is for. */
                type: components["parameters"]["TemplateType"];
                /** @description Your own id of the template, percent-encoded. */
                external_id: components["parameters"]["TemplateExternalId"];
            };
            cookie?: never;
        };
        /**
         * Read a template by your own id
         * @description With its content.
         */
        get: operations["getTemplateByExternalId"];
        /**
         * Change a template by your own id
         * @description Changes the fields that are given; the rest stays.
         */
        put: operations["updateTemplateByExternalId"];
        post?: never;
        /**
         * Delete a template by your own id
         * @description Messages that name it cannot be sent any more.
         */
        delete: operations["deleteTemplateByExternalId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/perpush/detail/{push_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The push. */
                push_id: components["parameters"]["PushId"];
            };
            cookie?: never;
        };
        /**
         * Read what became of a push
         * @description Totals, and the same by platform.
         */
        get: operations["getPushReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/perpush/series/{push_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The push. */
                push_id: components["parameters"]["PushId"];
            };
            cookie?: never;
        };
        /**
         * Read what became of a push over time
         * @description Step by step.
         */
        get: operations["getPushSeriesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/perpush/pushbody/{push_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The push. */
                push_id: components["parameters"]["PushId"];
            };
            cookie?: never;
        };
        /**
         * Read a push as it was sent
         * @description The body of the request, in Base64.
         */
        get: operations["getPushBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/pergroup/detail/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group of pushes, as automation, local delivery and experiments make them. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Read what became of a group of pushes
         * @description Totals, and the same by platform.
         */
        get: operations["getGroupReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/pergroup/series/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group of pushes, as automation, local delivery and experiments make them. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /**
         * Read what became of a group of pushes over time
         * @description Step by step.
         */
        get: operations["getGroupSeriesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/responses/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pushes and the responses to them
         * @description The pushes of a time, page by page.
         */
        get: operations["listResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/responses/{push_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The push. */
                push_id: components["parameters"]["PushId"];
            };
            cookie?: never;
        };
        /**
         * Read the responses to a push
         * @description How many were sent, and how many people acted.
         */
        get: operations["getResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/sends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what was sent
         * @description Step by step. What became of texts is said by the event stream alone.
         */
        get: operations["getSendsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/optins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count those who let themselves be notified
         * @description Step by step, of apps. Who agreed to texts is said by the event stream.
         */
        get: operations["getOptInsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/optouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count those who no longer let themselves be notified
         * @description Step by step, of apps. Who took back their consent to texts is said by the event stream.
         */
        get: operations["getOptOutsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/opens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count how often the app was opened
         * @description Step by step, of apps.
         */
        get: operations["getOpensReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the channels of the project
         * @description By platform, with SMS among them.
         */
        get: operations["getDevicesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/activity/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the activity log
         * @description The pushes of a time with their delivery, page by page.
         */
        get: operations["getActivityReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow what happens, event by event
         * @description An answer without an end: one JSON a line, as things happen, and a blank line now and then, or an `OFFSET_UPDATE`, while
         *     nothing does. When there is neither for 90 seconds, the stream is to be opened again after the last offset. An event can
         *     come twice. The service keeps 7 days or 100 GB.
         */
        post: operations["streamEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/general": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow what concerns consent, event by event
         * @description An answer without an end, as that of `streamEvents`, of events of compliance alone: who agreed, who took it back, what
         *     was texted.
         */
        post: operations["streamComplianceEvents"];
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
         * Moment
         * @description A moment in UTC, to the second, such as `2026-11-20T11:58:59`. A space may stand for the T, a Z may follow; an offset
         *     and fractions of a second may not. A client also takes a `Date` and writes it so.
         */
        Moment: string | Date;
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
            opted_in?: components["schemas"]["Moment"];
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
         * Timestamp
         * @description A moment as the service writes it: UTC, as a rule without a zone, such as `2026-11-20T11:58:59`. A client adds the
         *     missing Z.
         */
        Timestamp: string;
        /**
         * ChannelSubscription
         * @description A subscription list, and whether the channel is on it.
         */
        ChannelSubscription: {
            /** @description The list. */
            list_id?: string;
            /** @description `subscribe` or `unsubscribe`. */
            action?: string;
            timestamp?: components["schemas"]["Timestamp"];
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
            opt_in_date?: components["schemas"]["Timestamp"] | null;
            /** @description When they took it back. */
            opt_out_date?: components["schemas"]["Timestamp"] | null;
            created?: components["schemas"]["Timestamp"];
            /** @description When it was last registered. */
            last_registration?: components["schemas"]["Timestamp"] | null;
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
         * @description A time in UTC as text such as `2026-11-20T11:58:59`, or a number of units before now.
         */
        TimeOrAge: number | string;
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
         * @description The id of a subscription list, 1 to 32 letters, digits, underscores and hyphens.
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
         * Audience
         * @description Who gets it. `all`, a condition, or conditions under AND, OR and NOT. At most 1,000 conditions a push.
         */
        Audience: components["schemas"]["AllSelector"] | components["schemas"]["TextAttributeSelector"] | components["schemas"]["NumberAttributeSelector"] | components["schemas"]["DateAttributeSelector"] | components["schemas"]["JsonAttributeSelector"] | components["schemas"]["ActivitySelector"] | components["schemas"]["SmsIdSelector"] | components["schemas"]["SmsSenderSelector"] | components["schemas"]["ChannelSelector"] | components["schemas"]["NamedUserSelector"] | components["schemas"]["TagSelector"] | components["schemas"]["SegmentSelector"] | components["schemas"]["StaticListSelector"] | components["schemas"]["SubscriptionListSelector"] | components["schemas"]["AndSelector"] | components["schemas"]["OrSelector"] | components["schemas"]["NotSelector"];
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
        SmsExpiry: number | components["schemas"]["Moment"];
        /**
         * SmsOverride
         * @description An SMS, written out.
         */
        SmsOverride: {
            /** @description The text, 1 to 1,600 characters; long texts go out in parts. Left out, `notification.alert`. */
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
        Expiry: number | components["schemas"]["Moment"];
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
            /** @description Whether placeholders in the texts are filled in. Left out, false; a `template` in an override implies it. */
            personalization?: boolean;
            /** @description Whether to keep the content out of the vendor's logs and reports. Left out, false. Not for a push that is scheduled. */
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
             * @description Whether a row that cannot be used fails the whole request, with a reason for each such row. Left out, such rows are
             *     dropped without a word, and only a request in which every row is bad fails. For create-and-send alone.
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
            /** @description Values by feed and field, for a feed that cannot be read. At least one feed. */
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
        /**
         * UpdateSmsChannelBody
         * @description The number and the sender as they are, and what is to change about the person.
         */
        UpdateSmsChannelBody: {
            msisdn: components["schemas"]["Msisdn"];
            sender: components["schemas"]["Sender"];
            opted_in?: components["schemas"]["Moment"];
            /** @description An ISO 3166 code of two letters; becomes a tag in `ua_locale_country`. */
            locale_country?: string;
            /** @description An ISO 639-1 code of two letters; becomes a tag in `ua_locale_language`. */
            locale_language?: string;
            /** @description An IANA time zone such as `America/Los_Angeles`; becomes a tag in `timezone`. */
            timezone?: string;
        };
        /**
         * ModifySmsChannelTagsBody
         * @description One channel, and tags to add, to remove or both, or the tags that replace all others of their groups (`set`, alone).
         */
        ModifySmsChannelTagsBody: {
            audience: components["schemas"]["SmsIdentity"];
            add?: components["schemas"]["TagGroups"];
            remove?: components["schemas"]["TagGroups"];
            set?: components["schemas"]["TagGroups"];
        };
        /**
         * ModifySmsChannelTagsResult
         * @description It was done, as far as the groups exist and are active.
         */
        ModifySmsChannelTagsResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description The groups that were not changed. */
            warnings?: string[] | string;
        };
        /**
         * SenderId
         * @description A sender as keywords know it: digits, with a country code of two letters and a colon in front where the same number
         *     exists in several countries, such as `12345` or `US:12345`.
         */
        SenderId: string;
        /**
         * TriggerSmsKeywordInteractionBody
         * @description A keyword, as if the person had texted it to the senders.
         */
        TriggerSmsKeywordInteractionBody: {
            /** @description The keyword, letters and digits without spaces. */
            keyword: string;
            /** @description The senders, at least one. The keyword has to be set up for each of them. */
            sender_ids: components["schemas"]["SenderId"][];
            timestamp?: components["schemas"]["Moment"];
        };
        /**
         * CustomSms
         * @description The text of an answer.
         */
        CustomSms: {
            /** @description The text. */
            alert: string;
            /**
             * @description Whether links between spaces become short ones of 25 characters, whose clicks are counted. Query parameters such as
             *     `ua-tag-add=group:tag` act on a click. Left out, false.
             */
            shorten_links?: boolean;
        };
        /**
         * CreateCustomSmsResponseBody
         * @description The message that is answered, and an SMS or an MMS to answer it with.
         */
        CreateCustomSmsResponseBody: {
            /**
             * Format: uuid
             * @description The message from the person, as the webhook named it, a UUID. It can be answered for 10 minutes from
             *     `received_timestamp`.
             */
            mobile_originated_id: string;
            sms?: components["schemas"]["CustomSms"];
            mms?: components["schemas"]["MmsOverride"];
        };
        /**
         * CreateCustomSmsResponseResult
         * @description The answer was accepted.
         */
        CreateCustomSmsResponseResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description The message. One, not a list as elsewhere. */
            push_id?: string;
        };
        /**
         * CreateAndSendRow
         * @description One person: a number, a sender, the moment of consent, and values for the placeholders of the message under names of
         *     your own. Names that begin with `ua_` belong to the service.
         */
        CreateAndSendRow: {
            ua_msisdn: components["schemas"]["Msisdn"];
            ua_sender: components["schemas"]["Sender"];
            ua_opted_in: components["schemas"]["Moment"];
        } & {
            [key: string]: unknown;
        };
        /**
         * CreateAndSendRows
         * @description The people, up to 1,000. Numbers that are not known yet are registered. Consent on record is not changed; an
         *     `ua_opted_in` that is newer than an opt-out only lets this message through. The same number and sender twice may lead
         *     to two messages or to none: leave repeats out.
         */
        CreateAndSendRows: {
            /** @description One row a person. */
            create_and_send: components["schemas"]["CreateAndSendRow"][];
        };
        /**
         * BulkAudience
         * @description The people of a CSV file that was uploaded before.
         */
        BulkAudience: {
            /**
             * Format: uuid
             * @description The id that the upload was answered with, a UUID.
             */
            bulk_id: string;
        };
        /**
         * TextPlatform
         * @description A platform of text messages.
         * @enum {string}
         */
        TextPlatform: "sms" | "mms";
        /**
         * CreateAndSendNotification
         * @description What is sent, an SMS or an MMS, as `device_types` says.
         */
        CreateAndSendNotification: {
            /** @description The text message, written out or from a template. */
            sms?: components["schemas"]["SmsOverride"] | components["schemas"]["SmsTemplateOverride"];
            /** @description The multimedia message, written out or from a template. */
            mms?: components["schemas"]["MmsOverride"] | components["schemas"]["MmsTemplateOverride"];
        };
        /**
         * CreateAndSendBody
         * @description Whom to register and to write to, and what.
         */
        CreateAndSendBody: {
            /** @description The people themselves, or those of an uploaded file. */
            audience: components["schemas"]["CreateAndSendRows"] | components["schemas"]["BulkAudience"];
            /** @description Exactly one, `sms` for an SMS and `mms` for an MMS. */
            device_types: components["schemas"]["TextPlatform"][];
            notification: components["schemas"]["CreateAndSendNotification"];
            options?: components["schemas"]["PushOptions"];
            campaigns?: components["schemas"]["Campaigns"];
        };
        /**
         * UploadBulkCsvResult
         * @description The file was taken and is being read.
         */
        UploadBulkCsvResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the people of the file, for a create-and-send or a bulk send. */
            bulk_id?: string;
            /** @description The names of the columns. */
            field_names?: string[];
        };
        /**
         * BulkSendBody
         * @description A message to the channels of an uploaded file.
         */
        BulkSendBody: {
            audience: components["schemas"]["BulkAudience"];
            /** @description Exactly one platform. */
            device_types: components["schemas"]["TextPlatform"][];
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
         * ScheduleTiming
         * @description When, as the service keeps it.
         */
        ScheduleTiming: {
            scheduled_time?: components["schemas"]["Timestamp"];
            /** @description A time in the zone of each channel; it has no zone of its own. */
            local_scheduled_time?: string;
            /** @description For apps, the day whose best time is looked for. */
            best_time?: {
                /** @description The day. */
                send_date?: string;
            };
            /** @description How often. */
            recurring?: {
                /** @description The unit under `type`, the number of units under `count`, and `days_of_week`. */
                cadence?: {
                    [key: string]: unknown;
                };
                end_time?: components["schemas"]["Timestamp"];
                /** @description When not. */
                exclusions?: {
                    [key: string]: unknown;
                }[];
                /** @description Whether it is paused. */
                paused?: boolean;
            };
        };
        /**
         * SchedulePush
         * @description The push of a schedule, as the service keeps it. It may be written differently from how it was sent.
         */
        SchedulePush: {
            /** @description Whom; `all` or an object. */
            audience?: string | {
                [key: string]: unknown;
            };
            /** @description The platforms; the word `all` or a list. */
            device_types?: string | string[];
            /** @description What. */
            notification?: {
                [key: string]: unknown;
            };
            /** @description How. */
            options?: {
                [key: string]: unknown;
            };
            /** @description Labels for reports, under `categories`. */
            campaigns?: {
                [key: string]: unknown;
            };
            /** @description `transactional` or `commercial`. */
            message_type?: string;
            /** @description Other texts for other languages and countries. */
            localizations?: {
                [key: string]: unknown;
            }[];
            /** @description Which of a person's channels gets the message. */
            orchestration?: {
                [key: string]: unknown;
            };
            /** @description Values for personalised content. */
            global_attributes?: {
                [key: string]: unknown;
            };
            /** @description Outside data that the content draws on. */
            feed_references?: {
                [key: string]: unknown;
            };
            /** @description Reusable pieces that the content draws on. */
            snippet_references?: {
                [key: string]: unknown;
            };
        };
        /**
         * Schedule
         * @description A schedule as the service keeps it.
         */
        Schedule: {
            /** @description Its address, the last part of which is its id. Over http or https. */
            url?: string;
            /** @description Its name. */
            name?: string | null;
            schedule?: components["schemas"]["ScheduleTiming"];
            push?: components["schemas"]["SchedulePush"];
            /** @description The pushes that came of it or will. */
            push_ids?: string[];
            /** @description Ids of the localisations. */
            localization_ids?: string[];
        };
        /**
         * ListSchedulesResult
         * @description A page of schedules.
         */
        ListSchedulesResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description How many schedules are on this page. */
            count?: number;
            /** @description How many there are in all. */
            total_count?: number;
            /** @description The address of the next page. Absent or null on the last one. */
            next_page?: string | null;
            /** @description The schedules. */
            schedules?: components["schemas"]["Schedule"][];
        };
        /**
         * Weekday
         * @description A day of the week. Weeks begin on Monday.
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /**
         * Cadence
         * @description How often, such as every 2 weeks.
         */
        Cadence: {
            /**
             * @description The unit.
             * @enum {string}
             */
            type: "hourly" | "daily" | "weekly" | "monthly" | "yearly";
            /** @description How many units lie between two messages, at least 1. */
            count: number;
            /** @description On which days, with `weekly` alone. */
            days_of_week?: components["schemas"]["Weekday"][];
        };
        /**
         * HourRangeExclusion
         * @description Hours of the day at which nothing is sent.
         */
        HourRangeExclusion: {
            /** @description The first and the last hour, both included, from 0 to 23, such as `12-14`. */
            hour_range: string;
        };
        /**
         * DateRangeExclusion
         * @description A time in which nothing is sent.
         */
        DateRangeExclusion: {
            /**
             * @description The beginning and the end, both included, in UTC, with a slash between them, such as
             *     `2026-12-24T00:00:00/2026-12-27T00:00:00`.
             */
            date_range: string;
        };
        /**
         * WeekdaysExclusion
         * @description Days of the week on which nothing is sent.
         */
        WeekdaysExclusion: {
            /** @description The days, at least one. */
            days_of_week: components["schemas"]["Weekday"][];
        };
        /**
         * Recurrence
         * @description A message that is sent again and again.
         */
        Recurrence: {
            cadence: components["schemas"]["Cadence"];
            end_time?: components["schemas"]["Moment"];
            /** @description When it is not sent all the same; at least one. */
            exclusions?: (components["schemas"]["HourRangeExclusion"] | components["schemas"]["DateRangeExclusion"] | components["schemas"]["WeekdaysExclusion"])[];
        };
        /**
         * ScheduleTime
         * @description When: at one moment for everyone (`scheduled_time`), at a time of day where each person is (`local_scheduled_time`), or
         *     again and again (`recurring`, beside which `scheduled_time` says when it begins).
         */
        ScheduleTime: {
            scheduled_time?: components["schemas"]["Moment"];
            /**
             * @description A time without a zone, such as `2026-11-27T09:00:00`, that is read in the time zone of each channel. A channel
             *     without a tag in `timezone` may get nothing.
             */
            local_scheduled_time?: string;
            recurring?: components["schemas"]["Recurrence"];
        };
        /**
         * NewSchedule
         * @description A push and when to send it.
         */
        NewSchedule: {
            /** @description A name for people. */
            name?: string;
            schedule: components["schemas"]["ScheduleTime"];
            push: components["schemas"]["Push"];
        };
        /**
         * CreateScheduleBody
         * @description One schedule, or up to 1,000; with `local_scheduled_time` among them up to 100.
         */
        CreateScheduleBody: components["schemas"]["NewSchedule"] | components["schemas"]["NewSchedule"][];
        /**
         * CreateScheduleResult
         * @description The schedules were made.
         */
        CreateScheduleResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description One id a schedule. */
            schedule_ids?: string[];
            /** @description One address a schedule, over http or https. */
            schedule_urls?: string[];
            /** @description The schedules. */
            schedules?: components["schemas"]["Schedule"][];
        };
        /**
         * UpdateScheduleBody
         * @description The whole schedule as it shall be from now on.
         */
        UpdateScheduleBody: {
            /** @description A name for people. */
            name?: string;
            schedule: components["schemas"]["ScheduleTime"];
            push: components["schemas"]["Push"];
        };
        /**
         * UpdateScheduleResult
         * @description The schedule was changed.
         */
        UpdateScheduleResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description Its address, over http or https. */
            schedule_urls?: string[];
            /** @description The schedule as it is now. */
            schedules?: components["schemas"]["Schedule"][];
        };
        /**
         * EmptyBody
         * @description An object with nothing in it.
         */
        EmptyBody: Record<string, never>;
        /**
         * FailedTriggersBody
         * @description The schedule could not be paused or resumed.
         */
        FailedTriggersBody: {
            /** @description `false`. */
            ok?: boolean;
            /** @description The reason, for people. */
            error?: string;
            /** @description A number that says more than the status. */
            error_code?: number;
            /** @description The triggers of the schedule with which it failed. */
            failed_triggers?: {
                /** @description The trigger, a UUID. */
                id?: string;
                /** @description `BLOCKED` or `FAILED`. */
                state?: string;
            }[];
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
        };
        /**
         * ScheduledMoment
         * @description One moment for everyone.
         */
        ScheduledMoment: {
            scheduled_time: components["schemas"]["Moment"];
        };
        /**
         * ScheduleCreateAndSendBody
         * @description A create-and-send and the moment to carry it out.
         */
        ScheduleCreateAndSendBody: {
            /** @description A name for people. */
            name?: string;
            schedule: components["schemas"]["ScheduledMoment"];
            push: components["schemas"]["CreateAndSendBody"];
        };
        /**
         * ScheduledSendResult
         * @description The message was scheduled.
         */
        ScheduledSendResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description The pushes, where they exist already. */
            push_ids?: string[];
            /** @description The schedule. */
            schedule_ids?: string[];
            /** @description The address of the schedule, over http or https. */
            schedule_urls?: string[];
            /** @description The schedule itself. */
            schedules?: components["schemas"]["Schedule"][];
            /** @description Ids of messages of the message centre. */
            message_ids?: string[];
            /** @description Addresses of content that was stored. */
            content_urls?: string[];
            /** @description Ids of the localisations. */
            localized_ids?: string[];
        };
        /**
         * ScheduleBulkSendBody
         * @description A bulk send and the moment to carry it out, at most 60 days from now.
         */
        ScheduleBulkSendBody: {
            /** @description A name for people. */
            name?: string;
            schedule: components["schemas"]["ScheduledMoment"];
            push: components["schemas"]["BulkSendBody"];
        };
        /**
         * Channel
         * @description A channel of any platform as the service keeps it. Times are UTC and carry no zone.
         */
        Channel: {
            /** @description The channel, a UUID. */
            channel_id?: string;
            /** @description The platform: `sms`, `email`, `open`, `ios`, `android`, `amazon` or `web`. */
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
            opt_in_date?: components["schemas"]["Timestamp"] | null;
            /** @description When they took it back. */
            opt_out_date?: components["schemas"]["Timestamp"] | null;
            created?: components["schemas"]["Timestamp"];
            /** @description When it was last registered. */
            last_registration?: components["schemas"]["Timestamp"] | null;
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
            /** @description The address, of an email channel. */
            email_address?: string;
            commercial_opted_in?: components["schemas"]["Timestamp"];
            commercial_opted_out?: components["schemas"]["Timestamp"];
            transactional_opted_in?: components["schemas"]["Timestamp"];
            transactional_opted_out?: components["schemas"]["Timestamp"];
            /** @description What an iOS channel has of its own. */
            ios?: {
                [key: string]: unknown;
            };
            /** @description What a web channel has of its own. */
            web?: {
                [key: string]: unknown;
            };
            /** @description What an open channel has of its own. */
            open?: {
                [key: string]: unknown;
            };
        };
        /**
         * ListChannelsResult
         * @description A page of channels.
         */
        ListChannelsResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description The channels. */
            channels: components["schemas"]["Channel"][];
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * GetChannelResult
         * @description The channel that was asked for.
         */
        GetChannelResult: {
            /** @description `true`. */
            ok?: boolean;
            channel: components["schemas"]["Channel"];
        };
        /**
         * ChannelTagAudience
         * @description The channels whose tags change.
         */
        ChannelTagAudience: {
            /** @description The channel or up to 1,000 channels. */
            channel: components["schemas"]["Uuid"] | components["schemas"]["Uuid"][];
        };
        /**
         * ModifyChannelTagsBody
         * @description Tags to add and to remove, or the tags that replace all others of their groups, and the channels.
         */
        ModifyChannelTagsBody: {
            audience: components["schemas"]["ChannelTagAudience"];
            add?: components["schemas"]["TagGroups"];
            remove?: components["schemas"]["TagGroups"];
            set?: components["schemas"]["TagGroups"];
        };
        /**
         * ModifyChannelTagsResult
         * @description It was done, where there are no warnings.
         */
        ModifyChannelTagsResult: {
            /** @description `true`, with warnings too. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description What was not done, such as groups that are not active. */
            warnings?: string[];
        };
        /**
         * AttributeAudience
         * @description The channels whose attributes change, by their ids or one of them by its number and sender.
         */
        AttributeAudience: components["schemas"]["ChannelSelector"] | components["schemas"]["SmsIdSelector"];
        /**
         * AttributeKey
         * @description The id of an attribute that has been defined in the project.
         */
        AttributeKey: string;
        /**
         * AttributeValueObject
         * @description The value of an attribute that holds JSON. `exp` is when it expires, in seconds since 1970; every other key holds text,
         *     a number, a truth value, a list or an object.
         */
        AttributeValueObject: {
            [key: string]: unknown;
        };
        /**
         * SetAttribute
         * @description An attribute that gets a value.
         */
        SetAttribute: {
            /**
             * @description `set`.
             * @enum {string}
             */
            action: "set";
            key: components["schemas"]["AttributeKey"];
            /**
             * @description The value. A date is a text in UTC, such as `2026-11-20T11:58:59`; a client also takes a `Date` and writes it so. A
             *     text goes out as it is.
             */
            value: (string | Date) | number | components["schemas"]["AttributeValueObject"];
            timestamp?: components["schemas"]["Moment"];
        };
        /**
         * RemoveAttribute
         * @description An attribute that loses its value.
         */
        RemoveAttribute: {
            /**
             * @description `remove`.
             * @enum {string}
             */
            action: "remove";
            key: components["schemas"]["AttributeKey"];
            timestamp?: components["schemas"]["Moment"];
        };
        /**
         * AttributeChange
         * @description What becomes of one attribute. `timestamp` is when it happened; left out, now.
         */
        AttributeChange: components["schemas"]["SetAttribute"] | components["schemas"]["RemoveAttribute"];
        /**
         * ModifyChannelAttributesBody
         * @description Changes of attributes, and the channels.
         */
        ModifyChannelAttributesBody: {
            audience: components["schemas"]["AttributeAudience"];
            /** @description The changes. */
            attributes: components["schemas"]["AttributeChange"][];
        };
        /**
         * ModifyChannelAttributesResult
         * @description It was done, where there is no warning.
         */
        ModifyChannelAttributesResult: {
            /** @description `true`, with a warning too. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description What was not done, such as an attribute that is not defined or a value of the wrong type. */
            warning?: string;
        };
        /**
         * SubscriptionChange
         * @description A subscription list, and whether the channel is to be on it.
         */
        SubscriptionChange: {
            /**
             * @description Whether it is to be on the list.
             * @enum {string}
             */
            action: "subscribe" | "unsubscribe";
            list_id: components["schemas"]["ListId"];
            timestamp?: components["schemas"]["Moment"];
        };
        /**
         * ModifyChannelSubscriptionListsBody
         * @description Changes of subscription lists, and the channels.
         */
        ModifyChannelSubscriptionListsBody: {
            audience: components["schemas"]["AttributeAudience"];
            /** @description The changes. */
            subscription_lists: components["schemas"]["SubscriptionChange"][];
        };
        /**
         * NamedUserId
         * @description Your own id of a person, 1 to 128 characters without a blank at either end.
         */
        NamedUserId: string;
        /**
         * NamedUserSubscriptions
         * @description The lists that a named user is on, on one platform.
         */
        NamedUserSubscriptions: {
            /** @description The platform: `app`, `web`, `email` or `sms`. */
            scope?: string;
            /** @description The lists. */
            list_ids?: string[];
        };
        /**
         * NamedUser
         * @description A person as you know them, with all their channels.
         */
        NamedUser: {
            /** @description Your own id of the person. */
            named_user_id?: string;
            created?: components["schemas"]["Timestamp"];
            last_modified?: components["schemas"]["Timestamp"];
            /** @description Tags by group. */
            tags?: {
                [key: string]: string[];
            };
            /** @description Attributes, by name. */
            attributes?: {
                [key: string]: unknown;
            };
            /** @description What was learned from the last channel that was associated: country, language and time zone, by name. */
            user_attributes?: {
                [key: string]: unknown;
            };
            /** @description The channels, of all platforms. */
            channels?: components["schemas"]["Channel"][];
            /** @description The lists, by platform. */
            subscription_lists?: components["schemas"]["NamedUserSubscriptions"][];
        };
        /**
         * ListNamedUsersResult
         * @description The named user who was asked for with `id`, or else a page of named users.
         */
        ListNamedUsersResult: {
            /** @description `true`. */
            ok?: boolean;
            named_user?: components["schemas"]["NamedUser"];
            /** @description The page. */
            named_users?: components["schemas"]["NamedUser"][];
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * DeviceType
         * @description The platform of a channel.
         * @enum {string}
         */
        DeviceType: "sms" | "email" | "open" | "ios" | "android" | "amazon" | "web";
        /**
         * AssociateNamedUserBody
         * @description A channel and the named user to whom it will belong.
         */
        AssociateNamedUserBody: {
            named_user_id: components["schemas"]["NamedUserId"];
            channel_id: components["schemas"]["Uuid"];
            device_type?: components["schemas"]["DeviceType"];
        };
        /**
         * DisassociateNamedUserBody
         * @description A channel that will belong to no named user, or no longer to this one.
         */
        DisassociateNamedUserBody: {
            channel_id: components["schemas"]["Uuid"];
            device_type?: components["schemas"]["DeviceType"];
            named_user_id?: components["schemas"]["NamedUserId"];
        };
        /**
         * NamedUserAudience
         * @description The named users whose tags change.
         */
        NamedUserAudience: {
            /** @description The named user or up to 1,000 of them. */
            named_user_id: components["schemas"]["NamedUserId"] | components["schemas"]["NamedUserId"][];
        };
        /**
         * ModifyNamedUserTagsBody
         * @description Tags to add and to remove, or the tags that replace all others of their groups, and the named users.
         */
        ModifyNamedUserTagsBody: {
            audience: components["schemas"]["NamedUserAudience"];
            add?: components["schemas"]["TagGroups"];
            remove?: components["schemas"]["TagGroups"];
            set?: components["schemas"]["TagGroups"];
        };
        /**
         * ModifyNamedUserTagsResult
         * @description It was done, where there is no warning.
         */
        ModifyNamedUserTagsResult: {
            /** @description `true`, with a warning too. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description What was not done, such as groups that are not active. */
            tag_warnings?: string;
        };
        /**
         * UninstallNamedUsersBody
         * @description Named users to delete, with all their channels.
         */
        UninstallNamedUsersBody: {
            /** @description Up to 100 named users. */
            named_user_id: components["schemas"]["NamedUserId"][];
        };
        /**
         * SubscriptionScope
         * @description To which platforms a subscription applies.
         * @enum {string}
         */
        SubscriptionScope: "app" | "web" | "email" | "sms";
        /**
         * ScopedSubscriptionLists
         * @description Lists to be on and lists to be off, on some platforms.
         */
        ScopedSubscriptionLists: {
            /** @description The platforms. */
            scope: components["schemas"]["SubscriptionScope"][];
            /** @description The lists; at least one. */
            subscription_lists: {
                /** @description To be on. */
                subscribe?: components["schemas"]["ListId"][];
                /** @description To be off. */
                unsubscribe?: components["schemas"]["ListId"][];
            };
        };
        /**
         * ModifyNamedUserSubscriptionListsBody
         * @description Changes of the subscription lists of one named user, by platform.
         */
        ModifyNamedUserSubscriptionListsBody: {
            /** @description The changes. */
            scoped: components["schemas"]["ScopedSubscriptionLists"][];
        };
        /**
         * NamedUserChannel
         * @description A channel, with its platform where it has only just been made.
         */
        NamedUserChannel: {
            channel_id: components["schemas"]["Uuid"];
            device_type?: components["schemas"]["DeviceType"];
        };
        /**
         * UpdateNamedUserBody
         * @description Several changes of one named user at once; at least one.
         */
        UpdateNamedUserBody: {
            /** @description Channels that will belong to the named user. */
            associate?: components["schemas"]["NamedUserChannel"][];
            /** @description Channels that will no longer do so. */
            disassociate?: components["schemas"]["NamedUserChannel"][];
            tags?: components["schemas"]["TagOperations"];
            /** @description Changes of attributes. */
            attributes?: components["schemas"]["AttributeChange"][];
        };
        /**
         * UpdateNamedUserResult
         * @description It was done, where there are no warnings.
         */
        UpdateNamedUserResult: {
            /** @description `true`, with warnings too. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description What was not done about tags. */
            tag_warnings?: string;
            /** @description What was not done about attributes. */
            attribute_warnings?: string;
        };
        /**
         * ModifyNamedUserAttributesBody
         * @description Changes of attributes.
         */
        ModifyNamedUserAttributesBody: {
            /** @description The changes. */
            attributes: components["schemas"]["AttributeChange"][];
        };
        /**
         * ModifyNamedUserAttributesResult
         * @description It was done, where there are no warnings.
         */
        ModifyNamedUserAttributesResult: {
            /** @description `true`, with warnings too. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description What was not done. */
            warnings?: string | string[];
            /** @description The same, as the operation on the attributes of channels has it. */
            warning?: string;
        };
        /**
         * SubscriptionList
         * @description A list that people can be on.
         */
        SubscriptionList: {
            /** @description The list. */
            list_id?: string;
            /** @description What people read. */
            name?: string;
            /** @description What people read about it. */
            description?: string | null;
            /** @description The platforms: `app`, `web`, `email` and `sms`. */
            scopes?: string[];
            /** @description Whether people are on it until they take themselves off. */
            default_opted_in?: boolean;
            /** @description `transactional` or `commercial`. */
            message_type?: string;
        };
        /**
         * ListSubscriptionListsResult
         * @description All subscription lists of the project.
         */
        ListSubscriptionListsResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description The lists. */
            subscription_lists: components["schemas"]["SubscriptionList"][];
        };
        /**
         * GetNamedUserSubscriptionListsResult
         * @description The lists that a named user is on, by platform.
         */
        GetNamedUserSubscriptionListsResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description The lists, by platform. */
            subscription_lists: components["schemas"]["NamedUserSubscriptions"][];
        };
        /**
         * StaticList
         * @description What is known of an uploaded list, without its members.
         */
        StaticList: {
            /** @description `true`, where one list was asked for. */
            ok?: boolean;
            /** @description Its name. */
            name?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Texts of your own. */
            extra?: {
                [key: string]: string;
            } | null;
            created?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            /** @description How many channels were found for what was uploaded. */
            channel_count?: number;
            /** @description `ready`, `processing` or `failure`. */
            status?: string;
            /** @description Where the errors of the last upload are. */
            error_path?: string;
        };
        /**
         * ListStaticListsResult
         * @description All such lists of the project.
         */
        ListStaticListsResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description The lists. */
            lists: components["schemas"]["StaticList"][];
        };
        /**
         * NewStaticListName
         * @description The name of an uploaded list, by which it is known. It does not begin with `ua_`, cannot be changed, and cannot be used
         *     again after the list is deleted.
         */
        NewStaticListName: string;
        /**
         * ListDescription
         * @description What the list is for, up to 1,000 characters.
         */
        ListDescription: string;
        /**
         * ListExtra
         * @description Up to 100 texts of your own, by keys of up to 64 characters; each text has up to 1,024.
         */
        ListExtra: {
            [key: string]: string;
        };
        /**
         * CreateStaticListBody
         * @description A new list, still without members.
         */
        CreateStaticListBody: {
            name: components["schemas"]["NewStaticListName"];
            description?: components["schemas"]["ListDescription"];
            extra?: components["schemas"]["ListExtra"];
        };
        /**
         * StaticListName
         * @description The name of an uploaded list.
         */
        StaticListName: string;
        /**
         * UpdateStaticListBody
         * @description What is changed about a list; the name stays.
         */
        UpdateStaticListBody: {
            name: components["schemas"]["NewStaticListName"];
            description?: components["schemas"]["ListDescription"];
            extra?: components["schemas"]["ListExtra"];
        };
        /**
         * AttributeList
         * @description What is known of an attribute list, without its values.
         */
        AttributeList: {
            /** @description `true`, where one list was asked for. */
            ok?: boolean;
            /** @description Its name. */
            name?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Texts of your own. */
            extra?: {
                [key: string]: string;
            } | null;
            created?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            /** @description How many channels were found for what was uploaded. */
            channel_count?: number;
            /** @description `ready`, `processing` or `failure`. */
            status?: string;
            /** @description Where the errors of the last upload are. */
            error_path?: string;
        };
        /**
         * ListAttributeListsResult
         * @description All such lists of the project.
         */
        ListAttributeListsResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description The lists. */
            lists: components["schemas"]["AttributeList"][];
        };
        /**
         * AttributeListName
         * @description The name of an attribute list. It begins with `ua_attributes_`, where an empty cell leaves what was there, or with
         *     `ua_attributes_snapshot_`, where an empty cell takes it away.
         */
        AttributeListName: string;
        /**
         * CreateAttributeListBody
         * @description A new attribute list, still without values.
         */
        CreateAttributeListBody: {
            name: components["schemas"]["AttributeListName"];
            description?: components["schemas"]["ListDescription"];
            extra?: components["schemas"]["ListExtra"];
        };
        /**
         * TagList
         * @description What is known of a tag list, without its members.
         */
        TagList: {
            /** @description `true`, where one list was asked for. */
            ok?: boolean;
            /** @description Its name. */
            name?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Texts of your own. */
            extra?: {
                [key: string]: string;
            } | null;
            created?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            /** @description How many channels were found for what was uploaded. */
            channel_count?: number;
            /** @description `ready`, `processing` or `failure`. */
            status?: string;
            /** @description Where the errors of the last upload are. */
            error_path?: string;
            /** @description Tags that are added, by group. */
            add?: {
                [key: string]: string[];
            };
            /** @description Tags that are removed, by group. */
            remove?: {
                [key: string]: string[];
            };
            /** @description Tags that replace all others, by group. */
            set?: {
                [key: string]: string[];
            };
        };
        /**
         * ListTagListsResult
         * @description All such lists of the project.
         */
        ListTagListsResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description The lists. */
            lists: components["schemas"]["TagList"][];
        };
        /**
         * TagListName
         * @description The name of a tag list. It begins with `ua_tags_`.
         */
        TagListName: string;
        /**
         * CreateTagListBody
         * @description A new tag list, and what becomes of the tags of everyone who is uploaded to it; at least one of add, remove and set.
         */
        CreateTagListBody: {
            name: components["schemas"]["TagListName"];
            description?: components["schemas"]["ListDescription"];
            extra?: components["schemas"]["ListExtra"];
            add?: components["schemas"]["TagGroups"];
            remove?: components["schemas"]["TagGroups"];
            set?: components["schemas"]["TagGroups"];
        };
        /**
         * SegmentSummary
         * @description What a list of segments says of each.
         */
        SegmentSummary: {
            /** @description The segment, a UUID. */
            id?: string;
            /** @description Its name. */
            display_name?: string;
            /** @description When it was made, in milliseconds since 1970. */
            creation_date?: number;
            /** @description When it was last changed, in milliseconds since 1970. */
            modification_date?: number;
        };
        /**
         * ListSegmentsResult
         * @description A page of segments.
         */
        ListSegmentsResult: {
            /** @description `true`, where it is there. */
            ok?: boolean;
            /** @description The segments. */
            segments: components["schemas"]["SegmentSummary"][];
            /** @description The address of the next page, without a host; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * SegmentBody
         * @description A name and the condition on channels that it stands for.
         */
        SegmentBody: {
            /** @description The name, for people. */
            display_name: string;
            criteria: components["schemas"]["Audience"];
        };
        /**
         * CreateSegmentResult
         * @description The segment was made.
         */
        CreateSegmentResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description The segment, a UUID. */
            segment_id?: string;
        };
        /**
         * Segment
         * @description A name and the condition on channels that it stands for.
         */
        Segment: {
            /** @description `true`, where it is there. */
            ok?: boolean;
            /** @description The name, for people. */
            display_name?: string;
            /** @description The condition, in the form of an audience; segments that were made elsewhere may have other conditions. */
            criteria?: unknown;
        };
        /**
         * Template
         * @description A stored message.
         */
        Template: {
            /** @description The template, a UUID. */
            id?: string;
            /** @description The kind of message: `sms`, `email`, `open`, `app`, `web` or `message_center`. */
            type?: string;
            /** @description Its name, for people. */
            name?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Your own id of it. */
            external_id?: string | null;
            /** @description The content; `alert` for an SMS. */
            content?: {
                [key: string]: unknown;
            };
            /** @description Outside data that the content draws on. */
            feed_references?: {
                [key: string]: unknown;
            };
            /** @description Reusable pieces that the content draws on. */
            snippet_references?: {
                [key: string]: unknown;
            };
            created_at?: components["schemas"]["Timestamp"];
            modified_at?: components["schemas"]["Timestamp"];
        };
        /**
         * ListTemplatesResult
         * @description A page of templates.
         */
        ListTemplatesResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description The templates. */
            content_templates: components["schemas"]["Template"][];
            /** @description How many the page has. */
            count?: number;
            /** @description How many there are. */
            total_count?: number;
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
            /** @description The address of the page before; absent or null on the first. */
            prev_page?: string | null;
        };
        /**
         * SmsTemplateContent
         * @description A text with places for what is merged in, such as `{{name}}`.
         */
        SmsTemplateContent: {
            /** @description The text. */
            alert: string;
        };
        /**
         * SmsTemplateBody
         * @description A new template of an SMS.
         */
        SmsTemplateBody: {
            /**
             * @description `sms`.
             * @enum {string}
             */
            type: "sms";
            /** @description Its name, for people. */
            name: string;
            content: components["schemas"]["SmsTemplateContent"];
            /** @description What it is for. */
            description?: string;
            /** @description Your own id of it, which no other template may have. */
            external_id?: string;
            feed_references?: components["schemas"]["FeedReferences"];
            snippet_references?: components["schemas"]["SnippetReferences"];
        };
        /**
         * OtherTemplateType
         * @description Any kind of message but SMS.
         * @enum {string}
         */
        OtherTemplateType: "email" | "open" | "app" | "web" | "message_center";
        /**
         * OtherTemplateBody
         * @description A new template of another kind of message; its content is handed through as it is.
         */
        OtherTemplateBody: {
            type: components["schemas"]["OtherTemplateType"];
            /** @description Its name, for people. */
            name: string;
            /** @description The content, with the fields that the kind of message has. */
            content: {
                [key: string]: unknown;
            };
            /** @description What it is for. */
            description?: string;
            /** @description Your own id of it, which no other template may have. */
            external_id?: string;
            feed_references?: components["schemas"]["FeedReferences"];
            snippet_references?: components["schemas"]["SnippetReferences"];
        };
        /**
         * CreateTemplateBody
         * @description A new template.
         */
        CreateTemplateBody: components["schemas"]["SmsTemplateBody"] | components["schemas"]["OtherTemplateBody"];
        /**
         * CreateTemplateResult
         * @description The template was made.
         */
        CreateTemplateResult: {
            /** @description `true`. */
            ok?: boolean;
            /** @description Names the request towards the vendor's support. */
            operation_id?: string;
            /** @description The template, a UUID. */
            template_id?: string;
        };
        /**
         * GetTemplateResult
         * @description The template that was asked for.
         */
        GetTemplateResult: {
            /** @description `true`. */
            ok?: boolean;
            content_template: components["schemas"]["Template"];
        };
        /**
         * TemplateType
         * @description The kind of message that a template is for; there is none for MMS.
         * @enum {string}
         */
        TemplateType: "sms" | "email" | "open" | "app" | "web" | "message_center";
        /**
         * UpdateTemplateBody
         * @description What is changed about a template; at least one field. The rest stays.
         */
        UpdateTemplateBody: {
            type?: components["schemas"]["TemplateType"];
            /** @description Its name, for people. */
            name?: string;
            /** @description The content, with the fields that the kind of message has; `alert` for an SMS. */
            content?: {
                [key: string]: unknown;
            };
            /** @description What it is for. */
            description?: string;
            /** @description Your own id of it, which no other template may have. */
            external_id?: string;
            feed_references?: components["schemas"]["FeedReferences"];
            snippet_references?: components["schemas"]["SnippetReferences"];
        };
        /**
         * PlatformCounts
         * @description What became of a push on one platform.
         */
        PlatformCounts: {
            /** @description How many were sent. */
            sends?: number;
            /** @description How many people acted on it at once. */
            direct_responses?: number;
            /** @description How many people acted after it. */
            influenced_responses?: number;
        };
        /**
         * PushReport
         * @description What became of a push.
         */
        PushReport: {
            /** @description The project. */
            app_key?: string;
            /** @description The push. */
            push_id?: string;
            created?: components["schemas"]["Timestamp"];
            /** @description How many were sent. */
            sends?: number;
            /** @description How many people acted on it at once. */
            direct_responses?: number;
            /** @description How many people acted after it. */
            influenced_responses?: number;
            /** @description How many of them made a sound or showed a text. */
            alerting_sends?: number;
            /** @description How many of them did not. */
            silent_sends?: number;
            /** @description How many went to a message center. */
            rich_sends?: number;
            /** @description How many of those were read. */
            rich_responses?: number;
            /** @description How many of those were deleted. */
            rich_deletions?: number;
            /** @description The same by platform. */
            platforms?: {
                [key: string]: components["schemas"]["PlatformCounts"];
            };
        };
        /**
         * Precision
         * @description How long each step of a report is.
         * @enum {string}
         */
        Precision: "HOURLY" | "DAILY" | "MONTHLY";
        /**
         * DayOrMoment
         * @description A day, which stands for its beginning, such as `2026-11-20`, or a moment in UTC to the second, such as
         *     `2026-11-20T11:58:59`. A space may stand for the T, a Z may follow the time; an offset and fractions of a second may not. A
         *     client also takes a `Date` and writes it so.
         */
        DayOrMoment: string | Date;
        /**
         * SeriesCounts
         * @description One step of a series.
         */
        SeriesCounts: {
            time?: components["schemas"]["Timestamp"];
            /** @description What became of it, by platform, and under `all` on all of them. */
            push_platforms?: {
                [key: string]: components["schemas"]["PlatformCounts"];
            };
            /** @description The same of messages in a message center, with `responses` in place of the two kinds. */
            rich_push_platforms?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * PushSeriesReport
         * @description What became of a push, step by step.
         */
        PushSeriesReport: {
            /** @description The project. */
            app_key?: string;
            /** @description The push. */
            push_id?: string;
            start?: components["schemas"]["Timestamp"];
            end?: components["schemas"]["Timestamp"];
            /** @description How long each step is: `HOURLY`, `DAILY` or `MONTHLY`. */
            precision?: string;
            /** @description The steps. */
            counts?: components["schemas"]["SeriesCounts"][];
        };
        /**
         * PushBodyReport
         * @description A push as it was sent.
         */
        PushBodyReport: {
            /** @description The body of the request, in Base64. */
            push_body?: string;
        };
        /**
         * GroupReport
         * @description What became of a group of pushes.
         */
        GroupReport: {
            /** @description The project. */
            app_key?: string;
            /** @description The push. */
            push_id?: string;
            created?: components["schemas"]["Timestamp"];
            /** @description How many were sent. */
            sends?: number;
            /** @description How many people acted on it at once. */
            direct_responses?: number;
            /** @description How many people acted after it. */
            influenced_responses?: number;
            /** @description How many of them made a sound or showed a text. */
            alerting_sends?: number;
            /** @description How many of them did not. */
            silent_sends?: number;
            /** @description How many went to a message center. */
            rich_sends?: number;
            /** @description How many of those were read. */
            rich_responses?: number;
            /** @description How many of those were deleted. */
            rich_deletions?: number;
            /** @description The same by platform. */
            platforms?: {
                [key: string]: components["schemas"]["PlatformCounts"];
            };
            /** @description The group. */
            group_id?: string;
        };
        /**
         * GroupSeriesReport
         * @description What became of a group of pushes, step by step.
         */
        GroupSeriesReport: {
            /** @description The project. */
            app_key?: string;
            /** @description The push. */
            push_id?: string;
            start?: components["schemas"]["Timestamp"];
            end?: components["schemas"]["Timestamp"];
            /** @description How long each step is: `HOURLY`, `DAILY` or `MONTHLY`. */
            precision?: string;
            /** @description The steps. */
            counts?: components["schemas"]["SeriesCounts"][];
            /** @description The group. */
            group_id?: string;
        };
        /**
         * OpenChannelSends
         * @description How many went to open channels.
         */
        OpenChannelSends: {
            /** @description By open platform. */
            platforms?: {
                /** @description The open platform. */
                id?: string;
                /** @description How many were sent. */
                sends?: number;
            }[];
        };
        /**
         * PushResponses
         * @description A push and the responses to it.
         */
        PushResponses: {
            /** @description The push. */
            push_uuid?: string;
            /** @description Its group, where it has one. */
            group_id?: string;
            push_time?: components["schemas"]["Timestamp"];
            /** @description How it was addressed: `BROADCAST_PUSH`, `TAG_PUSH`, `SCHEDULED_PUSH`, `SEGMENTS_PUSH` or `UNICAST_PUSH`. */
            push_type?: string;
            /** @description How many were sent. */
            sends?: number;
            /** @description How many people acted on it at once. */
            direct_responses?: number;
            open_channel_sends?: components["schemas"]["OpenChannelSends"];
            open_channels_sends?: components["schemas"]["OpenChannelSends"];
        };
        /**
         * ListResponsesResult
         * @description A page of pushes and the responses to them.
         */
        ListResponsesResult: {
            /** @description The pushes. */
            pushes?: components["schemas"]["PushResponses"][];
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * DayCounts
         * @description How many there were in one step of a report, by platform.
         */
        DayCounts: {
            date?: components["schemas"]["Timestamp"];
            /** @description On iOS. */
            ios?: number;
            /** @description On Android. */
            android?: number;
        };
        /**
         * SendsReport
         * @description A page of what was sent, step by step.
         */
        SendsReport: {
            /** @description The steps. */
            sends?: components["schemas"]["DayCounts"][];
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * OptInsReport
         * @description A page of those who let themselves be notified, step by step.
         */
        OptInsReport: {
            /** @description The steps. */
            optins?: components["schemas"]["DayCounts"][];
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * OptOutsReport
         * @description A page of those who no longer do, step by step.
         */
        OptOutsReport: {
            /** @description The steps. */
            optouts?: components["schemas"]["DayCounts"][];
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * OpensReport
         * @description A page of how often the app was opened, step by step.
         */
        OpensReport: {
            /** @description The steps. */
            opens?: components["schemas"]["DayCounts"][];
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * DeviceCounts
         * @description How many channels a platform has.
         */
        DeviceCounts: {
            /** @description All of them. */
            unique_devices?: number;
            /** @description Those that have opted in. */
            opted_in?: number;
            /** @description Those that have opted out. */
            opted_out?: number;
            /** @description Those that are gone. */
            uninstalled?: number;
        };
        /**
         * DevicesReport
         * @description How many channels the project has.
         */
        DevicesReport: {
            /** @description All channels. */
            total_unique_devices?: number;
            date_closed?: components["schemas"]["Timestamp"];
            date_computed?: components["schemas"]["Timestamp"];
            /** @description By platform. */
            counts?: {
                sms?: components["schemas"]["DeviceCounts"];
                ios?: components["schemas"]["DeviceCounts"];
                android?: components["schemas"]["DeviceCounts"];
                amazon?: components["schemas"]["DeviceCounts"];
            };
        };
        /**
         * Activity
         * @description A push or a group of pushes in the activity log.
         */
        Activity: {
            /** @description The push. */
            push_id?: string;
            timestamp?: components["schemas"]["Timestamp"];
            /** @description `PUSH` or `GROUP`. */
            type?: string;
            /** @description Whether it was part of an experiment. */
            experiment?: boolean;
            /** @description How it was delivered, by platform; published for `app` and `web`. */
            delivery?: {
                [key: string]: unknown;
            };
            /** @description What people did with it. */
            details?: {
                [key: string]: unknown;
            };
        };
        /**
         * ActivityReport
         * @description A page of the activity log.
         */
        ActivityReport: {
            /** @description The project. */
            app_key?: string;
            start?: components["schemas"]["Timestamp"];
            end?: components["schemas"]["Timestamp"];
            /** @description How many entries a page has. */
            limit?: number;
            /** @description The entries. */
            activities?: components["schemas"]["Activity"][];
            /** @description The address of the next page; absent or null on the last. */
            next_page?: string | null;
        };
        /**
         * StreamStart
         * @description Where a stream begins; as far back as the service keeps events, or now.
         * @enum {string}
         */
        StreamStart: "EARLIEST" | "LATEST";
        /**
         * EventType
         * @description A kind of event that can be asked for.
         * @enum {string}
         */
        EventType: "MOBILE_ORIGINATED" | "SHORT_LINK_CLICK" | "CUSTOM" | "COMPLIANCE" | "SEND" | "SEND_ABORTED" | "SEND_REJECTED" | "CONTROL" | "FIRST_OPT_IN" | "TAG_CHANGE" | "ATTRIBUTE_OPERATION" | "SUBSCRIPTION" | "SUBSCRIPTION_LIST" | "CONTACT_CHANGE" | "UNINSTALL" | "PUSH_BODY" | "CLOSE" | "FEATURE_FLAG_INTERACTION" | "FIRST_OPEN" | "IN_APP_BUTTON_TAP" | "IN_APP_EXPERIENCES" | "IN_APP_FORM_DISPLAY" | "IN_APP_FORM_RESULT" | "IN_APP_MESSAGE_CONTROL" | "IN_APP_MESSAGE_DISPLAY" | "IN_APP_MESSAGE_EXCLUSION" | "IN_APP_MESSAGE_EXPIRATION" | "IN_APP_MESSAGE_RESOLUTION" | "IN_APP_PAGE_SWIPE" | "IN_APP_PAGE_VIEW" | "IN_APP_PAGER_COMPLETED" | "IN_APP_PAGER_SUMMARY" | "LABEL_EVENT" | "LOCATION" | "OPEN" | "REGION" | "RICH_CONTROL" | "RICH_DELETE" | "RICH_DELIVERY" | "RICH_READ" | "SCREEN_VIEWED" | "WEB_CLICK" | "WEB_SESSION";
        /**
         * StreamDevice
         * @description A channel, or all channels of a named user.
         */
        StreamDevice: {
            /** @description The channel. */
            channel?: string;
            /** @description The named user. */
            named_user_id?: string;
        };
        /**
         * StreamPush
         * @description A push.
         */
        StreamPush: {
            /** @description The push. */
            push_id: string;
        };
        /**
         * StreamGroup
         * @description A group of pushes.
         */
        StreamGroup: {
            /** @description The group. */
            group_id: string;
        };
        /**
         * StreamUser
         * @description A person.
         */
        StreamUser: {
            /** @description The contact. */
            contact_id?: string;
            /** @description The named user. */
            named_user_id?: string;
        };
        /**
         * StreamFilter
         * @description What an event has to be; every field that is there has to hold, and of a list any entry.
         */
        StreamFilter: {
            /** @description Its kind. */
            types?: components["schemas"]["EventType"][];
            /** @description The platform of its channel. */
            device_types?: components["schemas"]["DeviceType"][];
            /** @description Its channel, by id or by named user. */
            devices?: components["schemas"]["StreamDevice"][];
            /** @description The push or the group that it belongs to. */
            notifications?: components["schemas"]["StreamPush"] | components["schemas"]["StreamGroup"];
            /** @description How long ago it may have happened, in milliseconds. */
            latency?: number;
            /** @description Conditions on any of its fields, in the vendor's language for them. */
            predicates?: {
                [key: string]: unknown;
            }[];
            /** @description Its person, by contact or by named user. */
            users?: components["schemas"]["StreamUser"][];
        };
        /**
         * StreamSample
         * @description A part of the events, chosen by chance.
         */
        StreamSample: {
            /**
             * @description `SAMPLE`.
             * @enum {string}
             */
            type: "SAMPLE";
            /** @description How large a part, from 0 to 1. */
            proportion: number;
        };
        /**
         * StreamPartition
         * @description One of several parts, so that several readers can share a stream.
         */
        StreamPartition: {
            /**
             * @description `PARTITION`.
             * @enum {string}
             */
            type: "PARTITION";
            /** @description Into how many parts the events are divided. */
            count: number;
            /** @description Which part, from 0 to one less than `count`. */
            selection: number;
        };
        /**
         * StreamSubset
         * @description A part of the events.
         */
        StreamSubset: components["schemas"]["StreamSample"] | components["schemas"]["StreamPartition"];
        /**
         * StreamEventsBody
         * @description Which events, and from where.
         */
        StreamEventsBody: {
            start?: components["schemas"]["StreamStart"];
            /** @description The `offset` of the last event that was handled; the stream goes on after it. Not together with `start`. */
            resume_offset?: string;
            /** @description What an event has to be; any one of them suffices. */
            filters?: components["schemas"]["StreamFilter"][];
            subset?: components["schemas"]["StreamSubset"];
            /** @description Whether an `OFFSET_UPDATE` comes in place of a blank line while there are no events. Left out, false. */
            enable_offset_updates?: boolean;
        };
        /**
         * TextOrNumber
         * @description A number of a phone or a sender, as a text or, now and then, as a number.
         */
        TextOrNumber: string | number;
        /**
         * SmsDevice
         * @description The channel of an event.
         */
        SmsDevice: {
            /** @description The channel, a UUID. */
            channel?: string;
            /** @description `SMS`, in capitals here. */
            device_type?: string;
            delivery_address?: components["schemas"]["TextOrNumber"];
            /** @description The named user to whom the channel belongs. */
            named_user_id?: string | null;
            /** @description The sender. */
            identifiers?: {
                sender?: components["schemas"]["TextOrNumber"];
            };
            /** @description What is known of whoever clicked; `web_user_agent_string` among it. */
            attributes?: {
                [key: string]: unknown;
            };
        };
        /**
         * SmsIdentifiers
         * @description The phone number and the sender of an event.
         */
        SmsIdentifiers: {
            msisdn?: components["schemas"]["TextOrNumber"];
            sender?: components["schemas"]["TextOrNumber"];
        };
        /**
         * MobileOriginatedBody
         * @description What a person has texted, and what was texted back.
         */
        MobileOriginatedBody: {
            /** @description `mobile_originated_sms`. */
            event_type?: string;
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description The two texts. */
            properties?: {
                /** @description What the person wrote. */
                inbound_message?: string;
                /** @description What was texted back at once. */
                outbound_message?: string | null;
                /** @description The keyword that was found in it, where there was one. */
                keyword?: string | null;
            };
        };
        /**
         * MobileOriginatedEvent
         * @description A person has texted.
         */
        MobileOriginatedEvent: {
            /**
             * @description `MOBILE_ORIGINATED`.
             * @enum {string}
             */
            type: "MOBILE_ORIGINATED";
            /** @description The event; when it comes twice, it has the same id and another offset. */
            id?: string;
            /** @description Where in the stream it is; what `resume_offset` takes. */
            offset?: string;
            occurred?: components["schemas"]["Timestamp"];
            processed?: components["schemas"]["Timestamp"];
            device?: components["schemas"]["SmsDevice"];
            body: components["schemas"]["MobileOriginatedBody"];
        };
        /**
         * EventCampaigns
         * @description The categories of the push.
         */
        EventCampaigns: {
            /** @description The categories. */
            categories?: string[];
        };
        /**
         * ShortLinkClickBody
         * @description Which link of which push.
         */
        ShortLinkClickBody: {
            /** @description The push. */
            push_id?: string;
            /** @description Its group, where it has one. */
            group_id?: string;
            campaigns?: components["schemas"]["EventCampaigns"];
            /** @description The link. */
            properties?: {
                /** @description The address that the short link stands for. */
                original_url?: string;
            };
        };
        /**
         * ShortLinkClickEvent
         * @description A person has followed a link that the service made short.
         */
        ShortLinkClickEvent: {
            /**
             * @description `SHORT_LINK_CLICK`.
             * @enum {string}
             */
            type: "SHORT_LINK_CLICK";
            /** @description The event; when it comes twice, it has the same id and another offset. */
            id?: string;
            /** @description Where in the stream it is; what `resume_offset` takes. */
            offset?: string;
            occurred?: components["schemas"]["Timestamp"];
            processed?: components["schemas"]["Timestamp"];
            device?: components["schemas"]["SmsDevice"];
            body: components["schemas"]["ShortLinkClickBody"];
        };
        /**
         * DeliveryReportProperties
         * @description What the carrier says. An SMS has `vendorDeliveryId`; an MMS has `tracking_id`, `result_code` and `result_status`; a
         *     read report has `number_of_message_parts` and `recipient_country_code`.
         */
        DeliveryReportProperties: {
            sender?: components["schemas"]["TextOrNumber"];
            /** @description Who delivers: `CLX` or `TWILIO`. */
            vendor?: string;
            /** @description The text, at the vendor. */
            vendorDeliveryId?: string;
            /**
             * @description Why it did not arrive: 0 unknown, 10 a landline or a carrier that cannot be reached, 16 blocked, 61 filtered,
             *     64 over the quota, 150 an unknown handset, 152 a sender that is not set up, 300 out of reach. 400, waiting, and 401,
             *     handed over, are no errors.
             */
            error_code?: string | number;
            /** @description Whether it went as RCS. */
            is_rcs?: boolean;
            /** @description The MMS, at the vendor. */
            tracking_id?: string;
            /** @description The same, in the other spelling. */
            tracking_Id?: string;
            /** @description What became of an MMS: `N101`, `N102`, `E101` or `E102`. */
            result_code?: string;
            /** @description The same in words. */
            result_status?: string;
            /** @description Whether it went as `MMS` or, with a link, as `SMS`. */
            sent_as?: string;
            /** @description The carrier of an MMS. */
            carrier_id?: string;
            /** @description The phone that got an MMS. */
            handset?: string;
            /** @description How many parts were delivered, in a read report. */
            number_of_message_parts?: number;
            /** @description The country of the person, in a read report. */
            recipient_country_code?: string;
        };
        /**
         * TriggeringPush
         * @description The push that an event goes back to.
         */
        TriggeringPush: {
            /** @description The push. */
            push_id?: string;
            /** @description Its group, where it has one. */
            group_id?: string;
            /** @description Its variant, where it was part of an experiment. */
            variant_id?: number;
            time?: components["schemas"]["Timestamp"];
            campaigns?: components["schemas"]["EventCampaigns"];
        };
        /**
         * DeliveryReportBody
         * @description What became of a text, in `name`: `dispatched`, `aborted`, `rejected`, `delivered`, `failed`, `expired`, `unknown`,
         *     `undeliverable` or `deleted`; `read` where it was an RCS message and was read.
         */
        DeliveryReportBody: {
            /**
             * @description `delivery_report`, by which a report is told from events of your own.
             * @enum {string}
             */
            interaction_type: "delivery_report";
            /** @description What became of it. */
            name: string;
            /** @description `API`. */
            source?: string;
            properties?: components["schemas"]["DeliveryReportProperties"];
            triggering_push?: components["schemas"]["TriggeringPush"];
        };
        /**
         * DeliveryReportEvent
         * @description What the carrier says has become of a text, or that an RCS message was read.
         */
        DeliveryReportEvent: {
            /**
             * @description `CUSTOM`.
             * @enum {string}
             */
            type: "CUSTOM";
            /** @description The event; when it comes twice, it has the same id and another offset. */
            id?: string;
            /** @description Where in the stream it is; what `resume_offset` takes. */
            offset?: string;
            occurred?: components["schemas"]["Timestamp"];
            processed?: components["schemas"]["Timestamp"];
            device?: components["schemas"]["SmsDevice"];
            body: components["schemas"]["DeliveryReportBody"];
        };
        /**
         * RegisteredBody
         * @description A channel was registered or updated through the API.
         */
        RegisteredBody: {
            /**
             * @description `registration`.
             * @enum {string}
             */
            event_type: "registration";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description `create` or `update`. */
                registration_type?: string;
                opted_in?: components["schemas"]["Timestamp"];
            };
        };
        /**
         * CreatedAndSentBody
         * @description A channel was part of a create-and-send.
         */
        CreatedAndSentBody: {
            /**
             * @description `create_and_send`.
             * @enum {string}
             */
            event_type: "create_and_send";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description Whether it was registered on that occasion. */
                channel_registered?: boolean;
                opted_in?: components["schemas"]["Timestamp"];
            };
        };
        /**
         * OptInInitiatedBody
         * @description A channel was registered without consent, and the person was asked.
         */
        OptInInitiatedBody: {
            /**
             * @description `api_initiate_opt_in`.
             * @enum {string}
             */
            event_type: "api_initiate_opt_in";
            identifiers?: components["schemas"]["SmsIdentifiers"];
        };
        /**
         * MobileChannelCreatedBody
         * @description A person texted whose channel was not known, and it was made.
         */
        MobileChannelCreatedBody: {
            /**
             * @description `mobile_create_channel`.
             * @enum {string}
             */
            event_type: "mobile_create_channel";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description `create` or `update`. */
                registration_type?: string;
                opted_in?: components["schemas"]["Timestamp"];
            };
        };
        /**
         * KeywordMatchedBody
         * @description A person texted a keyword.
         */
        KeywordMatchedBody: {
            /**
             * @description `mobile_keyword_matched`.
             * @enum {string}
             */
            event_type: "mobile_keyword_matched";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description What the person wrote. */
                inbound_message?: string | null;
                /** @description The keyword. */
                keyword?: string | null;
                /** @description What was texted to them. */
                outbound_message?: string | null;
            };
        };
        /**
         * KeywordUnmatchedBody
         * @description A person texted something without a keyword.
         */
        KeywordUnmatchedBody: {
            /**
             * @description `mobile_keyword_unmatched`.
             * @enum {string}
             */
            event_type: "mobile_keyword_unmatched";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description What the person wrote. */
                inbound_message?: string | null;
                /** @description What was texted to them. */
                outbound_message?: string | null;
            };
        };
        /**
         * MobileOptInBody
         * @description A person agreed by texting.
         */
        MobileOptInBody: {
            /**
             * @description `mobile_opt_in`.
             * @enum {string}
             */
            event_type: "mobile_opt_in";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description What the person wrote. */
                inbound_message?: string | null;
                /** @description The keyword. */
                keyword?: string | null;
                /** @description What was texted to them. */
                outbound_message?: string | null;
            };
        };
        /**
         * MobileOptOutBody
         * @description A person took back their consent by texting.
         */
        MobileOptOutBody: {
            /**
             * @description `mobile_opt_out`.
             * @enum {string}
             */
            event_type: "mobile_opt_out";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description What the person wrote. */
                inbound_message?: string | null;
                /** @description The keyword. */
                keyword?: string | null;
                /** @description What was texted to them. */
                outbound_message?: string | null;
            };
        };
        /**
         * MessageTerminatedBody
         * @description A text was sent to a person.
         */
        MessageTerminatedBody: {
            /**
             * @description `mobile_terminated_message`.
             * @enum {string}
             */
            event_type: "mobile_terminated_message";
            identifiers?: components["schemas"]["SmsIdentifiers"];
        };
        /**
         * CustomKeywordResponseBody
         * @description A keyword was answered through the API.
         */
        CustomKeywordResponseBody: {
            /**
             * @description `custom_keyword_response`.
             * @enum {string}
             */
            event_type: "custom_keyword_response";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description What the person wrote. */
                inbound_message?: string | null;
                /** @description What was texted to them. */
                outbound_message?: string | null;
            };
        };
        /**
         * OptedOutBody
         * @description A person was opted out through the API.
         */
        OptedOutBody: {
            /**
             * @description `opted_out`.
             * @enum {string}
             */
            event_type: "opted_out";
            identifiers?: components["schemas"]["SmsIdentifiers"];
        };
        /**
         * UninstalledBody
         * @description A channel was uninstalled through the API.
         */
        UninstalledBody: {
            /**
             * @description `uninstall`.
             * @enum {string}
             */
            event_type: "uninstall";
            identifiers?: components["schemas"]["SmsIdentifiers"];
        };
        /**
         * CarrierDeactivationBody
         * @description The carrier has given up the number.
         */
        CarrierDeactivationBody: {
            /**
             * @description `carrier_deactivation`.
             * @enum {string}
             */
            event_type: "carrier_deactivation";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description What became of the channel: `uninstalled` or `suppressed`. */
                action?: string;
            };
        };
        /**
         * RndScanBody
         * @description The number was looked up in the register of numbers that were given to somebody else.
         */
        RndScanBody: {
            /**
             * @description `rnd_scan`.
             * @enum {string}
             */
            event_type: "rnd_scan";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description What became of the channel: `suppression_removed`, `uninstalled` or `none`. */
                action?: string;
                /** @description Whether the number belongs to somebody else now. */
                reassigned?: boolean;
                /** @description The scan. */
                scan_id?: string;
                /** @description What began the scan: `monthly_scan` or `app_scan`. */
                source?: string;
            };
        };
        /**
         * SuppressionRemovedBody
         * @description A channel that was suppressed may be texted again.
         */
        SuppressionRemovedBody: {
            /**
             * @description `suppression_removed`.
             * @enum {string}
             */
            event_type: "suppression_removed";
            identifiers?: components["schemas"]["SmsIdentifiers"];
            /** @description What is said about it. */
            properties?: {
                /** @description `ui`, where it was done in the dashboard. */
                source?: string;
            };
        };
        /**
         * OtherComplianceBody
         * @description Any other event of compliance, of email among others.
         */
        OtherComplianceBody: {
            /** @description What happened. */
            event_type?: string;
            /** @description Whom it concerns. */
            identifiers?: {
                [key: string]: unknown;
            };
            /** @description What is said about it. */
            properties?: {
                [key: string]: unknown;
            };
        };
        /**
         * ComplianceBody
         * @description What happened, told apart by `event_type`.
         */
        ComplianceBody: components["schemas"]["RegisteredBody"] | components["schemas"]["CreatedAndSentBody"] | components["schemas"]["OptInInitiatedBody"] | components["schemas"]["MobileChannelCreatedBody"] | components["schemas"]["KeywordMatchedBody"] | components["schemas"]["KeywordUnmatchedBody"] | components["schemas"]["MobileOptInBody"] | components["schemas"]["MobileOptOutBody"] | components["schemas"]["MessageTerminatedBody"] | components["schemas"]["CustomKeywordResponseBody"] | components["schemas"]["OptedOutBody"] | components["schemas"]["UninstalledBody"] | components["schemas"]["CarrierDeactivationBody"] | components["schemas"]["RndScanBody"] | components["schemas"]["SuppressionRemovedBody"] | components["schemas"]["OtherComplianceBody"];
        /**
         * ComplianceEvent
         * @description Something about a person's consent, or about a text as the law wants it kept.
         */
        ComplianceEvent: {
            /**
             * @description `COMPLIANCE`.
             * @enum {string}
             */
            type: "COMPLIANCE";
            /** @description The event; when it comes twice, it has the same id and another offset. */
            id?: string;
            /** @description Where in the stream it is; what `resume_offset` takes. */
            offset?: string;
            occurred?: components["schemas"]["Timestamp"];
            processed?: components["schemas"]["Timestamp"];
            device?: components["schemas"]["SmsDevice"];
            body: components["schemas"]["ComplianceBody"];
        };
        /**
         * OffsetUpdateEvent
         * @description There were no events for a while; the stream has come this far. Not to be stored.
         */
        OffsetUpdateEvent: {
            /**
             * @description `OFFSET_UPDATE`.
             * @enum {string}
             */
            type: "OFFSET_UPDATE";
            /** @description The event; when it comes twice, it has the same id and another offset. */
            id?: string;
            /** @description Where in the stream it is; what `resume_offset` takes. */
            offset?: string;
            occurred?: components["schemas"]["Timestamp"];
            processed?: components["schemas"]["Timestamp"];
        };
        /**
         * OtherEvent
         * @description An event of any other kind: those of apps and the web, `SEND`, `CONTROL`, `TAG_CHANGE`, `FIRST_OPT_IN` and the like,
         *     events of your own, and kinds that are yet to come.
         */
        OtherEvent: {
            /** @description Its kind. */
            type: string;
            /** @description The event; when it comes twice, it has the same id and another offset. */
            id?: string;
            /** @description Where in the stream it is; what `resume_offset` takes. */
            offset?: string;
            occurred?: components["schemas"]["Timestamp"];
            processed?: components["schemas"]["Timestamp"];
            /** @description Its channel. */
            device?: {
                [key: string]: unknown;
            };
            /** @description Its person. */
            user?: {
                [key: string]: unknown;
            };
            /** @description What happened. */
            body?: {
                [key: string]: unknown;
            };
        };
        /**
         * StreamEvent
         * @description One line of a stream.
         */
        StreamEvent: components["schemas"]["MobileOriginatedEvent"] | components["schemas"]["ShortLinkClickEvent"] | components["schemas"]["DeliveryReportEvent"] | components["schemas"]["ComplianceEvent"] | components["schemas"]["OffsetUpdateEvent"] | components["schemas"]["OtherEvent"];
        /**
         * ComplianceFilter
         * @description What an event has to be.
         */
        ComplianceFilter: {
            /** @description The platform of its channel. */
            device_types?: ("sms" | "email")[];
            /** @description How long ago it may have happened, in milliseconds. */
            latency?: number;
        };
        /**
         * StreamComplianceEventsBody
         * @description Which events of compliance, and from where.
         */
        StreamComplianceEventsBody: {
            start?: components["schemas"]["StreamStart"];
            /** @description The `offset` of the last event that was handled; the stream goes on after it. Not together with `start`. */
            resume_offset?: string;
            /** @description What an event has to be; any one of them suffices. */
            filters?: components["schemas"]["ComplianceFilter"][];
            subset?: components["schemas"]["StreamSubset"];
            /** @description Whether an `OFFSET_UPDATE` comes in place of a blank line while there are no events. Left out, false. */
            enable_offset_updates?: boolean;
        };
        /**
         * ComplianceStreamEvent
         * @description One line of a stream of compliance.
         */
        ComplianceStreamEvent: components["schemas"]["ComplianceEvent"] | components["schemas"]["OffsetUpdateEvent"] | components["schemas"]["OtherEvent"];
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
        /** @description There is no such schedule. */
        ScheduleNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such channel. */
        ChannelNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not what the service takes; a key that it does not know is enough. */
        BodyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such named user. */
        NamedUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The name is reserved for the service, or the project or its plan lacks what was asked for. */
        StaticListForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The name is taken, or there are too many lists already. */
        ListConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such list. */
        ListNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The list is too large to download, or the project or its plan lacks what was asked for. */
        StaticListTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The file is not what the service takes, and nothing of it was used. */
        StaticListCsvRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The name lacks its beginning, or the project or its plan lacks what was asked for. */
        AttributeListForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The file is not what the service takes, and nothing of it was used. */
        AttributeListCsvRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The name lacks its beginning, or the project or its plan lacks what was asked for. */
        TagListForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The file is not what the service takes, and nothing of it was used. */
        TagListCsvRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such segment. */
        SegmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The query is not what the service takes. */
        QueryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such template. */
        TemplateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing is known of this push. */
        ReportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not what the service takes; an empty list is enough. */
        StreamRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description The app key of the project, which a token alone does not name. */
        AppKey: string;
        /** @description The schedule, a UUID. */
        ScheduleId: string;
        /** @description The named user, percent-encoded. */
        NamedUserId: components["schemas"]["NamedUserId"];
        /** @description The name of the list. */
        StaticListName: components["schemas"]["StaticListName"];
        /** @description The name of the list, with its prefix. */
        AttributeListName: components["schemas"]["AttributeListName"];
        /** @description The name of the list, with its beginning. */
        TagListName: components["schemas"]["TagListName"];
        /** @description The segment. */
        SegmentId: components["schemas"]["Uuid"];
        /** @description The template. */
        TemplateId: components["schemas"]["Uuid"];
        /** @description The kind of message that the template is for. */
        TemplateType: components["schemas"]["TemplateType"];
        /** @description Your own id of the template, percent-encoded. */
        TemplateExternalId: string;
        /** @description The push. */
        PushId: components["schemas"]["Uuid"];
        /** @description How long each step of the series is. */
        SeriesPrecision: components["schemas"]["Precision"];
        /** @description Where the series begins. Left out, with the push. */
        SeriesStart: components["schemas"]["DayOrMoment"];
        /** @description Where the series ends. */
        SeriesEnd: components["schemas"]["DayOrMoment"];
        /** @description The group of pushes, as automation, local delivery and experiments make them. */
        GroupId: components["schemas"]["Uuid"];
        /** @description Where the report begins. */
        ReportStart: components["schemas"]["DayOrMoment"];
        /** @description Where the report ends. */
        ReportEnd: components["schemas"]["DayOrMoment"];
        /** @description How many entries a page has. */
        ReportLimit: number;
        /** @description How long each step of the report is. */
        ReportPrecision: components["schemas"]["Precision"];
    };
    requestBodies: never;
    headers: {
        /** @description The address of the channel. */
        LocationHeader: string;
        /** @description The next page as `<address>; rel="next"`, where there is one. */
        NextPageHeader: string;
        /** @description The address of what was made. */
        AddressHeader: string;
    };
    pathItems: never;
}
export type Msisdn = components['schemas']['Msisdn'];
export type Sender = components['schemas']['Sender'];
export type Moment = components['schemas']['Moment'];
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
export type Timestamp = components['schemas']['Timestamp'];
export type ChannelSubscription = components['schemas']['ChannelSubscription'];
export type SmsChannel = components['schemas']['SmsChannel'];
export type SmsChannelLookup = components['schemas']['SmsChannelLookup'];
export type AllSelector = components['schemas']['AllSelector'];
export type TextAttributeSelector = components['schemas']['TextAttributeSelector'];
export type NumberAttributeSelector = components['schemas']['NumberAttributeSelector'];
export type DateAttributeSelector = components['schemas']['DateAttributeSelector'];
export type JsonAttributeCondition = components['schemas']['JsonAttributeCondition'];
export type JsonAttributeSelector = components['schemas']['JsonAttributeSelector'];
export type TimeOrAge = components['schemas']['TimeOrAge'];
export type ActivityCondition = components['schemas']['ActivityCondition'];
export type ActivitySelector = components['schemas']['ActivitySelector'];
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
export type UpdateSmsChannelBody = components['schemas']['UpdateSmsChannelBody'];
export type ModifySmsChannelTagsBody = components['schemas']['ModifySmsChannelTagsBody'];
export type ModifySmsChannelTagsResult = components['schemas']['ModifySmsChannelTagsResult'];
export type SenderId = components['schemas']['SenderId'];
export type TriggerSmsKeywordInteractionBody = components['schemas']['TriggerSmsKeywordInteractionBody'];
export type CustomSms = components['schemas']['CustomSms'];
export type CreateCustomSmsResponseBody = components['schemas']['CreateCustomSmsResponseBody'];
export type CreateCustomSmsResponseResult = components['schemas']['CreateCustomSmsResponseResult'];
export type CreateAndSendRow = components['schemas']['CreateAndSendRow'];
export type CreateAndSendRows = components['schemas']['CreateAndSendRows'];
export type BulkAudience = components['schemas']['BulkAudience'];
export type TextPlatform = components['schemas']['TextPlatform'];
export type CreateAndSendNotification = components['schemas']['CreateAndSendNotification'];
export type CreateAndSendBody = components['schemas']['CreateAndSendBody'];
export type UploadBulkCsvResult = components['schemas']['UploadBulkCsvResult'];
export type BulkSendBody = components['schemas']['BulkSendBody'];
export type ScheduleTiming = components['schemas']['ScheduleTiming'];
export type SchedulePush = components['schemas']['SchedulePush'];
export type Schedule = components['schemas']['Schedule'];
export type ListSchedulesResult = components['schemas']['ListSchedulesResult'];
export type Weekday = components['schemas']['Weekday'];
export type Cadence = components['schemas']['Cadence'];
export type HourRangeExclusion = components['schemas']['HourRangeExclusion'];
export type DateRangeExclusion = components['schemas']['DateRangeExclusion'];
export type WeekdaysExclusion = components['schemas']['WeekdaysExclusion'];
export type Recurrence = components['schemas']['Recurrence'];
export type ScheduleTime = components['schemas']['ScheduleTime'];
export type NewSchedule = components['schemas']['NewSchedule'];
export type CreateScheduleBody = components['schemas']['CreateScheduleBody'];
export type CreateScheduleResult = components['schemas']['CreateScheduleResult'];
export type UpdateScheduleBody = components['schemas']['UpdateScheduleBody'];
export type UpdateScheduleResult = components['schemas']['UpdateScheduleResult'];
export type EmptyBody = components['schemas']['EmptyBody'];
export type FailedTriggersBody = components['schemas']['FailedTriggersBody'];
export type ScheduledMoment = components['schemas']['ScheduledMoment'];
export type ScheduleCreateAndSendBody = components['schemas']['ScheduleCreateAndSendBody'];
export type ScheduledSendResult = components['schemas']['ScheduledSendResult'];
export type ScheduleBulkSendBody = components['schemas']['ScheduleBulkSendBody'];
export type Channel = components['schemas']['Channel'];
export type ListChannelsResult = components['schemas']['ListChannelsResult'];
export type GetChannelResult = components['schemas']['GetChannelResult'];
export type ChannelTagAudience = components['schemas']['ChannelTagAudience'];
export type ModifyChannelTagsBody = components['schemas']['ModifyChannelTagsBody'];
export type ModifyChannelTagsResult = components['schemas']['ModifyChannelTagsResult'];
export type AttributeAudience = components['schemas']['AttributeAudience'];
export type AttributeKey = components['schemas']['AttributeKey'];
export type AttributeValueObject = components['schemas']['AttributeValueObject'];
export type SetAttribute = components['schemas']['SetAttribute'];
export type RemoveAttribute = components['schemas']['RemoveAttribute'];
export type AttributeChange = components['schemas']['AttributeChange'];
export type ModifyChannelAttributesBody = components['schemas']['ModifyChannelAttributesBody'];
export type ModifyChannelAttributesResult = components['schemas']['ModifyChannelAttributesResult'];
export type SubscriptionChange = components['schemas']['SubscriptionChange'];
export type ModifyChannelSubscriptionListsBody = components['schemas']['ModifyChannelSubscriptionListsBody'];
export type NamedUserId = components['schemas']['NamedUserId'];
export type NamedUserSubscriptions = components['schemas']['NamedUserSubscriptions'];
export type NamedUser = components['schemas']['NamedUser'];
export type ListNamedUsersResult = components['schemas']['ListNamedUsersResult'];
export type DeviceType = components['schemas']['DeviceType'];
export type AssociateNamedUserBody = components['schemas']['AssociateNamedUserBody'];
export type DisassociateNamedUserBody = components['schemas']['DisassociateNamedUserBody'];
export type NamedUserAudience = components['schemas']['NamedUserAudience'];
export type ModifyNamedUserTagsBody = components['schemas']['ModifyNamedUserTagsBody'];
export type ModifyNamedUserTagsResult = components['schemas']['ModifyNamedUserTagsResult'];
export type UninstallNamedUsersBody = components['schemas']['UninstallNamedUsersBody'];
export type SubscriptionScope = components['schemas']['SubscriptionScope'];
export type ScopedSubscriptionLists = components['schemas']['ScopedSubscriptionLists'];
export type ModifyNamedUserSubscriptionListsBody = components['schemas']['ModifyNamedUserSubscriptionListsBody'];
export type NamedUserChannel = components['schemas']['NamedUserChannel'];
export type UpdateNamedUserBody = components['schemas']['UpdateNamedUserBody'];
export type UpdateNamedUserResult = components['schemas']['UpdateNamedUserResult'];
export type ModifyNamedUserAttributesBody = components['schemas']['ModifyNamedUserAttributesBody'];
export type ModifyNamedUserAttributesResult = components['schemas']['ModifyNamedUserAttributesResult'];
export type SubscriptionList = components['schemas']['SubscriptionList'];
export type ListSubscriptionListsResult = components['schemas']['ListSubscriptionListsResult'];
export type GetNamedUserSubscriptionListsResult = components['schemas']['GetNamedUserSubscriptionListsResult'];
export type StaticList = components['schemas']['StaticList'];
export type ListStaticListsResult = components['schemas']['ListStaticListsResult'];
export type NewStaticListName = components['schemas']['NewStaticListName'];
export type ListDescription = components['schemas']['ListDescription'];
export type ListExtra = components['schemas']['ListExtra'];
export type CreateStaticListBody = components['schemas']['CreateStaticListBody'];
export type StaticListName = components['schemas']['StaticListName'];
export type UpdateStaticListBody = components['schemas']['UpdateStaticListBody'];
export type AttributeList = components['schemas']['AttributeList'];
export type ListAttributeListsResult = components['schemas']['ListAttributeListsResult'];
export type AttributeListName = components['schemas']['AttributeListName'];
export type CreateAttributeListBody = components['schemas']['CreateAttributeListBody'];
export type TagList = components['schemas']['TagList'];
export type ListTagListsResult = components['schemas']['ListTagListsResult'];
export type TagListName = components['schemas']['TagListName'];
export type CreateTagListBody = components['schemas']['CreateTagListBody'];
export type SegmentSummary = components['schemas']['SegmentSummary'];
export type ListSegmentsResult = components['schemas']['ListSegmentsResult'];
export type SegmentBody = components['schemas']['SegmentBody'];
export type CreateSegmentResult = components['schemas']['CreateSegmentResult'];
export type Segment = components['schemas']['Segment'];
export type Template = components['schemas']['Template'];
export type ListTemplatesResult = components['schemas']['ListTemplatesResult'];
export type SmsTemplateContent = components['schemas']['SmsTemplateContent'];
export type SmsTemplateBody = components['schemas']['SmsTemplateBody'];
export type OtherTemplateType = components['schemas']['OtherTemplateType'];
export type OtherTemplateBody = components['schemas']['OtherTemplateBody'];
export type CreateTemplateBody = components['schemas']['CreateTemplateBody'];
export type CreateTemplateResult = components['schemas']['CreateTemplateResult'];
export type GetTemplateResult = components['schemas']['GetTemplateResult'];
export type TemplateType = components['schemas']['TemplateType'];
export type UpdateTemplateBody = components['schemas']['UpdateTemplateBody'];
export type PlatformCounts = components['schemas']['PlatformCounts'];
export type PushReport = components['schemas']['PushReport'];
export type Precision = components['schemas']['Precision'];
export type DayOrMoment = components['schemas']['DayOrMoment'];
export type SeriesCounts = components['schemas']['SeriesCounts'];
export type PushSeriesReport = components['schemas']['PushSeriesReport'];
export type PushBodyReport = components['schemas']['PushBodyReport'];
export type GroupReport = components['schemas']['GroupReport'];
export type GroupSeriesReport = components['schemas']['GroupSeriesReport'];
export type OpenChannelSends = components['schemas']['OpenChannelSends'];
export type PushResponses = components['schemas']['PushResponses'];
export type ListResponsesResult = components['schemas']['ListResponsesResult'];
export type DayCounts = components['schemas']['DayCounts'];
export type SendsReport = components['schemas']['SendsReport'];
export type OptInsReport = components['schemas']['OptInsReport'];
export type OptOutsReport = components['schemas']['OptOutsReport'];
export type OpensReport = components['schemas']['OpensReport'];
export type DeviceCounts = components['schemas']['DeviceCounts'];
export type DevicesReport = components['schemas']['DevicesReport'];
export type Activity = components['schemas']['Activity'];
export type ActivityReport = components['schemas']['ActivityReport'];
export type StreamStart = components['schemas']['StreamStart'];
export type EventType = components['schemas']['EventType'];
export type StreamDevice = components['schemas']['StreamDevice'];
export type StreamPush = components['schemas']['StreamPush'];
export type StreamGroup = components['schemas']['StreamGroup'];
export type StreamUser = components['schemas']['StreamUser'];
export type StreamFilter = components['schemas']['StreamFilter'];
export type StreamSample = components['schemas']['StreamSample'];
export type StreamPartition = components['schemas']['StreamPartition'];
export type StreamSubset = components['schemas']['StreamSubset'];
export type StreamEventsBody = components['schemas']['StreamEventsBody'];
export type TextOrNumber = components['schemas']['TextOrNumber'];
export type SmsDevice = components['schemas']['SmsDevice'];
export type SmsIdentifiers = components['schemas']['SmsIdentifiers'];
export type MobileOriginatedBody = components['schemas']['MobileOriginatedBody'];
export type MobileOriginatedEvent = components['schemas']['MobileOriginatedEvent'];
export type EventCampaigns = components['schemas']['EventCampaigns'];
export type ShortLinkClickBody = components['schemas']['ShortLinkClickBody'];
export type ShortLinkClickEvent = components['schemas']['ShortLinkClickEvent'];
export type DeliveryReportProperties = components['schemas']['DeliveryReportProperties'];
export type TriggeringPush = components['schemas']['TriggeringPush'];
export type DeliveryReportBody = components['schemas']['DeliveryReportBody'];
export type DeliveryReportEvent = components['schemas']['DeliveryReportEvent'];
export type RegisteredBody = components['schemas']['RegisteredBody'];
export type CreatedAndSentBody = components['schemas']['CreatedAndSentBody'];
export type OptInInitiatedBody = components['schemas']['OptInInitiatedBody'];
export type MobileChannelCreatedBody = components['schemas']['MobileChannelCreatedBody'];
export type KeywordMatchedBody = components['schemas']['KeywordMatchedBody'];
export type KeywordUnmatchedBody = components['schemas']['KeywordUnmatchedBody'];
export type MobileOptInBody = components['schemas']['MobileOptInBody'];
export type MobileOptOutBody = components['schemas']['MobileOptOutBody'];
export type MessageTerminatedBody = components['schemas']['MessageTerminatedBody'];
export type CustomKeywordResponseBody = components['schemas']['CustomKeywordResponseBody'];
export type OptedOutBody = components['schemas']['OptedOutBody'];
export type UninstalledBody = components['schemas']['UninstalledBody'];
export type CarrierDeactivationBody = components['schemas']['CarrierDeactivationBody'];
export type RndScanBody = components['schemas']['RndScanBody'];
export type SuppressionRemovedBody = components['schemas']['SuppressionRemovedBody'];
export type OtherComplianceBody = components['schemas']['OtherComplianceBody'];
export type ComplianceBody = components['schemas']['ComplianceBody'];
export type ComplianceEvent = components['schemas']['ComplianceEvent'];
export type OffsetUpdateEvent = components['schemas']['OffsetUpdateEvent'];
export type OtherEvent = components['schemas']['OtherEvent'];
export type StreamEvent = components['schemas']['StreamEvent'];
export type ComplianceFilter = components['schemas']['ComplianceFilter'];
export type StreamComplianceEventsBody = components['schemas']['StreamComplianceEventsBody'];
export type ComplianceStreamEvent = components['schemas']['ComplianceStreamEvent'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseScheduleNotFound = components['responses']['ScheduleNotFound'];
export type ResponseChannelNotFound = components['responses']['ChannelNotFound'];
export type ResponseBodyRefused = components['responses']['BodyRefused'];
export type ResponseNamedUserNotFound = components['responses']['NamedUserNotFound'];
export type ResponseStaticListForbidden = components['responses']['StaticListForbidden'];
export type ResponseListConflict = components['responses']['ListConflict'];
export type ResponseListNotFound = components['responses']['ListNotFound'];
export type ResponseStaticListTooLarge = components['responses']['StaticListTooLarge'];
export type ResponseStaticListCsvRefused = components['responses']['StaticListCsvRefused'];
export type ResponseAttributeListForbidden = components['responses']['AttributeListForbidden'];
export type ResponseAttributeListCsvRefused = components['responses']['AttributeListCsvRefused'];
export type ResponseTagListForbidden = components['responses']['TagListForbidden'];
export type ResponseTagListCsvRefused = components['responses']['TagListCsvRefused'];
export type ResponseSegmentNotFound = components['responses']['SegmentNotFound'];
export type ResponseQueryRefused = components['responses']['QueryRefused'];
export type ResponseTemplateNotFound = components['responses']['TemplateNotFound'];
export type ResponseReportNotFound = components['responses']['ReportNotFound'];
export type ResponseStreamRefused = components['responses']['StreamRefused'];
export type ParameterAppKey = components['parameters']['AppKey'];
export type ParameterScheduleId = components['parameters']['ScheduleId'];
export type ParameterNamedUserId = components['parameters']['NamedUserId'];
export type ParameterStaticListName = components['parameters']['StaticListName'];
export type ParameterAttributeListName = components['parameters']['AttributeListName'];
export type ParameterTagListName = components['parameters']['TagListName'];
export type ParameterSegmentId = components['parameters']['SegmentId'];
export type ParameterTemplateId = components['parameters']['TemplateId'];
export type ParameterTemplateType = components['parameters']['TemplateType'];
export type ParameterTemplateExternalId = components['parameters']['TemplateExternalId'];
export type ParameterPushId = components['parameters']['PushId'];
export type ParameterSeriesPrecision = components['parameters']['SeriesPrecision'];
export type ParameterSeriesStart = components['parameters']['SeriesStart'];
export type ParameterSeriesEnd = components['parameters']['SeriesEnd'];
export type ParameterGroupId = components['parameters']['GroupId'];
export type ParameterReportStart = components['parameters']['ReportStart'];
export type ParameterReportEnd = components['parameters']['ReportEnd'];
export type ParameterReportLimit = components['parameters']['ReportLimit'];
export type ParameterReportPrecision = components['parameters']['ReportPrecision'];
export type HeaderLocationHeader = components['headers']['LocationHeader'];
export type HeaderNextPageHeader = components['headers']['NextPageHeader'];
export type HeaderAddressHeader = components['headers']['AddressHeader'];
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
    updateSmsChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel, a UUID. */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSmsChannelBody"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            /**
             * @description The number and the sender do not fit together, the number is outside the region of the sender or no MSISDN, or
             *     the time zone or the locale does not exist.
             */
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
            /** @description The number and the sender are not those of the channel. */
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
    uninstallSmsChannel: {
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
            /** @description It will be deleted. */
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
    modifySmsChannelTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifySmsChannelTagsBody"];
            };
        };
        responses: {
            /** @description Changed, apart from what a warning names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ModifySmsChannelTagsResult"];
                };
            };
            /** @description The body cannot be used, such as for a tag of more than 128 characters. */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    triggerSmsKeywordInteraction: {
        parameters: {
            query?: never;
            header: {
                /** @description The app key of the project, which a token alone does not name. */
                "X-UA-Appkey": components["parameters"]["AppKey"];
            };
            path: {
                /** @description The phone number that the keyword comes from, digits alone. */
                msisdn: components["schemas"]["Msisdn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriggerSmsKeywordInteractionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            /** @description A sender does not exist, or the keyword is not set up for it. */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    createCustomSmsResponse: {
        parameters: {
            query?: never;
            header: {
                /** @description The app key of the project, which a token alone does not name. */
                "X-UA-Appkey": components["parameters"]["AppKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomSmsResponseBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["CreateCustomSmsResponseResult"];
                };
            };
            /** @description The body cannot be used. */
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
            /** @description There is no such message, or its 10 minutes are over. */
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
    validatePush: {
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
            /** @description The push can be sent as it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            /** @description The push cannot be used; `details` says where. */
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
    createAndSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAndSendBody"];
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
            /** @description The body cannot be used, or no row can. */
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
    validateCreateAndSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAndSendBody"];
            };
        };
        responses: {
            /** @description It can be sent as it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            /** @description The body cannot be used, or no row can. */
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
    uploadBulkCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform; `sms` for SMS and MMS alike. */
                platform_name: "sms";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description The file was taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["UploadBulkCsvResult"];
                };
            };
            /** @description The file cannot be read, or its first line is missing or wrong. */
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
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    bulkSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkSendBody"];
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
            /** @description The body cannot be used. */
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
    validateBulkSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkSendBody"];
            };
        };
        responses: {
            /** @description It can be sent as it is. */
            200: {
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
    listSchedules: {
        parameters: {
            query?: {
                /** @description The schedule to begin with; as a rule it comes from `next_page`. */
                start?: string;
                /** @description How many schedules a page has, at most 200. Left out, 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListSchedulesResult"];
                };
            };
            /** @description A parameter cannot be used. */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["CreateScheduleResult"];
                };
            };
            /** @description The body cannot be used. */
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
            /** @description Something that the schedule names does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description There are more than 1,000 schedules in the body, or the body is larger than 5 MiB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, a UUID. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["Schedule"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScheduleNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, a UUID. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScheduleBody"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["UpdateScheduleResult"];
                };
            };
            /** @description The body cannot be used. */
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
            404: components["responses"]["ScheduleNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description A schedule with a local time is being sent already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, a UUID. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScheduleNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    pauseSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, a UUID. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Paused. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The schedule has ended. */
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
            404: components["responses"]["ScheduleNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            /** @description It could not be paused; `failed_triggers` says where. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedTriggersBody"];
                };
            };
        };
    };
    resumeSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The schedule, a UUID. */
                schedule_id: components["parameters"]["ScheduleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyBody"];
            };
        };
        responses: {
            /** @description Resumed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The schedule has ended. */
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
            404: components["responses"]["ScheduleNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            /** @description It could not be resumed; `failed_triggers` says where. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedTriggersBody"];
                };
            };
        };
    };
    scheduleCreateAndSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleCreateAndSendBody"];
            };
        };
        responses: {
            /** @description Scheduled. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ScheduledSendResult"];
                };
            };
            /** @description The body cannot be used. */
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
    scheduleBulkSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleBulkSendBody"];
            };
        };
        responses: {
            /** @description Scheduled. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ScheduledSendResult"];
                };
            };
            /** @description The body cannot be used. */
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
    listChannels: {
        parameters: {
            query?: {
                /** @description How many channels a page has. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of channels. */
            200: {
                headers: {
                    Link: components["headers"]["NextPageHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListChannelsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ChannelNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The channel. */
                channel_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["GetChannelResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ChannelNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    modifyChannelTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyChannelTagsBody"];
            };
        };
        responses: {
            /** @description Done, or done in part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ModifyChannelTagsResult"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    modifyChannelAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyChannelAttributesBody"];
            };
        };
        responses: {
            /** @description Done, or done in part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ModifyChannelAttributesResult"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    modifyChannelSubscriptionLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyChannelSubscriptionListsBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listNamedUsers: {
        parameters: {
            query?: {
                /** @description The named user to read. */
                id?: components["schemas"]["NamedUserId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The named user, or a page of named users. */
            200: {
                headers: {
                    Link: components["headers"]["NextPageHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListNamedUsersResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NamedUserNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    associateNamedUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssociateNamedUserBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    disassociateNamedUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisassociateNamedUserBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    modifyNamedUserTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyNamedUserTagsBody"];
            };
        };
        responses: {
            /** @description Done, or done in part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ModifyNamedUserTagsResult"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    uninstallNamedUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UninstallNamedUsersBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    modifyNamedUserSubscriptionLists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The named user, percent-encoded. */
                named_user_id: components["parameters"]["NamedUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyNamedUserSubscriptionListsBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateNamedUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The named user, percent-encoded. */
                named_user_id: components["parameters"]["NamedUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNamedUserBody"];
            };
        };
        responses: {
            /** @description Done, or done in part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["UpdateNamedUserResult"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    modifyNamedUserAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The named user, percent-encoded. */
                named_user_id: components["parameters"]["NamedUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyNamedUserAttributesBody"];
            };
        };
        responses: {
            /** @description Done, or done in part. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ModifyNamedUserAttributesResult"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSubscriptionLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListSubscriptionListsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getNamedUserSubscriptionLists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The named user, percent-encoded. */
                named_user_id: components["parameters"]["NamedUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["GetNamedUserSubscriptionListsResult"];
                };
            };
            /** @description Nothing has changed since the answer that the request names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listStaticLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListStaticListsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createStaticList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStaticListBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["AddressHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticListForbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ListConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getStaticList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list. */
                list_name: components["parameters"]["StaticListName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["StaticList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateStaticList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list. */
                list_name: components["parameters"]["StaticListName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStaticListBody"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            /** @description The body is not what the service takes, or has another name than the path. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticListForbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteStaticList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list. */
                list_name: components["parameters"]["StaticListName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticListForbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    downloadStaticList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list. */
                list_name: components["parameters"]["StaticListName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticListTooLarge"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    uploadStaticList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list. */
                list_name: components["parameters"]["StaticListName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Accepted; it is read a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["StaticListCsvRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaticListForbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listAttributeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListAttributeListsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAttributeList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAttributeListBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["AddressHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AttributeListForbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ListConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    uploadAttributeList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its prefix. */
                list_name: components["parameters"]["AttributeListName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Accepted; it is read a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["AttributeListCsvRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AttributeListForbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAttributeListErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its prefix. */
                list_name: components["parameters"]["AttributeListName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTagLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListTagListsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createTagList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagListBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["AddressHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagListForbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ListConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTagList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its beginning. */
                list_name: components["parameters"]["TagListName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    uploadTagList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its beginning. */
                list_name: components["parameters"]["TagListName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Accepted; it is read a little later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["TagListCsvRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagListForbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTagListErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the list, with its beginning. */
                list_name: components["parameters"]["TagListName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSegments: {
        parameters: {
            query?: {
                /** @description How many segments a page has. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of segments. */
            200: {
                headers: {
                    Link: components["headers"]["NextPageHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListSegmentsResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSegment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    Location: components["headers"]["AddressHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["CreateSegmentResult"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
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
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["Segment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SegmentNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentBody"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SegmentNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteSegment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The segment. */
                segment_id: components["parameters"]["SegmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SegmentNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many templates a page has. */
                page_size?: number;
                /** @description By which moment. */
                sort?: "created_at" | "modified_at";
                /** @description Oldest or newest first. */
                order?: "asc" | "desc";
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
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListTemplatesResult"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
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
            201: {
                headers: {
                    Location: components["headers"]["AddressHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["CreateTemplateResult"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The template. */
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
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["GetTemplateResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The template. */
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
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The template. */
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
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTemplateByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kind of message that the template is for. */
                type: components["parameters"]["TemplateType"];
                /** @description Your own id of the template, percent-encoded. */
                external_id: components["parameters"]["TemplateExternalId"];
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
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["GetTemplateResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateTemplateByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kind of message that the template is for. */
                type: components["parameters"]["TemplateType"];
                /** @description Your own id of the template, percent-encoded. */
                external_id: components["parameters"]["TemplateExternalId"];
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
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            400: components["responses"]["BodyRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTemplateByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kind of message that the template is for. */
                type: components["parameters"]["TemplateType"];
                /** @description Your own id of the template, percent-encoded. */
                external_id: components["parameters"]["TemplateExternalId"];
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
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OkBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TemplateNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPushReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The push. */
                push_id: components["parameters"]["PushId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["PushReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPushSeriesReport: {
        parameters: {
            query?: {
                /** @description How long each step of the series is. */
                precision?: components["parameters"]["SeriesPrecision"];
                /** @description Where the series begins. Left out, with the push. */
                start?: components["parameters"]["SeriesStart"];
                /** @description Where the series ends. */
                end?: components["parameters"]["SeriesEnd"];
            };
            header?: never;
            path: {
                /** @description The push. */
                push_id: components["parameters"]["PushId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["PushSeriesReport"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPushBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The push. */
                push_id: components["parameters"]["PushId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["PushBodyReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getGroupReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group of pushes, as automation, local delivery and experiments make them. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["GroupReport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getGroupSeriesReport: {
        parameters: {
            query?: {
                /** @description How long each step of the series is. */
                precision?: components["parameters"]["SeriesPrecision"];
                /** @description Where the series begins. Left out, with the push. */
                start?: components["parameters"]["SeriesStart"];
                /** @description Where the series ends. */
                end?: components["parameters"]["SeriesEnd"];
            };
            header?: never;
            path: {
                /** @description The group of pushes, as automation, local delivery and experiments make them. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["GroupSeriesReport"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listResponses: {
        parameters: {
            query: {
                /** @description Where the report begins. */
                start: components["parameters"]["ReportStart"];
                /** @description Where the report ends. */
                end: components["parameters"]["ReportEnd"];
                /** @description How many entries a page has. */
                limit?: components["parameters"]["ReportLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ListResponsesResult"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getResponses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The push. */
                push_id: components["parameters"]["PushId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["PushResponses"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSendsReport: {
        parameters: {
            query: {
                /** @description Where the report begins. */
                start: components["parameters"]["ReportStart"];
                /** @description Where the report ends. */
                end: components["parameters"]["ReportEnd"];
                /** @description How long each step of the report is. */
                precision: components["parameters"]["ReportPrecision"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["SendsReport"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOptInsReport: {
        parameters: {
            query: {
                /** @description Where the report begins. */
                start: components["parameters"]["ReportStart"];
                /** @description Where the report ends. */
                end: components["parameters"]["ReportEnd"];
                /** @description How long each step of the report is. */
                precision: components["parameters"]["ReportPrecision"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OptInsReport"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOptOutsReport: {
        parameters: {
            query: {
                /** @description Where the report begins. */
                start: components["parameters"]["ReportStart"];
                /** @description Where the report ends. */
                end: components["parameters"]["ReportEnd"];
                /** @description How long each step of the report is. */
                precision: components["parameters"]["ReportPrecision"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OptOutsReport"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOpensReport: {
        parameters: {
            query: {
                /** @description Where the report begins. */
                start: components["parameters"]["ReportStart"];
                /** @description Where the report ends. */
                end: components["parameters"]["ReportEnd"];
                /** @description How long each step of the report is. */
                precision: components["parameters"]["ReportPrecision"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["OpensReport"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDevicesReport: {
        parameters: {
            query: {
                /** @description Up to which moment to count. */
                date: components["schemas"]["DayOrMoment"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["DevicesReport"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getActivityReport: {
        parameters: {
            query: {
                /** @description Where the report begins. */
                start: components["parameters"]["ReportStart"];
                /** @description Where the report ends. */
                end: components["parameters"]["ReportEnd"];
                /** @description How many entries a page has. */
                limit?: components["parameters"]["ReportLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+json; version=3": components["schemas"]["ActivityReport"];
                };
            };
            400: components["responses"]["QueryRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description The app key of the project, which a token alone does not name. */
                "X-UA-Appkey": components["parameters"]["AppKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreamEventsBody"];
            };
        };
        responses: {
            /** @description The stream. The schema is that of one line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+x-ndjson; version=3;": components["schemas"]["StreamEvent"];
                };
            };
            400: components["responses"]["StreamRefused"];
            401: components["responses"]["Unauthorized"];
            /** @description As many streams are open as the project may have. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            /** @description There is no data of the project yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    streamComplianceEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description The app key of the project, which a token alone does not name. */
                "X-UA-Appkey": components["parameters"]["AppKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StreamComplianceEventsBody"];
            };
        };
        responses: {
            /** @description The stream. The schema is that of one line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.urbanairship+x-ndjson; version=3;": components["schemas"]["ComplianceStreamEvent"];
                };
            };
            400: components["responses"]["StreamRefused"];
            401: components["responses"]["Unauthorized"];
            /** @description As many streams are open as the project may have. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            /** @description There is no data of the project yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
