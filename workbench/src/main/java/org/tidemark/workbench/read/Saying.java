package org.tidemark.workbench.read;

import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Hints;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.workbench.Trouble;

/**
 * What the person who brings reports says about them; it outweighs what they say themselves.
 *
 * @param title the title
 * @param publisher who put it out
 * @param published when it came out, as an EDTF expression
 * @param url its address; never fetched
 * @param language the language to read it in, whatever it looks like
 */
public record Saying(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String language) {
  /** Nothing said. */
  public static final Saying NOTHING = new Saying(null, null, null, null, null);

  public Saying {
    if (published != null && Edtf.read(published) instanceof EdtfReading.Refused refused) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "--published \""
              + published
              + "\" is no date: "
              + refused.because().reason()
              + "; "
              + refused.because().advice()
              + ".");
    }
  }

  /** Whether it says what can be true of one report only. */
  boolean isOfOneReport() {
    return title != null || url != null;
  }

  Hints over(Hints said) {
    return new Hints(
        title != null ? title : said.title(),
        said.author(),
        publisher != null ? publisher : said.publisher(),
        published != null ? published : said.published(),
        url != null ? url : said.url(),
        said.licence(),
        said.grade(),
        language != null ? language : said.language());
  }
}
