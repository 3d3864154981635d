package org.tidemark.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.ReportId;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldText;
import org.tidemark.store.Holdings;

/** The finding of reports and places for claims; it opens each report once and keeps no texts. */
public final class Telling {
  private record Located(ReportLine report, Map<ClaimId, Place> places) {}

  private final Holdings holdings;

  /** A telling of what these holdings hold. */
  public Telling(Holdings holdings) {
    this.holdings = holdings;
  }

  /** These claims, each with its report and place, in the order given. */
  public List<Told> of(Collection<HeldClaim> claims) {
    Map<ReportId, List<Claim>> byReport = new LinkedHashMap<>();
    for (HeldClaim held : claims) {
      byReport.computeIfAbsent(held.claim().report(), _ -> new ArrayList<>()).add(held.claim());
    }
    Map<ReportId, Located> located = new HashMap<>();
    byReport.forEach((report, ofReport) -> located.put(report, locate(report, ofReport)));
    return claims.stream().map(held -> told(held, located)).toList();
  }

  private static Told told(HeldClaim held, Map<ReportId, Located> all) {
    Located located = Objects.requireNonNull(all.get(held.claim().report()));
    Place place = Objects.requireNonNull(located.places().get(held.id()));
    Standing standing = Standing.of(held.status());
    return new Told(held.claim(), standing, located.report(), place, held.recorded());
  }

  private Located locate(ReportId id, List<Claim> claims) {
    HeldText kept =
        holdings
            .text(id)
            .orElseThrow(() -> new IllegalStateException("report " + id.brief() + " is missing"));
    Map<ClaimId, Place> places = new HashMap<>();
    for (Claim claim : claims) {
      places.put(claim.id(), Place.of(kept.text(), claim.quote()));
    }
    return new Located(ReportLine.of(kept.held()), places);
  }
}
