package org.tidemark.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title what the page is called
 * @param here the part of the workbench it belongs to; null if to none
 * @param change what it must show with every change it asks for
 * @param casebook the file or address of the casebook
 * @param person who decides
 */
public record Frame(
    String title, @Nullable Section here, String change, String casebook, String person) {
  /** The casebook's file without its folders. */
  public String casebookName() {
    return casebook.substring(Math.max(casebook.lastIndexOf('/'), casebook.lastIndexOf('\\')) + 1);
  }

  /** Whether the page belongs to this part. */
  public boolean isIn(Section section) {
    return section == here;
  }
}
