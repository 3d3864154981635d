package org.tidemark.formats.ftm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Dates;
import org.tidemark.formats.incoming.Figures;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Voice;

/** What the entities say that tie two others: membership, ownership, sanction, payment. */
final class FtmTies {
  private final Rendering rendering;
  private final FtmClaims claims;

  FtmTies(Rendering rendering, FtmClaims claims) {
    this.rendering = rendering;
    this.claims = claims;
  }

  void of(FtmThing tie) throws Unreadable {
    switch (tie.schema()) {
      case "Membership" -> role(tie, Kind.MEMBER_OF, "member", "organization");
      case "Employment" -> role(tie, Kind.MEMBER_OF, "employee", "employer");
      case "Directorship" -> role(tie, Kind.LEADS, "director", "organization");
      case "Ownership" -> owner(tie);
      case "Sanction" -> sanction(tie);
      case "Succession" -> say(tie, Sketch.of(Kind.FORMED_FROM), "successor", "predecessor");
      case "Payment" -> payment(tie);
      case "UnknownLink" -> link(tie);
      default -> rendering.leaveOut("entities of the schema " + tie.schema());
    }
  }

  /** An organisation that is a member of another is part of it; a person belongs to it. */
  private void role(FtmThing tie, Kind kind, String who, String where) throws Unreadable {
    boolean organisation =
        claims
            .entity(tie.text(who))
            .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
            .isPresent();
    Sketch sketch =
        organisation
            ? Sketch.of(Kind.PART_OF).with(Qualifier.AS, tie.text("role"))
            : Sketch.of(kind).with(Qualifier.ROLE, tie.text("role"));
    say(tie, sketch, who, where);
  }

  private void owner(FtmThing tie) throws Unreadable {
    String share = tie.text("percentage");
    String function = share.isEmpty() ? "ownership" : "ownership (" + share + ")";
    Sketch sketch = Sketch.of(Kind.AUTHORITY_OVER).with(Qualifier.FUNCTION, function);
    say(tie, sketch, "owner", "asset");
  }

  private void sanction(FtmThing tie) throws Unreadable {
    Optional<Entity> listed = claims.entity(tie.text("entity"));
    Optional<Entity> body = rendering.cast().organisation(tie.text("authority", "publisher"));
    if (listed.isEmpty() || body.isEmpty()) {
      rendering.leaveOut("sanctions without a known entity or an authority");
      return;
    }
    Sketch came = Sketch.of(Kind.DESIGNATED_BY).about(listed.get()).to(body.get());
    listing(tie, came, "listingDate", "startDate");
    if (tie.first("endDate").isPresent()) {
      Sketch went = Sketch.of(Kind.DESIGNATED_BY).about(listed.get()).to(body.get());
      went.said(Polarity.ENDED, Modality.FACT, Voice.OF_THE_REPORT);
      listing(tie, went, "endDate");
    }
  }

  private void listing(FtmThing tie, Sketch sketch, String... dates) throws Unreadable {
    Time time = Dates.time(tie.text(dates)).orElse(null);
    sketch.with(Qualifier.AS, tie.text("program", "provisions")).at(time);
    sketch.on(claims.names(tie.text("entity")));
    sketch.on(tie.spans("entity", "authority", "publisher", "program")).on(tie.spans(dates));
    rendering.say(tie.line(), sketch);
  }

  private void payment(FtmThing tie) throws Unreadable {
    String unit = tie.text("currency");
    Figure sum = Figures.sum(tie.text("amount")).orElse(null);
    for (String currency : new String[] {"Eur", "Usd"}) {
      if (sum == null) {
        sum = Figures.sum(tie.text("amount" + currency)).orElse(null);
        unit = sum == null ? "" : currency.toUpperCase(Locale.ROOT);
      }
    }
    Sketch sketch =
        Sketch.of(Kind.FUNDED_BY).counting(sum, unit.isEmpty() || sum == null ? null : unit);
    say(tie, sketch, "beneficiary", "payer");
  }

  /** A link whose role is one of our own kinds of claim says that; any other says nothing sure. */
  private void link(FtmThing tie) throws Unreadable {
    Optional<Kind> kind = kind(tie.text("role"));
    boolean takes =
        kind.filter(k -> k.end() != Kind.End.WORDS && k.end() != Kind.End.NONE).isPresent();
    if (!takes) {
      rendering.leaveOut("links of no known sort");
      return;
    }
    say(tie, Sketch.of(kind.get()), "subject", "object");
  }

  static Optional<Kind> kind(String role) {
    String code = role.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(Kind.values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  private void say(FtmThing tie, Sketch sketch, String from, String to) throws Unreadable {
    Optional<Entity> one = claims.entity(tie.text(from));
    Optional<Entity> other = claims.entity(tie.text(to));
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      rendering.leaveOut(tie.schema() + " whose ends are not both known here");
      return;
    }
    boolean over = tie.text("status").equals("ended");
    sketch.about(one.get()).to(other.get()).at(time(tie));
    sketch.said(over ? Polarity.ENDED : Polarity.ASSERTED, Modality.FACT, Voice.OF_THE_REPORT);
    sketch.on(claims.names(tie.text(from))).on(claims.names(tie.text(to)));
    sketch.on(tie.spans(from, to, "role", "percentage", "status", "startDate", "endDate", "date"));
    sketch.on(tie.spans("amount", "amountEur", "amountUsd", "currency"));
    rendering.say(tie.line(), sketch);
  }

  private static @Nullable Time time(FtmThing tie) {
    return Dates.time(tie.text("date"))
        .or(() -> Dates.span(tie.text("startDate"), tie.text("endDate")))
        .orElse(null);
  }
}
