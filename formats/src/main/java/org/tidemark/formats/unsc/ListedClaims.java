package org.tidemark.formats.unsc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidemark.formats.incoming.Cast;
import org.tidemark.formats.incoming.Dates;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.PlainWords;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Words;

/** What the entries of a list say. */
final class ListedClaims {
  private final Rendering rendering;
  private final Cast cast;
  private final Entity body;
  private final Map<String, Entity> organisations = new HashMap<>();

  ListedClaims(Rendering rendering, Entity body, Collection<Listed> entries) {
    this.rendering = rendering;
    this.cast = rendering.cast();
    this.body = body;
    for (Listed entry : entries) {
      if (!entry.person()) {
        Entity entity = entity(cast, entry);
        known(entry.name(), entity);
        entry.fields().stream()
            .filter(field -> field.name().equals("ALIAS_NAME"))
            .flatMap(field -> names(field.text()).stream())
            .forEach(name -> known(name, entity));
      }
    }
  }

  /** Names in brackets are names as well: "Reed Brigade (RB)". */
  private void known(String name, Entity entity) {
    organisations.putIfAbsent(key(name), entity);
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    if (open > 0 && close > open) {
      organisations.putIfAbsent(key(name.substring(0, open)), entity);
      organisations.putIfAbsent(key(name.substring(open + 1, close)), entity);
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  static Entity entity(Cast cast, Listed entry) {
    Optional<Entity> entity =
        entry.person() ? cast.person(entry.name()) : cast.organisation(entry.name());
    return entity.orElseThrow();
  }

  /** Writes out an entry, and says what it says unless an earlier list has said it. */
  void of(Listed entry, boolean say) throws Unreadable {
    Line line = rendering.row(entry.called() + ", line " + entry.line());
    List<Said> said = new ArrayList<>();
    for (Listed.Field field : entry.fields()) {
      if (!field.hidden()) {
        line.field(field.name(), field.text()).ifPresent(span -> said.add(new Said(field, span)));
      }
    }
    if (say) {
      claims(line, entry, said);
    }
  }

  private void claims(Line line, Listed entry, List<Said> said) throws Unreadable {
    Entity entity = entity(cast, entry);
    Span[] name = words(said, "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    Sketch listing =
        Sketch.of(Kind.DESIGNATED_BY)
            .about(entity)
            .to(body)
            .with(Qualifier.AS, entry.said("UN_LIST_TYPE"))
            .at(listedOn(entry));
    rendering.say(
        line, listing.on(name).on(words(said, "UN_LIST_TYPE", "REFERENCE_NUMBER", "LISTED_ON")));
    for (Said one : said) {
      switch (one.field().name()) {
        case "ALIAS_NAME", "NAME_ORIGINAL_SCRIPT" -> names(line, entity, name, one);
        case "DESIGNATION" -> role(line, entry, name, one);
        case "COUNTRY" -> place(line, entity, name, one);
        default -> {}
      }
    }
  }

  private @org.jspecify.annotations.Nullable Time listedOn(Listed entry) {
    Optional<Time> time = Dates.time(entry.said("LISTED_ON"));
    if (time.isEmpty()) {
      rendering.leaveOut("entries without a day of listing");
    }
    return time.orElse(null);
  }

  private void names(Line line, Entity entity, Span[] name, Said one) throws Unreadable {
    for (String other : names(one.field().text())) {
      if (!other.equals(entity.name())) {
        cast.alsoCalled(entity, other, line.address());
        Sketch sketch = Sketch.of(Kind.KNOWN_AS).about(entity).to(new Words(other));
        rendering.say(line, sketch.on(name).on(one.span()));
      }
    }
  }

  private static List<String> names(String listed) {
    List<String> names = new ArrayList<>();
    for (String name : listed.split(";", -1)) {
      String plain = PlainWords.of(name);
      if (!plain.isEmpty()) {
        names.add(plain);
      }
    }
    return names;
  }

  private void role(Line line, Listed entry, Span[] name, Said one) throws Unreadable {
    Optional<PublicRole> role =
        entry.person() ? PublicRole.of(one.field().text()) : Optional.empty();
    Optional<Entity> over = role.map(known -> organisations.get(key(known.organisation())));
    if (role.isEmpty() || over.isEmpty()) {
      rendering.leaveOut("designations that name no role in a listed organisation");
      return;
    }
    Sketch sketch = Sketch.of(role.get().leads() ? Kind.LEADS : Kind.MEMBER_OF);
    sketch.about(entity(cast, entry)).to(over.get()).with(Qualifier.ROLE, role.get().role());
    rendering.say(line, sketch.on(name).on(one.span()));
  }

  private void place(Line line, Entity entity, Span[] name, Said one) throws Unreadable {
    Sketch sketch = Sketch.of(Kind.PRESENT_IN).about(entity);
    sketch.to(cast.place(one.field().text()).orElseThrow());
    rendering.say(line, sketch.on(name).on(one.span()));
  }

  private record Said(Listed.Field field, Span span) {}

  private static Span[] words(List<Said> said, String... fields) {
    List<String> wanted = List.of(fields);
    return said.stream()
        .filter(one -> wanted.contains(one.field().name()))
        .map(Said::span)
        .toArray(Span[]::new);
  }
}
