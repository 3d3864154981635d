package org.tidemark.formats.incoming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Report;

/**
 * What came out of another program's file.
 *
 * @param report the file as a report, its text one line a row
 * @param entities whom and what its claims speak of, with their other names
 * @param claims what it says
 * @param rows how many rows or elements it has
 * @param leftOut what could not be said in claims, and how often: "rows without a date" 12
 * @param remarks what else the person should know, a sentence each
 */
public record Imported(
    Report report,
    List<Entity> entities,
    List<Claim> claims,
    int rows,
    SequencedMap<String, Integer> leftOut,
    List<String> remarks) {
  public Imported {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    leftOut = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(leftOut));
    remarks = List.copyOf(remarks);
  }

  /** The same with one more remark. */
  public Imported remarking(String sentence) {
    List<String> more = new ArrayList<>(remarks);
    more.add(sentence);
    return new Imported(report, entities, claims, rows, leftOut, more);
  }
}
