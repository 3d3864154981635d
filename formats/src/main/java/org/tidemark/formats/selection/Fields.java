package org.tidemark.formats.selection;

import static org.tidemark.formats.selection.Field.Type.DAY;
import static org.tidemark.formats.selection.Field.Type.FLAG;
import static org.tidemark.formats.selection.Field.Type.INTEGER;
import static org.tidemark.formats.selection.Field.Type.NUMBER;
import static org.tidemark.formats.selection.Field.Type.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Source;
import org.tidemark.model.Term;

/** All that a claim can say, as one flat list: the columns of tables, the attributes of graphs. */
public final class Fields {
  /** Every field, in the order in which tables show them. */
  public static final List<Field> ALL = all();

  private Fields() {}

  /** What a claim says, field by field; what it does not say is left out. */
  public static Map<String, String> of(Part part, Saying saying) {
    Map<String, String> said = new LinkedHashMap<>();
    for (Field field : ALL) {
      String value = field.value(part, saying);
      if (value != null) {
        said.put(field.name(), value);
      }
    }
    return said;
  }

  private static List<Field> all() {
    List<Field> all = new ArrayList<>();
    all.add(new Field("id", TEXT, "name of the claim", (_, saying) -> saying.id().hex()));
    all.addAll(ofReport());
    all.addAll(ofEnds());
    all.addAll(ofFigure("", "the figure", Details::value));
    all.add(text("unit", "what is counted", claim -> details(claim).unit()));
    all.addAll(ofFigure("killed_", "the dead", Details::killed));
    all.addAll(ofFigure("injured_", "the injured", Details::injured));
    for (Qualifier qualifier : Qualifier.values()) {
      String meaning = Meanings.of(qualifier);
      all.add(text(qualifier.code(), meaning, claim -> details(claim).word(qualifier)));
    }
    all.addAll(ofTime());
    all.addAll(ofVoice());
    all.addAll(FieldsOfWords.all());
    all.addAll(ofStanding());
    return List.copyOf(all);
  }

  private static List<Field> ofReport() {
    return List.of(
        new Field(
            "report", TEXT, "SHA-256 of the report", (part, _) -> part.report().id().sha256()),
        source("file", "file the report came in", Source::file),
        source("title", "title of the report", Source::title),
        source("publisher", "who put it out", Source::publisher),
        source("published", "when it came out, EDTF", Source::published));
  }

  private static List<Field> ofEnds() {
    return List.of(
        text("type", "kind of claim; see the glossary", claim -> claim.kind().code()),
        text("subject", "whom it speaks of", claim -> label(claim.assertion().subject())),
        text("subject_kind", Meanings.KIND, claim -> kind(claim.assertion().subject())),
        text("object", "the far end", claim -> label(claim.assertion().object())),
        text("object_kind", Meanings.KIND, claim -> kind(claim.assertion().object())));
  }

  private static List<Field> ofFigure(
      String prefix, String what, Function<Details, @Nullable Figure> figure) {
    Function<Claim, @Nullable Figure> of = claim -> figure.apply(details(claim));
    String whole = prefix.isEmpty() ? "value" : prefix.substring(0, prefix.length() - 1);
    return List.of(
        text(whole, what + ", in words", figure(of, Figure::inWords)),
        field(prefix + "lo", INTEGER, "the least it can be", figure(of, f -> number(f.lo()))),
        field(prefix + "hi", INTEGER, "the most it can be", figure(of, f -> number(f.hi()))),
        field(prefix + "best", INTEGER, "the number named", figure(of, f -> number(f.best()))),
        field(prefix + "approx", FLAG, "called rough", figure(of, f -> flag(f.approximate()))),
        field(prefix + "lo_open", FLAG, "the least is excluded", figure(of, f -> flag(f.loOpen()))),
        text(prefix + "arithmetic", "how it was reckoned", figure(of, Figure::arithmetic)));
  }

  private static List<Field> ofTime() {
    return List.of(
        text("time", "when it was so, EDTF", claim -> claim.holds().edtf()),
        text("time_words", "the report's words for it", claim -> claim.holds().words()),
        text("reckoning", "how those were counted", claim -> claim.holds().reckoning()),
        text("time_mode", Meanings.MODE, claim -> code(claim.when().mode())),
        day("earliest_start", "no earlier did it begin", c -> c.when().earliestStart()),
        day("latest_start", "no later did it begin", c -> c.when().latestStart()),
        day("earliest_end", "no earlier did it end", c -> c.when().earliestEnd()),
        day("latest_end", "no later did it end", c -> c.when().latestEnd()),
        field("start_seen", FLAG, "its start is told", c -> flag(c.when().start().seen())),
        field("end_seen", FLAG, "its end is told", c -> flag(c.when().end().seen())));
  }

  private static List<Field> ofVoice() {
    return List.of(
        text("polarity", "asserted, denied, ended", claim -> code(claim.polarity())),
        text("modality", "fact, reported, possible, planned", claim -> code(claim.modality())),
        text("attributed_to", "who says so in it", claim -> claim.voice().attributedTo()),
        text("hedge", "its hedging words", claim -> claim.voice().hedge()));
  }

  private static List<Field> ofStanding() {
    return List.of(
        field("probability", NUMBER, "chance that the words say this", c -> "" + c.probability()),
        new Field("status", TEXT, "proposed, accepted", (_, saying) -> saying.status()),
        new Field("sentence", TEXT, "the claim in English", (_, saying) -> saying.sentence()));
  }

  static Field text(String name, String meaning, Function<Claim, @Nullable String> of) {
    return field(name, TEXT, meaning, of);
  }

  static Field field(
      String name, Field.Type type, String meaning, Function<Claim, @Nullable String> of) {
    return new Field(name, type, meaning, (_, saying) -> of.apply(saying.claim()));
  }

  private static Field day(String name, String meaning, Function<Claim, @Nullable LocalDate> of) {
    return field(
        name,
        DAY,
        meaning,
        claim -> {
          LocalDate day = of.apply(claim);
          return day == null ? null : day.toString();
        });
  }

  private static Field source(String name, String meaning, Function<Source, @Nullable String> of) {
    return new Field(name, TEXT, meaning, (part, _) -> of.apply(part.report().source()));
  }

  private static Function<Claim, @Nullable String> figure(
      Function<Claim, @Nullable Figure> of, Function<Figure, @Nullable String> part) {
    return claim -> {
      Figure figure = of.apply(claim);
      return figure == null ? null : part.apply(figure);
    };
  }

  private static Details details(Claim claim) {
    return claim.assertion().details();
  }

  private static @Nullable String label(@Nullable Term term) {
    return term == null ? null : term.label();
  }

  private static @Nullable String kind(@Nullable Term term) {
    return term instanceof Entity entity ? entity.kind().code() : null;
  }

  private static @Nullable String number(@Nullable Long number) {
    return number == null ? null : number.toString();
  }

  private static @Nullable String flag(boolean flag) {
    return flag ? "true" : null;
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
