package org.tidemark.reading.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be seen of a match that makes its claim likelier, or less likely, to be right. */
public enum Sign {
  SUBJECT_BY_NAME,
  SUBJECT_SPOKEN_OF_BEFORE,
  SUBJECT_ONLY_DESCRIBED,
  SUBJECT_IN_SMALL_LETTERS,
  OBJECT_BY_NAME,
  OBJECT_SPOKEN_OF_BEFORE,
  OBJECT_ONLY_DESCRIBED,
  OBJECT_IN_WORDS,
  OBJECT_IN_SMALL_LETTERS,
  NO_OBJECT,
  DATED,
  NOT_PLAINLY_SO,
  NOT_AS_FACT;

  /** How the step begins that tells a claim's signs. */
  public static final String SUM = "likely ";

  /** The sign as it is written in files and explanations: "subject by name". */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The signs that an explanation's steps name. */
  public static Set<Sign> in(List<String> steps) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    for (String step : steps) {
      if (step.startsWith(SUM)) {
        for (Sign sign : values()) {
          if (step.contains(" " + sign.words() + " ")) {
            signs.add(sign);
          }
        }
      }
    }
    return signs;
  }
}
