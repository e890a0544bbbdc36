/** Short names for the API's shapes, from the generated schema.d.ts. Only a codebook's content is declared here: to
    the API it is data, described by annotations/codebook/schema.json. */

import type { components } from "./schema";

type Schemas = components["schemas"];

export type Me = Schemas["Person"];
export type Project = Schemas["Project"];
export type NewProject = Schemas["NewProjectRequest"];
export type Member = Schemas["Member"];
export type Role = Schemas["Role"];
export type Article = Schemas["ArticleWhole"];
export type ArticleState = Schemas["ArticleState"];
export type NewArticle = Schemas["ArticleInputRequest"];
export type Added = Schemas["Added"];
export type Import = Schemas["Import"];
export type ArticleRow = Schemas["ListedArticle"];
export type Found = Schemas["Found"];
export type Segment = Schemas["Segment"];
export type Annotation = Schemas["Annotation"];
export type Suggestion = Schemas["Suggestion"];
export type Cue = Schemas["Cue"];
export type Comment = Schemas["Comment"];
export type NewComment = Schemas["CommentInputRequest"];
export type InboxRow = Schemas["InboxRow"];
export type Assignment = Schemas["Assignment"];
export type Operation = Schemas["OperationInputRequest"];
export type BatchResult = Schemas["Written"];
export type ReviewRow = Schemas["ReviewRow"];
export type Case = Schemas["Case"];
export type Decision = Schemas["Decision"];
export type Judgement = Schemas["CaseJudgementRequest"];
export type Gold = Schemas["Gold"];
export type Release = Schemas["Release"];
export type Pack = Schemas["Pack"];
export type PackWhole = Schemas["PackWhole"];
export type PackDiff = Schemas["PackDiff"];
export type RuleChange = Schemas["RuleChange"];
export type Rule = Schemas["Rule"];
export type RuleExample = Schemas["Example"];
export type RuleDraft = Schemas["Draft"];
export type CheckedPack = Schemas["CheckedPack"];
export type RuleFault = CheckedPack["faults"][number];
export type Matches = Schemas["Matches"];
export type Share = Schemas["Share"];
export type Measured = Schemas["Measured"];
export type Preview = Schemas["Preview"];
export type PreviewChange = Schemas["PreviewChange"];
export type PreviewOrder = Schemas["PreviewInputRequest"];
export type Retagging = Schemas["Retagging"];
export type Scorecard = Schemas["Scorecard"];
export type RuleScore = Schemas["RuleScore"];
export type TextBehind = Schemas["TextBehind"];

/** Texts by language. */
export type Texts = Record<string, string>;

/** Dimension to values: met where a label is one of them. */
export type Conditions = Record<string, string[]>;

export interface DimensionValue {
  value: string;
  code: string;
  hotkey?: string;
  /** A colour of tokens.css: "denial" is --ct-denial-text, -tint, -line, -style and -weight. */
  color?: string;
  ordered?: boolean;
  title: Texts;
  definition: Texts;
  example?: string;
}

export interface Dimension {
  name: string;
  title: Texts;
  scale: "nominal" | "ordinal";
  required: boolean;
  required_unless?: Conditions;
  default?: string;
  precedence?: string[];
  hotkey?: string;
  values: DimensionValue[];
}

export interface TextField {
  name: "holder" | "target";
  title: Texts;
  definition?: Texts;
  required: boolean;
  required_if?: Conditions;
  required_unless?: Conditions;
  reserved?: string[];
}

export interface CodebookContent {
  name: string;
  dimensions: Dimension[];
  fields?: TextField[];
}

export type Codebook = Omit<Schemas["Codebook"], "content"> & { content: CodebookContent };
export type Workspace = Omit<Schemas["Workspace"], "codebook"> & { codebook: Codebook };
export type Review = Omit<Schemas["Review"], "codebook"> & { codebook: Codebook };
