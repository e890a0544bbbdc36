import { beforeEach, describe, expect, test } from "vitest";
import { ApiError, networkFailure } from "../../api/errors";
import type { Annotation, Case, Codebook, Decision, Judgement, Review } from "../../api/types";
import { acceptAgreed, changeDraft, rejectCase, saveFix, startFix, takeAnswer, undecide, undoLast } from "./decisions";
import { withEdge, withLabel } from "./fix";
import { createReviewSession, type ReviewSession } from "./session";

const TEXT = "Lampu padam di pasar. Warga menuntut ganti rugi. Teknisi datang malam.";
const value = (name: string, code: string) => ({ value: name, code, title: { en: name }, definition: { en: name } });
const codebook: Codebook = {
  version: 1,
  sha256: "",
  published_at: "2025-08-08T00:00:00Z",
  content: {
    name: "small",
    dimensions: [
      {
        name: "claim_type",
        title: { en: "Type" },
        scale: "nominal",
        required: true,
        values: [value("event", "Et"), value("directive", "Di")],
      },
    ],
    fields: [{ name: "target", title: { en: "Target" }, required: false, required_if: { claim_type: ["directive"] } }],
  },
};

function answer(annotator: string, words: string, type: string): Annotation {
  const start = TEXT.indexOf(words);
  return {
    id: `${annotator} ${words}`,
    article: "a",
    annotator,
    start,
    end: start + words.length,
    quote: words,
    labels: { claim_type: type },
    holder: "",
    target: type === "directive" ? "ganti rugi" : "",
    holder_span: null,
    target_span: null,
    content_span: null,
    note: "",
    flagged: false,
    suggestion: null,
    codebook_version: 1,
    revision: 1,
    created_at: "",
    updated_at: "",
  };
}

function goldOf({ start, end, labels, holder, target }: Annotation): Case["gold"] {
  const spans = { holder_span: null, target_span: null, content_span: null };
  return { start, end, labels, holder, target, ...spans, codebook_version: 1 };
}

function caseOf(id: string, annotations: Annotation[], rest: Partial<Case> = {}): Case {
  const [first] = annotations;
  const proposed = first && annotations.length > 1 ? goldOf(first) : null;
  return { id, annotations, differs: [], proposed, decision: null, gold: null, ...rest };
}

const LIGHTS = [answer("ada", "Lampu padam di pasar", "event"), answer("ben", "Lampu padam di pasar", "event")];
const DEMAND = [answer("ada", "Warga menuntut ganti rugi", "directive"), answer("ben", "Warga menuntut", "event")];
const LONE = [answer("ada", "Teknisi datang malam", "event")];

function reviewOf(cases: Case[]): Review {
  const article = { id: "a", text: TEXT, title: "Lampu", segments: [] } as unknown as Review["article"];
  return {
    article,
    codebook,
    annotators: ["ada", "ben"],
    assignments: [],
    cases,
    open: cases.filter(({ gold }) => !gold).length,
    state: "review",
  };
}

/** What a server would keep; `refuse` makes its next write fail. */
class Desk {
  kept = new Map<string, Judgement>();
  refuse: ApiError | null = null;
  fresh: Review | null = null;
  session: ReviewSession;

  constructor(cases: Case[], username = "rita") {
    const answered = (id: string, judgement: Judgement): Decision => {
      const one = this.session.get().review.cases.find((candidate) => candidate.id === id);
      return {
        case: id,
        verdict: judgement.verdict,
        take: judgement.take ?? null,
        gold: judgement.verdict === "rejected" ? null : ((judgement.gold as Case["gold"]) ?? one?.proposed ?? null),
        reason: judgement.reason ?? "",
        reviewer: username,
        at: "2025-08-08T00:00:00Z",
      };
    };
    const write = async <V>(act: () => V): Promise<V> => {
      const refusal = this.refuse;
      this.refuse = null;
      if (refusal) throw refusal;
      return act();
    };
    const keep = (id: string, judgement: Judgement) => {
      this.kept.set(id, judgement);
      return answered(id, judgement);
    };
    this.session = createReviewSession({
      review: reviewOf(cases),
      username,
      server: {
        decide: (id, judgement) => write(() => keep(id, judgement)),
        undo: (id) => write(() => void this.kept.delete(id)),
        accept: (ids) => write(() => ids.map((id) => keep(id, { verdict: "accepted" }))),
        load: async () => this.fresh ?? this.session.get().review,
      },
    });
  }

