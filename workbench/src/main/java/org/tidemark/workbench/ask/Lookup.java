package org.tidemark.workbench.ask;

import java.util.List;
import java.util.Locale;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.Trouble;

/** The finding of the one claim or report that a person means. */
public final class Lookup {
  private static final String DIGITS = "[0-9a-f]+";
  private static final String CLAIM = "claim";
  private static final String REPORT = "report";
  private static final int SHOWN = 5;

  private final Holdings holdings;

  /** Looks into these holdings. */
  public Lookup(Holdings holdings) {
    this.holdings = holdings;
  }

  /**
   * The claim whose name begins with these digits.
   *
   * @throws Trouble if there is none, or more than one
   */
  public HeldClaim claim(String digits) {
    String wanted = digits.strip().toLowerCase(Locale.ROOT);
    List<HeldClaim> found = wanted.matches(DIGITS) ? holdings.claimsBeginning(wanted) : List.of();
    return switch (found.size()) {
      case 0 -> throw none(CLAIM, digits);
      case 1 -> found.getFirst();
      default -> throw many(CLAIM, digits, found.stream().map(held -> held.id().hex()).toList());
    };
  }

  /**
   * The report whose name begins with these digits, or whose file is called so.
   *
   * @throws Trouble if there is none, or more than one
   */
  public HeldReport report(String digitsOrFile) {
    String wanted = digitsOrFile.strip();
    List<HeldReport> found =
        holdings.reports().stream()
            .filter(held -> held.source().file().equals(fileName(wanted)))
            .toList();
    if (found.isEmpty() && wanted.toLowerCase(Locale.ROOT).matches(DIGITS)) {
      found = holdings.reportsBeginning(wanted.toLowerCase(Locale.ROOT));
    }
    return switch (found.size()) {
      case 0 -> throw none(REPORT, digitsOrFile);
      case 1 -> found.getFirst();
      default ->
          throw many(REPORT, digitsOrFile, found.stream().map(held -> held.id().brief()).toList());
    };
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Trouble none(String what, String wanted) {
    return new Trouble(
        Trouble.Cause.NOTHING_THERE,
        "There is no "
            + what
            + " \""
            + wanted
            + "\" in this casebook; list them with: tidemark "
            + what
            + "s.");
  }

  private static Trouble many(String what, String wanted, List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
    String fits = "\"" + wanted + "\" fits " + names.size() + " " + what + "s (" + some + ")";
    return new Trouble(Trouble.Cause.CALL, fits + "; give more digits.");
  }
}
