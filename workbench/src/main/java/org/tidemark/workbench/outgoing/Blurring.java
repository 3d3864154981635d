package org.tidemark.workbench.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Holds;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.workbench.Blackout;

/** One claim told no finer than by province, and without names that are hidden. */
final class Blurring {
  private static final String TOO_FINE =
      "nobody knows whether its place is as large as a province; left out";
  private static final String BLURRED =
      "its place is finer than a province; the province or the country stands instead";

  private final Atlas atlas;
  private final Blackout blackout;
  private final List<String> done = new ArrayList<>();

  Blurring(Atlas atlas, Blackout blackout) {
    this.atlas = atlas;
    this.blackout = blackout;
  }

  /** What was done to it, a line each. */
  List<String> done() {
    return done;
  }

  /** The claim; empty if it would tell too much. */
  Optional<Claim> claim(Claim claim) {
    Assertion said = claim.assertion();
    Term subject = term(said.subject());
    Term object = term(said.object());
    if (said.subject() != null && subject == null || said.object() != null && object == null) {
      done.add(TOO_FINE);
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            claim.report(),
            Assertion.of(said.kind(), subject, object, details(said.details())),
            holds(claim.holds()),
            claim.polarity(),
            claim.modality(),
            new Voice(
                blackout.ofOrNull(claim.voice().attributedTo()),
                blackout.ofOrNull(claim.voice().hedge())),
            claim.quotes(),
            claim.found(),
            claim.probability()));
  }

  /** The end of a claim; null if it would tell too much. */
  private @Nullable Term term(@Nullable Term term) {
    return switch (term) {
      case Words words -> new Words(blackout.of(words.label()));
      case Entity entity when entity.kind() == EntityKind.PLACE -> {
        String place = place(entity.name());
        yield place == null ? null : Entity.named(EntityKind.PLACE, place);
      }
      case Entity entity -> entity;
      case null -> null;
    };
  }

  /** The place, or the larger one it lies in; null where neither is known. */
  private @Nullable String place(String name) {
    return switch (atlas.fineness(name)) {
      case COARSE -> name;
      case UNKNOWN -> null;
      case FINE -> {
        String larger = atlas.coarser(name).orElse(null);
        if (larger != null) {
          done.add(BLURRED);
        }
        yield larger;
      }
    };
  }

  private Details details(Details details) {
    SortedMap<Qualifier, String> words = new TreeMap<>();
    details
        .words()
        .forEach((qualifier, word) -> {
          String told = qualifier == Qualifier.PLACE ? place(word) : blackout.of(word);
          if (told != null) {
            words.put(qualifier, told);
          } else {
            done.add(
                "the place it happened at may be finer than a province; the place is left out");
          }
        });
    return new Details(
        figure(details.value()),
        blackout.ofOrNull(details.unit()),
        figure(details.killed()),
        figure(details.injured()),
        words);
  }

  private @Nullable Figure figure(@Nullable Figure figure) {
    return figure == null || figure.arithmetic() == null
        ? figure
        : figure.computedBy(blackout.of(figure.arithmetic()));
  }

  private Holds holds(Holds holds) {
    return new Holds(
        holds.when(),
        holds.edtf(),
        blackout.ofOrNull(holds.words()),
        blackout.ofOrNull(holds.reckoning()));
  }
}
