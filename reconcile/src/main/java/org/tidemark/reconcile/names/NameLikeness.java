package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.EntityKind;

/**
 * The measure of how like two names are: same letters, initials, other romanisations, other order,
 * a slip of the pen. A parent and its branch, a splinter and what it left, are never alike.
 */
public final class NameLikeness {
  private static final double SAME = 1;
  private static final double SPELLED_APART = 0.98;
  private static final double INITIALS = 0.9;
  private static final double EACH_MORE = 0.02;
  private static final double EACH_SLIP = 0.06;
  private static final double MOST_LEFT_OUT = 0.25;
  private static final double ONE_WORD_OF_SEVERAL = 0.65;

  private NameLikeness() {}

  /** How like two names of things of one kind are. */
  public static Likeness of(EntityKind kind, String one, String other) {
    return kind == EntityKind.PERSON ? persons(one, other) : organisations(one, other);
  }

  private static Likeness persons(String one, String other) {
    List<String> a = PersonNames.bare(LikeWords.of(one, true));
    List<String> b = PersonNames.bare(LikeWords.of(other, true));
    if (String.join("", a).equals(String.join("", b))) {
      return new Likeness(SAME, "spelled alike");
    }
    if (isTurned(one, other)) {
      return Likeness.none("father and son have changed places");
    }
    Likeness runs = runs(a, b);
    Likeness words = aligned(a, b, true);
    return runs.score() >= words.score() ? runs : words;
  }

  /** "Salman bin Muhammad" is the son of whom "Muhammad bin Salman" is the father. */
  private static boolean isTurned(String one, String other) {
    List<String> a = LikeWords.of(one, true);
    List<String> b = LikeWords.of(other, true);
    int at = a.indexOf("bin");
    int there = b.indexOf("bin");
    return at > 0
        && there > 0
        && at + 1 < a.size()
        && there + 1 < b.size()
        && a.get(at - 1).equals(b.get(there + 1))
        && a.get(at + 1).equals(b.get(there - 1));
  }

  private static Likeness organisations(String one, String other) {
    Set<String> forms = new TreeSet<>();
    Set<String> otherForms = new TreeSet<>();
    List<String> a = LegalForms.without(LikeWords.of(one, false), forms);
    List<String> b = LegalForms.without(LikeWords.of(other, false), otherForms);
    if (LegalForms.differ(forms, otherForms)) {
      return Likeness.none("they are companies of different form");
    }
    if (String.join("", a).equals(String.join("", b))) {
      return new Likeness(a.equals(b) ? SAME : SPELLED_APART, "spelled alike");
    }
    Identity letters =
        OrganisationNames.judge(NameForm.of(String.join(" ", a)), NameForm.of(String.join(" ", b)));
    if (letters.judgement() == Identity.Judgement.PART) {
      return Likeness.none(letters.because());
    }
    if (Acronyms.match(NameForm.of(one), NameForm.of(other))) {
      return new Likeness(INITIALS, "the letters of one are the initials of the other");
    }
    Likeness runs = runs(a, b);
    Likeness words = aligned(a, b, false);
    return runs.score() >= words.score() ? runs : words;
  }

  /** The whole names as runs of letters, for words that are parted differently. */
  private static Likeness runs(List<String> a, List<String> b) {
    String one = String.join("", a);
    String other = String.join("", b);
    int shorter = Math.min(one.length(), other.length());
    boolean nested = a.containsAll(b) || b.containsAll(a);
    boolean partedOtherwise = a.size() != b.size() && shorter >= 6 && !nested;
    if (!partedOtherwise || Romanisation.distance(one, other, 2) > (shorter >= 12 ? 2 : 1)) {
      return Likeness.none("they are different names");
    }
    return new Likeness(0.85, "nearly spelled alike, the words parted otherwise");
  }

  /** Each word of the shorter name against its like in the longer one. */
  private static Likeness aligned(List<String> a, List<String> b, boolean mayLeaveOut) {
    List<String> brief = a.size() <= b.size() ? a : b;
    if (brief.stream().allMatch(word -> word.length() == 1)) {
      return Likeness.none("initials alone say too little");
    }
    List<String> left = new ArrayList<>(a.size() <= b.size() ? b : a);
    double least = 1;
    int slips = 0;
    for (String word : brief) {
      int best = -1;
      double like = 0;
      for (int i = 0; i < left.size(); i++) {
        double here = LikeWords.likeness(word, left.get(i), mayLeaveOut);
        if (here > like) {
          like = here;
          best = i;
        }
      }
      if (best < 0) {
        return Likeness.none("“" + word + "” has no like in the other name");
      }
      left.remove(best);
      least = Math.min(least, like);
      slips += like < LikeWords.SOUNDS_ALIKE ? 1 : 0;
    }
    return judged(least - EACH_SLIP * Math.max(0, slips - 1), brief, left, mayLeaveOut);
  }

  private static Likeness judged(
      double score, List<String> brief, List<String> left, boolean mayLeaveOut) {
    if (!left.isEmpty() && (!mayLeaveOut || brief.size() == 1)) {
      boolean known = mayLeaveOut && score >= LikeWords.SOUNDS_ALIKE;
      return new Likeness(
          known ? ONE_WORD_OF_SEVERAL : 0, "“" + String.join(" ", left) + "” is only in one");
    }
    boolean mostLeftOut = brief.size() < left.size();
    double all = Math.max(0, score - EACH_MORE * left.size() - (mostLeftOut ? MOST_LEFT_OUT : 0));
    return new Likeness(
        all,
        left.isEmpty()
            ? "the same words in other letters or order"
            : "one leaves out “" + String.join(" ", left) + "”");
  }
}
