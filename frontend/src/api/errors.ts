/** The one error that leaves this folder: the network failed, the server refused, or its answer could not be read. */

export type FailureKind = "network" | "status" | "parse";

export type Fields = Record<string, string[]>;

/** One thing to mend in a rule pack. */
export interface PackFault {
  line: number | null;
  rule: string | null;
  /** In English. */
  message: string;
  code: string;
  params: Record<string, unknown>;
}

interface Refusal {
  code: string;
  message: string;
  fields: Fields;
  current?: unknown;
  faults?: PackFault[];
}

export class ApiError extends Error {
  readonly kind: FailureKind;
  /** HTTP status, 0 where there was no answer. */
  readonly status: number;
  readonly code: string;
  readonly fields: Fields;
  /** What the server holds now, on 409 and 412. */
  readonly current: unknown;
  /** What is wrong with a rule pack, on `pack_invalid`. */
  readonly faults: PackFault[];

  constructor(kind: FailureKind, status: number, refusal: Refusal) {
    super(refusal.message);
    this.name = "ApiError";
    this.kind = kind;
    this.status = status;
    this.code = refusal.code;
    this.fields = refusal.fields;
    this.current = refusal.current;
    this.faults = refusal.faults ?? [];
  }

  /** The server cannot be reached just now; the same request may well succeed later. */
  get away(): boolean {
    return this.kind === "network" || this.status === 502 || this.status === 503 || this.status === 504;
  }

  /** Worth sending again without a change: away, too fast, or broken on the server's side. */
  get passing(): boolean {
    return this.away || this.status === 429 || this.status >= 500;
  }
}

export function networkFailure(): ApiError {
  return new ApiError("network", 0, { code: "network", message: "", fields: {} });
}

export function parseFailure(status: number): ApiError {
  return new ApiError("parse", status, { code: "unreadable", message: "", fields: {} });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).map(([name, messages]): [string, string[]] => [
    name,
    Array.isArray(messages) ? messages.map(String) : [String(messages)],
  ]);
  return Object.fromEntries(entries);
}

function isFault(value: unknown): value is PackFault {
  return (
    isRecord(value) && typeof value.message === "string" && typeof value.code === "string" && isRecord(value.params)
  );
}

/** Reads the one error shape; anything else keeps its status and gets the code "status". */
export function statusFailure(status: number, body: unknown): ApiError {
  if (!isRecord(body)) return new ApiError("status", status, { code: "status", message: "", fields: {} });
  return new ApiError("status", status, {
    code: typeof body.code === "string" ? body.code : "status",
    message: typeof body.message === "string" ? body.message : "",
    fields: fieldsOf(body.fields),
    current: body.current,
    faults: Array.isArray(body.faults) ? body.faults.filter(isFault) : [],
  });
}
