package org.tidemark.reconcile;

import java.util.regex.Pattern;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;

/** Removals that a report's words only plan, order, try or promise. */
final class Unfulfilled {
  private static final Pattern WISHED =
      Pattern.compile(
          "\\b(plot\\w*|plan(s|ned|ning)?|attempt\\w*|tr(y|ies|ied|ying)|order\\w*|vow\\w*|pledg\\w*"
              + "|threat\\w*|want\\w*|hop(e|es|ed|ing)|intend\\w*|will|would|could|may|might|fail\\w*"
              + "|mission|operation|bid|offer\\w*|reward) (\\w+ ){0,4}?(to |of )?"
              + "(be )?(kill|assassinat|captur|arrest|murder|extradit|remov|oust)\\w*");
  private static final Pattern BARE =
      Pattern.compile("^(to )?(kill|assassinate|capture|arrest|murder|extradite|remove|oust)\\b");

  private Unfulfilled() {}

  static boolean is(Claim claim) {
    String quote = claim.quote().exact();
    return claim.kind() == Kind.REMOVED
        && (WISHED.matcher(quote).find() || BARE.matcher(quote).find());
  }
}
