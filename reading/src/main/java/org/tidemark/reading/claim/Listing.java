package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
 * A sentence that is an item of a list under a heading, or stands after a label: "Leader: X".
 *
 * @param frame the item as a predicate, its lemma the words of the heading
 * @param above whom the item stands under: another item, or the one the report is about
 * @param item the organisation whose name the item would be as a whole, or null
 */
public record Listing(Frame frame, @Nullable Entity above, @Nullable Entity item) {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "de", "la", "del", "al", "ibn", "bin", "-");
  private static final int LONGEST = 8;
  private static final int LONGEST_LABEL = 4;

  /** A passage as an item, or null when it is none or names nobody. */
  public static @Nullable Listing of(
      Passage passage, Outline outline, List<Passage> passages, Cast cast) {
    int colon = label(passage.sentence());
    if (colon > 0) {
      return labelled(passage, colon, cast);
    }
    Outline.Place place = outline.of(passage.index()).orElse(null);
    if (place == null) {
      return null;
    }
    Entity item = whole(passage, cast);
    int named = named(passage, 0, cast);
    if (named < 0 && item == null) {
      return null;
    }
    String heading = lemmas(passages.get(place.heading()).sentence().tokens());
    Frame frame = new Frame(Math.max(named, 0), Frame.Type.UNDER, heading, new TreeMap<>());
    Entity above = place.above() < 0 ? cast.topic() : whole(passages.get(place.above()), cast);
    return new Listing(frame, above, item);
  }

  /** Whoever an item's words name, all taken together; null when they name no organisation. */
  private static @Nullable Entity whole(Passage passage, Cast cast) {
    int end = end(passage.sentence());
    Entity known = null;
    boolean same = true;
    for (int i = 0; i < end; i++) {
      Entity here = known(passage, i, cast);
      same &=
          i == 0
              || SMALL.contains(passage.sentence().token(i).lemma())
              || Objects.equals(here, known);
      known = here == null ? known : here;
    }
    boolean organisation = known == null || known.kind() == EntityKind.ORGANISATION;
    if (known != null && (same || !organisation)) {
      return organisation ? known : null;
    }
    return end < 2 || end > LONGEST ? organisation ? known : null : called(passage.sentence(), end);
  }

  private static Entity called(Sentence sentence, int end) {
    int from = sentence.token(0).lemma().equals("the") ? 1 : 0;
    int begin = sentence.token(from).begin() - sentence.begin();
    String words =
        sentence.text().substring(begin, sentence.token(end - 1).end() - sentence.begin());
    return Entity.named(EntityKind.ORGANISATION, words.replaceAll("\\s+", " "));
  }

  private static @Nullable Entity known(Passage passage, int token, Cast cast) {
    return cast.at(passage.index(), token, EnumSet.allOf(EntityKind.class)).stream()
        .filter(referent -> referent.how() == Referent.How.NAME)
        .map(Referent::entity)
        .findFirst()
        .orElse(null);
  }

  /** How many words of an item could be a name: none when it goes on in small letters. */
  private static int end(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (i > 0 && token.form().matches("[(,;:–—.|]|--|-LRB-")) {
        return i;
      }
      boolean name = token.form().matches("[\\p{Lu}\\d\"'“].*") || SMALL.contains(token.lemma());
      if (!name || i == 0 && SMALL.contains(token.lemma()) && !token.lemma().matches("the|al")) {
        return 0;
      }
    }
    return sentence.size();
  }

  /** The first word that is somebody's name, and not only told about whom the item names. */
  private static int named(Passage passage, int from, Cast cast) {
    for (int i = from; i < passage.sentence().size(); i++) {
      if (Set.of("-LRB-", "IN").contains(passage.sentence().token(i).tag())) {
        return -1;
      }
      if (known(passage, i, cast) != null) {
        return i;
      }
    }
    return -1;
  }

  /** Where the colon of "Founded: 1990" stands; -1 when a sentence has no label before it. */
  private static int label(Sentence sentence) {
    for (int i = 1; i <= LONGEST_LABEL && i + 1 < sentence.size(); i++) {
      if (sentence.token(i).form().equals(":")) {
        return Character.isUpperCase(sentence.token(0).form().charAt(0)) ? i : -1;
      }
      if (!sentence.token(i).form().matches("[\\p{L}'’-]+")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Leaders: Omar Vidal": what stands after a label is said of whom the report is about. */
  private static Listing labelled(Passage passage, int colon, Cast cast) {
    List<Token> tokens = passage.sentence().tokens();
    int at = named(passage, colon + 1, cast);
    for (int i = colon + 1; i < tokens.size() && at < 0; i++) {
      at = tokens.get(i).tag().equals("CD") ? i : at;
    }
    String label = lemmas(tokens.subList(0, colon));
    at = Math.max(at, colon + 1);
    while (tokens.get(at).is("compound", "nmod", "nummod") && tokens.get(at).head() > at) {
      at = tokens.get(at).head();
    }
    Frame frame = new Frame(at, Frame.Type.UNDER, label, new TreeMap<>());
    return new Listing(frame, cast.topic(), null);
  }

  private static String lemmas(List<Token> heading) {
    List<String> lemmas = new ArrayList<>();
    for (Token token : heading) {
      if (!token.tag().equals(":") && !token.form().equals(":")) {
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(" ", lemmas);
  }
}
