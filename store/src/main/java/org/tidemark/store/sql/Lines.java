package org.tidemark.store.sql;

import java.util.ArrayList;
import java.util.List;

/** Short texts in one column, a line each; line breaks inside them are escaped. */
final class Lines {
  private Lines() {}

  static String join(List<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
      all.append(escaped).append('\n');
    }
    return all.toString();
  }

  static List<String> split(String joined) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == '\n') {
        texts.add(text.toString());
        text.setLength(0);
      } else if (c == '\\' && i + 1 < joined.length()) {
        char escaped = joined.charAt(++i);
        text.append(escaped == 'n' ? '\n' : escaped);
      } else {
        text.append(c);
      }
    }
    return texts;
  }
}
