// Generated from the API's schema: npm run types
export interface paths {
    "/api/v1/articles/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        patch: operations["correct_article"];
        trace?: never;
    };
    "/api/v1/articles/{id}/annotations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["annotations"];
        put?: never;
        /** @description Carry out up to 5,000 operations on my own layer, all or nothing. Refusals name them by index from 0. */
        post: operations["write_annotations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/annotations/{annotation}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Create (without If-Match) or change (with the revision in If-Match) an annotation of mine. */
        put: operations["put_annotation"];
        post?: never;
        /** @description Leave a tombstone; needs the revision in If-Match. */
        delete: operations["delete_annotation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/comments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["comments"];
        put?: never;
        /** @description Comment on the article or one annotation, or reply in a thread. `@username` tells a member of it. */
        post: operations["add_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/comments/{comment}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Resolve a thread, or open it again. */
        patch: operations["resolve_thread"];
        trace?: never;
    };
    "/api/v1/articles/{id}/comments/people/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Names that a comment on this article may mention: on a blind one, no other annotator's. */
        get: operations["people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/reopen/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["reopen_article"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/review/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/review/cases/{case}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        put: operations["decide_case"];
        post?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        delete: operations["undo_decision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/review/complete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/review/decisions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Store one decision, or a list of them all or nothing; the answer is one, or a list. */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/withdraw/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["withdraw_article"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{id}/workspace/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["workspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List my assignments, of all projects or one. */
        get: operations["assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/return/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["return_assignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/skip/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/submit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/inbox/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["inbox"];
        put?: never;
        /** @description Mark rows as read; the answer is the inbox as it is then. */
        post: operations["read_inbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Merge into what is kept; a key with null is dropped. */
        patch: operations["change_preferences"];
        trace?: never;
    };
    "/api/v1/me/tokens/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["tokens"];
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["create_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        delete: operations["delete_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["projects"];
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["create_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["project"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        patch: operations["change_project"];
        trace?: never;
    };
    "/api/v1/projects/{slug}/articles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["articles"];
        put?: never;
        /** @description Add one article or a list of up to 1,000, all or nothing. Records are numbered from 0 in refusals. */
        post: operations["add_articles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/codebook/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["codebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/codebook/versions/{version}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["codebook_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/imports/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Read a `.txt` or `.jsonl` file up to 64 MB; good records are kept, the first 1,000 others are named. */
        post: operations["import_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/imports/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/members/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["members"];
        put?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        post: operations["add_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/members/{username}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        delete: operations["remove_member"];
        options?: never;
        head?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        patch: operations["change_member"];
        trace?: never;
    };
    "/api/v1/projects/{slug}/next/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Give me my untouched claim, else an article to label; 204 when there is none left for me. */
        post: operations["next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/quality/rules/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How the rules of a version do: over what is handed in, for annotators over their own and gold articles. */
        get: operations["rule_scores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/quality/rules/texts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The texts behind a number, newest article first. */
        get: operations["rule_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/releases/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["releases"];
        put?: never;
        /** @description Number the next release and have a worker freeze the gold into it. */
        post: operations["create_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/releases/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/releases/{number}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file's bytes. `Range` and `If-None-Match` are honoured; the ETag is the file's SHA-256. */
        get: operations["release_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/review/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["review_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["rule_packs"];
        put?: never;
        /**
         * @description Publish the next version of the pack's language, and have its articles tagged anew.
         *
         *     `base_version` is the version in force that you began with, null for the first pack of a language. A pack with
         *     faults is refused with `pack_invalid`, and what is in force stays in force.
         */
        post: operations["publish_rule_pack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/check/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Say everything that is wrong with a pack, and how its examples come out. Nothing is stored. */
        post: operations["check_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/draft/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description My draft for a language, the one last written where none is named; 204 where there is none. */
        get: operations["rule_draft"];
        /**
         * @description Keep my draft for the language of `base_version`, faulty or not.
         *
         *     `revision` is the one that you changed, null for a new draft.
         */
        put: operations["save_rule_draft"];
        post?: never;
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        delete: operations["discard_rule_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/matches/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What one rule of a pack finds in a text or an article; the other rules may be faulty. */
        post: operations["rule_matches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/preview/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Run a pack over articles beside the version in force (or `against`), without storing anything.
         *
         *     Over gold, precision and recall are told before and after. `rule` leaves only the changes that it has a hand in.
         */
        post: operations["preview_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/runs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description List re-tagging jobs, newest first. */
        get: operations["retaggings"];
        put?: never;
        /**
         * @description Bring all articles of the language to a version in force: those without a run of it, and failed ones.
         *
         *     Publishing a version does this by itself. A job that is under way is answered as it is.
         */
        post: operations["retag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/runs/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How far a job is; cheap enough to ask every second. */
        get: operations["retagging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/runs/{id}/pause/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Let workers finish what they hold and take no more of it. */
        post: operations["pause_retagging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/runs/{id}/resume/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Let workers go on. */
        post: operations["resume_retagging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/versions/{version}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A view of the API. `write_scope` is what a token needs for anything but reading. */
        get: operations["rule_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/versions/{version}/diff/{other}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What version `other` has that `version` has not, and the other way round. */
        get: operations["rule_pack_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/versions/{version}/restore/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Publish the content of this version as the next one. */
        post: operations["restore_rule_pack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/rules/versions/{version}/yaml/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The version as YAML, to be edited elsewhere and published or drafted again. */
        get: operations["rule_pack_yaml"];
        put?: never;
        post?: never;
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
        Added: {
            created: string[];
            duplicate: string[];
        };
        Annotation: {
            annotator: string;
            /** Format: uuid */
            article: string;
            codebook_version: number;
            content_span: number[] | null;
            /** Format: date-time */
            created_at: string;
            end: number;
            flagged: boolean;
            holder: string;
            holder_span: number[] | null;
            /** Format: uuid */
            id: string;
            labels: {
                [key: string]: string;
            };
            note: string;
            quote: string;
            revision: number;
            start: number;
            /** Format: uuid */
            suggestion: string | null;
            target: string;
            target_span: number[] | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        AnnotationInputRequest: {
            codebook_version?: number | null;
            content_span?: number[] | null;
            end: number;
            flagged?: boolean;
            holder?: string;
            holder_span?: number[] | null;
            labels?: {
                [key: string]: string | null;
            };
            note?: string;
            quote?: string | null;
            start: number;
            /** Format: uuid */
            suggestion?: string | null;
            target?: string;
            target_span?: number[] | null;
        };
        /** @enum {string} */
        Answer: "accepted" | "edited" | "rejected";
        /** @enum {string} */
        AnswerEnum: "accepted" | "edited" | "fired" | "ignored" | "matched" | "rejected" | "unproposed";
        ArticleCounts: {
            annotations: number;
            assignments: number;
            submitted: number;
            suggestions: number;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        ArticleInputRequest: {
            author?: string;
            external_id?: string | null;
            language?: string | null;
            meta?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            published_at?: string | null;
            source: string;
            text: string;
            title: string;
            url?: string;
        };
        ArticleRow: {
            author: string;
            counts: components["schemas"]["ArticleCounts"];
            /** Format: date-time */
            created_at: string;
            external_id: string;
            /** Format: uuid */
            id: string;
            language: string;
            /** @description Code points. */
            length: number;
            project: string;
            /** Format: date-time */
            published_at: string | null;
            source: string;
            /** @description Annotators see their own assignment's state. */
            state: components["schemas"]["ShownState"];
            story: string | null;
            text_sha256: string;
            title: string;
            url: string;
        };
        ArticlesRequest: components["schemas"]["ArticleInputRequest"] | components["schemas"]["ArticleInputRequest"][];
        /** @enum {string} */
        ArticleState: "open" | "review" | "gold" | "withdrawn";
        ArticleWhole: {
            author: string;
            counts: components["schemas"]["ArticleCounts"];
            /** Format: date-time */
            created_at: string;
            external_id: string;
            /** Format: uuid */
            id: string;
            language: string;
            /** @description Code points. */
            length: number;
            meta: {
                [key: string]: unknown;
            };
            project: string;
            /** Format: date-time */
            published_at: string | null;
            segments: components["schemas"]["Segment"][];
            source: string;
            /** @description Annotators see their own assignment's state. */
            state: components["schemas"]["ShownState"];
            story: string | null;
            text: string;
            text_sha256: string;
            title: string;
            url: string;
        };
        Assignment: {
            annotator: string;
            /** Format: uuid */
            article: string;
            codebook_version: number;
            /** Format: uuid */
            id: string;
            project: string;
            /** Format: date-time */
            published_at: string | null;
            reason: string;
            seconds: number;
            source: string;
            state: components["schemas"]["AssignmentState"];
            /** Format: date-time */
            submitted_at: string | null;
            title: string;
        };
        /** @enum {string} */
        AssignmentState: "todo" | "doing" | "submitted" | "returned" | "accepted" | "skipped";
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        BatchRequest: {
            operations: components["schemas"]["OperationInputRequest"][];
        };
        Case: {
            annotations: components["schemas"]["Annotation"][];
            decision: components["schemas"]["Decision"] | null;
            differs: string[];
            gold: components["schemas"]["Gold"] | null;
            id: string;
            proposed: components["schemas"]["Gold"] | null;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        CaseJudgementRequest: {
            gold?: {
                [key: string]: unknown;
            } | null;
            reason?: string;
            /** Format: uuid */
            take?: string | null;
            verdict: components["schemas"]["Verdict"];
        };
        CheckedPack: {
            /** @description Rules that are not as in the base. */
            changed: string[];
            examples: components["schemas"]["Example"][];
            faults: components["schemas"]["FaultShape"][];
            language: string | null;
            /** @description Those that can be read. */
            rules: components["schemas"]["Rule"][];
            /** @description Null where it cannot be read as a pack. */
            sha256: string | null;
            /** @description Whether it could be published. */
            valid: boolean;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        CheckInputRequest: {
            base_version?: number | null;
            yaml: string;
        };
        Codebook: {
            /** @description The label scheme: dimensions, their values, text fields. */
            content: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            published_at: string;
            sha256: string;
            version: number;
        };
        Comment: {
            /** Format: uuid */
            annotation: string | null;
            author: string;
            body: string;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            mentions: string[];
            /** Format: date-time */
            resolved_at: string | null;
            /**
             * Format: uuid
             * @description The comment that this one replies to.
             */
            thread: string | null;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        CommentInputRequest: {
            /** Format: uuid */
            annotation?: string | null;
            body: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            thread?: string | null;
        };
        Cue: {
            end: number;
            rule: string;
            sets: {
                [key: string]: string;
            };
            start: number;
        };
        Decided: components["schemas"]["Decision"] | components["schemas"]["Decision"][];
        Decision: {
            /** Format: date-time */
            at: string;
            case: string;
            gold: components["schemas"]["Gold"] | null;
            reason: string;
            reviewer: string;
            /** Format: uuid */
            take: string | null;
            verdict: components["schemas"]["Verdict"];
        };
        DecisionsRequest: components["schemas"]["JudgementInputRequest"] | components["schemas"]["JudgementInputRequest"][];
        Draft: {
            base_version: number;
            /** @description That of the version it began with; each has a draft of its own. */
            language: string;
            revision: number;
            /** Format: date-time */
            updated_at: string;
            yaml: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        DraftInputRequest: {
            base_version: number;
            revision?: number | null;
            yaml: string;
        };
        /** @description What every refusal looks like. */
        ErrorShape: {
            /** @description Stable, for programs. */
            code: string;
            /** @description The current state, with 409 and 412. */
            current?: unknown;
            /** @description With `pack_invalid`: one by one, up to 50. */
            faults?: components["schemas"]["FaultShape"][];
            /** @description A field, or the index of a record, to its messages. */
            fields: {
                [key: string]: string[];
            };
            /** @description What happened and what to do. */
            message: string;
        };
        Example: {
            /** @description Of the reason, stable. */
            code: string;
            /** @description Of the sentence, in code points. */
            hits: number[][];
            kind: components["schemas"]["ExampleKindEnum"];
            line: number | null;
            /** @description What was filled into the reason. */
            params: {
                [key: string]: unknown;
            };
            passes: boolean;
            /** @description Why it does not pass, in English. */
            reason: string;
            rule: string;
            sentence: string;
        };
        /** @enum {string} */
        ExampleKindEnum: "match" | "no_match";
        Examples: {
            match: string[];
            no_match: string[];
        };
        /** @description One thing to mend in a rule pack. */
        FaultShape: {
            /** @description Stable, for programs and translations. */
            code: string;
            /** @description In the YAML, from 1. */
            line: number | null;
            /** @description In English. */
            message: string;
            /** @description What was filled into the message: text, numbers, or again `{code, params}`. */
            params: {
                [key: string]: unknown;
            };
            rule: string | null;
        };
        /** @enum {string} */
        FormatEnum: "auto";
        Found: {
            /** @description Hits in the text, 999 at most. */
            count: number;
            snippets: components["schemas"]["Snippet"][];
            /** @description Hits in the title. */
            title: number[][];
        };
        Given: {
            end: number;
            holder: string;
            labels: {
                [key: string]: string;
            };
            quote: string;
            start: number;
            target: string;
        };
        Gold: {
            codebook_version: number;
            content_span: number[] | null;
            end: number;
            holder: string;
            holder_span: number[] | null;
            labels: {
                [key: string]: string;
            };
            start: number;
            target: string;
            target_span: number[] | null;
        };
        /** @enum {string} */
        GroupEnum: "attribution" | "confidence" | "claim_type" | "stance" | "boilerplate" | "structure" | "layer";
        HeadChange: {
            after: string | null;
            before: string | null;
            key: string;
        };
        Import: {
            created: number;
            duplicate: number;
            errors: {
                [key: string]: unknown;
            }[];
            /** Format: uuid */
            id: string;
            read: number;
            refused: number;
            status: components["schemas"]["ImportState"];
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        ImportInputRequest: {
            /** Format: binary */
            file: string;
            /** @default auto */
            format: components["schemas"]["FormatEnum"];
        };
        /** @enum {string} */
        ImportState: "running" | "done" | "failed";
        InboxRow: {
            /** Format: uuid */
            article: string;
            /** Format: date-time */
            at: string;
            id: string;
            kind: components["schemas"]["InboxRowKindEnum"];
            project: string;
            text: string;
            title: string;
            unread: boolean;
            who: string | null;
        };
        /** @enum {string} */
        InboxRowKindEnum: "mention" | "returned";
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        JudgementInputRequest: {
            case: string;
            gold?: {
                [key: string]: unknown;
            } | null;
            reason?: string;
            /** Format: uuid */
            take?: string | null;
            verdict: components["schemas"]["Verdict"];
        };
        ListedArticle: {
            author: string;
            counts: components["schemas"]["ArticleCounts"];
            /** Format: date-time */
            created_at: string;
            external_id: string;
            /** @description Where the words of `q` stand; null without `q`. */
            found: components["schemas"]["Found"] | null;
            /** Format: uuid */
            id: string;
            language: string;
            /** @description Code points. */
            length: number;
            project: string;
            /** Format: date-time */
            published_at: string | null;
            source: string;
            /** @description Annotators see their own assignment's state. */
            state: components["schemas"]["ShownState"];
            story: string | null;
            text_sha256: string;
            title: string;
            url: string;
        };
        Match: {
            end: number;
            /** @description Where all that the pattern took begins. */
            first: number;
            last: number;
            /** @description Where the cue begins. */
            start: number;
        };
        Matches: {
            hits: components["schemas"]["Match"][];
            /** @description What the base version of the rule matched and this one does not. */
            lost: components["schemas"]["Match"][];
            sentences: number[][];
            text: string;
            /** @description Whether there are more hits than are told. */
            truncated: boolean;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        MatchesInputRequest: {
            /** Format: uuid */
            article?: string;
            base_version?: number | null;
            rule: string;
            text?: string;
            yaml: string;
        };
        Measured: {
            /** @description Null where nothing was proposed. */
            precision: components["schemas"]["Share"] | null;
            /** @description Null where gold has nothing. */
            recall: components["schemas"]["Share"] | null;
        };
        Member: {
            name: string;
            role: components["schemas"]["Role"];
            username: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        MemberInputRequest: {
            role: components["schemas"]["Role"];
            username: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        NewProjectRequest: {
            blind?: boolean;
            description?: string;
            language?: string;
            name: string;
            overlap?: number;
            slug: string;
            /** Format: double */
            suggestion_rate?: number;
        };
        NewToken: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            project: string | null;
            scope: string;
            /** @description Shown this once. */
            token: string;
        };
        NullEnum: null;
        /** @enum {string} */
        OpEnum: "put" | "delete" | "accept" | "edit" | "reject" | "undecide";
        /** @description A put carries the fields of an annotation beside `op` and `id`; an answer carries them in `annotation`. */
        OperationInputRequest: {
            annotation?: {
                [key: string]: unknown;
            };
            codebook_version?: number | null;
            content_span?: number[] | null;
            end?: number;
            flagged?: boolean;
            holder?: string;
            holder_span?: number[] | null;
            /** Format: uuid */
            id?: string;
            labels?: {
                [key: string]: string | null;
            };
            note?: string;
            op: components["schemas"]["OpEnum"];
            quote?: string | null;
            reason?: string;
            revision?: number | null;
            start?: number;
            /** Format: uuid */
            suggestion?: string;
            target?: string;
            target_span?: number[] | null;
        };
        Pack: {
            /** @description Whether it is the newest in its language. */
            in_force: boolean;
            language: string;
            name: string;
            note: string;
            /** Format: date-time */
            published_at: string;
            published_by: string;
            /** @description How many rules it has. */
            rules: number;
            /** @description Of the canonical JSON. */
            sha256: string;
            title: string;
            version: number;
        };
        PackDiff: {
            added: components["schemas"]["RuleChange"][];
            changed: components["schemas"]["RuleChange"][];
            /** @description Name, title and language. */
            head: components["schemas"]["HeadChange"][];
            removed: components["schemas"]["RuleChange"][];
            words: components["schemas"]["Words"][];
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        PackInputRequest: {
            base_version: number | null;
            /** @default  */
            note: string;
            yaml: string;
        };
        PackVersion: {
            in_force: boolean;
            language: string;
            name: string;
            version: number;
        };
        PackWhole: {
            pack: components["schemas"]["Pack"];
            rules: components["schemas"]["Rule"][];
            yaml: string;
        };
        PaginatedAssignmentList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["Assignment"][];
        };
        PaginatedListedArticleList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["ListedArticle"][];
        };
        PaginatedMemberList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["Member"][];
        };
        PaginatedPackList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["Pack"][];
        };
        PaginatedProjectList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["Project"][];
        };
        PaginatedReleaseList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["Release"][];
        };
        PaginatedRetaggingList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["Retagging"][];
        };
        PaginatedReviewRowList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["ReviewRow"][];
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        PatchedArticleCorrectionRequest: {
            author?: string;
            language?: string;
            meta?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            published_at?: string | null;
            source?: string;
            title?: string;
            url?: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        PatchedProjectChangeRequest: {
            archived?: boolean;
            blind?: boolean;
            description?: string;
            language?: string;
            name?: string;
            overlap?: number;
            /** Format: double */
            suggestion_rate?: number;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        PatchedRoleInputRequest: {
            role?: components["schemas"]["Role"];
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        PatchedThreadInputRequest: {
            resolved?: boolean;
        };
        Person: {
            id: number;
            name: string;
            username: string;
        };
        Preview: {
            /** @description The version that it is compared with. */
            against: number | null;
            /** @description How many were run over. */
            articles: number;
            changes: components["schemas"]["PreviewChange"][];
            counts: components["schemas"]["PreviewCounts"];
            /** @description How many of them are gold. */
            gold: number;
            /** @description Why there are no scores. */
            reason: string;
            /** @description By dimension, `passage` for the passages themselves, `holder` and `target`. */
            scores: {
                [key: string]: components["schemas"]["Score"];
            } | null;
            /** Format: double */
            seconds: number;
            /** @description Whether time or space ended before the articles did. */
            truncated: boolean;
        };
        PreviewChange: {
            after: components["schemas"]["Proposed"] | null;
            /** Format: uuid */
            article: string;
            before: components["schemas"]["Proposed"] | null;
            end: number;
            gold: components["schemas"]["Settled"] | null;
            kind: components["schemas"]["PreviewChangeKindEnum"];
            quote: string;
            start: number;
            title: string;
        };
        /** @enum {string} */
        PreviewChangeKindEnum: "gained" | "lost" | "changed";
        PreviewCounts: {
            changed: number;
            gained: number;
            lost: number;
            same: number;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        PreviewInputRequest: {
            against?: number | null;
            articles?: string[];
            /** @default false */
            gold: boolean;
            /** @default  */
            rule: string;
            yaml: string;
        };
        Project: {
            archived: boolean;
            blind: boolean;
            /** @description Articles by state; null for annotators. */
            counts: components["schemas"]["ProjectCounts"] | null;
            /** Format: date-time */
            created_at: string;
            description: string;
            language: string;
            /** @description My assignments by state. */
            mine: {
                [key: string]: number;
            };
            name: string;
            overlap: number;
            role: components["schemas"]["Role"];
            slug: string;
            /** Format: double */
            suggestion_rate: number;
        };
        ProjectCounts: {
            gold: number;
            open: number;
            review: number;
            withdrawn: number;
        };
        Proposed: {
            cues: components["schemas"]["Cue"][];
            end: number;
            holder: string;
            labels: {
                [key: string]: string;
            };
            rule: string;
            start: number;
            target: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        ReadInputRequest: {
            rows: string[];
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        ReasonRequest: {
            /** @default  */
            reason: string;
        };
        Release: {
            content_hash: string;
            counts: components["schemas"]["ReleaseCounts"];
            /** Format: date-time */
            created_at: string;
            created_by: string;
            error: string;
            files: components["schemas"]["ReleaseFile"][];
            notes: string;
            number: number;
            status: components["schemas"]["ReleaseState"];
        };
        ReleaseCounts: {
            articles?: number;
            passages?: number;
            withdrawn?: number;
        };
        ReleaseFile: {
            bytes: number;
            name: string;
            sha256: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        ReleaseInputRequest: {
            /** @default  */
            notes: string;
        };
        /** @enum {string} */
        ReleaseState: "building" | "ready" | "failed" | "withdrawn";
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        RestoreInputRequest: {
            base_version: number | null;
            /** @default  */
            note: string;
        };
        Retagging: {
            /** Format: date-time */
            created_at: string;
            created_by: string;
            done: number;
            /** @description Articles that were tried three times; POST the version to try again. */
            failed: number;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: uuid */
            id: string;
            language: string;
            /** @description The pack's name. */
            name: string;
            pack_version: number;
            state: components["schemas"]["RetaggingStateEnum"];
            /** @description Articles that the pack reads, as many as there were at its start. */
            total: number;
            /** @description Articles not yet done or failed. */
            waiting: number;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        RetaggingOrderRequest: {
            version: number;
        };
        /** @enum {string} */
        RetaggingStateEnum: "running" | "paused" | "done" | "superseded";
        Review: {
            /** @description Whose layers were handed in. */
            annotators: string[];
            article: components["schemas"]["ArticleWhole"];
            /** @description Those that were handed in: what can be sent back. */
            assignments: components["schemas"]["Assignment"][];
            cases: components["schemas"]["Case"][];
            codebook: components["schemas"]["Codebook"];
            open: number;
            state: components["schemas"]["ArticleState"];
        };
        ReviewRow: {
            article: components["schemas"]["ArticleRow"];
            cases: number;
            open: number;
        };
        /** @enum {string} */
        Role: "manager" | "reviewer" | "annotator" | "viewer";
        Rule: {
            /** @description What a hit says: labels and more. */
            emit: {
                [key: string]: unknown;
            };
            examples: components["schemas"]["Examples"];
            group: components["schemas"]["GroupEnum"];
            id: string;
            kind: components["schemas"]["RuleKindEnum"];
            lang: string;
            last_line: number;
            /** @description Where it begins in the YAML, from 1. */
            line: number;
            note: string;
            pattern: string;
            priority: number;
            scope: components["schemas"]["RuleScopeEnum"];
            /** @description Whether analysts are shown what it proposes. */
            suggests: boolean;
            /** @description Of a gazetteer: its names. */
            words: string[];
        };
        RuleChange: {
            /** @description The rule as YAML; null where it is gone. */
            after: string | null;
            /** @description The rule as YAML; null where it is new. */
            before: string | null;
            rule: string;
        };
        /** @enum {string} */
        RuleKindEnum: "cue" | "pattern" | "gazetteer" | "boilerplate";
        /** @enum {string} */
        RuleScopeEnum: "quote" | "clause" | "sentence" | "paragraph";
        RuleScore: {
            accepted: number;
            /** @description Edits by what they changed: `boundaries`, a field, a dimension. */
            changed: {
                [key: string]: number;
            };
            /** @description Hidden suggestions on handed-in work. */
            compared: number;
            edited: number;
            /** @description Suggestions in which it decided a label, or stretches of furniture. */
            fired: number;
            /** @description What stands before the first full stop of the id. */
            group: string;
            ignored: number;
            /** @description Decided ones in which what the rule said was kept. */
            kept: number;
            kind: string;
            /** @description Those of them that an analyst marked too, unasked. */
            matched: number;
            /** @description Kept ÷ (accepted + edited + rejected). */
            precision: components["schemas"]["Share"] | null;
            /** @description Why there is no precision. */
            reason: string;
            rejected: number;
            rule: string;
            /** @description What it says of a passage: dimensions, `holder`. */
            sets: string[];
            /** @description Suggestions on handed-in work, once for each analyst. */
            shown: number;
            /** @description False for a rule that is switched off. */
            suggests: boolean;
            /** @description Articles in which it had more matches than a rule may have; null where others' work is left out. */
            truncated: number | null;
        };
        /** @enum {string} */
        Scope: "read" | "write" | "manage";
        Score: {
            after: components["schemas"]["Measured"];
            before: components["schemas"]["Measured"];
        };
        Scorecard: {
            /** @description Others' work is left out of these numbers. */
            hidden_from_you: boolean;
            language: string;
            name: string;
            rules: components["schemas"]["RuleScore"][];
            uncovered: components["schemas"]["Uncovered"];
            version: number;
            versions: components["schemas"]["PackVersion"][];
        };
        Segment: {
            end: number;
            kind: components["schemas"]["SegmentKindEnum"];
            start: number;
        };
        /** @enum {string} */
        SegmentKindEnum: "sentence" | "headline" | "boilerplate";
        Settled: {
            end: number;
            holder: string;
            labels: {
                [key: string]: string;
            };
            start: number;
            target: string;
        };
        Share: {
            /** Format: double */
            high: number;
            /**
             * Format: double
             * @description Lower end of Wilson's 95 % interval.
             */
            low: number;
            n: number;
            /**
             * Format: double
             * @description 0 to 1.
             */
            value: number;
        };
        /** @enum {string} */
        ShownState: "open" | "review" | "gold" | "withdrawn" | "todo" | "doing" | "submitted" | "returned" | "accepted" | "skipped";
        Snippet: {
            /** @description Hits in the snippet. */
            marks: number[][];
            /** @description Offset of the snippet in the article. */
            start: number;
            text: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        SubmitInputRequest: {
            annotations?: {
                [key: string]: number;
            };
            /** @default 0 */
            seconds: number;
        };
        Suggestion: {
            content_span: number[] | null;
            cues: components["schemas"]["Cue"][];
            decision: components["schemas"]["Answer"] | components["schemas"]["NullEnum"];
            end: number;
            holder: string;
            /** Format: uuid */
            id: string;
            labels: {
                [key: string]: string;
            };
            pack_version: number;
            rule: string;
            start: number;
            target: string;
        };
        TextBehind: {
            /** @description The text just after it. */
            after: string;
            annotator: string | null;
            answer: components["schemas"]["AnswerEnum"];
            /** Format: uuid */
            article: string;
            /** @description The text just before the quote. */
            before: string;
            changed: string[];
            cues: components["schemas"]["Cue"][];
            end: number;
            /** @description The passage that the analyst made. */
            given: components["schemas"]["Given"] | null;
            holder: string;
            /** @description What was proposed; null without a suggestion. */
            labels: {
                [key: string]: string;
            } | null;
            quote: string;
            /** @description An analyst's, with a rejection. */
            reason: string;
            /** @description What decided the claim type; empty without a suggestion. */
            rule: string;
            start: number;
            target: string;
            title: string;
        };
        TextsBehind: {
            /**
             * Format: uri
             * @description A page may be short and yet not the last: follow this.
             */
            next: string | null;
            /**
             * Format: uri
             * @description Always null.
             */
            previous: string | null;
            results: components["schemas"]["TextBehind"][];
        };
        Token: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            name: string;
            project: string | null;
            scope: string;
        };
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        TokenInputRequest: {
            /** @default 90 */
            days: number;
            name: string;
            project?: string | null;
            /** @default write */
            scope: components["schemas"]["Scope"];
        };
        Uncovered: {
            /** @description Passages that analysts handed in under this version. */
            passages: number;
            reason: string;
            share: components["schemas"]["Share"] | null;
            /** @description Those that no rule proposed, shown or hidden (IoU ≥ 0.5). */
            unproposed: number;
        };
        /** @enum {string} */
        Verdict: "accepted" | "fixed" | "rejected";
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        WithReasonRequest: {
            reason: string;
        };
        Words: {
            added: string[];
            list: string;
            removed: string[];
        };
        Workspace: {
            annotations: components["schemas"]["Annotation"][];
            article: components["schemas"]["ArticleWhole"];
            assignment: components["schemas"]["Assignment"] | null;
            codebook: components["schemas"]["Codebook"];
            comments: components["schemas"]["Comment"][];
            suggestions: components["schemas"]["Suggestion"][];
        };
        Written: {
            /** Format: uuid */
            id: string;
            revision: number | null;
        };
        WrittenBatch: {
            results: components["schemas"]["Written"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWhole"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    correct_article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedArticleCorrectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWhole"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    annotations: {
        parameters: {
            query?: {
                /** @description Only this person's layer. */
                annotator?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    write_annotations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenBatch"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    put_annotation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annotation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotationInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Annotation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_annotation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                annotation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    comments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    add_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInputRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    resolve_thread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedThreadInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    reopen_article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWhole"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    decide_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseJudgementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    undo_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleWhole"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DecisionsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    withdraw_article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    workspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    assignments: {
        parameters: {
            query?: {
                /** @description Where to go on; taken from `next` or `previous`. */
                cursor?: string;
                /** @description One of created_at, state, title, submitted_at; a leading - turns it round. */
                ordering?: string;
                /** @description Rows a page, 50 by default, 500 at most. */
                page_size?: number;
                project?: string;
                state?: "todo" | "doing" | "submitted" | "returned" | "accepted" | "skipped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedAssignmentList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    return_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    skip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubmitInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    inbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxRow"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    read_inbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxRow"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    change_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenInputRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    delete_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    projects: {
        parameters: {
            query?: {
                /** @description Where to go on; taken from `next` or `previous`. */
                cursor?: string;
                /** @description One of name, created_at, slug; a leading - turns it round. */
                ordering?: string;
                /** @description Rows a page, 50 by default, 500 at most. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedProjectList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_project: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProjectRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    change_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedProjectChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    articles: {
        parameters: {
            query?: {
                /** @description Where to go on; taken from `next` or `previous`. */
                cursor?: string;
                language?: string;
                /** @description One of created_at, published_at, title, source, external_id; a leading - turns it round. */
                ordering?: string;
                /** @description Rows a page, 50 by default, 500 at most. */
                page_size?: number;
                published_after?: string;
                published_before?: string;
                q?: string;
                source?: string;
                state?: "open" | "review" | "gold" | "withdrawn" | "todo" | "doing" | "submitted" | "returned" | "accepted" | "skipped" | "";
                story?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedListedArticleList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    add_articles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArticlesRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    codebook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Codebook"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    codebook_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Codebook"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    import_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportInputRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                pk: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    members: {
        parameters: {
            query?: {
                /** @description Where to go on; taken from `next` or `previous`. */
                cursor?: string;
                /** @description One of username, role, created_at; a leading - turns it round. */
                ordering?: string;
                /** @description Rows a page, 50 by default, 500 at most. */
                page_size?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedMemberList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    add_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberInputRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    remove_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    change_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                username: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedRoleInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    next: {
        parameters: {
            query?: {
                /** @description My assignment; what follows it is reserved for a while. */
                after?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rule_scores: {
        parameters: {
            query?: {
                /** @description A pack version; the one in force. */
                version?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rule_texts: {
        parameters: {
            query: {
                answer: "accepted" | "edited" | "fired" | "ignored" | "matched" | "rejected" | "unproposed";
                cursor?: string;
                page_size?: number;
                /** @description All rules without it. */
                rule?: string;
                /** @description A pack version; the one in force. */
                version?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextsBehind"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    releases: {
        parameters: {
            query?: {
                /** @description Where to go on; taken from `next` or `previous`. */
                cursor?: string;
                /** @description One of -number, created_at; a leading - turns it round. */
                ordering?: string;
                /** @description Rows a page, 50 by default, 500 at most. */
                page_size?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedReleaseList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    create_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReleaseInputRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    release_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                number: number;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    review_queue: {
        parameters: {
            query?: {
                /** @description Where to go on; taken from `next` or `previous`. */
                cursor?: string;
                /** @description One of -disagreement, created_at, published_at, title; a leading - turns it round. */
                ordering?: string;
                /** @description Rows a page, 50 by default, 500 at most. */
                page_size?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedReviewRowList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rule_packs: {
        parameters: {
            query?: {
                /** @description Where to go on; taken from `next` or `previous`. */
                cursor?: string;
                /** @description One of -version, published_at; a leading - turns it round. */
                ordering?: string;
                /** @description Rows a page, 50 by default, 500 at most. */
                page_size?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedPackList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    publish_rule_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackInputRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pack"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    check_rules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedPack"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rule_draft: {
        parameters: {
            query?: {
                /** @description The language of the pack, such as `id`. */
                language?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    save_rule_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    discard_rule_draft: {
        parameters: {
            query: {
                /** @description The language of the draft. */
                language: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rule_matches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchesInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matches"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    preview_rules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewInputRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    retaggings: {
        parameters: {
            query?: {
                /** @description Where to go on; taken from `next` or `previous`. */
                cursor?: string;
                /** @description One of -created_at; a leading - turns it round. */
                ordering?: string;
                /** @description Rows a page, 50 by default, 500 at most. */
                page_size?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedRetaggingList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    retag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetaggingOrderRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retagging"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    retagging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retagging"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    pause_retagging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retagging"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    resume_retagging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retagging"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rule_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackWhole"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rule_pack_diff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                other: number;
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackDiff"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    restore_rule_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreInputRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pack"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
    rule_pack_yaml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorShape"];
                };
            };
        };
    };
}
