package org.tidemark.web.page;

import java.util.Locale;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Family;

/** One of the four colours, each for the claims that answer one sort of question. */
public enum Hue {
  WHO("Who"),
  MEANS("How many, with what"),
  WHERE("Where and against whom"),
  WHY("What for and why");

  private final String words;

  Hue(String words) {
    this.words = words;
  }

  /** The question it stands for. */
  public String words() {
    return words;
  }

  /** The name it has in the style sheet. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The colour of a family of claims. */
  public static Hue of(Family family) {
    return switch (family) {
      case STRUCTURE, PEOPLE -> WHO;
      case STRENGTH, MEANS -> MEANS;
      case TERRITORY, RELATIONS, EVENTS -> WHERE;
      case DOCTRINE, CAUSES -> WHY;
    };
  }

  /** The colour of a kind of claim. */
  public static Hue of(Kind kind) {
    return of(Family.of(kind));
  }
}
