"""What is said about a faulty pack: English sentences that know their code, so that others can say it in theirs."""

from collections.abc import Mapping
from typing import Any

SENTENCES = {
    # The file
    "pack_too_long": "A pack has at most {most:,} characters; this one has {count:,}.",
    "pack_too_many_parts": "A pack has at most {most:,} parts.",
    "too_deep": "Lists and keys nest too deeply here.",
    "alias": "Aliases ({mark}) are not used in packs; write the text out where it is needed.",
    "alias_unknown": "Aliases (*) are not used in packs; write the text out where it is needed.",
    "tag": "Tags such as {tag} are not used in packs.",
    "second_document": "A second document begins here; a file holds one pack.",
    "key_not_plain": "A key must be a plain word.",
    "key_twice": "The key “{key}” is there already, on line {first}. {remedy}",
    "keep_one": "Keep one of them.",
    "one_list_of_sentences": "Put both sentences in one list.",
    "one_list": "Put both into one list.",
    "nul": "A NUL character cannot be stored.",
    "half_character": "Half a character cannot be stored.",
    "half_character_here": "This character is half of one and cannot be stored.",
    "no_json": "This is no JSON: {problem}",
    "no_yaml": "This is no YAML: {problem}.",
    "colon_here": "A colon makes a key here, where none can be. Put the text in single quotes, or check the spaces at "
    "the start of the line.",
    "key_expected": "A key with a colon is expected here. Check the spaces at the start of the line, and write a "
    "single quote inside single quotes as two.",
    "colon_expected": "A key with a colon is expected here; check the lines above for a quote that is not closed.",
    "value_missing": "Something is missing here: a bracket is not closed, or a value not written.",
    "hyphen_expected": "A list goes on here, so a hyphen is expected; check the spaces at the start of the line.",
    "list_unclosed": "A list in brackets is not closed, or lacks a comma.",
    "keys_unclosed": "Keys in braces are not closed, or lack a comma.",
    "backslash_in_quotes": "Double quotes make a backslash special. Put patterns in single quotes.",
    "document_in_quotes": "A line of three hyphens or dots stands inside quotes.",
    "quote_unclosed": "The quote that begins here is never closed.",
    "tab": "A tab stands here; YAML wants spaces.",
    "bad_start": "Nothing may begin with {sign} in YAML; put the text in single quotes.",
    "bad_character": "The character {character} cannot stand in YAML.",
    # The form of a pack and of its rules
    "no_rule": "This must be a rule, that is keys with values, not {value}.",
    "key_unknown": "There is no key “{key}” here.",
    "key_misspelt": "There is no key “{key}”; did you mean “{near}”?",
    "words_or_names": "“words” or “names” is missing.",
    "key_missing": "“{key}” is missing.",
    "text": "text",
    "a_list": "a list",
    "keys_with_values": "keys with values",
    "a_whole_number": "a whole number",
    "true_or_false": "true or false",
    "named": "“{key}”",
    "this": "This",
    "no_value": "{what} has no value; it must be {wanted}.",
    "number_for_text": "{what} must be text: write '{value}' in quotes.",
    "wrong_kind": "{what} must be {wanted}, not {value}.",
    "not_one_of": "{what} must be one of {known}, not {value}.",
    "bad_name": "{what} is {value}: only lower-case letters, digits and single signs between them.",
    "too_small": "{what} must be {least} at least.",
    "too_great": "{what} must be {most} at most.",
    "empty": "{what} is empty.",
    "too_long": "{what} has {count:,} characters; {most:,} are the most.",
    "empty_list": "{what} is an empty list.",
    "too_many_entries": "{what} has {count:,} entries; {most:,} are the most.",
    "says_nothing": "{what} says nothing.",
    "too_many_names": "{what} has {count:,} names; {most:,} are the most.",
    "word_twice": "{what} has a word twice: “{word}” stands in this list already.",
    "wrong_keys": "{what} has keys that do not go with its kind: {keys}.",
    "wrong_for_kind": "{what} does not go with this kind of rule.",
    "unusable": "{what} cannot be used: {problem}.",
    # Rules beside each other
    "id_taken": "This id is taken already.",
    "id_taken_on": "This id is taken already, on line {first}.",
    "other_language": "This rule is for “{language}”, the pack for “{packs}”: a pack has one language.",
    "alias_of_two": "“{alias}” stands for “{name}” already.",
    "dimension_unknown": "The codebook has no dimension “{dimension}”; it has {known}.",
    "label_unknown": "“{dimension}” has no value “{value}” in the codebook; it has {known}.",
    "rules_too_large": "The rules together do not fit into {megabytes} MB; use fewer or shorter ones.",
    "rules_too_large_most": "The rules together do not fit into {megabytes} MB; use fewer or shorter ones. The largest "
    "are {largest}.",
    "rules_too_slow": "The patterns take more than {seconds} seconds to compile; use fewer or simpler ones.",
    # Patterns
    "pattern_too_long": "The pattern is longer than {most} characters.",
    "looks_around": "The pattern looks around with {sign}, which RE2 cannot do; use `not_after` and `not_before` "
    "(character {at}).",
    "refers_back": "The pattern refers back to a group with {sign}, which RE2 cannot do; write the words out "
    "(character {at}).",
    "sign_unknown": "The pattern uses {sign}, which RE2 does not know (character {at}).",
    "quoting_sign": "The pattern quotes with {sign}; write a backslash before each sign instead (character {at}).",
    "single_byte": "The pattern asks for a single byte with {sign}, which may be a part of a character; use . instead "
    "(character {at}).",
    "group_name_taken": "The pattern calls a group {sign}; such names are taken (character {at}).",
    "possessive": "The pattern repeats possessively with {sign}; leave the last + out (character {at}).",
    "group_twice": "The group “{group}” stands twice; write the pattern so that one will do (character {at}).",
    "group_useless": "There is no use for the group {group}; use {known}.",
    "last_backslash": "The pattern ends with a backslash, which stands before nothing.",
    "closes_nothing_at": "A ) closes nothing (character {at}).",
    "sign_unusable": "{sign} cannot be used here; name the characters instead.",
    "matches_nothing": "There is no text that the pattern could match.",
    "matches_the_empty": "The pattern matches where nothing stands; it must need at least one character.",
    "matches_everything": "The pattern matches everything: any word will do, in whatever script, alone or among "
    "others.",
    "does_not_compile": "The pattern does not compile. {why}",
    "does_not_compile_else": "The pattern does not compile: {problem}.",
    "group_unclosed": "A ( is not closed.",
    "closes_nothing": "A ) closes nothing.",
    "class_unclosed": "A [ is not closed.",
    "bad_group_name": "A group has a name that cannot be one.",
    "pattern_too_large": "It takes too much memory: repeat fewer things, or less often.",
    "nothing_to_repeat": "Nothing that could be repeated stands before {sign}.",
    "repeats_twice": "Two signs of repetition follow each other: {sign}.",
    "repeats_too_often": "It repeats {sign} times; 1,000 times are the most, all repetitions around it counted.",
    "bad_escape": "There is no {sign}; a backslash makes signs plain, and stands before few letters.",
    "bad_class": "{sign} is no class of characters.",
    "bad_operator": "{sign} begins nothing that RE2 knows.",
    # Examples
    "examples_too_slow": "The examples take more than {seconds} seconds; use fewer or shorter ones.",
    "example_fails": "The example “{sentence}” of `{kind}` fails: {why}.",
    "finds_nothing": "The pattern finds nothing in any of its examples, so perhaps nothing at all.",
    "finds": "the rule finds “{words}” in it",
    "no_name_in_it": "none of the names stands in it as a word of its own",
    "not_matched": "the pattern does not match it",
    "refused_by_neighbour": "a word beside what it finds refuses it, see `not_after` and `not_before`",
    "inside_layers": "what it finds lies in what it must not touch, see `outside`: {layers}",
    "not_in_main_clause": "what it finds stands in a subordinate or relative clause, see `embedded`",
}


class Told(str):
    """An English sentence, or a part of one, with its code and what was filled into it; parts may be filled in too."""

    code: str
    params: Mapping[str, Any]

    def __new__(cls, words: str, code: str = "", params: Mapping[str, Any] | None = None) -> "Told":
        made = super().__new__(cls, words)
        made.code, made.params = code, params or {}
        return made


def say(code: str, **params: str | int) -> Told:
    """Return the sentence of a code, filled in."""
    return Told(SENTENCES[code].format_map(params), code, params)


NOTHING = Told("")