  /** Resolves when every write has been answered. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.session.get().pending > 0) return;
        stop();
        resolve();
      };
      const stop = this.session.subscribe(look);
      look();
    });
  }

  get open(): number {
    return this.session.get().review.open;
  }
}

const standard = () => [
  caseOf("lights", LIGHTS, { gold: goldOf(LIGHTS[0] as Annotation) }),
  caseOf("demand", DEMAND, { differs: ["span", "claim_type"] }),
  caseOf("lone", LONE),
];

describe("Rita reviews", () => {
  let desk: Desk;
  let session: ReviewSession;
  beforeEach(() => {
    desk = new Desk(standard());
    session = desk.session;
  });

  test("the first open case stands open, with what is proposed chosen", () => {
    expect(session.get()).toMatchObject({ at: "demand", take: DEMAND[0]?.id });
    expect(desk.open).toBe(2);
  });

  test("taking an answer settles the case at once and goes on to the next open one", async () => {
    session.patch({ reason: " Sesuai kutipan " });
    takeAnswer(session, 1);
    expect(session.get()).toMatchObject({ at: "lone", reason: "", pending: 1 });
    expect(desk.open).toBe(1);
    await desk.settled();
    expect(desk.kept.get("demand")).toEqual({ verdict: "accepted", take: DEMAND[1]?.id, reason: "Sesuai kutipan" });
  });

  test("rejecting asks for a reason first", async () => {
    rejectCase(session);
    expect(session.get()).toMatchObject({ at: "demand", mode: "reject", asked: 1 });
    session.patch({ reason: "Bukan klaim" });
    rejectCase(session);
    await desk.settled();
    expect(desk.kept.get("demand")).toMatchObject({ verdict: "rejected", reason: "Bukan klaim" });
    expect(desk.open).toBe(1);
  });

  test("a fixed passage is sent with its own edges and labels, once it lacks nothing", async () => {
    takeAnswer(session, 0);
    session.open("demand");
    session.patch({ take: DEMAND[1]?.id });
    undecide(session);
    await desk.settled();
    session.patch({ take: DEMAND[1]?.id });
    startFix(session);
    changeDraft(session, (draft) =>
      withLabel(codebook, withEdge(session.words, draft, "end", 1), "claim_type", "directive"),
    );
    changeDraft(session, (draft) => ({ ...draft, target: "" }));
    saveFix(session);
    expect(session.get().mode).toBe("fix");
    changeDraft(session, (draft) => ({ ...draft, target: "ganti" }));
    saveFix(session);
    await desk.settled();
    expect(desk.kept.get("demand")).toMatchObject({
      verdict: "fixed",
      gold: { target: "ganti", end: TEXT.indexOf(" rugi") },
    });
  });

  test("undo takes back the last decision and returns to its case", async () => {
    takeAnswer(session);
    takeAnswer(session, 0);
    expect(desk.open).toBe(0);
    undoLast(session);
    expect(session.get().at).toBe("lone");
    undoLast(session);
    await desk.settled();
    expect(session.get().at).toBe("demand");
    expect(desk.open).toBe(2);
    expect(desk.kept.size).toBe(0);
  });

  test("while the server is away the decision comes back with the words that were typed", async () => {
    session.patch({ reason: "Lihat kutipan" });
    desk.refuse = networkFailure();
    takeAnswer(session, 1);
    await desk.settled();
    expect(session.get()).toMatchObject({ at: "demand", reason: "Lihat kutipan", fault: { case: "demand" } });
    expect(desk.open).toBe(2);
    takeAnswer(session, 1);
    await desk.settled();
    expect(desk.open).toBe(1);
  });

  test("a case that changed meanwhile is shown as it is now", async () => {
    const changed = caseOf("demand again", [DEMAND[0] as Annotation]);
    desk.fresh = reviewOf([changed, caseOf("lone", LONE)]);
    desk.refuse = new ApiError("status", 409, { code: "case_changed", message: "", fields: {} });
    takeAnswer(session);
    await desk.settled();
    expect(session.get()).toMatchObject({ at: "demand again", changed: true, fault: null });
  });

  test("an article that left review can no longer be decided on", async () => {
    desk.fresh = { ...reviewOf(standard()), state: "open" };
    desk.refuse = new ApiError("status", 409, { code: "not_in_review", message: "", fields: {} });
    takeAnswer(session);
    await desk.settled();
    expect(session.writable).toBe(false);
    expect(desk.open).toBe(2);
  });
});

test("all that agree are accepted in one go, and come back in one refusal", async () => {
  const agreeing = () => [caseOf("lights", LIGHTS), ...standard().slice(1)];
  const desk = new Desk(agreeing());
  desk.refuse = networkFailure();
  acceptAgreed(desk.session);
  expect(desk.open).toBe(2);
  await desk.settled();
  expect(desk.open).toBe(3);
  acceptAgreed(desk.session);
  await desk.settled();
  expect([...desk.kept.keys()]).toEqual(["lights"]);
});

test("Ada decides nothing about an article that she labelled", async () => {
  const desk = new Desk(standard(), "ada");
  takeAnswer(desk.session);
  rejectCase(desk.session);
  startFix(desk.session);
  await desk.settled();
  expect(desk.session.get()).toMatchObject({ mode: "choose", done: [] });
  expect(desk.kept.size).toBe(0);
});
