package org.tidemark.workbench.ask;

import java.util.List;

/**
 * What an organisation wants, how it works, and what brought its changes about.
 *
 * @param subject whom it is about
 * @param goals what it wants
 * @param creed what it believes in, by name
 * @param methods how it works
 * @param causes what brought about what, where a report says so
 */
public record Aims(Subject subject, Theme goals, Theme creed, Theme methods, Theme causes)
    implements Themed {
  @Override
  public List<Theme> themes() {
    return List.of(goals, creed, methods, causes);
  }
}
