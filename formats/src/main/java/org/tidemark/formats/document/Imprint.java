package org.tidemark.formats.document;

import org.jspecify.annotations.Nullable;

/** What a document says of itself: its title, author, publisher, date and address. */
record Imprint(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url) {

  static final Imprint NONE = new Imprint(null, null, null, null, null);

  Imprint {
    title = tidy(title);
    author = tidy(author);
    publisher = tidy(publisher);
    url = tidy(url);
  }

  /** This imprint, and where it is silent the other one. */
  Imprint or(Imprint other) {
    return new Imprint(
        title != null ? title : other.title,
        author != null ? author : other.author,
        publisher != null ? publisher : other.publisher,
        published != null ? published : other.published,
        url != null ? url : other.url);
  }

  private static @Nullable String tidy(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String tidy = value.replaceAll("[\\s\\p{Cntrl}\u00a0]+", " ").strip();
    return tidy.isEmpty() || tidy.length() > 500 ? null : tidy;
  }
}
