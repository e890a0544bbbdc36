"""Hand-made labels for sentences of two public corpora, and how the taggers do on them.

`dev.jsonl` is for writing rules. `heldout.jsonl` (texts whose SHA-256 begins with 0 to 3) is only for measuring. Both
hold keys, hashes, offsets and labels, never the text; the corpora are read from a folder. Items whose key begins with
`cue-` were drawn by cue words for rare claim types, all others at random.
"""
