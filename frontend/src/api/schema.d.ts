// Generated from the API's schema: npm run types
export interface paths {
    "/api/v1/articles/{id}/annotations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
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
                    "application/json": components["schemas"]["Batch"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BatchAnswer"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        get: {
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        put: {
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
                    "application/json": components["schemas"]["Decision"];
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Case"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        post?: never;
        delete: {
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
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        post: {
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
                        "application/json": components["schemas"]["Article"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        post: {
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
                    "application/json": {
                        decisions: components["schemas"]["Decision"][];
                    };
                };
            };
            responses: {
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Review"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        get: {
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    page_size?: string;
                    project?: string;
                    q?: string;
                    state?: string;
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
                        "application/json": components["schemas"]["PageAssignmentRow"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        post: {
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
                    "application/json": {
                        reason?: string;
                    };
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        post: {
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
                    "application/json": {
                        annotations?: {
                            [key: string]: number;
                        };
                    };
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        get: {
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
                        "application/json": components["schemas"]["Me"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
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
        get: {
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
                        "application/json": components["schemas"]["PageProject"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        get: {
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/articles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    ordering?: string;
                    page_size?: string;
                    q?: string;
                    source?: string;
                    state?: string;
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
                        "application/json": components["schemas"]["PageArticleRow"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        get: {
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        post: {
            parameters: {
                query?: {
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        get: {
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
                        "application/json": components["schemas"]["PageRelease"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        put?: never;
        post: {
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
                    "application/json": {
                        notes?: string;
                    };
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{slug}/releases/{n}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    n: string;
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
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        get: {
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
                        "application/json": components["schemas"]["PageReviewRow"];
                    };
                };
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Error"];
                    };
                };
            };
        };
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
        Annotation: {
            annotator: string;
            /** Format: uuid */
            article: string;
            codebook_version: number;
            content_span: number[] | null;
            /** Format: date-time */
            created_at: string;
            end: number;
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
        AnnotationBody: {
            codebook_version?: number;
            content_span?: number[] | null;
            end: number;
            holder: string;
            holder_span?: number[] | null;
            /** Format: uuid */
            id?: string;
            labels: {
                [key: string]: string;
            };
            note?: string;
            quote?: string;
            start: number;
            /** Format: uuid */
            suggestion?: string | null;
            target: string;
            target_span?: number[] | null;
        };
        Article: {
            author: string | null;
            counts: {
                [key: string]: number;
            };
            external_id: string;
            /** Format: uuid */
            id: string;
            language: string;
            project: string;
            published_at: string | null;
            segments: components["schemas"]["Segment"][];
            source: string;
            /** @enum {string} */
            state: "open" | "review" | "gold" | "withdrawn";
            story: string | null;
            text: string;
            text_sha256: string;
            title: string;
            url: string | null;
        };
        ArticleRow: {
            author: string | null;
            counts: {
                [key: string]: number;
            };
            external_id: string;
            /** Format: uuid */
            id: string;
            language: string;
            project: string;
            published_at: string | null;
            source: string;
            /** @enum {string} */
            state: "open" | "review" | "gold" | "withdrawn";
            story: string | null;
            title: string;
            url: string | null;
        };
        Assignment: {
            annotator: string;
            /** Format: uuid */
            article: string;
            codebook_version: number;
            /** Format: uuid */
            id: string;
            seconds: number;
            /** @enum {string} */
            state: "todo" | "doing" | "submitted" | "returned" | "accepted" | "skipped";
            /** Format: date-time */
            submitted_at: string | null;
        };
        AssignmentRow: {
            annotator: string;
            article: components["schemas"]["ArticleRow"];
            codebook_version: number;
            /** Format: uuid */
            id: string;
            seconds: number;
            /** @enum {string} */
            state: "todo" | "doing" | "submitted" | "returned" | "accepted" | "skipped";
            /** Format: date-time */
            submitted_at: string | null;
        };
        Batch: {
            operations: components["schemas"]["Operation"][];
        };
        BatchAnswer: {
            results: components["schemas"]["BatchResult"][];
        };
        BatchResult: {
            /** Format: uuid */
            id: string;
            revision: number | null;
        };
        Case: {
            annotations: components["schemas"]["Annotation"][];
            decision: components["schemas"]["Decision"] | null;
            differs: string[];
            gold: components["schemas"]["Gold"] | null;
            id: string;
            proposed: components["schemas"]["Gold"] | null;
        };
        Codebook: {
            content: components["schemas"]["CodebookContent"];
            version: number;
        };
        CodebookContent: {
            dimensions: components["schemas"]["CodebookDimension"][];
            fields: components["schemas"]["CodebookField"][];
            name: string;
        };
        CodebookDimension: {
            default?: string;
            name: string;
            precedence?: string[];
            required: boolean;
            required_unless?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            scale: "nominal" | "ordinal";
            title: {
                [key: string]: string;
            };
            values: components["schemas"]["CodebookValue"][];
        };
        CodebookField: {
            name: string;
            required: boolean;
            required_unless?: {
                [key: string]: unknown;
            };
            title: {
                [key: string]: string;
            };
        };
        CodebookValue: {
            code: string;
            color?: string;
            definition: {
                [key: string]: string;
            };
            example?: string;
            hotkey?: string;
            ordered?: boolean;
            title: {
                [key: string]: string;
            };
            value: string;
        };
        Comment: {
            /** Format: uuid */
            id: string;
        };
        Cue: {
            end: number;
            rule: string;
            sets: {
                [key: string]: string;
            };
            start: number;
        };
        Decision: {
            case: string;
            gold?: components["schemas"]["Gold"] | null;
            reason?: string;
            /** Format: uuid */
            take?: string | null;
            /** @enum {string} */
            verdict: "accepted" | "fixed" | "rejected";
        };
        Error: {
            code: string;
            current?: unknown;
            fields: {
                [key: string]: string[];
            };
            message: string;
        };
        Gold: {
            end: number;
            holder: string;
            labels: {
                [key: string]: string;
            };
            start: number;
            target: string;
        };
        Me: {
            /** Format: uuid */
            id: string;
            name: string;
            username: string;
        };
        Operation: {
            annotation?: components["schemas"]["AnnotationBody"];
            end?: number;
            holder?: string;
            /** Format: uuid */
            id?: string;
            labels?: {
                [key: string]: string;
            };
            note?: string;
            /** @enum {string} */
            op: "put" | "delete" | "accept" | "edit" | "reject" | "undecide";
            quote?: string;
            revision?: number | null;
            start?: number;
            /** Format: uuid */
            suggestion?: string;
            target?: string;
        };
        PageArticleRow: {
            next: string | null;
            previous: string | null;
            results: components["schemas"]["ArticleRow"][];
        };
        PageAssignmentRow: {
            next: string | null;
            previous: string | null;
            results: components["schemas"]["AssignmentRow"][];
        };
        PageProject: {
            next: string | null;
            previous: string | null;
            results: components["schemas"]["Project"][];
        };
        PageRelease: {
            next: string | null;
            previous: string | null;
            results: components["schemas"]["Release"][];
        };
        PageReviewRow: {
            next: string | null;
            previous: string | null;
            results: components["schemas"]["ReviewRow"][];
        };
        Project: {
            blind: boolean;
            counts: {
                [key: string]: number;
            };
            /** Format: date-time */
            created_at: string;
            description: string;
            language: string;
            name: string;
            overlap: number;
            /** @enum {string} */
            role: "manager" | "reviewer" | "annotator" | "viewer";
            slug: string;
        };
        Release: {
            content_hash: string | null;
            counts: {
                [key: string]: number;
            };
            /** Format: date-time */
            created_at: string;
            created_by: string;
            files: components["schemas"]["ReleaseFile"][];
            notes: string;
            number: number;
            /** @enum {string} */
            status: "building" | "ready" | "failed" | "withdrawn";
        };
        ReleaseFile: {
            bytes: number;
            name: string;
            sha256: string;
        };
        Review: {
            article: components["schemas"]["Article"];
            cases: components["schemas"]["Case"][];
            open: number;
            state: string;
        };
        ReviewRow: {
            article: components["schemas"]["ArticleRow"];
            cases: number;
            open: number;
        };
        Segment: {
            end: number;
            /** @enum {string} */
            kind: "sentence" | "headline" | "boilerplate";
            start: number;
        };
        Suggestion: {
            content_span: number[] | null;
            cues: components["schemas"]["Cue"][];
            /** @enum {string|null} */
            decision: "accepted" | "edited" | "rejected" | null;
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
        Workspace: {
            annotations: components["schemas"]["Annotation"][];
            article: components["schemas"]["Article"];
            assignment: components["schemas"]["Assignment"] | null;
            codebook: components["schemas"]["Codebook"];
            comments: components["schemas"]["Comment"][];
            suggestions: components["schemas"]["Suggestion"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
