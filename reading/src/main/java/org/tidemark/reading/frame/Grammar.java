package org.tidemark.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** Small questions about a parsed sentence that the frames, names and rules all ask. */
public final class Grammar {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  private Grammar() {}

  /** The children of a token that stand in one of these relations to it, in order. */
  public static List<Integer> children(Sentence sentence, int token, String... relations) {
    List<String> wanted = List.of(relations);
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.below(token)) {
      if (wanted.contains(sentence.token(child).relation())) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child in one of these relations, or -1. */
  public static int child(Sentence sentence, int token, String... relations) {
    List<Integer> found = children(sentence, token, relations);
    return found.isEmpty() ? -1 : found.getFirst();
  }

  /** A head with all that are listed beside it ("A, B and C"), in order. */
  public static List<Integer> listed(Sentence sentence, int head) {
    List<Integer> all = new ArrayList<>();
    collect(sentence, head, all);
    return all;
  }

  private static void collect(Sentence sentence, int head, List<Integer> into) {
    into.add(head);
    for (int next : children(sentence, head, "conj")) {
      if (isNominal(sentence.token(next)) || !isNominal(sentence.token(head))) {
        collect(sentence, next, into);
      }
    }
  }

  /** The subjects a verb has of its own. */
  public static List<Integer> subjects(Sentence sentence, int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.below(verb)) {
      if (SUBJECTS.contains(sentence.token(child).relation())) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether a token can head a noun phrase. */
  public static boolean isNominal(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.equals("PRP")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("WDT")
        || tag.equals("WP")
        || tag.equals("PRP$")
        || tag.equals("$");
  }

  /** Whether a token is a noun, common or proper. */
  public static boolean isNoun(Token token) {
    return token.tag().startsWith("NN");
  }

  /** Whether a token is a verb form. */
  public static boolean isVerb(Token token) {
    return token.tag().startsWith("VB");
  }

  /** Whether a token stands for the noun its clause hangs on ("who", "which", "that"). */
  public static boolean isRelative(Token token) {
    return RELATIVE.contains(token.lemma())
        && (token.tag().startsWith("W") || token.tag().equals("IN") || token.tag().equals("DT"));
  }

  /** The verb's lemma with its particle: "carry out". */
  public static String verbLemma(Sentence sentence, int verb) {
    int particle = child(sentence, verb, "prt");
    String lemma = sentence.token(verb).lemma();
    return particle < 0 ? lemma : lemma + " " + sentence.token(particle).lemma();
  }

  /** Whether a token hangs on another, directly or through others. */
  public static boolean under(Sentence sentence, int token, int above) {
    int at = token;
    while (at >= 0) {
      if (at == above) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /** How many steps up lead from one token to another above it; -1 when it is not above. */
  public static int stepsUp(Sentence sentence, int token, int above) {
    int steps = 0;
    for (int at = token; at >= 0; at = sentence.token(at).head()) {
      if (at == above) {
        return steps;
      }
      steps++;
    }
    return -1;
  }
}
