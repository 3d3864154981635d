package org.tidemark.formats.document;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of keys and values some Markdown files open with, between two lines of {@code ---}.
 *
 * @param end offset after it; 0 where there is none
 * @param imprint what it says of the document
 */
record FrontMatter(int end, Imprint imprint) {
  private static final Pattern WHOLE =
      Pattern.compile("\\A---[ \\t]*\\n((?:[^\\n]*\\n){0,60}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
  private static final Pattern PAIR = Pattern.compile("(?m)^([A-Za-z_-]+)\\s*:\\s*(\\S.*?)\\s*$");

  static FrontMatter of(String text) {
    Matcher whole = WHOLE.matcher(text);
    if (!whole.find()) {
      return new FrontMatter(0, Imprint.NONE);
    }
    Map<String, String> values = new TreeMap<>();
    Matcher pair = PAIR.matcher(whole.group(1));
    while (pair.find()) {
      String value = pair.group(2).replaceAll("^([\"'])(.*)\\1$", "$2");
      values.put(pair.group(1).toLowerCase(Locale.ROOT), value);
    }
    if (values.isEmpty()) {
      return new FrontMatter(0, Imprint.NONE);
    }
    String date = PrintedDate.stamp(values.getOrDefault("published", values.get("date")));
    Imprint imprint =
        new Imprint(
            values.get("title"),
            values.get("author"),
            values.get("publisher"),
            date,
            values.get("url"));
    return new FrontMatter(whole.end(), imprint);
  }

  /** The text with blanks in its place, so that every offset stays what it was. */
  String blankedIn(String text) {
    return text.substring(0, end).replaceAll("[^\\n]", " ") + text.substring(end);
  }
}
