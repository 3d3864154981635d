package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;

/** Keeps each thing a report says once, and again only where it adds a time, figure or detail. */
public final class Once {
  private static final Comparator<Claim> IN_TEXT =
      Comparator.comparing((Claim claim) -> claim.quote())
          .thenComparing(Claim::kind)
          .thenComparing(claim -> claim.id().hex());

  private final Map<String, List<Claim>> kept = new HashMap<>();

  private Once() {}

  /** The claims without repetitions, in the order of the text. */
  public static List<Claim> each(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(Claim::quote));
    Once once = new Once();
    sorted.forEach(once::take);
    List<Claim> all = new ArrayList<>();
    once.kept.values().forEach(all::addAll);
    all.sort(IN_TEXT);
    Map<Kind, List<Claim>> byKind = new HashMap<>();
    all.forEach(claim -> byKind.computeIfAbsent(claim.kind(), k -> new ArrayList<>()).add(claim));
    all.removeIf(claim ->
        byKind.getOrDefault(claim.kind(), List.of()).stream()
            .anyMatch(other -> saysMore(other, claim)));
    return all;
  }

  private void take(Claim claim) {
    List<Claim> same = kept.computeIfAbsent(key(claim), k -> new ArrayList<>());
    for (int i = 0; i < same.size(); i++) {
      Claim before = same.get(i);
      if (overlap(before, claim) && !differ(before, claim)) {
        same.set(i, better(before, claim));
        return;
      }
      if (!overlap(before, claim) && nothingNew(before, claim)) {
        return;
      }
    }
    same.add(claim);
  }

  /** Whether two claims tell different dates or figures, so that both stand. */
  private static boolean differ(Claim one, Claim other) {
    Details a = one.assertion().details();
    Details b = other.assertion().details();
    String date = one.holds().edtf();
    String later = other.holds().edtf();
    boolean longer =
        date != null
            && later != null
            && (later.startsWith(date + "/") || date.startsWith(later + "/"));
    return differ(date, later) && !longer || differ(a.value(), b.value()) || targets(a, b);
  }

  /** Whether two deeds on the same words had different targets, and are not told by one toll. */
  private static boolean targets(Details one, Details other) {
    boolean toll =
        one.killed() != null && one.killed().equals(other.killed())
            || one.injured() != null && one.injured().equals(other.injured());
    return !toll && differ(one.words().get(Qualifier.TARGET), other.words().get(Qualifier.TARGET));
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Whether a later claim adds neither date nor figure nor detail to an earlier one. */
  private static boolean nothingNew(Claim before, Claim later) {
    if (later.assertion().subject() == null && later.assertion().object() == null) {
      return false;
    }
    String date = later.holds().edtf();
    Details less = later.assertion().details();
    Details more = before.assertion().details();
    return (date == null || date.equals(before.holds().edtf()))
        && (less.value() == null || less.value().equals(more.value()))
        && more.words().entrySet().containsAll(less.words().entrySet());
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
    Details details = claim.assertion().details();
    return (claim.holds().edtf() == null ? 0 : 2)
        + (details.value() == null ? 0 : 2)
        + (details.killed() == null ? 0 : 1)
        + (details.injured() == null ? 0 : 1)
        + details.words().size();
  }

  /**
   * Whether another claim on the same words says the same and names an end that this leaves out.
   */
  private static boolean saysMore(Claim other, Claim claim) {
    Assertion less = claim.assertion();
    Assertion more = other.assertion();
    boolean near = less.subject() == null || less.subject().equals(more.subject());
    boolean far = less.object() == null || less.object().equals(more.object());
    boolean claimed = less.details().words().containsKey(Qualifier.CLAIMED_BY);
    return claim.polarity() == other.polarity()
        && overlap(other, claim)
        && near
        && far
        && missing(less) > missing(more)
        && !claimed
        && claim.kind() != Kind.FOUNDED;
  }

  private static int missing(Assertion said) {
    return (said.subject() == null ? 1 : 0) + (said.object() == null ? 1 : 0);
  }

  private static String key(Claim claim) {
    Assertion said = claim.assertion();
    return said.kind().code() + "\u001f" + ends(said) + "\u001f" + claim.polarity();
  }

  private static String ends(Assertion said) {
    String near = label(said.subject());
    String far = label(said.object());
    boolean turned = said.kind().symmetric() && near.compareTo(far) > 0;
    return turned ? far + "\u001f" + near : near + "\u001f" + far;
  }

  private static String label(@Nullable Term term) {
    return term == null ? "-" : term.label().toLowerCase(Locale.ROOT);
  }
}
