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
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.When;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.Trouble;

/** A claim with some of its fields changed, each written {@code field=value} as in coding files. */
final class Correction {
  private static final List<String> FIELDS =
      List.of(
          "type",
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

  private final Claim claim;
  private final Holdings holdings;
  private final Map<String, String> changes = new LinkedHashMap<>();

  Correction(Claim claim, List<String> changes, Holdings holdings) {
    this.claim = claim;
    this.holdings = holdings;
    for (String change : changes) {
      int equals = change.indexOf('=');
      String field = equals < 0 ? change : change.substring(0, equals);
      if (equals < 1 || !isField(field)) {
        throw wrong("\"" + change + "\" is no field with a value; use " + fields());
      }
      this.changes.put(field, change.substring(equals + 1).strip());
    }
    if (changes.isEmpty()) {
      throw wrong("say what is to change, as in role=spokesman or time=2015/..");
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
          claim.report(),
          assertion(),
          holds(),
          choice("polarity", Polarity.class, claim.polarity()),
          choice("modality", Modality.class, claim.modality()),
          new Voice(text("attributed_to", claim.voice().attributedTo()), claim.voice().hedge()),
          claim.quotes(),
          new Found.ByPerson(person),
          1.0);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Assertion assertion() {
    Assertion said = claim.assertion();
    Kind kind = changes.containsKey("type") ? Kind.ofCode(changes.get("type")) : said.kind();
    return Assertion.of(
        kind,
        term("subject", said.subject(), kind == Kind.CAUSED),
        term("object", said.object(), kind.end() == Kind.End.WORDS),
        details(kind));
  }

  private @Nullable Term term(String field, @Nullable Term before, boolean words) {
    String name = text(field, before == null ? null : before.label());
    if (name == null || words) {
      return name == null ? null : new Words(name);
    }
    if (before instanceof Entity entity && entity.name().equals(name)) {
      return entity;
    }
    return Entity.named(kind(name, before), name);
  }

  private EntityKind kind(String name, @Nullable Term before) {
    return holdings.entitiesCalled(name).stream()
        .map(HeldEntity::kind)
        .findFirst()
        .orElse(before instanceof Entity entity ? entity.kind() : EntityKind.ORGANISATION);
  }

  private Details details(Kind kind) {
    Details before = claim.assertion().details();
    SortedMap<Qualifier, String> words = new TreeMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      boolean changed = changes.containsKey(qualifier.code());
      String word = text(qualifier.code(), before.word(qualifier));
      if (word != null && (changed || kind.takes(qualifier))) {
        words.put(qualifier, word);
      }
    }
    return new Details(
        figure("value", before.value()),
        text("unit", before.unit()),
        figure("killed", before.killed()),
        figure("injured", before.injured()),
        words);
  }

  private @Nullable Figure figure(String field, @Nullable Figure before) {
    String written = changes.get(field);
    return written == null ? before : written.isEmpty() ? null : WrittenFigure.of(written);
  }

  private Holds holds() {
    String written = changes.get("time");
    if (written == null) {
      return claim.holds();
    }
    if (written.isEmpty()) {
      return Holds.UNDATED;
    }
    return switch (Edtf.read(written)) {
      case EdtfReading.Understood understood ->
          new Holds(
              When.of(understood.edtf(), claim.when().mode()),
              understood.edtf().toString(),
              claim.holds().words(),
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

  private <E extends Enum<E>> E choice(String field, Class<E> type, E before) {
    String written = changes.get(field);
    if (written == null) {
      return before;
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

  private @Nullable String text(String field, @Nullable String before) {
    String written = changes.get(field);
    return written == null ? before : written.isEmpty() ? null : written;
  }
}
