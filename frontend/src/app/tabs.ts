/** The stages of a project, in the order of the bar, and who sees which. */

export type Tab = "queue" | "label" | "review" | "quality" | "rules" | "releases";

export const TABS: { tab: Tab; to: string; roles: string[] }[] = [
  { tab: "queue", to: "/projects/$slug", roles: ["manager", "reviewer", "annotator", "viewer"] },
  { tab: "label", to: "/projects/$slug/label", roles: ["manager", "reviewer", "annotator"] },
  { tab: "review", to: "/projects/$slug/review", roles: ["manager", "reviewer"] },
  { tab: "quality", to: "/projects/$slug/quality", roles: ["manager", "reviewer", "annotator", "viewer"] },
  { tab: "rules", to: "/projects/$slug/rules", roles: ["manager", "reviewer", "annotator", "viewer"] },
  { tab: "releases", to: "/projects/$slug/releases", roles: ["manager", "reviewer", "annotator", "viewer"] },
];
