package org.tidemark.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.names.Cast;
import org.tidemark.reading.names.Referent;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.rule.WordClasses;
import org.tidemark.reading.text.Passage;

/**
 * At whose door a list of deeds is laid by what stands above it: "Operations of the Reed Brigade",
 * "The Reed Brigade's activities include:".
 */
public final class Headings {
  private static final String LIST_MARKS = "-–—•*·(";

  private final Cast cast;
  private final Set<String> deeds;
  private @Nullable Entity doer;
  private boolean colon;
  private int block = -1;

  /** Headings of a report, to be asked passage by passage from its beginning. */
  public Headings(Cast cast, WordClasses words) {
    this.cast = cast;
    this.deeds = words.named("heading-deeds");
  }

  /** Whoever did what a passage tells, if what stands above says so. */
  public @Nullable Entity above(Passage passage, String text) {
    boolean heading = passage.role() == Block.Role.HEADING;
    boolean opens = text.substring(0, passage.sentence().end()).stripTrailing().endsWith(":");
    if (heading || opens) {
      doer = doer(passage);
      colon = !heading;
      return null;
    }
    if (colon && passage.block() != block && !item(text.charAt(passage.sentence().begin()))) {
      doer = null;
    }
    block = passage.block();
    return doer;
  }

  private static boolean item(char first) {
    return Character.isLowerCase(first)
        || Character.isDigit(first)
        || LIST_MARKS.indexOf(first) >= 0;
  }

  private @Nullable Entity doer(Passage passage) {
    List<Token> tokens = passage.sentence().tokens();
    if (tokens.stream().noneMatch(token -> deeds.contains(token.lemma()))) {
      return null;
    }
    for (Token token : tokens) {
      for (Referent who :
          cast.at(passage.index(), token.index(), EnumSet.of(EntityKind.ORGANISATION))) {
        if (who.how() != Referent.How.DESCRIPTION) {
          return who.entity();
        }
      }
    }
    return null;
  }
}
