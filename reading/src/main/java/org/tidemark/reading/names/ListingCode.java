package org.tidemark.reading.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidemark.reading.parse.Sentence;

/** The number a sanctions list gives an entry, printed after its name: "(QDe.014)", "(QDi.067)". */
final class ListingCode {
  private static final Pattern CODE = Pattern.compile("\\s*\\(?[A-Z]{2}([ie])\\.?\\s?\\d{1,3}\\b");

  private ListingCode() {}

  /** The letter that tells individual (i) from entity (e), or a blank when no code follows. */
  static char after(Sentence sentence, Mention mention) {
    int end = sentence.token(mention.last()).end() - sentence.begin();
    Matcher matcher = CODE.matcher(sentence.text()).region(end, sentence.text().length());
    return matcher.lookingAt() ? matcher.group(1).charAt(0) : ' ';
  }
}
