package org.tidemark.reading.names;

/**
 * A place where the text itself gives another name.
 *
 * @param named the name it is given for, or, where a pronoun or noun stands for it, empty
 * @param token the token standing for the one named when there is no name for it, or -1
 * @param alias the other name
 * @param passage number of the passage
 * @param first first token of the wording
 * @param last last token of the wording
 * @param way which way of saying it is
 */
record SaidAlias(
    String named, int token, String alias, int passage, int first, int last, String way) {}
