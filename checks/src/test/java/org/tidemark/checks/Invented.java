package org.tidemark.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.ReportText;
import org.tidemark.model.Term;
import org.tidemark.model.Words;

/**
 * What a claim gives that its report does not: figures, dates and names that stand neither in its
 * quote nor in the sentence before, and are neither computed nor resolved in its steps.
 *
 * <p>It looks for numbers by itself and knows nothing of how the reader finds them.
 */
final class Invented {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:[, ]\\d{3})+|\\d+(?:\\.\\d+)?)(?:\\s*|-)(hundred|thousand|million|billion|k\\b|m\\b|%)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}|\\d{3}X|\\d{2}XX");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "k",
          1_000L,
          "m",
          1_000_000L);
  private static final List<String> SMALL =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" ", -1));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(hundreds|thousands|tens|dozens?|scores?|several|few|couple|handful|many|half|halved"
              + "|both|pair|all|most|majority|third|thirds|quarter|fifth|twice|none|no)\\b");

  private final ReportText text;

  Invented(ReportText text) {
    this.text = text;
  }

  /** What this claim invents, in a phrase each. */
  List<String> by(Claim claim) {
    String near = around(claim);
    List<String> invented = new ArrayList<>();
    Details details = claim.assertion().details();
    figure("value", details.value(), near, invented);
    figure("killed", details.killed(), near, invented);
    figure("injured", details.injured(), near, invented);
    date(claim, near, invented);
    name("subject", claim.assertion().subject(), claim, near, invented);
    name("object", claim.assertion().object(), claim, near, invented);
    return invented;
  }

  /** The quotes with the rest of their sentences and the sentence before. */
  private String around(Claim claim) {
    String all = text.characters();
    StringBuilder near = new StringBuilder();
    claim
        .quotes()
        .forEach(quote -> {
          int end = sentenceEnd(all, quote.end());
          int begin = sentenceBegin(all, sentenceBegin(all, quote.begin()) - 2);
          near.append(all, Math.max(0, begin), end).append(' ');
        });
    return plain(near.toString());
  }

  private static int sentenceBegin(String all, int from) {
    int at = Math.min(Math.max(from, 0), all.length());
    while (at > 0 && !ends(all, at - 1)) {
      at--;
    }
    return at;
  }

  private static int sentenceEnd(String all, int from) {
    int at = from;
    while (at < all.length() && !ends(all, at)) {
      at++;
    }
    return at;
  }

  private static boolean ends(String all, int at) {
    char here = all.charAt(at);
    boolean stop = ".!?".indexOf(here) >= 0;
    boolean spaced = at + 1 >= all.length() || Character.isWhitespace(all.charAt(at + 1));
    int next = at + 2;
    boolean capital =
        next >= all.length()
            || !Character.isLowerCase(all.charAt(Math.min(next, all.length() - 1)));
    return stop && spaced && capital && at > 2 && !Character.isUpperCase(all.charAt(at - 1));
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_*]+", " ")
        .replace('’', '\'')
        .replaceAll("[‐-–—]", "-");
  }

  private static void figure(
      String what, @Nullable Figure figure, String near, List<String> invented) {
    if (figure == null || figure.arithmetic() != null || VAGUE.matcher(near).find()) {
      return;
    }
    Set<Long> given = numbers(near);
    for (Long bound : new Long[] {figure.lo(), figure.hi(), figure.best()}) {
      boolean one = bound != null && bound == 1;
      if (bound != null && !one && !given.contains(bound)) {
        invented.add(what + " " + bound);
      }
    }
  }

  private static Set<Long> numbers(String near) {
    Set<Long> numbers = new HashSet<>();
    Matcher digits = DIGITS.matcher(near);
    while (digits.find()) {
      String plain = digits.group(1).replaceAll("[ ,]", "");
      long scale = digits.group(2) == null ? 1 : SCALES.getOrDefault(digits.group(2), 1L);
      if (!plain.isEmpty() && plain.length() < 15) {
        double number = Double.parseDouble(plain);
        numbers.add(Math.round(number));
        numbers.add(Math.round(number * scale));
        SCALES.values().forEach(other -> numbers.add(Math.round(number * other)));
      }
    }
    words(near, numbers);
    return numbers;
  }

  private static void words(String near, Set<Long> numbers) {
    long running = 0;
    long whole = 0;
    Matcher words = WORD.matcher(near);
    while (words.find()) {
      String word = words.group();
      int small = SMALL.indexOf(word);
      int tens = TENS.indexOf(word);
      if (small >= 0) {
        running =
            running % 10 == 0 && running < 100 || running % 100 == 0 ? running + small : small;
      } else if (tens >= 0) {
        running = running % 100 == 0 ? running + (tens + 2) * 10L : (tens + 2) * 10L;
      } else if (SCALES.containsKey(word) && word.length() > 1) {
        running = Math.max(1, running) * SCALES.get(word);
        whole += running;
        numbers.add(whole);
      } else if (!word.equals("and") && !word.equals("a")) {
        running = 0;
        whole = 0;
      }
      numbers.add(running);
    }
  }

  private static void date(Claim claim, String near, List<String> invented) {
    String edtf = claim.holds().edtf();
    if (edtf == null || claim.holds().reckoning() != null) {
      return;
    }
    String words = claim.holds().words();
    if (words == null || !near.contains(plain(words))) {
      invented.add("time words “" + words + "”");
    }
    Matcher years = YEAR.matcher(edtf);
    while (years.find()) {
      String year = years.group().replace("X", "");
      boolean decade = near.contains("century") || inDecade(year, near);
      if (!decade && !near.contains(year) && !near.contains(year.substring(year.length() - 2))) {
        invented.add("year " + years.group());
      }
    }
  }

  /** "The late 1960s" and "the sixties" give every year of them. */
  private static boolean inDecade(String year, String near) {
    int tens = year.length() < 3 ? -1 : year.charAt(2) - '2';
    return year.length() >= 3
        && (near.contains(year.substring(0, 3) + "0s")
            || tens >= 0 && near.contains(TENS.get(tens).replaceFirst("y$", "ies")));
  }

  private static void name(
      String end, @Nullable Term term, Claim claim, String near, List<String> invented) {
    if (term == null || resolved(end, claim)) {
      return;
    }
    boolean given =
        switch (term) {
          case Words words -> inOrder(plain(words.label()), near);
          case Entity entity -> named(entity, near);
        };
    if (!given) {
      invented.add(end + " “" + term.label() + "”");
    }
  }

  private static boolean named(Entity entity, String near) {
    if (inOrder(plain(entity.name()), near)) {
      return true;
    }
    return entity.aliases().stream().map(Alias::name).anyMatch(name -> near.contains(plain(name)));
  }

  /** Whether all its words stand there one after the other, with others perhaps between. */
  private static boolean inOrder(String words, String near) {
    if (near.contains(words)) {
      return true;
    }
    int from = 0;
    for (String word : words.split("[^\\p{L}\\p{N}]+", -1)) {
      int at = near.indexOf(word, from);
      if (at < 0) {
        return false;
      }
      from = at + word.length();
    }
    return true;
  }

  private static boolean resolved(String end, Claim claim) {
    return claim.found() instanceof Found.ByRule by
        && by.steps().stream().anyMatch(step -> step.startsWith(end + ": "));
  }
}
