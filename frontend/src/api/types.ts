/** Short names for the API's shapes. They come from schema.d.ts; nothing is declared by hand here. */

import type { components } from "./schema";

type Schemas = components["schemas"];

export type Me = Schemas["Me"];
export type Project = Schemas["Project"];
export type Codebook = Schemas["Codebook"];
export type Dimension = Schemas["CodebookDimension"];
export type DimensionValue = Schemas["CodebookValue"];
export type Article = Schemas["Article"];
export type ArticleRow = Schemas["ArticleRow"];
export type Segment = Schemas["Segment"];
export type Annotation = Schemas["Annotation"];
export type AnnotationBody = Schemas["AnnotationBody"];
export type Suggestion = Schemas["Suggestion"];
export type Cue = Schemas["Cue"];
export type Assignment = Schemas["Assignment"];
export type AssignmentRow = Schemas["AssignmentRow"];
export type Workspace = Schemas["Workspace"];
export type Operation = Schemas["Operation"];
export type BatchResult = Schemas["BatchResult"];
export type Review = Schemas["Review"];
export type ReviewRow = Schemas["ReviewRow"];
export type Case = Schemas["Case"];
export type Decision = Schemas["Decision"];
export type Gold = Schemas["Gold"];
export type Release = Schemas["Release"];
