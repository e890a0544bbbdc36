/** A small article with a codebook, for tests of what the labelling page does. */

import type { Codebook, Suggestion, Workspace } from "../../api/types";
import { createOutbox } from "../../state/outbox/outbox";
import type { OutboxService } from "../../state/outbox/service";
import { memoryStorage } from "../../state/outbox/storage";
import { createLabelSession, type LabelSession } from "./session";

const TEXT =
  "Bupati menuduh 🔌 PLN lalai. Listrik mungkin padam lagi!\n\nBaca juga: Dua malam gelap.\n\nWarga “sangat” marah.";

const at = (words: string) => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return { start, end: start + [...words].length };
};

const title = (en: string) => ({ en, id: en });

function value(name: string, code: string, hotkey?: string) {
  return { value: name, code, hotkey, title: title(name), definition: title(name) };
}

export const CODEBOOK: Codebook = {
  version: 1,
  sha256: "",
  published_at: "2025-01-01T00:00:00Z",
  content: {
    name: "Small",
    dimensions: [
      {
        name: "claim_type",
        title: title("Claim type"),
        scale: "nominal",
        required: true,
        values: [value("accusation", "Ac", "1"), value("prediction", "Pr", "2"), value("not_claim", "No", "0")],
      },
      {
        name: "confidence",
        title: title("Confidence"),
        scale: "ordinal",
        required: true,
        required_unless: { claim_type: ["not_claim"] },
        hotkey: "c",
        values: [value("possible", "Po"), value("certain", "Ce")],
      },
      {
        name: "stance",
        title: title("Stance"),
        scale: "nominal",
        required: true,
        required_unless: { claim_type: ["not_claim"] },
        hotkey: "s",
        values: [value("oppose", "Op"), value("neutral", "Ne")],
      },
    ],
    fields: [{ name: "target", title: title("Target"), required: false, required_if: { stance: ["oppose"] } }],
  },
};

const SUGGESTION: Suggestion = {
  id: "11111111-1111-4111-8111-111111111111",
  ...at("Listrik mungkin padam lagi"),
  labels: { claim_type: "prediction", confidence: "possible" },
  holder: "",
  target: "",
  content_span: null,
  rule: "hedge.possible",
  pack_version: 1,
  cues: [{ ...at("mungkin"), rule: "hedge.possible", sets: { confidence: "possible" } }],
  decision: null,
};

const WORKSPACE: Workspace = {
  article: {
    id: "article",
    project: "demo",
    external_id: "1",
    source: "",
    title: "",
    author: "",
    url: "",
    published_at: null,
    language: "id",
    text_sha256: "",
    length: [...TEXT].length,
    state: "doing",
    story: null,
    created_at: "2025-01-01T00:00:00Z",
    counts: { annotations: 0, suggestions: 1, assignments: 1, submitted: 0 },
    text: TEXT,
    segments: [
      { ...at("Bupati menuduh 🔌 PLN lalai."), kind: "sentence" },
      { ...at("Listrik mungkin padam lagi!"), kind: "sentence" },
      { ...at("Baca juga: Dua malam gelap."), kind: "sentence" },
      { ...at("Baca juga: Dua malam gelap."), kind: "boilerplate" },
      { ...at("Warga “sangat” marah."), kind: "sentence" },
    ],
    meta: {},
  },
  codebook: CODEBOOK,
  assignment: {
    id: "assignment",
    article: "article",
    annotator: "ada",
    state: "doing",
    codebook_version: 1,
    seconds: 0,
    submitted_at: null,
    reason: "",
    project: "demo",
    title: "",
    source: "",
    published_at: null,
  },
  annotations: [],
  suggestions: [SUGGESTION],
  comments: [],
};

export function testOutbox(): Promise<OutboxService> {
  return createOutbox({
    user: "ada",
    storage: memoryStorage(),
    send: () => new Promise(() => {}),
    wait: () => Promise.resolve(),
  });
}

export async function testSession(): Promise<LabelSession> {
  return createLabelSession(WORKSPACE, await testOutbox());
}
