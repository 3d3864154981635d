package org.tidemark.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.ClaimId;
import org.tidemark.model.EntityKind;
import org.tidemark.model.ReportId;

/** The addresses of pages; an address says all that its page depends on. */
public final class Links {
  private Links() {}

  /** A report, at its beginning. */
  public static String report(ReportId id) {
    return "/reports/" + id.brief();
  }

  /** A report, at the words of a claim. */
  public static String claim(ReportId report, ClaimId claim) {
    return report(report) + "#c-" + claim.hex();
  }

  /** An organisation, person, place or population. */
  public static String entity(EntityKind kind, String name) {
    return "/" + kind.code() + "s/" + encoded(name);
  }

  /** Text made fit for a part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The address, if it is one that a browser may follow out of here; otherwise null. */
  public static @Nullable String outside(@Nullable String address) {
    return address != null && address.matches("https?://[^\\s\"'<>\\\\]+") ? address : null;
  }
}
