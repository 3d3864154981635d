package org.tidemark.web.entity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Qualifier;
import org.tidemark.model.time.Answer;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.When;
import org.tidemark.web.page.Hue;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.page.Spot;
import org.tidemark.workbench.words.BriefTime;
import org.tidemark.workbench.words.ClaimInWords;
import org.tidemark.workbench.words.ClaimLine;

/**
 * One claim about the page's entity, as a row of a table from which a picture is drawn.
 *
 * @param told the claim
 * @param answer whether what it speaks of was so on the days asked about
 * @param outward whether the page's entity is the one it speaks of, rather than at the far end
 * @param otherName the name of what is at the other end; empty if nothing is
 * @param otherKindOrNull what sort of thing is there; null where it is words or nothing
 * @param spot where the place it names is drawn; null if it names none that is known
 */
public record Row(
    Told told,
    Answer answer,
    boolean outward,
    String otherName,
    @Nullable EntityKind otherKindOrNull,
    @Nullable Spot spot) {
  private Told first() {
    return told;
  }

  private Claim claim() {
    return first().claim();
  }

  /** The name of the claim that speaks for all. */
  public String id() {
    return first().id().hex();
  }

  /** The address of its sentence. */
  public String link() {
    return Links.claim(first().report().id(), first().id());
  }

  /** The kind of claim, as a code. */
  public String kind() {
    return claim().kind().code();
  }

  /** The kind of claim, in words. */
  public String label() {
    return ClaimLine.label(claim().kind());
  }

  /** The name of its colour. */
  public String hue() {
    return Hue.of(claim().kind()).code();
  }

  /** It as a sentence. */
  public String sentence() {
    return ClaimInWords.sentence(claim());
  }

  /** Its words. */
  public String quote() {
    return claim().quote().exact();
  }

  /** Which report says so. */
  public String source() {
    return first().report().source().called();
  }

  /** The report in short: who put it out and when. */
  public String brief() {
    String publisher = first().report().source().publisher();
    String published = BriefTime.ofEdtf(first().report().source().published());
    String who = publisher == null ? first().report().source().called() : publisher;
    return published.isEmpty() ? who : who + ", " + published;
  }

  /** Whether it was so: "surely". */
  public String answerCode() {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  /** Whether it was so then, surely or possibly. */
  public boolean isThen() {
    return answer != Answer.NO;
  }

  /** The page of what is at the other end; null if it has none. */
  public @Nullable String otherLink() {
    return otherKindOrNull == null || otherName.isEmpty()
        ? null
        : Links.entity(otherKindOrNull, otherName);
  }

  /** What sort of thing is at the other end; empty where it is words. */
  public String otherKind() {
    return otherKindOrNull == null ? "" : otherKindOrNull.code();
  }

  /** Which way it points: "out" from the page's entity, or "in". */
  public String way() {
    return outward ? "out" : "in";
  }

  private When when() {
    return claim().when();
  }

  private static String iso(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** The earliest day it can have begun. */
  public String start() {
    return iso(when().earliestStart());
  }

  /** The latest day it can have begun. */
  public String startBy() {
    return iso(when().latestStart());
  }

  /** The earliest day it can have ended. */
  public String end() {
    return iso(when().earliestEnd());
  }

  /** The latest day it can have ended. */
  public String endBy() {
    return iso(when().latestEnd());
  }

  /** Whether its end was seen. */
  public boolean isEndSeen() {
    return when().end().seen();
  }

  /** Whether its report gives no time for it. */
  public boolean isUndated() {
    return claim().holds().edtf() == null;
  }

  /** When, in short. */
  public String time() {
    String brief = BriefTime.of(claim().holds());
    return brief.isEmpty() ? "undated" : brief;
  }

  /** The day on which its report came out, as far as it is known. */
  public String published() {
    String written = first().report().source().published();
    return written != null && Edtf.read(written) instanceof EdtfReading.Understood understood
        ? iso(understood.edtf().latest().orElse(null))
        : "";
  }

  private Details details() {
    return claim().assertion().details();
  }

  /** The figure; null if there is none. */
  public @Nullable Figure figure() {
    return details().value();
  }

  /** The figure with what is counted, in words. */
  public String figureInWords() {
    Figure figure = figure();
    if (figure == null) {
      return "";
    }
    return figure.inWords() + (details().unit() == null ? "" : " " + details().unit());
  }

  private static String number(@Nullable Long number) {
    return number == null ? "" : number.toString();
  }

  /** The least it can be. */
  public String lo() {
    Figure figure = figure();
    return figure == null ? "" : number(figure.lo());
  }

  /** The most it can be. */
  public String hi() {
    Figure figure = figure();
    return figure == null ? "" : number(figure.hi());
  }

  /** The number named. */
  public String best() {
    Figure figure = figure();
    return figure == null ? "" : number(figure.best());
  }

  /** Whether it is only about right. */
  public boolean isAbout() {
    Figure figure = figure();
    return figure != null && figure.approximate();
  }

  /** What is counted. */
  public String unit() {
    String unit = details().unit();
    return unit == null ? "" : unit;
  }

  /** Role, share, outcome and whatever else it says. */
  public String remarks() {
    return details().words().entrySet().stream()
        .filter(each -> each.getKey() != Qualifier.PLACE)
        .map(each -> each.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The share of the whole it speaks of, such as "20 %"; empty if none. */
  public String share() {
    String share = details().word(Qualifier.SHARE);
    return share == null ? "" : share;
  }

  /** Whether it is said to be so, not so, or over. */
  public String polarity() {
    return claim().polarity().name().toLowerCase(Locale.ROOT);
  }

  /** How surely it is said. */
  public String modality() {
    return claim().modality().name().toLowerCase(Locale.ROOT);
  }

  /** Who says so inside the report; empty if the report itself. */
  public String voice() {
    String voice = claim().voice().attributedTo();
    return voice == null ? "" : voice;
  }

  /** Where it stands with the people who keep the casebook. */
  public String standing() {
    return told.standing().code();
  }

  /** North and east of its place, and how far around it is drawn; empty if it is not drawn so. */
  public String circle() {
    return spot == null || spot.size() == Spot.Size.COUNTRY
        ? ""
        : spot.north() + " " + spot.east() + " " + spot.size().kilometres();
  }

  /** The code of the country that is its place; empty if its place is none. */
  public String country() {
    return spot != null && spot.size() == Spot.Size.COUNTRY ? spot.country() : "";
  }
}
