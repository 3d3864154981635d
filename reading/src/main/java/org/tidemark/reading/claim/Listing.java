package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.names.Cast;
import org.tidemark.reading.names.Referent;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Outline;
import org.tidemark.reading.text.Passage;

/**
 * A sentence that is an item of a list under a heading.
 *
 * @param frame the item as a predicate, its lemma the words of the heading
 * @param above whom the item stands under: another item, or the one the report is about
 */
public record Listing(Frame frame, @Nullable Entity above) {
  /** A passage as an item, or null when it is none or names nobody. */
  public static @Nullable Listing of(
      Passage passage, Outline outline, List<Passage> passages, Cast cast) {
    Outline.Place place = outline.of(passage.index()).orElse(null);
    int named = place == null ? -1 : named(passage, cast);
    if (place == null || named < 0) {
      return null;
    }
    String heading = lemmas(passages.get(place.heading()).sentence());
    Frame frame = new Frame(named, Frame.Type.UNDER, heading, new TreeMap<>());
    Entity above = cast.topic();
    if (place.above() >= 0) {
      Passage upper = passages.get(place.above());
      above = entity(upper, named(upper, cast), cast);
    }
    return new Listing(frame, above);
  }

  private static @Nullable Entity entity(Passage passage, int token, Cast cast) {
    List<Referent> found =
        token < 0
            ? List.of()
            : cast.at(passage.index(), token, EnumSet.of(EntityKind.ORGANISATION));
    return found.isEmpty() ? null : found.getFirst().entity();
  }

  /** The first word that is somebody's name, and not only told about whom the item names. */
  private static int named(Passage passage, Cast cast) {
    Set<EntityKind> all = EnumSet.allOf(EntityKind.class);
    for (int i = 0; i < passage.sentence().size(); i++) {
      if (Set.of("-LRB-", "IN").contains(passage.sentence().token(i).tag())) {
        return -1;
      }
      if (cast.at(passage.index(), i, all).stream()
          .anyMatch(referent -> referent.how() == Referent.How.NAME)) {
        return i;
      }
    }
    return -1;
  }

  private static String lemmas(Sentence heading) {
    List<String> lemmas = new ArrayList<>();
    for (Token token : heading.tokens()) {
      if (!token.tag().equals(":") && !token.form().equals(":")) {
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(" ", lemmas);
  }
}
