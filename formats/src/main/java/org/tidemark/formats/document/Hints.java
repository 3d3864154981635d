package org.tidemark.formats.document;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Source;

/**
 * What the person who brings a document says about it; it outweighs what the document says itself.
 *
 * @param title its title
 * @param author its author
 * @param publisher who put it out
 * @param published when it came out, as an EDTF expression
 * @param url its address; never fetched
 * @param licence under which licence it may be used
 * @param grade Admiralty grade of the source, A to F; F unless a person says
 * @param language the language to read it in although it looks like another, as a BCP 47 tag
 */
public record Hints(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String licence,
    char grade,
    @Nullable String language) {

  /** Nothing said. */
  public static final Hints NONE = new Hints(null, null, null, null, null, null, 'F', null);

  public Hints {
    if (grade < 'A' || grade > 'F') {
      throw new IllegalArgumentException("an Admiralty source grade runs from A to F");
    }
  }

  /** The hints a source's fields give, the file's name aside. */
  public static Hints of(Source source) {
    return new Hints(
        source.title(),
        source.author(),
        source.publisher(),
        source.published(),
        source.url(),
        source.licence(),
        source.grade(),
        null);
  }

  /** The same hints, saying when the document came out. */
  public Hints published(String edtf) {
    return new Hints(title, author, publisher, edtf, url, licence, grade, language);
  }

  /** The same hints, insisting on a language. */
  public Hints language(String tag) {
    return new Hints(title, author, publisher, published, url, licence, grade, tag);
  }

  Source over(Imprint printed, String file) {
    return new Source(
        file,
        first(title, printed.title()),
        first(author, printed.author()),
        first(publisher, printed.publisher()),
        first(published, printed.published()),
        first(url, printed.url()),
        licence,
        grade);
  }

  private static @Nullable String first(@Nullable String said, @Nullable String printed) {
    return said != null ? said : printed;
  }
}
