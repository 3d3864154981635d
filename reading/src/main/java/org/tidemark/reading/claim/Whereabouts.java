package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.names.Referent;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** Where a deed was done: the first place said after it, else the one its sentence opens with. */
final class Whereabouts {
  private static final Set<String> LOCATING =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "on",
          "of",
          "against",
          "across",
          "throughout",
          "within",
          "into",
          "over",
          "along",
          "north",
          "south",
          "east",
          "west");
  private static final Set<String> PASSED =
      Set.of(
          "prep",
          "pobj",
          "dobj",
          "agent",
          "nsubjpass",
          "conj",
          "appos",
          "attr",
          "nmod",
          "compound",
          "poss",
          "advmod",
          "npadvmod");
  private static final Set<String> CARRIED =
      Set.of("dobj", "nsubjpass", "pobj", "prep", "nsubj", "conj", "attr", "acomp");
  private static final Set<String> JOINED = Set.of("xcomp", "conj", "advcl", "pcomp", "ccomp");

  private final Scene scene;
  private final Sentence sentence;

  Whereabouts(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The places of a predicate; several when they are listed side by side. */
  List<Integer> of(int predicate) {
    List<Integer> own = first(predicate, predicate);
    own = own.isEmpty() ? named(predicate) : own;
    int at = predicate;
    while (own.isEmpty() && rises(at)) {
      at = sentence.token(at).head();
      boolean verb = Grammar.isVerb(sentence.token(at));
      if (verb) {
        own = first(at, predicate);
      }
      own = own.isEmpty() && verb ? first(at, -1) : own;
    }
    return own;
  }

  private boolean rises(int at) {
    Token token = sentence.token(at);
    return token.head() >= 0
        && (Grammar.isVerb(token) ? JOINED : CARRIED).contains(token.relation());
  }

  /**
   * The first preposition under a token, and after another, that leads to a place; a village
   * without a name only where no name follows.
   */
  private List<Integer> first(int top, int after) {
    List<Integer> nameless = List.of();
    for (Token token : sentence.tokens()) {
      boolean locates =
          token.index() > after
              && LOCATING.contains(token.lemma())
              && token.relation().equals("prep")
              && reaches(token.index(), top);
      List<Integer> places = locates ? places(token.index()) : List.of();
      if (places.stream().anyMatch(this::hasName)) {
        return places;
      }
      nameless = nameless.isEmpty() ? places : nameless;
    }
    return nameless;
  }

  private boolean hasName(int token) {
    return sentence.token(token).tag().startsWith("NNP")
        || scene.cast().at(scene.passage().index(), token, EnumSet.of(EntityKind.PLACE)).stream()
            .anyMatch(referent -> referent.how() != Referent.How.DESCRIPTION);
  }

  /** Whether a token hangs under another through no clause of another verb. */
  private boolean reaches(int token, int top) {
    int at = token;
    while (at != top) {
      boolean passes = PASSED.contains(sentence.token(at).relation());
      boolean crosses =
          at != token
              && Grammar.isVerb(sentence.token(at))
              && !sentence.token(at).lemma().equals("include");
      if (!passes || crosses || sentence.token(at).head() < 0) {
        return false;
      }
      at = sentence.token(at).head();
    }
    return true;
  }

  private List<Integer> places(int preposition) {
    List<Integer> found = new ArrayList<>();
    for (int object : Grammar.children(sentence, preposition, "pobj")) {
      for (int listed : Grammar.listed(sentence, object)) {
        if (place(listed)) {
          found.add(listed);
        } else {
          found.addAll(named(listed));
        }
      }
    }
    return found;
  }

  /** Places that stand before a noun: "the Port Sola market"; a country there is a doer. */
  private List<Integer> named(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : Grammar.children(sentence, noun, "compound", "nmod", "poss")) {
      for (int listed : Grammar.listed(sentence, child)) {
        if (sentence.token(listed).tag().startsWith("NNP") && place(listed) && !acts(listed)) {
          found.add(listed);
        }
      }
    }
    return found;
  }

  private boolean acts(int token) {
    return !scene
        .cast()
        .at(scene.passage().index(), token, EnumSet.of(EntityKind.ORGANISATION))
        .isEmpty();
  }

  private boolean place(int token) {
    return !scene.cast().at(scene.passage().index(), token, EnumSet.of(EntityKind.PLACE)).isEmpty();
  }
}
