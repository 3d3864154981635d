package org.tidemark.reconcile;

import java.util.regex.Pattern;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.model.Kind;

/**
 * Whether the time beside a founding is the founding's own.
 *
 * <p>Only a rule of the reader takes the nearest date for it; who coded a claim or kept a table
 * meant the date.
 */
final class Founding {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(found(ed|ing|s)?|establish\\w*|creat\\w*|form(s|ed|ing|ation)?|set(ting)? up"
              + "|launch\\w*|incepti\\w*|emerg\\w*|origin\\w*|born|birth|beg[aiu]n\\w*|start\\w*"
              + "|constitut\\w*|proclaim\\w*|declar\\w*|announc\\w*|inaugurat\\w*|appear\\w*|built"
              + "|came into being|organi[sz]ed|reconstitut\\w*)\\b");

  /** "Since its creation" dates what came of it; "since its creation in 2006" dates it too. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?i)\\b(since|from|until|after|following) (its|the|their) (?:\\w+ )?"
              + "(establishment|creation|inception|founding|formation|foundation)\\b"
              + "(?! (?:of [^,.;]{1,60} )?(?:in|on) (?:\\w+ ){0,3}\\d)");

  private Founding() {}

  static boolean timeIsAnothers(Claim claim) {
    String quote = claim.quote().exact();
    return claim.kind() == Kind.FOUNDED
        && claim.found() instanceof Found.ByRule
        && (!WORDS.matcher(quote).find() || BOUNDARY.matcher(quote).find());
  }
}
