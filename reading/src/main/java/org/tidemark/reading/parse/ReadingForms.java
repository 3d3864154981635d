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

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\u00AD]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼʻʿʾ`]");
  private static final Pattern HYPHENS = Pattern.compile("[‐‑]");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

  /** Words printed in capitals to stress them, not acronyms. */
  private static final Set<String> STRESSED =
      Set.of("not", "and", "or", "all", "no", "but", "any", "only", "must", "never", "every");

  private static final Pattern LINKED = Pattern.compile("\\p{Lu}.*-\\p{Ll}{3,}");
  private static final Set<String> LINKED_TAGS = Set.of("VBN", "VBD", "VBG", "JJ");
  private static final Set<String> SMALL_WORD_TAGS =
      Set.of("VBZ", "VBP", "VBD", "PRP", "IN", "WP", "MD", "DT", "TO", "CC", "RB", "PRP$");

  private final Analyser analyser;

  ReadingForms(Analyser analyser) {
    this.analyser = analyser;
  }

  List<String> of(String text, List<Piece> sentence) {
    List<String> plain = sentence.stream().map(piece -> plain(text, piece)).toList();
    boolean capitals = isAllCapitals(text, sentence);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      String form = plain.get(i);
      if (capitals || isShouted(plain, i)) {
        form = uncapitalised(form, i == 0);
      } else if (looksLikeSmallWord(form)) {
        form = ACRONYM;
      }
      forms.add(LINKED.matcher(form).matches() ? uncapitalisedLinked(form) : form);
    }
    return forms;
  }

  /** An ordinary word in capitals beside another one, as in a heading run into its text. */
  private boolean isShouted(List<String> forms, int i) {
    return isOrdinaryInCapitals(forms, i)
        && (isOrdinaryInCapitals(forms, i - 1) || isOrdinaryInCapitals(forms, i + 1));
  }

  private boolean isOrdinaryInCapitals(List<String> forms, int i) {
    return i >= 0
        && i < forms.size()
        && CAPITALS.matcher(forms.get(i)).matches()
        && isOrdinary(forms.get(i).toLowerCase(Locale.ROOT));
  }

  private boolean isOrdinary(String lower) {
    List<String> tags = analyser.possibleTags(lower);
    return !tags.isEmpty() && !tags.getFirst().startsWith("NNP");
  }

  /** "Iran-backed" is no name; the model takes it for one unless it is written small. */
  private String uncapitalisedLinked(String form) {
    List<String> tags = analyser.possibleTags(form.substring(form.lastIndexOf('-') + 1));
    boolean verbal = !tags.isEmpty() && LINKED_TAGS.contains(tags.getFirst());
    return verbal ? form.toLowerCase(Locale.ROOT) : form;
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
    String letters = ASCII.matcher(form).matches() ? form : withoutMarks(form);
    boolean leadingMark = letters.length() > 2 && letters.charAt(0) == '\'' && isCapital(letters);
    return leadingMark ? letters.substring(1) : letters;
  }

  private static boolean isCapital(String marked) {
    return Character.isUpperCase(marked.codePointAt(1));
  }

  private static String withoutMarks(String form) {
    String bare = MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFKD)).replaceAll("");
    String plain = HYPHENS.matcher(APOSTROPHES.matcher(bare).replaceAll("'")).replaceAll("-");
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
    if (lower.isEmpty() || (isOrdinary(lower) && !first)) {
      return lower;
    }
    return form.substring(0, 1) + lower.substring(1);
  }
}
