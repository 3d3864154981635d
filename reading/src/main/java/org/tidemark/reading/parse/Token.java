package org.tidemark.reading.parse;

/**
 * A word or mark of a sentence, as printed, with its part of speech, its lemma and its place in the
 * sentence's tree.
 *
 * <p>Tags are those of the Penn Treebank as OntoNotes uses them (also {@code HYPH}, {@code AFX},
 * {@code ADD}, {@code NFP}). Relations are those of NLP4J (ClearNLP's labels with its later
 * changes): {@code acl} clause without relative word on a noun ("founded by"), {@code acomp}
 * adjective after "be", {@code advcl} adverbial clause, {@code advmod} adverb, {@code agent} "by"
 * of a passive, {@code appos} apposition, {@code attr} noun after "be", {@code aux}, {@code
 * auxpass}, {@code case} possessive mark, {@code cc} "and", {@code ccomp} clause as object, {@code
 * compound} noun or name part before its head, {@code conj} later member of a list, {@code csubj}
 * and {@code csubjpass} clause as subject, {@code dative} indirect object, {@code dep} unsure,
 * {@code det}, {@code discourse}, {@code dobj} object, {@code expl} "there", {@code mark} "that",
 * "because", {@code meta}, {@code neg} "not", {@code nmod} other modifier of a noun, mostly
 * adjectives, {@code npadvmod} noun phrase as adverb ("last year"), {@code nsubj}, {@code
 * nsubjpass}, {@code oprd} ("named X"), {@code parataxis} ("he said" put in), {@code pcomp} clause
 * after a preposition, {@code pobj} noun after a preposition, {@code poss} possessor, {@code
 * preconj} "both", {@code predet} "all the", {@code prep} prepositional phrase, {@code prt}
 * particle of a verb, {@code punct}, {@code qmod} part of a number or amount, {@code relcl}
 * relative clause, {@code root}, {@code vocative}, {@code xcomp} clause that shares the subject
 * ("decided to go").
 *
 * @param index the token's place in its sentence, from 0
 * @param form the token exactly as the report prints it
 * @param begin where it begins in the report's text
 * @param end where it ends there, exclusive
 * @param lemma the dictionary form in lower case: singular of a noun, base of a verb
 * @param tag the part of speech
 * @param head the index of the token this one depends on, or -1 for a root
 * @param relation how it depends on its head
 */
public record Token(
    int index,
    String form,
    int begin,
    int end,
    String lemma,
    String tag,
    int head,
    String relation) {
  public Token {
    if (index < 0 || begin < 0 || end <= begin || head < -1 || head == index) {
      throw new IllegalArgumentException("no token " + form + " at " + index + ", head " + head);
    }
    if (form.length() != end - begin) {
      throw new IllegalArgumentException(form + " does not fill " + begin + " to " + end);
    }
    if (lemma.isEmpty() || tag.isEmpty() || relation.isEmpty()) {
      throw new IllegalArgumentException("a token without lemma, tag or relation: " + form);
    }
  }

  public boolean isRoot() {
    return head < 0;
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the relation is one of these. */
  public boolean is(String... relations) {
    for (String wanted : relations) {
      if (relation.equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
