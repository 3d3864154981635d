package org.tidemark.reconcile.value;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.reconcile.value.Fit.Sort;

/** Which way a thing is said to go, or to stand: up or well, down or badly, at its peak. */
public enum Trend {
  UP,
  DOWN,
  PEAK,
  STEADY,
  UNKNOWN;

  private static final Pattern AT_PEAK =
      Pattern.compile("\\b(peak\\w*|all-time high|height of|zenith|richest|wealthiest)\\b");
  private static final Pattern GOING_DOWN =
      Pattern.compile(
          "\\b(down|declin\\w*|decreas\\w*|fall\\w*|fell|shrink\\w*|shrunk|shrank|drop\\w*|dwindl\\w*"
              + "|diminish\\w*|weak\\w*|wors\\w*|crisis|collaps\\w*|bankrupt\\w*|short\\w*|lack\\w*"
              + "|limited|difficult\\w*|challeng\\w*|unable|not able|not been able|no longer (?:able to )?pay|(?:not|cannot|never) pay|unpaid|arrears|hardship"
              + "|strain\\w*|strapped|struggl\\w*|blow|poor\\w*|precarious|depleted|dried up|drying up"
              + "|exhausted|insolven\\w*|deficit|debt\\w*|los\\w+|cuts?|squeez\\w*|severe|scarce|empty"
              + "|ruin\\w*|constrain\\w*|broke|penniless|reduc\\w*|slump\\w*)\\b");
  private static final Pattern GOING_UP =
      Pattern.compile(
          "\\b(up|increas\\w*|grow\\w*|grew|ris(?:e|es|ing)|rose|improv\\w*|recover\\w*|strong\\w*"
              + "|boom\\w*|flourish\\w*|flush|wealth\\w*|rich|healthy|solid|sound|stable|expand\\w*"
              + "|expansion|surplus|ample|prosper\\w*|thriv\\w*|robust|well[- ]funded|comfortable"
              + "|self-sufficien\\w*|abundant|surg\\w*|gain\\w*|doubl\\w*|profit\\w*|plentiful)\\b");
  private static final Pattern STANDING =
      Pattern.compile("\\b(steady|unchanged|constant|flat|stagnant)\\b");

  /** The trend that a word of a coding file, or a phrase, tells. */
  public static Trend of(@Nullable String words) {
    if (words == null) {
      return UNKNOWN;
    }
    String text = words.toLowerCase(Locale.ROOT);
    if (AT_PEAK.matcher(text).find()) {
      return PEAK;
    }
    boolean down = GOING_DOWN.matcher(text).find();
    boolean up = GOING_UP.matcher(text).find();
    if (down != up) {
      return down ? DOWN : UP;
    }
    if (down) {
      return UNKNOWN;
    }
    return STANDING.matcher(text).find() ? STEADY : UNKNOWN;
  }

  /** Whether the words told anything. */
  public boolean isKnown() {
    return this != UNKNOWN;
  }

  /** The relation of a new trend to this held one. */
  public Fit fit(Trend fresh, String about) {
    if (this == fresh) {
      return Fit.EQUAL;
    }
    if (!isKnown() || !fresh.isKnown()) {
      return isKnown() ? Fit.wider(about) : Fit.narrower(about);
    }
    boolean bothGood = this != DOWN && fresh != DOWN && this != STEADY && fresh != STEADY;
    return bothGood ? new Fit(Sort.OVERLAPPING, about) : Fit.excludes(about);
  }
}
