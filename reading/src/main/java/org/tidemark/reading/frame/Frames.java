package org.tidemark.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** All the frames of one sentence. */
public final class Frames {
  private static final Set<String> PLACING = Set.of("base", "headquarter", "locate");

  private final Sentence sentence;
  private final Subjects subjects;
  private final NounParts nouns;
  private final List<Frame> all;
  private final Map<Integer, Frame> made = new HashMap<>();

  /**
   * The frames of a sentence.
   *
   * @param sentence a parsed sentence
   * @param lightVerbs verbs that lend their subject to the noun they carry ("carry out", "launch")
   */
  public Frames(Sentence sentence, Set<String> lightVerbs) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
    this.nouns = new NounParts(sentence, subjects, lightVerbs);
    List<Frame> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (Grammar.isVerb(token) && !token.relation().startsWith("aux")) {
        found.add(verb(i));
      } else if (Grammar.isNoun(token)) {
        found.add(noun(i));
      }
    }
    found.addAll(new Identities(sentence, subjects, nouns).all());
    this.all = List.copyOf(found);
  }

  /** Every frame, verbs and nouns in the order of the words, identities after them. */
  public List<Frame> all() {
    return all;
  }

  /** The frame of one noun. */
  public Frame noun(int token) {
    return new Frame(token, Frame.Type.NOUN, sentence.token(token).lemma(), nouns.of(token));
  }

  /** The frame of one verb, noun or adjective, or null when the token heads none. */
  public @Nullable Frame at(int token) {
    return made.computeIfAbsent(token, this::make);
  }

  private @Nullable Frame make(int token) {
    Token word = sentence.token(token);
    if (Grammar.isVerb(word)) {
      return verb(token);
    }
    boolean parted = Grammar.isNominal(word) || word.tag().startsWith("JJ");
    return parted ? noun(token) : null;
  }

  /** Head tokens of a verb's subject, found elsewhere in the sentence where it is left out. */
  public List<Integer> subjectOf(int verb) {
    return subjects.of(verb);
  }

  private Frame verb(int verb) {
    Map<String, List<Integer>> roles = new TreeMap<>();
    boolean passive = passive(verb);
    put(roles, passive ? "patient" : "agent", subjects.of(verb));
    for (int child : sentence.below(verb)) {
      part(roles, child);
    }
    if (passive && !roles.containsKey("agent")) {
      doerOfNaming(roles);
    }
    relativeObject(roles, verb, passive);
    return new Frame(
        verb, Frame.Type.VERB, Grammar.verbLemma(sentence, verb), new TreeMap<>(roles));
  }

  private void part(Map<String, List<Integer>> roles, int child) {
    Token token = sentence.token(child);
    switch (token.relation()) {
      case "dobj" -> put(roles, "patient", Grammar.listed(sentence, child));
      case "attr", "oprd", "acomp" -> put(roles, token.relation(), List.of(child));
      case "xcomp", "ccomp" -> put(roles, "comp", Grammar.listed(sentence, child));
      case "advcl" -> put(roles, "advcl", List.of(child));
      case "agent" -> {
        for (int by : Grammar.children(sentence, child, "conj")) {
          put(roles, "agent", nouns.objectsOf(by));
        }
        put(roles, "agent", nouns.objectsOf(child));
        put(roles, "by", nouns.objectsOf(child));
      }
      case "prep" -> nouns.preposition(roles, child);
      case "advmod" -> {
        directions(roles, child);
        joined(roles, child);
      }
      case "npadvmod" -> joined(roles, child);
      case "dative", "iobj" -> {
        if (Grammar.isNominal(token)) {
          put(roles, "recipient", Grammar.listed(sentence, child));
        } else {
          nouns.preposition(roles, child);
        }
      }
      default -> {}
    }
  }

  /** "Was declared a sect by X": the parser hangs "by X" on the sect. */
  private void doerOfNaming(Map<String, List<Integer>> roles) {
    for (int noun : roles.getOrDefault("oprd", List.of())) {
      List<Integer> doers = nouns.of(noun).getOrDefault("by", List.of());
      put(roles, "agent", doers);
      put(roles, "by", doers);
    }
  }

  /** "Libya-backed", "Gao-based": who did it, or where. */
  private void joined(Map<String, List<Integer>> roles, int word) {
    int verb = sentence.token(word).head();
    boolean hyphen = word + 1 < verb && sentence.token(word + 1).form().equals("-");
    if (hyphen) {
      String role = PLACING.contains(sentence.token(verb).lemma()) ? "in" : "agent";
      put(roles, role, List.of(word));
    }
  }

  /** "Away from X", "together with X": the preposition hangs on the adverb. */
  private void directions(Map<String, List<Integer>> roles, int adverb) {
    for (int preposition : Grammar.children(sentence, adverb, "prep")) {
      nouns.preposition(roles, preposition);
    }
  }

  private void relativeObject(Map<String, List<Integer>> roles, int verb, boolean passive) {
    Token token = sentence.token(verb);
    List<Integer> patient = roles.getOrDefault("patient", List.of());
    int noun = subjects.nounOfClause(verb);
    if (noun < 0 || passive) {
      return;
    }
    boolean relative =
        patient.size() == 1 && Grammar.isRelative(sentence.token(patient.getFirst()));
    boolean bare =
        patient.isEmpty() && token.relation().equals("relcl") && !subjects.of(verb).contains(noun);
    if (relative || bare) {
      roles.put("patient", List.of(noun));
    }
  }

  /** Whether a verb is said in the passive, by auxiliary or as a bare participle after a noun. */
  public boolean passive(int verb) {
    if (Grammar.child(sentence, verb, "nsubjpass", "auxpass", "csubjpass") >= 0) {
      return true;
    }
    Token token = sentence.token(verb);
    if (listedPassive(token)) {
      return true;
    }
    if (!token.tag().equals("VBN") || Grammar.child(sentence, verb, "aux") >= 0) {
      return false;
    }
    if (Grammar.child(sentence, verb, "dobj") >= 0) {
      return false;
    }
    return switch (token.relation()) {
      case "acl", "advcl", "relcl", "amod", "nmod", "prep", "pcomp", "dep", "appos", "xcomp" ->
          true;
      case "conj" -> token.head() >= 0 && passive(token.head());
      default -> Grammar.child(sentence, verb, "agent") >= 0;
    };
  }

  /** "Was founded by X and led by Y": the tagger often takes the second for a past tense. */
  private boolean listedPassive(Token token) {
    int verb = token.index();
    boolean bare = Grammar.child(sentence, verb, "nsubj", "dobj", "aux", "ccomp") < 0;
    return token.tag().equals("VBD")
        && token.relation().equals("conj")
        && bare
        && Grammar.children(sentence, verb, "prep").stream()
            .anyMatch(by -> sentence.token(by).lemma().equals("by"))
        && passive(token.head());
  }

  static void put(Map<String, List<Integer>> roles, String role, List<Integer> heads) {
    if (heads.isEmpty()) {
      return;
    }
    List<Integer> all = new ArrayList<>(roles.getOrDefault(role, List.of()));
    for (int head : heads) {
      if (!all.contains(head)) {
        all.add(head);
      }
    }
    roles.put(role, all);
  }
}
