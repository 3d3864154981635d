package org.tidemark.reading.names;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** Everyone and everything a report speaks of, and which phrase means whom. */
public interface Cast {
  /** All entities with their aliases, in order of first mention. */
  List<Entity> entities();

  /**
   * Whom the noun phrase or pronoun headed by a token means, among the kinds wanted.
   *
   * <p>Several when the phrase means several ("the two groups"); none when it means nobody known.
   * Lists ("A and B") are not unfolded: ask for each head.
   *
   * @param passage number of the passage
   * @param token index of the head token
   * @param wanted kinds of entity that will do
   */
  List<Referent> at(int passage, int token, Set<EntityKind> wanted);

  /** The organisation the report is about, or null when none stands out. */
  @Nullable Entity topic();

  /** Every place where the report gives a name for an entity as a name ("X (Y)", "also called"). */
  List<Naming> namings();

  /**
   * A place where the report itself gives another name for an entity.
   *
   * @param entity the one named, under its canonical name
   * @param name the other name
   * @param passage number of the passage
   * @param first first token of the wording that says so
   * @param last last token of that wording
   * @param way which way of saying: "brackets", "alias list", "also known as", "renamed" …
   */
  record Naming(Entity entity, String name, int passage, int first, int last, String way) {}
}
