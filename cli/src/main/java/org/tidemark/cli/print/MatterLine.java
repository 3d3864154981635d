package org.tidemark.cli.print;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.ask.Theme;
import org.tidemark.workbench.words.BriefTime;
import org.tidemark.workbench.words.ClaimInWords;
import org.tidemark.workbench.words.ClaimLine;

/**
 * A matter in one line: whom or what, how, and when; a sentence where the name alone says little.
 */
final class MatterLine {
  private static final Set<Kind> SENTENCES =
      Set.of(
          Kind.ATTACKED,
          Kind.FOUGHT,
          Kind.CAUSED,
          Kind.FOUNDED,
          Kind.JOINED,
          Kind.LEFT,
          Kind.STATED,
          Kind.DISSOLVED);

  /** What one claim guesses need not be said where another states it. */
  private static final Set<String> GUESSES = Set.of("possibly", "planned", "reportedly");

  private static final Set<Kind> ARROWS = Set.of(Kind.AUTHORITY_OVER, Kind.PLEDGED_TO);

  private MatterLine() {}

  /** The line of a matter that stands among others of its theme. */
  static String of(Matter matter, Theme theme) {
    boolean arrows =
        ARROWS.contains(matter.kind())
            && theme.then().stream().allMatch(other -> other.kind() == matter.kind());
    boolean mixed =
        !arrows
            && (theme.then().stream().anyMatch(other -> differs(matter, other))
                || theme.before().stream().anyMatch(other -> differs(matter, other)));
    return of(matter, mixed);
  }

  private static boolean differs(Matter one, Matter other) {
    return one.kind() != other.kind() || one.outward() != other.outward();
  }

  /** The line of a matter; a sentence where lines of other kinds stand beside it. */
  static String of(Matter matter, boolean mixed) {
    boolean sentence = mixed || SENTENCES.contains(matter.kind());
    String said = ClaimInWords.sentence(matter.first().claim());
    return sentence ? said.substring(0, said.length() - 1) : named(matter);
  }

  private static String named(Matter matter) {
    Set<String> remarks = new LinkedHashSet<>();
    Set<String> times = new LinkedHashSet<>();
    boolean fact = false;
    for (Told told : matter.claims()) {
      ClaimLine line = ClaimLine.of(told.claim());
      remarks.addAll(line.remarks());
      fact |= told.claim().modality() == Modality.FACT;
      times.add(line.time());
    }
    if (fact) {
      remarks.removeAll(GUESSES);
    }
    for (Told told : matter.ends()) {
      remarks.add(end(told, matter.kind()));
    }
    times.remove("");
    String name = name(matter);
    String bracket = String.join("; ", remarks);
    String what = name.isEmpty() ? bracket : bracket.isEmpty() ? name : name + " (" + bracket + ")";
    return times.isEmpty() ? what : what + ", " + String.join("; ", times);
  }

  /** Where either end can be the entity asked about, both are named. */
  private static String name(Matter matter) {
    return ARROWS.contains(matter.kind())
        ? ClaimLine.of(matter.first().claim()).ends()
        : matter.name();
  }

  private static String end(Told told, Kind kind) {
    ClaimLine line = ClaimLine.of(told.claim());
    String words = String.join(", ", line.remarks());
    boolean ended = told.claim().polarity() == Polarity.ENDED;
    if (ended && !line.time().isEmpty()) {
      String edtf = String.valueOf(told.claim().holds().edtf());
      String until = "until " + BriefTime.ofEdtf(edtf.replaceAll("^\\.\\./|/\\.\\.$", ""));
      return words.replace("no longer", until);
    }
    boolean removal = told.claim().kind() == Kind.REMOVED && kind != Kind.REMOVED;
    return removal && !line.time().isEmpty() ? words + " " + line.time() : words;
  }
}
