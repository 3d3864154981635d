package org.tidemark.reconcile;

import java.util.regex.Pattern;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.model.Kind;

/**
 * Removals that a report's words only plan, order, try or promise.
 *
 * <p>Only a rule of the reader takes such words for the removal itself; who coded one meant it.
 */
final class Unfulfilled {
  private static final String VERB =
      "(kill|assassinate|capture|arrest|murder|extradite|remove|oust)";
  private static final String WISHED =
      "\\b(plot\\w*|plan(s|ned|ning)?|attempt\\w*|tr(y|ies|ied|ying)|order\\w*|vow\\w*|pledg\\w*"
          + "|threat\\w*|want\\w*|hop(e|es|ed|ing)|intend\\w*|fail\\w*|offer\\w*)";
  private static final Pattern WORDS =
      Pattern.compile(
          WISHED
              + "( \\w+){0,3}? (to "
              + VERB
              + "\\b|to be "
              + VERB
              + "e?d\\b|of "
              + VERB
              + "\\b)|\\b(will|would|could|may|might) "
              + VERB
              + "\\b|\\b(will|could|may|might) be "
              + VERB
              + "e?d\\b|^(to )?"
              + VERB
              + "\\b");

  private Unfulfilled() {}

  static boolean is(Claim claim) {
    return claim.kind() == Kind.REMOVED
        && claim.found() instanceof Found.ByRule
        && WORDS.matcher(claim.quote().exact()).find();
  }
}
