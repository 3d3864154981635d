package org.tidemark.reconcile;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.model.Term;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Role;

/** Two values that exclude each other, named as the reports have them. */
final class Rivals {
  private Rivals() {}

  /** "“about 900” and “2,000 to 3,000” cannot both be the number of fighters". */
  static String inWords(Pair pair, Fit fit) {
    Figure mine = pair.mine().details().value();
    Figure theirs = pair.theirs().details().value();
    boolean counts = fit.about().startsWith("the number") || fit.about().equals("the figure");
    if (counts && mine != null && theirs != null) {
      return both(mine.inWords(), theirs.inWords()) + " be " + fit.about();
    }
    Term one = pair.mine().subject();
    Term other = pair.theirs().subject();
    if (one != null && other != null && held(fit) != null) {
      return both(one.label(), other.label()) + " hold " + held(fit);
    }
    return "both cannot be so: " + fit.about();
  }

  private static @Nullable String held(Fit fit) {
    return switch (fit.about()) {
      case Role.OFFICE -> "the office";
      case "who holds the place" -> "the place";
      default -> null;
    };
  }

  private static String both(String one, String other) {
    return "“" + one + "” and “" + other + "” cannot both";
  }
}
