package org.tidemark.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** Who or what a sentence says is something: "is", "became", "named", apposition, title, "as". */
final class Identities {
  private static final Set<String> BECOMING =
      Set.of(
          "be",
          "become",
          "remain",
          "name",
          "appoint",
          "elect",
          "declare",
          "make",
          "proclaim",
          "choose",
          "call",
          "label",
          "designate",
          "consider",
          "crown",
          "stay",
          "form",
          "constitute",
          "represent");

  /** Verbs whose doer is from then on what stands after "as". */
  private static final Set<String> SUCCEEDING = Set.of("succeed", "replace", "follow");

  private static final Set<String> SHARES =
      Set.of(
          "one",
          "some",
          "several",
          "most",
          "many",
          "part",
          "kind",
          "type",
          "number",
          "two",
          "three",
          "few",
          "both",
          "all",
          "majority");

  private final Sentence sentence;
  private final Subjects subjects;
  private final NounParts nouns;
  private final List<Frame> found = new ArrayList<>();

  Identities(Sentence sentence, Subjects subjects, NounParts nouns) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.nouns = nouns;
  }

  List<Frame> all() {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (Grammar.isVerb(token)) {
        said(i);
        as(i);
      }
      if (Grammar.isNoun(token)) {
        fragment(i);
        titled(i);
      }
      if (Grammar.isNominal(token)) {
        apposed(i);
      }
    }
    return found;
  }

  private void said(int verb) {
    if (!BECOMING.contains(sentence.token(verb).lemma())) {
      return;
    }
    made(verb);
    List<Integer> objects = Grammar.children(sentence, verb, "dobj");
    for (int noun : Grammar.children(sentence, verb, "attr", "oprd")) {
      if (!Grammar.subjects(sentence, noun).isEmpty()) {
        continue;
      }
      boolean ofObject = sentence.token(noun).relation().equals("oprd") && !objects.isEmpty();
      List<Integer> who =
          ofObject ? Grammar.listed(sentence, objects.getFirst()) : subjects.of(verb);
      for (int listed : Grammar.listed(sentence, noun)) {
        identity(listed, who, verb);
      }
      if (!ofObject && sentence.token(noun).tag().startsWith("NNP") && who.size() == 1) {
        identity(who.getFirst(), Grammar.listed(sentence, noun), verb);
      }
    }
    boolean constitutes =
        Set.of("form", "constitute", "represent", "become").contains(sentence.token(verb).lemma());
    if (constitutes && !objects.isEmpty()) {
      identity(objects.getFirst(), subjects.of(verb), verb);
    }
  }

  /** "They named him leader": the noun has a subject of its own, and it is not the verb's. */
  private void made(int verb) {
    for (int noun : Grammar.children(sentence, verb, "oprd", "ccomp", "xcomp")) {
      if (Grammar.isNoun(sentence.token(noun))) {
        for (int subject : Grammar.subjects(sentence, noun)) {
          for (int listed : Grammar.listed(sentence, noun)) {
            identity(listed, Grammar.listed(sentence, subject), verb);
          }
        }
      }
    }
  }

  private void as(int verb) {
    for (int preposition : Grammar.children(sentence, verb, "prep")) {
      if (sentence.token(preposition).lemma().equals("as")) {
        List<Integer> who = as(verb, preposition);
        for (int noun : nouns.objectsOf(preposition)) {
          identity(noun, who, verb);
        }
      }
    }
  }

  private List<Integer> as(int verb, int preposition) {
    if (SUCCEEDING.contains(sentence.token(verb).lemma())) {
      return successors(verb);
    }
    List<Integer> objects = Grammar.children(sentence, verb, "dobj");
    return objects.isEmpty() || preposition < verb
        ? subjects.of(verb)
        : Grammar.listed(sentence, objects.getFirst());
  }

  /** "She succeeded him as leader", "he was succeeded as leader by her": it is she who leads. */
  private List<Integer> successors(int verb) {
    int by = Grammar.child(sentence, verb, "agent");
    boolean passive = Grammar.child(sentence, verb, "nsubjpass", "auxpass") >= 0;
    if (by >= 0) {
      return nouns.objectsOf(by);
    }
    return passive ? List.of() : subjects.of(verb);
  }

  /** "Marxist group formed in 1965." says it of what the report is about. */
  private void fragment(int noun) {
    Token token = sentence.token(noun);
    boolean bare = token.head() < 0 && token.tag().startsWith("NN") && !token.tag().contains("P");
    if (bare && Grammar.child(sentence, noun, "det") < 0) {
      for (int listed : Grammar.listed(sentence, noun)) {
        identity(listed, List.of(Frame.TOPIC), -1);
      }
    }
  }

  private void apposed(int noun) {
    for (int other : Grammar.children(sentence, noun, "appos")) {
      for (int listed : Grammar.listed(sentence, other)) {
        identity(listed, List.of(noun), -1);
      }
      identity(noun, several(noun) ? Grammar.listed(sentence, other) : List.of(other), -1);
      alsoTitled(noun, other);
      int described = described(noun, other);
      if (described >= 0) {
        identity(described, Grammar.listed(sentence, other), -1);
      }
    }
  }

  /** "Its founder and leader, Omar Vidal": the second office has the owner of the first. */
  private void alsoTitled(int noun, int name) {
    if (!sentence.token(name).tag().startsWith("NNP") || sentence.token(noun).tag().contains("P")) {
      return;
    }
    for (int office : Grammar.children(sentence, noun, "conj")) {
      if (sentence.token(office).tag().equals("NN") && office < name) {
        identity(office, List.of(name), -1);
      }
    }
  }

  /**
   * "The commander of the Reed Brigade, Omar Vidal": the name may belong to the noun before "of".
   */
  private int described(int noun, int name) {
    Token token = sentence.token(noun);
    boolean after = token.relation().equals("pobj") && token.head() >= 0 && name > noun;
    if (!after || !sentence.token(name).tag().startsWith("NNP")) {
      return -1;
    }
    int above = sentence.token(token.head()).head();
    return above >= 0 && sentence.token(above).tag().matches("NNS?") ? above : -1;
  }

  private void titled(int name) {
    if (!sentence.token(name).tag().startsWith("NNP")) {
      return;
    }
    List<Integer> before = Grammar.children(sentence, name, "compound", "nmod", "amod");
    for (int title : before) {
      Token token = sentence.token(title);
      if (token.tag().startsWith("NN") && title < name) {
        SortedMap<String, List<Integer>> roles = new TreeMap<>(nouns.of(title));
        Frames.put(roles, "mod", before.stream().filter(other -> other < title).toList());
        Frames.put(roles, "poss", Grammar.children(sentence, name, "poss"));
        add(title, several(title) ? Grammar.listed(sentence, name) : List.of(name), roles);
      }
    }
  }

  private boolean several(int noun) {
    return sentence.token(noun).tag().equals("NNS");
  }

  private void identity(int noun, List<Integer> who, int verb) {
    if (noun < 0
        || who.isEmpty()
        || !Grammar.isNominal(sentence.token(noun))
        || who.contains(noun)) {
      return;
    }
    add(noun, who, said(nouns.of(noun), verb));
    if (SHARES.contains(sentence.token(noun).lemma())) {
      Map<String, List<Integer>> parts = nouns.of(noun);
      for (int inner : parts.getOrDefault("of", List.of())) {
        if (Grammar.isNominal(sentence.token(inner))) {
          add(inner, who, said(nouns.of(inner), verb));
        }
      }
    }
  }

  /** The noun's parts, with the verb that says the identity as "being". */
  private static SortedMap<String, List<Integer>> said(
      SortedMap<String, List<Integer>> parts, int verb) {
    SortedMap<String, List<Integer>> roles = new TreeMap<>(parts);
    if (verb >= 0) {
      roles.put("being", List.of(verb));
    }
    return roles;
  }

  private void add(int noun, List<Integer> who, SortedMap<String, List<Integer>> roles) {
    roles.put("subject", List.copyOf(who));
    found.add(new Frame(noun, Frame.Type.IS, sentence.token(noun).lemma(), roles));
  }
}
