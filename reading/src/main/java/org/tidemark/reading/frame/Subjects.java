package org.tidemark.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** Who stands as the subject of each verb of a sentence, though it be said with another verb. */
final class Subjects {
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "force",
          "order",
          "allow",
          "help",
          "ask",
          "urge",
          "lead",
          "enable",
          "cause",
          "tell",
          "invite",
          "encourage",
          "persuade",
          "permit",
          "instruct",
          "recruit",
          "send",
          "appoint",
          "direct",
          "compel",
          "train",
          "call",
          "convince",
          "prompt",
          "require",
          "get",
          "expect");

  /** "Accused them of bombing": the object does what is said after the preposition. */
  private static final Set<String> OBJECT_BLAMED =
      Set.of(
          "accuse",
          "suspect",
          "blame",
          "convict",
          "charge",
          "acquit",
          "prevent",
          "stop",
          "quote",
          "cite",
          "dissuade",
          "keep",
          "deter");

  private static final Set<String> ORDINALS = Set.of("first", "last", "second", "only", "next");

  private final Sentence sentence;
  private final Map<Integer, List<Integer>> known = new HashMap<>();

  Subjects(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Head tokens of the verb's subject as the surface has it; none when there is none. */
  List<Integer> of(int verb) {
    List<Integer> before = known.get(verb);
    if (before != null) {
      return before;
    }
    known.put(verb, List.of());
    List<Integer> found = find(verb);
    known.put(verb, found);
    return found;
  }

  private List<Integer> find(int verb) {
    List<Integer> own = Grammar.subjects(sentence, verb);
    if (!own.isEmpty()) {
      return relativeResolved(verb, own);
    }
    Token token = sentence.token(verb);
    int head = token.head();
    if (head < 0) {
      List<Integer> before = ofEarlierRoot(verb);
      boolean fragment = List.of("VBZ", "VBD", "VBN").contains(token.tag());
      return !before.isEmpty() || !fragment ? before : List.of(Frame.TOPIC);
    }
    return switch (token.relation()) {
      case "conj" -> fromList(verb, head);
      case "acl" -> List.of(head);
      case "amod", "nmod" -> token.tag().equals("VBN") ? List.of(head) : List.of();
      case "relcl" -> firstTo(verb, head) ? List.of(head) : List.of();
      case "xcomp", "advcl", "pcomp", "ccomp", "prep", "acomp", "dep" -> fromAbove(verb, head);
      default -> List.of();
    };
  }

  /** "X, also called Y, is …": the parser may take both verbs for the main one. */
  private List<Integer> ofEarlierRoot(int verb) {
    for (Token token : sentence.tokens().subList(0, verb)) {
      if (token.head() < 0 && Grammar.isVerb(token)) {
        return of(token.index());
      }
    }
    return List.of();
  }

  /** "The first group to use bombs": the group uses them. */
  private boolean firstTo(int verb, int noun) {
    boolean to =
        Grammar.children(sentence, verb, "aux").stream()
            .anyMatch(word -> sentence.token(word).lemma().equals("to"));
    return to
        && Grammar.children(sentence, noun, "nmod", "amod").stream()
            .anyMatch(word -> ORDINALS.contains(sentence.token(word).lemma()));
  }

  private List<Integer> fromList(int verb, int head) {
    if (Grammar.isVerb(sentence.token(head))) {
      return of(head);
    }
    return Grammar.isNoun(sentence.token(head)) ? List.of() : fromAbove(verb, head);
  }

  private List<Integer> relativeResolved(int verb, List<Integer> own) {
    List<Integer> found = new ArrayList<>();
    for (int subject : own) {
      if (Grammar.isRelative(sentence.token(subject))) {
        int noun = nounOfClause(verb);
        if (noun >= 0) {
          found.addAll(clauseNouns(noun));
          continue;
        }
      }
      found.addAll(Grammar.listed(sentence, subject));
    }
    return found;
  }

  private List<Integer> clauseNouns(int noun) {
    Token token = sentence.token(noun);
    boolean quantity = Set.of("some", "many", "most", "all", "one").contains(token.lemma());
    int of = quantity ? Grammar.child(sentence, noun, "prep") : -1;
    int inner = of < 0 ? -1 : Grammar.child(sentence, of, "pobj");
    return List.of(inner < 0 ? noun : inner);
  }

  /** The noun a relative clause hangs on, climbing over listed verbs; -1 when it is none. */
  int nounOfClause(int verb) {
    int at = verb;
    while (at >= 0) {
      Token token = sentence.token(at);
      if (token.relation().equals("relcl") || token.relation().equals("acl")) {
        return token.head();
      }
      if (!Set.of("conj", "xcomp", "ccomp", "aux").contains(token.relation())) {
        return -1;
      }
      at = token.head();
    }
    return -1;
  }

  /** The relation by which a verb, or the first of its list, hangs below another. */
  private String relation(int verb, int above) {
    int at = verb;
    while (sentence.token(at).relation().equals("conj") && sentence.token(at).head() != above) {
      at = sentence.token(at).head();
    }
    return sentence.token(at).relation();
  }

  private List<Integer> fromAbove(int verb, int start) {
    int at = start;
    boolean direct = sentence.token(verb).relation().equals("xcomp");
    while (at >= 0 && !Grammar.isVerb(sentence.token(at))) {
      Token token = sentence.token(at);
      if (Grammar.isNoun(token)) {
        int owner = Grammar.child(sentence, at, "poss");
        if (owner >= 0) {
          return List.of(owner);
        }
      }
      at = token.head();
    }
    if (at < 0) {
      return List.of();
    }
    String above = sentence.token(at).lemma();
    boolean blamed = OBJECT_BLAMED.contains(above) && relation(verb, at).equals("pcomp");
    if (direct && OBJECT_CONTROL.contains(above) || blamed) {
      List<Integer> objects = Grammar.children(sentence, at, "dobj", "dative");
      if (!objects.isEmpty()) {
        return Grammar.listed(sentence, objects.getFirst());
      }
    }
    return of(at);
  }
}
