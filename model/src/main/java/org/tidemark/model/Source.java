package org.tidemark.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from, as far as it or the person who brought it says.
 *
 * @param file the name of the file it was read from, without folders
 * @param title its title
 * @param author its author
 * @param publisher who put it out
 * @param published when it came out, as an EDTF expression
 * @param url its address; never fetched
 * @param licence under which licence it may be used
 * @param grade Admiralty grade of the source, A to F; F, "cannot be judged", unless a person says
 */
public record Source(
    String file,
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String licence,
    char grade) {

  public Source {
    if (file.isBlank()) {
      throw new IllegalArgumentException("a report needs the name of its file");
    }
    if (grade < 'A' || grade > 'F') {
      throw new IllegalArgumentException("an Admiralty source grade runs from A to F");
    }
  }

  /** A source of which only the file's name is known. */
  public static Source ofFile(String file) {
    return new Source(file, null, null, null, null, null, null, 'F');
  }

  /** The name a person would call the report by: its title, or else its file. */
  public String called() {
    return title != null ? title : file;
  }
}
