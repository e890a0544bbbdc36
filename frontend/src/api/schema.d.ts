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
        post?: never;
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
        /** @description Read a `.txt` or `.jsonl` file; good records are kept, the others are named. */
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
        /** @description What every refusal looks like. */
        ErrorShape: {
            /** @description Stable, for programs. */
            code: string;
            /** @description The current state, with 409 and 412. */
            current?: unknown;
            /** @description A field, or the index of a record, to its messages. */
            fields: {
                [key: string]: string[];
            };
            /** @description What happened and what to do. */
            message: string;
        };
        /** @enum {string} */
        FormatEnum: "auto";
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
            kind: components["schemas"]["InboxRowKindEnum"];
            project: string;
            text: string;
            title: string;
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
        PaginatedArticleRowList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["ArticleRow"][];
        };
        PaginatedAssignmentList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["Assignment"][];
        };
        PaginatedMemberList: {
            /** Format: uri */
            next: string | null;
            /** Format: uri */
            previous: string | null;
            results: components["schemas"]["Member"][];
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
        /** @enum {string} */
        Scope: "read" | "write" | "manage";
        Segment: {
            end: number;
            kind: components["schemas"]["SegmentKindEnum"];
            start: number;
        };
        /** @enum {string} */
        SegmentKindEnum: "sentence" | "headline" | "boilerplate";
        /** @enum {string} */
        ShownState: "open" | "review" | "gold" | "withdrawn" | "todo" | "doing" | "submitted" | "returned" | "accepted" | "skipped";
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
        /** @enum {string} */
        Verdict: "accepted" | "fixed" | "rejected";
        /** @description A serializer that refuses fields it does not know, instead of dropping them. */
        WithReasonRequest: {
            reason: string;
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
                    "application/json": components["schemas"]["PaginatedArticleRowList"];
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
                /** @description One of created_at, published_at, title; a leading - turns it round. */
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
}
