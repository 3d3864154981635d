package org.tidemark.reading.parse;

/**
 * A word of a sentence with its place in the text, its part of speech and its head.
 *
 * @param index its place in the sentence, from 0
 * @param form the word as the text has it
 * @param begin offset of its first character in the report's text
 * @param end offset after its last character
 * @param lemma its base form in lower case
 * @param tag its part of speech (Penn Treebank)
 * @param head index of the token it hangs on, -1 for the root
 * @param relation how it hangs there (ClearNLP dependency labels: nsubj, dobj, pobj …)
 */
public record Token(
    int index, String form, int begin, int end, String lemma, String tag, int head,
    String relation) {}
