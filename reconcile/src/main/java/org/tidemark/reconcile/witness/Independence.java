package org.tidemark.reconcile.witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
  private static final String CITING =
      "(?:according to|as reported by|reported by|report by|citing|cited by|quoting|as quoted by"
          + "|in a report (?:by|of)|told|a study by|figures from|data from|source:)[^.\\n]{0,40}?";

  private final Function<ReportId, Optional<Account>> told;
  private final Map<ReportId, Optional<Account>> accounts = new TreeMap<>();
  private final Map<ReportId, SharedWording> wordings = new TreeMap<>();
  private final Map<String, Optional<String>> known = new TreeMap<>();

  /** What these reports show of each other. */
  public Independence(Collection<Account> accounts) {
    this(_ -> Optional.empty());
    for (Account account : accounts) {
      this.accounts.put(account.witness().report(), Optional.of(account));
    }
  }

  /** What reports show of each other, each told of when it is first asked about. */
  public Independence(Function<ReportId, Optional<Account>> told) {
    this.told = told;
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
    for (ReportId report : inOrder(reports)) {
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
    return new Corroboration(own.size(), discounted);
  }

  /** Earlier reports first, so that the copy is discounted and not the copied. */
  private List<ReportId> inOrder(Collection<ReportId> reports) {
    NavigableSet<ReportId> sorted = new TreeSet<>(reports);
    List<ReportId> dated = new ArrayList<>(sorted);
    dated.sort((a, b) -> published(a).compareTo(published(b)));
    return Collections.unmodifiableList(dated);
  }

  private String published(ReportId report) {
    Account account = account(report);
    return account == null || account.witness().latest() == null
        ? "9999"
        : String.valueOf(account.witness().latest());
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
    String pair = one.sha256() + other.sha256();
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

  private static boolean cites(Account citing, Account cited) {
    String text = citing.text().toLowerCase(Locale.ROOT);
    return names(text, cited.witness().publisher()) || names(text, cited.witness().called());
  }

  private static boolean names(String text, @Nullable String name) {
    return name != null
        && name.length() >= NAME_AT_LEAST
        && Pattern.compile(CITING + "\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\b")
            .matcher(text)
            .find();
  }
}
