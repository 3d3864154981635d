package org.tidemark.formats.selection;

import org.tidemark.model.Qualifier;

/** The meanings of fields that take more than a few words. */
final class Meanings {
  static final String KIND = "organisation, person, place, population; empty for words";
  static final String MODE = "throughout: on all days; within: at least once between start and end";
  static final String START = "characters (code points) before the words in the report's text";
  static final String MORE = "further words it stands on, a line each: start, colon, words";

  private Meanings() {}

  static String of(Qualifier qualifier) {
    return switch (qualifier) {
      case AS -> "as what: branch, wing, sponsor …";
      case PLACE -> "where";
      case ROLE -> "in which office";
      case MANNER -> "how: killed, resigned …";
      case BY -> "by whom";
      case SHARE -> "how great a part";
      case STRATUM -> "among whom: leaders, fighters …";
      case FUNCTION -> "in which matter";
      case TREND -> "gained, held, lost";
      case TARGET -> "what or whom it was aimed at";
      case CLAIMED_BY -> "who said they did it";
      case PARTNER -> "who took part";
      case KIND -> "of which sort";
      case OUTCOME -> "how it ended";
      case PART -> "of which part without a name it is said";
    };
  }
}
