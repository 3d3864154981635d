package org.tidemark.reconcile.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reconcile.value.Remembered;

/**
 * Names judged by lists of well-known organisations and countries first, by their letters after.
 *
 * <p>A name that the lists give to two organisations tells nothing and is left to the letters.
 */
public final class KnownNames implements Names {
  private static final String SEVERAL = "";
  private static final int REMEMBERED = 20_000;

  private final Names spelled = new SpelledNames();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  /** The listed name of each name asked about; one that is not listed tells as little as two. */
  private final Remembered<String, String> listed =
      new Remembered<>(REMEMBERED, name -> known.getOrDefault(key(name), SEVERAL));

  /**
   * Names as two lists have them.
   *
   * @param countries lines of the list of countries
   * @param organisations lines of the list of organisations
   */
  public KnownNames(List<String> countries, List<String> organisations) {
    for (Listed row : Listed.rows(countries)) {
      String name = row.cell("name", "");
      row.names("name", "aliases").forEach(alias -> country(alias, name));
      for (String adjective : row.names("adjectives", "adjectives")) {
        learn(adjective + " government", name);
        learn(adjective + " state", name);
      }
    }
    states.putAll(known);
    for (Listed row : Listed.rows(organisations)) {
      List<String> aliases = row.names("name", "aliases");
      String name = stateAmong(aliases, row.cell("name", ""));
      aliases.forEach(alias -> learn(alias, name));
    }
  }

  /** A government in the list of organisations is the country in the other list. */
  private String stateAmong(List<String> aliases, String otherwise) {
    for (String alias : aliases) {
      String state = states.get(key(alias));
      if (state != null) {
        return state;
      }
    }
    return otherwise;
  }

  private void country(String alias, String name) {
    learn(alias, name);
    learn("government of " + alias, name);
    learn(alias + " government", name);
  }

  private void learn(String alias, String name) {
    known.merge(key(alias), name, (one, other) -> one.equals(other) ? one : SEVERAL);
  }

  private static String key(String name) {
    return Romanisation.plain(name).replaceFirst("^the ", "").replace(" ", "");
  }

  @Override
  public Identity judge(Entity one, Entity other) {
    String mine = listed(one);
    String theirs = listed(other);
    if (mine != null && mine.equals(theirs)) {
      return key(one.name()).equals(key(other.name()))
          ? spelled.judge(one, other)
          : Identity.same("both are names of “" + mine + "” in the list of organisations");
    }
    Identity letters = spelled.judge(one, other);
    return mine != null && theirs != null && letters.judgement() != Identity.Judgement.PART
        ? Identity.different("the list of organisations has them apart")
        : letters;
  }

  private @Nullable String listed(Entity entity) {
    if (entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.POPULATION) {
      return null;
    }
    String name = listed.of(entity.name());
    return SEVERAL.equals(name) ? null : name;
  }
}
