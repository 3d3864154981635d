package org.tidemark.formats.ftm;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.ftm.Statements.Subject;
import org.tidemark.formats.selection.Losses;
import org.tidemark.model.Claim;
import org.tidemark.model.Polarity;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.EdtfSet;
import org.tidemark.model.time.Firmness;

/** A time as FollowTheMoney has it: a year, a month or a day, with no way to say "about". */
final class FtmDate {
  private FtmDate() {}

  /** Says when a claim was so, as far as there is room; what is not said is counted. */
  static void say(Statements out, Fact fact, Claim claim, Losses losses) throws IOException {
    String edtf = claim.holds().edtf();
    if (edtf == null) {
      return;
    }
    if (!fact.shape().isDated()) {
      losses.count("a note has no room for a time; it is said in the summary only");
      return;
    }
    Subject told = fact.told();
    boolean whole =
        switch (Edtf.parse(edtf)) {
          case EdtfDate date -> single(out, told, claim, date);
          case EdtfInterval interval -> {
            boolean started = side(out, told, "startDate", interval.start());
            boolean ended = side(out, told, "endDate", interval.end());
            yield started && ended;
          }
          case EdtfSet _ -> false;
        };
    if (!whole) {
      losses.count("its time is about, a season, a decade or a choice; said in the summary only");
    }
  }

  private static boolean single(Statements out, Subject told, Claim claim, EdtfDate date)
      throws IOException {
    String plain = plain(date);
    String prop = claim.polarity() == Polarity.ENDED ? "endDate" : "date";
    out.say(told, prop, "date", plain);
    return plain != null;
  }

  private static boolean side(Statements out, Subject told, String prop, EdtfInterval.Side side)
      throws IOException {
    if (!(side instanceof EdtfInterval.Side.Known known)) {
      return true;
    }
    String plain = plain(known.date());
    out.say(told, prop, "date", plain);
    return plain != null;
  }

  /** The date if it is a plain year, month or day. */
  static @Nullable String plain(@Nullable String edtf) {
    if (edtf == null) {
      return null;
    }
    return switch (Edtf.read(edtf)) {
      case EdtfReading.Understood understood when understood.edtf() instanceof EdtfDate date ->
          plain(date);
      case EdtfReading.Understood _, EdtfReading.Refused _ -> null;
    };
  }

  private static @Nullable String plain(EdtfDate date) {
    boolean plain =
        date.firmness() == Firmness.NONE
            && date.hiddenDigits() == 0
            && date.month() != EdtfDate.HIDDEN
            && date.day() != EdtfDate.HIDDEN
            && date.month() <= 12
            && date.year() > 0
            && date.year() < 10_000;
    return plain ? date.toString() : null;
  }
}
