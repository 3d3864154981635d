package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;

/** Keeps each thing a report says once, and again only where it adds a time or a figure. */
public final class Once {
  private static final Comparator<Claim> IN_TEXT =
      Comparator.comparing((Claim claim) -> claim.quote())
          .thenComparing(Claim::kind)
          .thenComparing(claim -> claim.id().hex());

  private Once() {}

  /** The claims without repetitions, in the order of the text. */
  public static List<Claim> each(List<Claim> claims) {
    Map<String, Claim> best = new LinkedHashMap<>();
    for (Claim claim : claims) {
      best.merge(key(claim) + " " + claim.holds().edtf(), claim, Once::better);
    }
    List<Claim> kept = new ArrayList<>(best.values());
    kept.removeIf(claim -> best.values().stream().anyMatch(other -> dates(other, claim)));
    kept.removeIf(claim -> kept.stream().anyMatch(other -> saysMore(other, claim)));
    kept.sort(IN_TEXT);
    return kept;
  }

  /** Whether another claim has already said it with its date, or with how long it went on. */
  private static boolean dates(Claim other, Claim claim) {
    String date = claim.holds().edtf();
    String fuller = other.holds().edtf();
    boolean more =
        fuller != null && (date == null || fuller.startsWith(date + "/") && overlap(other, claim));
    return more
        && other.quote().begin() < claim.quote().end()
        && key(other).equals(key(claim));
  }

  /** Whether another claim on the same words says the same and names an end that this leaves out. */
  private static boolean saysMore(Claim other, Claim claim) {
    if (other.kind() != claim.kind() || claim.polarity() != other.polarity()) {
      return false;
    }
    Assertion less = claim.assertion();
    Assertion more = other.assertion();
    boolean near = less.subject() == null || less.subject().equals(more.subject());
    boolean far = less.object() == null || less.object().equals(more.object());
    int missing = (less.subject() == null ? 1 : 0) + (less.object() == null ? 1 : 0);
    int missingMore = (more.subject() == null ? 1 : 0) + (more.object() == null ? 1 : 0);
    boolean claimed = less.details().words().containsKey(Qualifier.CLAIMED_BY);
    return overlap(other, claim) && near && far && missing > missingMore && !claimed
        && claim.kind() != Kind.FOUNDED;
  }

  private static boolean overlap(Claim one, Claim other) {
    return one.quote().begin() < other.quote().end() && other.quote().begin() < one.quote().end();
  }

  private static Claim better(Claim one, Claim other) {
    int more = Integer.compare(told(other), told(one));
    if (more == 0) {
      more = Double.compare(other.probability(), one.probability());
    }
    return more > 0 ? other : one;
  }

  private static int told(Claim claim) {
    return (claim.holds().edtf() == null ? 0 : 2)
        + (claim.assertion().details().value() == null ? 0 : 2)
        + claim.assertion().details().words().size();
  }

  private static String key(Claim claim) {
    Assertion said = claim.assertion();
    Figure value = said.details().value();
    return String.join(
        "\u001f",
        said.kind().code(),
        ends(said),
        value == null ? "" : value.inWords(),
        claim.polarity().name(),
        said.subject() == null || said.object() == null ? "" + claim.quote().begin() / 200 : "");
  }

  private static String ends(Assertion said) {
    String near = label(said.subject());
    String far = label(said.object());
    boolean turned = said.kind().symmetric() && near.compareTo(far) > 0;
    return turned ? far + "\u001f" + near : near + "\u001f" + far;
  }

  private static String label(@Nullable Term term) {
    return term == null ? "-" : term.label().toLowerCase(java.util.Locale.ROOT);
  }
}
