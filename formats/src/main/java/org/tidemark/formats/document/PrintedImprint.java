package org.tidemark.formats.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Block.Role;
import org.tidemark.model.ReportText;

/** Reads a document's own title, author and date out of the lines at its head and foot. */
final class PrintedImprint {
  private static final int HEAD = 12;
  private static final int FOOT = 4;
  private static final int LONGEST = 250;
  private static final int LONGEST_LINE = 100;

  /** What introduces the day a document came out; the date must follow at once. */
  private static final Pattern OUT =
      Pattern.compile(
          "\\W*(?:(?:(?:first\\s+|originally\\s+)?published|publication\\s+date"
              + "|date\\s+of\\s+publication|date\\s+published|posted|last\\s+updated?|updated?"
              + "|last\\s+(?:modified|reviewed|changed|revised)|revised)"
              + "(?:\\s+by\\s[^.:]{2,60}?(?=,|\\son\\s))?"
              + "|(?:released|issued|release\\s+date|date"
              + "(?:\\b[^:]{0,80}\\b(?:publi|avail|issue|releas|updat|post|report|document)[^:]{0,60})?)"
              + "\\s*(?=:))\\s*(?:[:,|–-]\\s*)?(?:(?:on|in|at)\\s+)?(.{4,80})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern KEYED =
      Pattern.compile("(title|authors?|publisher)\\s?:\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by)\\s+(\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:and\\s+)?\\p{Lu}[\\p{L}.'’-]*){1,6})");
  private static final Pattern BARS = Pattern.compile("\\s*[|•·]\\s*|\\s+[-–—]\\s+");

  private PrintedImprint() {}

  static Imprint of(ReportText text) {
    return new Imprint(
        title(text), keyedOrByline(text), keyed(text, "publisher"), date(text), null);
  }

  private static @Nullable String title(ReportText text) {
    String keyed = keyed(text, "title");
    if (keyed != null) {
      return keyed;
    }
    for (Block block : head(text)) {
      if (block.role() == Role.HEADING) {
        return words(text, block);
      }
      if (block.end() - block.begin() > LONGEST_LINE) {
        return null;
      }
    }
    return null;
  }

  /** Whether these words only say when the document came out. */
  static boolean isDate(String words) {
    return labelled(words) != null || dateline(words) != null;
  }

  private static @Nullable String keyed(ReportText text, String key) {
    for (Block block : head(text)) {
      Matcher keyed = KEYED.matcher(words(text, block));
      if (keyed.matches() && keyed.group(1).toLowerCase(java.util.Locale.ROOT).startsWith(key)) {
        return keyed.group(2);
      }
    }
    return null;
  }

  private static @Nullable String keyedOrByline(ReportText text) {
    String keyed = keyed(text, "author");
    if (keyed != null) {
      return keyed;
    }
    for (Block block : head(text)) {
      for (String part : BARS.split(words(text, block))) {
        Matcher byline = BYLINE.matcher(part);
        if (byline.matches()) {
          return byline.group(1);
        }
      }
    }
    return null;
  }

  /**
   * The latest date under which the document says it came out: what lies before us is what its last
   * update made of it.
   */
  private static @Nullable String date(ReportText text) {
    String latest = null;
    for (Block block : headAndFoot(text)) {
      String date = labelled(words(text, block));
      if (date != null && (latest == null || date.compareTo(latest) > 0)) {
        latest = date;
      }
    }
    if (latest != null) {
      return latest;
    }
    for (Block block : head(text)) {
      String date = dateline(words(text, block));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable String labelled(String words) {
    Matcher out = OUT.matcher(words);
    return words.length() <= LONGEST && out.matches() ? PrintedDate.opening(out.group(1)) : null;
  }

  private static @Nullable String dateline(String words) {
    if (words.length() > LONGEST_LINE) {
      return null;
    }
    for (String part : BARS.split(words)) {
      String date = PrintedDate.alone(part);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static List<Block> head(ReportText text) {
    return text.blocks().stream().limit(HEAD).toList();
  }

  private static List<Block> headAndFoot(ReportText text) {
    int count = text.blocks().size();
    return java.util.stream.IntStream.range(0, count)
        .filter(i -> i < HEAD || i >= count - FOOT)
        .mapToObj(text.blocks()::get)
        .filter(block -> block.end() - block.begin() <= LONGEST)
        .toList();
  }

  private static String words(ReportText text, Block block) {
    return text.characters().substring(block.begin(), block.end());
  }
}
