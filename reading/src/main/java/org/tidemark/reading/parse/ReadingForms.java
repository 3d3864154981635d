package org.tidemark.reading.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidemark.reading.parse.learned.Analyser;

/**
 * The spellings under which the trained model sees a sentence: plain quotes and dashes, no marks on
 * letters, headings in capitals as ordinary words, and an acronym that looks like a small word (IS,
 * US) as an acronym it knows.
 */
final class ReadingForms {
  /** Stands in for an acronym that would be read as another word. */
  static final String ACRONYM = "NATO";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

  /** Words printed in capitals to stress them, not acronyms. */
  private static final Set<String> STRESSED =
      Set.of("not", "and", "or", "all", "no", "but", "any", "only", "must", "never", "every");

  private static final Set<String> SMALL_WORD_TAGS =
      Set.of("VBZ", "VBP", "VBD", "PRP", "IN", "WP", "MD", "DT", "TO", "CC", "RB", "PRP$");

  private final Analyser analyser;

  ReadingForms(Analyser analyser) {
    this.analyser = analyser;
  }

  List<String> of(String text, List<Piece> sentence) {
    List<String> forms = new ArrayList<>();
    boolean capitals = isAllCapitals(text, sentence);
    for (Piece piece : sentence) {
      String form = plain(text, piece);
      if (capitals) {
        form = uncapitalised(form, forms.isEmpty());
      } else if (looksLikeSmallWord(form)) {
        form = ACRONYM;
      }
      forms.add(form);
    }
    return forms;
  }

  private static boolean isAllCapitals(String text, List<Piece> sentence) {
    int begin = sentence.getFirst().begin();
    int end = sentence.getLast().end();
    boolean lower = text.substring(begin, end).chars().anyMatch(Character::isLowerCase);
    long words = sentence.stream().filter(piece -> piece.end() - piece.begin() > 3).count();
    return !lower && words > 1;
  }

  private static String plain(String text, Piece piece) {
    String form = piece.in(text);
    if (form.length() == 1) {
      return plainMark(text, piece.begin());
    }
    if (form.chars().allMatch(c -> "–—―‒−-".indexOf(c) >= 0)) {
      return "--";
    }
    String letters = MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFKD)).replaceAll("");
    String straight =
        letters.replaceAll("[’‘ʼʻʿʾ`]", "'").replaceAll("[‐‑]", "-").replace("\u00AD", "");
    boolean leadingMark = straight.length() > 2 && straight.matches("'\\p{Lu}.*");
    String plain = leadingMark ? straight.substring(1) : straight;
    return plain.isEmpty() ? form : plain;
  }

  private static String plainMark(String text, int at) {
    boolean opening = at == 0 || !isWordOrMark(text.charAt(at - 1));
    return switch (text.charAt(at)) {
      case '“', '«', '„' -> "``";
      case '”', '»' -> "''";
      case '"' -> opening ? "``" : "''";
      case '‘' -> "`";
      case '’' -> "'";
      case '–', '—', '―', '‒', '−' -> "--";
      case '…' -> "...";
      default -> text.substring(at, at + 1);
    };
  }

  private static boolean isWordOrMark(char c) {
    return !Character.isWhitespace(c) && "([{“‘".indexOf(c) < 0;
  }

  private boolean looksLikeSmallWord(String form) {
    if (!CAPITALS.matcher(form).matches()) {
      return false;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    List<String> tags = analyser.possibleTags(lower);
    return !tags.isEmpty()
        && SMALL_WORD_TAGS.contains(tags.getFirst())
        && !STRESSED.contains(lower);
  }

  private String uncapitalised(String form, boolean first) {
    String lower = form.toLowerCase(Locale.ROOT);
    List<String> tags = analyser.possibleTags(lower);
    boolean ordinary = !tags.isEmpty() && !tags.getFirst().startsWith("NNP");
    if (lower.isEmpty() || (ordinary && !first)) {
      return lower;
    }
    return form.substring(0, 1) + lower.substring(1);
  }
}
