package org.tidemark.workbench.decide;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportId;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.When;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.Trouble;

/**
 * A claim as a person would have it: one with some of its fields changed, or a new one, each field
 * written {@code field=value} as in coding files.
 */
final class Correction {
  private static final String TYPE = "type";

  private static final List<String> FIELDS =
      List.of(
          TYPE,
          "subject",
          "object",
          "time",
          "polarity",
          "modality",
          "attributed_to",
          "value",
          "unit",
          "killed",
          "injured");

  /** What a claim says before it is changed; a claim that is coded by hand says nothing yet. */
  private record Before(
      ReportId report,
      List<Quote> quotes,
      Kind kind,
      @Nullable Term subject,
      @Nullable Term object,
      Details details,
      Holds holds,
      Polarity polarity,
      Modality modality,
      Voice voice) {}

  private final Before before;
  private final Holdings holdings;
  private final Map<String, String> changes;

  private Correction(Before before, Map<String, String> changes, Holdings holdings) {
    this.before = before;
    this.changes = changes;
    this.holdings = holdings;
  }

  /** A claim that is there, changed. */
  static Correction of(Claim claim, List<String> changes, Holdings holdings) {
    Before before =
        new Before(
            claim.report(),
            claim.quotes(),
            claim.kind(),
            claim.assertion().subject(),
            claim.assertion().object(),
            claim.assertion().details(),
            claim.holds(),
            claim.polarity(),
            claim.modality(),
            claim.voice());
    return new Correction(before, fields(changes), holdings);
  }

  /** A claim that nobody had proposed, on these words of a report. */
  static Correction fresh(ReportId report, Quote words, List<String> fields, Holdings holdings) {
    Map<String, String> said = fields(fields);
    Before before =
        new Before(
            report,
            List.of(words),
            kind(said.getOrDefault(TYPE, "")),
            null,
            null,
            Details.NONE,
            Holds.UNDATED,
            Polarity.ASSERTED,
            Modality.FACT,
            Voice.OF_THE_REPORT);
    return new Correction(before, said, holdings);
  }

  private static Map<String, String> fields(List<String> written) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String change : written) {
      int equals = change.indexOf('=');
      String field = equals < 0 ? change : change.substring(0, equals);
      if (equals < 1 || !isField(field)) {
        throw wrong("\"" + change + "\" is no field with a value; use " + fields());
      }
      fields.put(field, change.substring(equals + 1).strip());
    }
    if (fields.isEmpty()) {
      throw wrong("say what is to change, as in role=spokesman or time=2015/..");
    }
    return fields;
  }

  private static Kind kind(String code) {
    try {
      return Kind.ofCode(code);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private static boolean isField(String field) {
    return FIELDS.contains(field)
        || Arrays.stream(Qualifier.values()).anyMatch(each -> each.code().equals(field));
  }

  private static String fields() {
    String words =
        Arrays.stream(Qualifier.values()).map(Qualifier::code).collect(Collectors.joining(", "));
    return String.join(", ", FIELDS) + ", " + words;
  }

  private static Trouble wrong(String what) {
    return new Trouble(Trouble.Cause.CALL, "That is no correction: " + what + ".");
  }

  Claim by(String person) {
    try {
      return new Claim(
          before.report(),
          assertion(),
          holds(),
          choice("polarity", Polarity.class, before.polarity()),
          choice("modality", Modality.class, before.modality()),
          new Voice(text("attributed_to", before.voice().attributedTo()), before.voice().hedge()),
          before.quotes(),
          new Found.ByPerson(person),
          1.0);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Kind kind() {
    String written = changes.get(TYPE);
    return written == null ? before.kind() : kind(written);
  }

  private Assertion assertion() {
    Kind kind = kind();
    return Assertion.of(
        kind,
        term("subject", before.subject(), kind == Kind.CAUSED, kind.likelySubject()),
        term("object", before.object(), kind.end() == Kind.End.WORDS, kind.likelyObject()),
        details(kind));
  }

  private @Nullable Term term(String field, @Nullable Term was, boolean words, EntityKind likely) {
    String name = text(field, was == null ? null : was.label());
    if (name == null || words) {
      return name == null ? null : new Words(name);
    }
    if (was instanceof Entity entity && entity.name().equals(name)) {
      return entity;
    }
    return Entity.named(kind(name, was instanceof Entity entity ? entity.kind() : likely), name);
  }

  /** What sort of thing a name is in the casebook; if it is several, the likely one of them. */
  private EntityKind kind(String name, EntityKind likely) {
    List<EntityKind> known = holdings.entitiesCalled(name).stream().map(HeldEntity::kind).toList();
    return known.isEmpty() || known.contains(likely) ? likely : known.getFirst();
  }

  private Details details(Kind kind) {
    Details was = before.details();
    SortedMap<Qualifier, String> words = new TreeMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      boolean changed = changes.containsKey(qualifier.code());
      String word = text(qualifier.code(), was.word(qualifier));
      if (word != null && (changed || kind.takes(qualifier))) {
        words.put(qualifier, word);
      }
    }
    return new Details(
        figure("value", was.value()),
        text("unit", was.unit()),
        figure("killed", was.killed()),
        figure("injured", was.injured()),
        words);
  }

  private @Nullable Figure figure(String field, @Nullable Figure was) {
    String written = changes.get(field);
    return written == null ? was : written.isEmpty() ? null : WrittenFigure.of(written);
  }

  private Holds holds() {
    String written = changes.get("time");
    if (written == null) {
      return before.holds();
    }
    if (written.isEmpty()) {
      return Holds.UNDATED;
    }
    return switch (Edtf.read(written)) {
      case EdtfReading.Understood understood ->
          new Holds(
              When.of(understood.edtf(), mode()),
              understood.edtf().toString(),
              before.holds().words(),
              null);
      case EdtfReading.Refused refused ->
          throw wrong(
              "time="
                  + written
                  + " is no date: "
                  + refused.because().reason()
                  + "; "
                  + refused.because().advice());
    };
  }

  /** A kind that speaks for whole periods goes on doing so. */
  private Mode mode() {
    boolean sameKind = kind() == before.kind() && before.holds().edtf() != null;
    return sameKind ? before.holds().when().mode() : kind().mode();
  }

  private <E extends Enum<E>> E choice(String field, Class<E> type, E was) {
    String written = changes.get(field);
    if (written == null) {
      return was;
    }
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(written)) {
        return value;
      }
    }
    String all =
        Arrays.stream(type.getEnumConstants())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw wrong("\"" + written + "\" is no " + field + "; use " + all);
  }

  private @Nullable String text(String field, @Nullable String was) {
    String written = changes.get(field);
    return written == null ? was : written.isEmpty() ? null : written;
  }
}
