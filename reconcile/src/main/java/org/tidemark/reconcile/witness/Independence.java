package org.tidemark.reconcile.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.ReportId;

/**
 * Which reports are witnesses of their own: one that cites, copies or leans on another is not.
 *
 * <p>A report about which nothing is known counts as its own witness.
 */
public final class Independence {
  private static final int NAME_AT_LEAST = 4;
  private static final Pattern WIRE =
      Pattern.compile(
          "\\((?:reuters|ap|afp|dpa|efe|ansa|xinhua|tass|interfax|anadolu|upi)\\)"
              + "|(?:^|\\n)[^\\n]{0,40}(?:[-—–] ?)(?:reuters|associated press|agence france-presse)");
  private static final List<String> CITING =
      List.of(
          "according to",
          "reported by",
          "report by",
          "citing",
          "cited by",
          "quoting",
          "quoted by",
          "in a report of",
          "told",
          "a study by",
          "figures from",
          "data from",
          "source:");

  /** How many letters may stand between the word that cites and the name. */
  private static final int BETWEEN = 40;

  private static final int LONGEST_NAME = 200;

  /** More witnesses than these make nothing surer, and each must be held against all others. */
  private static final int ENOUGH = 12;

  private final Function<ReportId, Optional<Account>> told;
  private final Function<ReportId, Optional<LocalDate>> dated;
  private final Map<ReportId, Optional<Account>> accounts = new TreeMap<>();
  private final Map<ReportId, SharedWording> wordings = new TreeMap<>();
  private final Map<ReportId, List<String>> citings = new TreeMap<>();
  private final Map<Two, Optional<String>> known = new HashMap<>();

  private record Two(ReportId one, ReportId other) {}

  /** What these reports show of each other. */
  public Independence(Collection<Account> accounts) {
    this(_ -> Optional.empty(), _ -> Optional.empty());
    for (Account account : accounts) {
      this.accounts.put(account.witness().report(), Optional.of(account));
    }
  }

  /**
   * What reports show of each other, each told of when it is first asked about.
   *
   * @param told lays a report open
   * @param dated the day by which a report came out
   */
  public Independence(
      Function<ReportId, Optional<Account>> told, Function<ReportId, Optional<LocalDate>> dated) {
    this.told = told;
    this.dated = dated;
  }

  private @Nullable Account account(ReportId report) {
    return accounts.computeIfAbsent(report, told).orElse(null);
  }

  /** Every report its own witness, nothing being known. */
  public static Independence unknown() {
    return new Independence(List.of());
  }

  /** How many independent witnesses these reports are. */
  public Corroboration among(Collection<ReportId> reports) {
    List<ReportId> own = new ArrayList<>();
    List<String> discounted = new ArrayList<>();
    List<ReportId> ordered = inOrder(reports);
    int examined = Math.min(ENOUGH, ordered.size());
    for (ReportId report : ordered.subList(0, examined)) {
      String why = null;
      for (ReportId earlier : own) {
        why = why == null ? whyOne(earlier, report).orElse(null) : why;
      }
      if (why == null) {
        own.add(report);
      } else {
        discounted.add(why);
      }
    }
    return new Corroboration(own.size(), discounted, ordered.size() - examined);
  }

  /** Earlier reports first, so that the copy is discounted and not the copied. */
  private List<ReportId> inOrder(Collection<ReportId> reports) {
    NavigableSet<ReportId> sorted = new TreeSet<>(reports);
    List<ReportId> dated = new ArrayList<>(sorted);
    dated.sort((a, b) -> published(a).compareTo(published(b)));
    return Collections.unmodifiableList(dated);
  }

  private String published(ReportId report) {
    LocalDate known =
        dated
            .apply(report)
            .or(() ->
                accounts.getOrDefault(report, Optional.empty()).map(a -> a.witness().latest()))
            .orElse(null);
    return known == null ? "9999" : String.valueOf(known);
  }

  /** Why two reports are one witness; empty when nothing shows that they are. */
  public Optional<String> whyOne(ReportId one, ReportId other) {
    if (one.equals(other)) {
      return Optional.of("it is the same report");
    }
    Account a = account(one);
    Account b = account(other);
    if (a == null || b == null) {
      return Optional.empty();
    }
    Two pair = new Two(one, other);
    Optional<String> why = known.get(pair);
    if (why == null) {
      why = Optional.ofNullable(why(a, b));
      known.put(pair, why);
    }
    return why;
  }

  private @Nullable String why(Account a, Account b) {
    if (a.leansOn().contains(b.witness().report()) || b.leansOn().contains(a.witness().report())) {
      return named("“%s” and “%s” are one witness: one leans on the other", a, b);
    }
    String wire = wire(a);
    if (wire != null && wire.equals(wire(b))) {
      return named("“%s” and “%s” are one witness: both carry the wire of " + wire, a, b);
    }
    if (cites(a, b)) {
      return named("“%s” is no witness beside “%s”, which it cites", a, b);
    }
    if (cites(b, a)) {
      return named("“%s” is no witness beside “%s”, which it cites", b, a);
    }
    String shared = wording(a).with(wording(b));
    return shared == null
        ? null
        : named("“%s” and “%s” are one witness: both have “" + shared + " …”", a, b);
  }

  private static String named(String pattern, Account a, Account b) {
    return pattern
        .replaceFirst("%s", Matcher.quoteReplacement(a.witness().called()))
        .replaceFirst("%s", Matcher.quoteReplacement(b.witness().called()));
  }

  private SharedWording wording(Account account) {
    return wordings.computeIfAbsent(
        account.witness().report(), id -> new SharedWording(account.text()));
  }

  /** The agency whose wire a report says it carries, or null. */
  private static @Nullable String wire(Account account) {
    String head = account.text().substring(0, Math.min(account.text().length(), 600));
    Matcher wire = WIRE.matcher(head.toLowerCase(Locale.ROOT));
    return wire.find() ? wire.group().replaceAll("[^a-z -]|^.*[-—–] ?", "").strip() : null;
  }

  private boolean cites(Account citing, Account cited) {
    List<String> stretches =
        citings.computeIfAbsent(citing.witness().report(), _ -> citings(citing.text()));
    return names(stretches, cited.witness().publisher())
        || names(stretches, cited.witness().called());
  }

  /** What stands behind each word that cites, as far as a name can reach. */
  private static List<String> citings(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> stretches = new ArrayList<>();
    for (String word : CITING) {
      for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        int from = at + word.length();
        int to = Math.min(lower.length(), from + BETWEEN + LONGEST_NAME);
        stretches.add(lower.substring(from, to));
      }
    }
    return stretches;
  }

  private static boolean names(List<String> stretches, @Nullable String name) {
    if (name == null || name.length() < NAME_AT_LEAST) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return stretches.stream().anyMatch(stretch -> stands(stretch, lower));
  }

  /** Whether a name stands near the beginning, in the same sentence and as words of its own. */
  private static boolean stands(String stretch, String name) {
    for (int at = stretch.indexOf(name);
        at >= 0 && at <= BETWEEN;
        at = stretch.indexOf(name, at + 1)) {
      String before = stretch.substring(0, at);
      boolean inside = before.indexOf('.') < 0 && before.indexOf('\n') < 0;
      if (inside && isEdge(stretch, at) && isEdge(stretch, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
