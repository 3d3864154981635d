package org.tidemark.reading.time;

import java.util.*;
import java.util.regex.*;
import org.tidemark.model.time.Edtf;

/** Stand-in. */
public final class TimeReader {
  /** Stand-in. */
  public static List<TimeExpression> find(String text, int begin, int end, Anchor anchor) {
    List<TimeExpression> r = new ArrayList<>();
    Matcher m = Pattern.compile("\\b(19|20)\\d\\d\\b").matcher(text).region(begin, end);
    while (m.find()) r.add(new TimeExpression(m.start(), m.end(), TimeExpression.Kind.DATE, Edtf.parse(m.group()), null, TimeExpression.Needs.NOTHING));
    return r;
  }
}
