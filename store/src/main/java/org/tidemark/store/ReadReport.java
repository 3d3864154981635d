package org.tidemark.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;

/**
 * A report that has been read: its original, whom it speaks of and what it says.
 *
 * @param report the report
 * @param original the bytes it was made of; none where they were destroyed to forget somebody
 * @param entities whom it speaks of, each once; ends of claims that are missing are added
 * @param claims what it says, each once, in the order in which it should be kept
 */
public record ReadReport(
    Report report, Original original, List<Entity> entities, List<Claim> claims) {

  public ReadReport {
    boolean destroyed = original.size() == 0;
    if (!destroyed && !original.id().equals(report.id())) {
      throw new IllegalArgumentException(
          "the original is not the one report " + report.id().brief() + " was made of");
    }
    claims = List.copyOf(claims);
    Set<ClaimId> names = new HashSet<>();
    for (Claim claim : claims) {
      checkBelongs(report, claim);
      if (!names.add(claim.id())) {
        throw new IllegalArgumentException("claim " + claim.id() + " is there twice");
      }
    }
    entities = withEnds(entities, claims);
  }

  private static void checkBelongs(Report report, Claim claim) {
    if (!claim.report().equals(report.id())) {
      throw new IllegalArgumentException("claim " + claim.id() + " is of another report");
    }
    for (Quote quote : claim.quotes()) {
      int length = report.text().characters().length();
      if (quote.end() > length || !report.text().quote(quote.begin(), quote.end()).equals(quote)) {
        throw new IllegalArgumentException(
            "claim " + claim.id() + " stands on words that are not in the report: " + quote);
      }
    }
  }

  private static List<Entity> withEnds(List<Entity> entities, List<Claim> claims) {
    Set<Entity> all = new LinkedHashSet<>();
    for (Entity entity : entities) {
      if (!all.add(entity)) {
        throw new IllegalArgumentException(
            "the " + entity.kind().code() + " " + entity.name() + " is there twice");
      }
    }
    for (Claim claim : claims) {
      claim.assertion().subjectEntity().ifPresent(all::add);
      claim.assertion().objectEntity().ifPresent(all::add);
    }
    return List.copyOf(new ArrayList<>(all));
  }
}
