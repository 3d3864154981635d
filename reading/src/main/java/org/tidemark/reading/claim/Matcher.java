package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.rule.Condition;
import org.tidemark.reading.rule.Rule;
import org.tidemark.reading.rule.RuleBook;
import org.tidemark.reading.rule.Slot;

/** Fires the rules of a book on the frames of one sentence. */
final class Matcher {
  private static final Set<String> BEYOND = Set.of("above", "topic", "item");

  private final Scene scene;
  private final RuleBook book;
  private final Ways ways;
  private final Terms terms;

  Matcher(Scene scene, RuleBook book) {
    this.scene = scene;
    this.book = book;
    this.ways = new Ways(scene);
    this.terms = new Terms(scene, book.classes());
  }

  List<Match> all() {
    List<Match> found = new ArrayList<>();
    for (Frame frame : frames()) {
      for (Rule rule : book.setOffBy(frame)) {
        Match match = match(rule, frame);
        if (match != null) {
          found.add(match);
        }
      }
    }
    return found;
  }

  private List<Frame> frames() {
    Listing listing = scene.listing();
    if (listing == null) {
      return scene.frames().all();
    }
    List<Frame> all = new ArrayList<>(scene.frames().all());
    all.add(listing.frame());
    return all;
  }

  private @Nullable Match match(Rule rule, Frame frame) {
    for (Condition condition : rule.conditions()) {
      if (holds(condition, frame) != condition.wanted()) {
        return null;
      }
    }
    Map<String, List<Bound>> bound = new LinkedHashMap<>();
    for (Map.Entry<String, Slot> slot : rule.slots().entrySet()) {
      if (slot.getValue().constant() != null) {
        continue;
      }
      List<Bound> found = fill(slot.getValue(), frame);
      if (found.isEmpty() && !slot.getValue().optional()) {
        return null;
      }
      if (!found.isEmpty()) {
        bound.put(slot.getKey(), found);
      }
    }
    return new Match(rule, frame, bound);
  }

  private List<Bound> fill(Slot slot, Frame frame) {
    for (Slot.Way way : slot.ways()) {
      if (BEYOND.contains(way.steps().getFirst())) {
        Entity entity = beyond(way.steps().getFirst());
        int at = frame.predicate();
        if (entity != null) {
          return List.of(new Bound(at, at, at, entity, null, null));
        }
        continue;
      }
      List<Bound> found = new ArrayList<>(elsewhere(way, frame.predicate()));
      for (int token : ways.follow(frame, way.steps())) {
        found.addAll(terms.at(token, way.sort()));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whom an item names or stands under, or whom the report is about; null when there is none. */
  private @Nullable Entity beyond(String step) {
    Listing listing = scene.listing();
    if (step.equals("topic")) {
      return scene.cast().topic();
    }
    return listing == null ? null : step.equals("item") ? listing.item() : listing.above();
  }

  /** Whom the heading names ("heading"), or whom the report names so ("report.some_council"). */
  private List<Bound> elsewhere(Slot.Way way, int at) {
    return switch (way.steps().getFirst()) {
      case "heading" ->
          scene.heading() == null
              ? List.of()
              : List.of(new Bound(at, at, at, scene.heading(), null, null));
      case "report" ->
          body(way.steps().getLast())
              .map(body -> new Bound(at, at, at, body, null, null))
              .map(List::of)
              .orElse(List.of());
      default -> List.of();
    };
  }

  /** The organisation whose name has these words, or that the text only calls by them. */
  private Optional<Entity> body(String words) {
    Optional<Entity> known =
        scene.cast().entities().stream()
            .filter(entity -> entity.kind() == EntityKind.ORGANISATION && called(entity, words))
            .findFirst();
    String plain = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    boolean said = scene.text().contains("the " + plain);
    return known.isEmpty() && said
        ? Optional.of(Entity.named(EntityKind.ORGANISATION, plain))
        : known;
  }

  private static boolean called(Entity entity, String words) {
    return entity.name().toLowerCase(Locale.ROOT).contains(words);
  }

  private boolean holds(Condition condition, Frame frame) {
    for (int token : ways.follow(frame, condition.steps())) {
      if (condition.words().contains("*") || named(condition, token)) {
        return true;
      }
      for (Slot.Sort sort : condition.sorts()) {
        if (!terms.at(token, sort).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Words of a rule are no names: the Reed Brigade is not "brigade". */
  private boolean named(Condition condition, int token) {
    if (token < 0) {
      return false;
    }
    var word = scene.sentence().token(token);
    String lemma = Grammar.isVerb(word) ? Grammar.verbLemma(scene.sentence(), token) : word.lemma();
    if (word.tag().startsWith("NNP") && terms.names(token)) {
      return false;
    }
    String counted = scene.sentence().token(terms.counted(token)).lemma();
    return condition.words().contains(lemma) || condition.words().contains(counted);
  }
}
