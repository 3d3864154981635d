package org.tidemark.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;

/** The fields that a claim of one kind has, filled from a claim or empty. */
final class Fields {
  private final Kind kind;
  private final @Nullable Claim claim;
  private final List<Field> fields = new ArrayList<>();

  private Fields(Kind kind, @Nullable Claim claim) {
    this.kind = kind;
    this.claim = claim;
  }

  /** The fields of a claim, were it of this kind. */
  static List<Field> of(Claim claim, Kind kind) {
    return new Fields(kind, claim).all();
  }

  /** The fields of a claim that is not there yet. */
  static List<Field> empty(Kind kind) {
    return new Fields(kind, null).all();
  }

  private List<Field> all() {
    List<String> kinds = Arrays.stream(Kind.values()).map(Kind::code).toList();
    fields.add(new Field("type", "What it says", kind.code(), Field.Sort.CHOICE, kinds));
    Term subject = claim == null ? null : claim.assertion().subject();
    Term object = claim == null ? null : claim.assertion().object();
    Field.Sort first = kind == Kind.CAUSED ? Field.Sort.TEXT : Field.Sort.NAME;
    add("subject", "Of whom or what", label(subject), first);
    if (kind.end() != Kind.End.NONE) {
      Field.Sort last = kind.end() == Kind.End.WORDS ? Field.Sort.TEXT : Field.Sort.NAME;
      add("object", "To whom or what", label(object), last);
    }
    String time = claim == null ? "" : plain(claim.holds().edtf());
    add("time", "When it was so", time, Field.Sort.TIME);
    figures();
    for (Qualifier qualifier : Qualifier.values()) {
      Details details = details();
      String word = details == null ? null : details.word(qualifier);
      if (kind.takes(qualifier) && (qualifier != Qualifier.PART || word != null)) {
        String label = qualifier.code().replace('_', ' ');
        add(qualifier.code(), capital(label), plain(word), Field.Sort.TEXT);
      }
    }
    stance();
    return List.copyOf(fields);
  }

  private @Nullable Details details() {
    return claim == null ? null : claim.assertion().details();
  }

  private void figures() {
    Details details = details();
    boolean counts =
        switch (kind) {
          case STRENGTH, JOINED, LEFT, COMPOSED_OF, FUNDED_BY, INCOME_FROM, ATTACKED, FOUGHT ->
              true;
          default -> details != null && details.value() != null;
        };
    if (counts) {
      add("value", "Figure", written(details == null ? null : details.value()), Field.Sort.FIGURE);
      add("unit", "Of what", plain(details == null ? null : details.unit()), Field.Sort.TEXT);
    }
    if (kind == Kind.ATTACKED || kind == Kind.FOUGHT) {
      add(
          "killed",
          "Killed",
          written(details == null ? null : details.killed()),
          Field.Sort.FIGURE);
      add(
          "injured",
          "Injured",
          written(details == null ? null : details.injured()),
          Field.Sort.FIGURE);
    }
  }

  private void stance() {
    Polarity polarity = claim == null ? Polarity.ASSERTED : claim.polarity();
    Modality modality = claim == null ? Modality.FACT : claim.modality();
    fields.add(choice("polarity", "It is", polarity, Polarity.values()));
    fields.add(choice("modality", "Said as", modality, Modality.values()));
    String voice = claim == null ? "" : plain(claim.voice().attributedTo());
    add("attributed_to", "According to", voice, Field.Sort.TEXT);
  }

  private static Field choice(String code, String label, Enum<?> value, Enum<?>[] values) {
    List<String> choices = Arrays.stream(values).map(Fields::code).toList();
    return new Field(code, label, code(value), Field.Sort.CHOICE, choices);
  }

  private void add(String code, String label, String value, Field.Sort sort) {
    fields.add(Field.of(code, label, value, sort));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String label(@Nullable Term term) {
    return term == null ? "" : term.label();
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A figure as a person would type it: 2000, ~2000, >2000, 3000..4000. */
  private static String written(@Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    Long best = figure.best();
    if (best != null) {
      return (figure.approximate() ? "~" : "") + best;
    }
    if (figure.loOpen() && figure.hi() == null) {
      return ">" + figure.lo();
    }
    String lo = figure.lo() == null ? "" : figure.lo().toString();
    String hi = figure.hi() == null ? "" : figure.hi().toString();
    return lo + ".." + hi;
  }
}
