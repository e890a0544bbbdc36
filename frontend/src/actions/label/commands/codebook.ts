/** Labels: number keys and the keys of dimensions come from the codebook. */

import type { Codebook } from "../../../api/types";
import { hotkeyOf, isExcused, titleIn, typeDimension } from "../../../state/codebook";
import { cycle, setType } from "../edits";
import { labelsOf } from "../rows";
import { type LabelCommand, selected, somewhere } from "./context";

/** Where a person's key for the n-th value of the deciding dimension is kept, counted from 0. */
export const typeSlot = (index: number) => `type.${index + 1}`;

function typeCommands(codebook: Codebook, language: string): LabelCommand[] {
  return typeDimension(codebook).values.map((value, index) => {
    const key = hotkeyOf(value, index);
    return {
      id: `type.${value.value}`,
      slot: typeSlot(index),
      keys: key ? [key] : [],
      group: "label",
      title: { text: titleIn(language, value.title, value.value) },
      hint: "hint.type",
      when: somewhere,
      quick: true,
      run: ({ session }) => setType(session, value.value),
    };
  });
}

/** Dimensions with a key of their own are cycled by it, with Shift backwards. */
function cycleCommands(codebook: Codebook, language: string): LabelCommand[] {
  return codebook.content.dimensions.flatMap((dimension) => {
    if (!dimension.hotkey) return [];
    const title = titleIn(language, dimension.title, dimension.name);
    const hint = { confidence: "hint.confidence", stance: "hint.stance" }[dimension.name] as LabelCommand["hint"];
    const one = (step: 1 | -1): LabelCommand => ({
      id: `cycle.${dimension.name}.${step === 1 ? "on" : "back"}`,
      keys: [step === 1 ? (dimension.hotkey as string) : (dimension.hotkey as string).toUpperCase()],
      group: "label",
      title: step === 1 ? { text: title } : { key: "label.backwards", of: title },
      hint: step === 1 ? hint : undefined,
      when: (context) => {
        const row = context.session.selectedRow();
        return selected(context) && row !== undefined && !isExcused(dimension, labelsOf(row));
      },
      quick: true,
      run: ({ session }) => cycle(session, dimension.name, step),
    });
    return [one(1), one(-1)];
  });
}

/** Those that a codebook brings: its values and its dimensions. */
export function codebookCommands(codebook: Codebook, language: string): LabelCommand[] {
  return [...typeCommands(codebook, language), ...cycleCommands(codebook, language)];
}
