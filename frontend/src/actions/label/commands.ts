/** The labelling page's commands, all together. */

import type { Codebook } from "../../api/types";
import { ANSWERS } from "./commands/answers";
import { ARTICLE } from "./commands/article";
import { codebookCommands } from "./commands/codebook";
import type { LabelCommand } from "./commands/context";
import { EDGES } from "./commands/edges";
import { FIELDS } from "./commands/fields";
import { MOVES } from "./commands/moves";

/** Those that are the same with every codebook: their keys are a person's to change. */
export const FIXED_COMMANDS: readonly LabelCommand[] = [...MOVES, ...ANSWERS, ...EDGES, ...FIELDS, ...ARTICLE];

/** Every command of the page, in the order of help sheet and key bar. */
export function labelCommands(codebook: Codebook, language: string): LabelCommand[] {
  return [
    ...MOVES.slice(0, 2),
    ...ANSWERS.slice(0, 2),
    ...MOVES.slice(2),
    ...codebookCommands(codebook, language),
    ...EDGES,
    ...ANSWERS.slice(2),
    ...FIELDS,
    ...ARTICLE,
  ];
}
