package org.tidemark.workbench.ask;

import java.util.List;

/**
 * What an organisation is part of, its parts, who decides what, and where it came from.
 *
 * @param subject whom it is about
 * @param wholes what it is part of, and what that is part of
 * @param parts its parts, and their parts
 * @param whole the same as a theme, with what had been so
 * @param part its parts as a theme, with what had been so
 * @param authority who decides what for whom
 * @param allegiance who pledged allegiance to whom
 * @param origins how it came to be, and out of what
 * @param offspring what broke away from it, was made out of it, went into it
 * @param end what became of it
 * @param names the names it goes or went by
 */
public record Structure(
    Subject subject,
    List<StructureNode> wholes,
    List<StructureNode> parts,
    Theme whole,
    Theme part,
    Theme authority,
    Theme allegiance,
    Theme origins,
    Theme offspring,
    Theme end,
    Theme names)
    implements Themed {
  public Structure {
    wholes = List.copyOf(wholes);
    parts = List.copyOf(parts);
  }

  @Override
  public List<Theme> themes() {
    return List.of(whole, part, authority, allegiance, origins, offspring, end, names);
  }
}
