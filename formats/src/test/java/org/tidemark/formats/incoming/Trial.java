package org.tidemark.formats.incoming;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidemark.formats.document.Hints;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Quote;

/** Small files for tests, and what came out of them. */
public final class Trial {
  private Trial() {}

  /** A file with this text. */
  public static IncomingFile file(String name, String text) {
    return new IncomingFile(name, text.getBytes(StandardCharsets.UTF_8), Hints.NONE);
  }

  /** The claims of one kind. */
  public static List<Claim> claims(Imported imported, Kind kind) {
    return imported.claims().stream().filter(claim -> claim.kind() == kind).toList();
  }

  /** A claim in one line, for comparing: its ends, its details and its time. */
  public static String brief(Claim claim) {
    StringBuilder all = new StringBuilder(claim.kind().code());
    if (claim.assertion().subject() != null) {
      all.append(' ').append(claim.assertion().subject().label());
    }
    if (claim.assertion().object() != null) {
      all.append(" > ").append(claim.assertion().object().label());
    }
    claim
        .assertion()
        .details()
        .words()
        .forEach((q, w) -> all.append(" [" + q.code() + " " + w + "]"));
    if (claim.holds().edtf() != null) {
      all.append(" @ ").append(claim.holds().edtf());
    }
    return all.toString();
  }

  /** All claims in such lines. */
  public static List<String> briefs(Imported imported) {
    return imported.claims().stream().map(Trial::brief).toList();
  }

  /** The words a claim stands on. */
  public static List<String> words(Claim claim) {
    return claim.quotes().stream().map(Quote::exact).toList();
  }
}
