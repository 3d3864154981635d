package org.tidemark.formats.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Figures;
import org.tidemark.formats.incoming.PlainWords;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.TableLine;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;

/** One claim of a mapping, made of row after row. */
final class MappedClaim {
  private final ClaimTemplate template;
  private final Kind kind;
  private final Rendering rendering;

  MappedClaim(ClaimTemplate template, Rendering rendering) {
    this.template = template;
    this.kind = template.kind();
    this.rendering = rendering;
  }

  void of(TableLine row) throws Unreadable {
    if (!template.wants(row::cell)) {
      return;
    }
    Term subject = subject(row);
    Term object = object(row);
    Figure value = figure(row, "value");
    String missing = missing(subject, object, value);
    if (missing != null) {
      rendering.leaveOut(kind.code() + " without " + missing);
      return;
    }
    Sketch sketch =
        Sketch.of(kind)
            .about(subject)
            .to(object)
            .counting(value, nullable(filled(row, "unit")))
            .toll(figure(row, "killed"), figure(row, "injured"))
            .at(new MappedTime(template, row).time())
            .said(
                choice(row, "polarity", Polarity.values(), Polarity.ASSERTED),
                choice(row, "modality", Modality.values(), Modality.FACT),
                voice(row));
    for (Qualifier qualifier : Qualifier.values()) {
      sketch.with(qualifier, filled(row, qualifier.code()));
    }
    String[] columns = template.columns().toArray(String[]::new);
    rendering.say(row.line(), sketch.on(row.spans(columns)));
  }

  private @Nullable String missing(
      @Nullable Term subject, @Nullable Term object, @Nullable Figure value) {
    boolean event = kind == Kind.ATTACKED || kind == Kind.FOUGHT;
    if (subject == null && (!event || object == null)) {
      return "a subject";
    }
    boolean needsObject = kind.end() == Kind.End.ENTITY || kind.end() == Kind.End.WORDS;
    if (object == null && needsObject) {
      return "an object";
    }
    return kind == Kind.STRENGTH && value == null ? "a figure" : null;
  }

  private @Nullable Term subject(TableLine row) throws Unreadable {
    String name = filled(row, "subject");
    if (kind == Kind.CAUSED) {
      return words(name);
    }
    EntityKind likely = kind.likelySubject();
    Optional<Entity> entity = rendering.cast().entity(kindOf(row, "subject_kind", likely), name);
    if (entity.isPresent()) {
      for (String alias : filled(row, "subject_aliases").split(";", -1)) {
        rendering.cast().alsoCalled(entity.get(), alias, row.line().address());
      }
    }
    return entity.orElse(null);
  }

  private @Nullable Term object(TableLine row) throws Unreadable {
    String name = filled(row, "object");
    return switch (kind.end()) {
      case NONE -> null;
      case WORDS -> words(name);
      case ENTITY, MAYBE_ENTITY -> {
        EntityKind of = kindOf(row, "object_kind", kind.likelyObject());
        yield rendering.cast().entity(of, name).orElse(null);
      }
    };
  }

  private static @Nullable Words words(String written) {
    String plain = PlainWords.of(written);
    return plain.isEmpty() ? null : new Words(plain);
  }

  private EntityKind kindOf(TableLine row, String field, EntityKind otherwise) throws Unreadable {
    return choice(row, field, EntityKind.values(), otherwise);
  }

  private @Nullable Figure figure(TableLine row, String field) throws Unreadable {
    Long best = count(row, field);
    Long low = count(row, field + "_lo");
    Long high = count(row, field + "_hi");
    if (low != null && high != null && low > high) {
      throw trouble(row, field + "_lo", "it is higher than the high figure", "correct one of them");
    }
    return Figures.estimate(low, best, high).orElse(null);
  }

  private @Nullable Long count(TableLine row, String field) throws Unreadable {
    String written = filled(row, field);
    Optional<Long> count = Figures.count(written);
    if (count.isEmpty() && !written.isEmpty()) {
      throw trouble(row, field, "\"" + written + "\" is no count", "write a whole number");
    }
    return count.orElse(null);
  }

  private Voice voice(TableLine row) {
    String by = PlainWords.of(filled(row, "attributed_to"));
    String hedge = PlainWords.of(filled(row, "hedge"));
    return new Voice(nullable(by), nullable(hedge));
  }

  private <E extends Enum<E>> E choice(TableLine row, String field, E[] all, E otherwise)
      throws Unreadable {
    String written = filled(row, field).toUpperCase(Locale.ROOT);
    if (written.isEmpty()) {
      return otherwise;
    }
    for (E each : all) {
      if (each.name().equals(written)) {
        return each;
      }
    }
    String choices =
        String.join(", ", Stream.of(all).map(e -> e.name().toLowerCase(Locale.ROOT)).toList());
    throw trouble(row, field, "\"" + written + "\" is no " + field, "use one of: " + choices);
  }

  private Unreadable trouble(TableLine row, String field, String what, String whatToDo) {
    String columns = String.join(", ", template.columns(field));
    return new Unreadable(row.row().address(columns), what, whatToDo);
  }

  private String filled(TableLine row, String field) {
    return template.filled(field, row::cell);
  }

  private static @Nullable String nullable(String words) {
    return words.isBlank() ? null : words;
  }
}
