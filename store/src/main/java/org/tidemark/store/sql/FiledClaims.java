package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.store.Filing;
import org.tidemark.store.Sought;

/**
 * Which claims are filed under which keys.
 *
 * <p>Of a key only sixty-four bits are kept: two keys that meet in them cost a look at a claim that
 * need not have been looked at, and no more.
 */
final class FiledClaims {
  private static final int AT_ONCE = 2_000;

  /** Two claims on one matter share seldom more keys than these, and come up once for each. */
  private static final int KEYS_SHARED = 3;

  private final Session session;
  private final Filing filing;

  FiledClaims(Session session, Filing filing) {
    this.session = session;
    this.filing = filing;
  }

  /** Whether all claims are filed, and under these keys. */
  boolean isUpToDate() throws SQLException {
    return edition().map(noted -> noted.equals(filing.edition())).orElse(false);
  }

  private Optional<String> edition() throws SQLException {
    return session.first(Sql.of("select edition from filing"), row -> row.text("edition"));
  }

  private void note(String edition) throws SQLException {
    session.run(Sql.of("delete from filing"));
    session.run(Sql.of("insert into filing (edition) values (?)", edition));
  }

  /** Files claims that were just kept in rows from this one on. */
  void add(long first, List<Claim> claims) throws SQLException {
    if (first == 1) {
      note(filing.edition());
    }
    if (isUpToDate()) {
      insert(first, claims);
    } else if (!edition().orElse("").isEmpty()) {
      note("");
    }
  }

  private void insert(long first, List<Claim> claims) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    long id = first;
    for (Claim claim : claims) {
      for (long key : bits(filing.keys(claim))) {
        rows.add(
            new @Nullable Object[] {key, id, Days.first(claim.when()), Days.last(claim.when())});
      }
      id++;
    }
    session.runAll("insert into filed (key, claim, first_day, last_day) values (?, ?, ?, ?)", rows);
  }

  /** Files every claim there is. */
  void fileAnew(Texts texts) throws SQLException {
    session.run(Sql.of("delete from filed"));
    long last = session.number("coalesce(max(id), 0)", "claim");
    for (long from = 0; from < last; from += AT_ONCE) {
      List<ClaimRow> rows =
          ClaimRows.rows(session, Sql.of("c.id > ? and c.id <= ?", from, from + AT_ONCE));
      List<Claim> claims = ClaimReader.claims(session, texts, rows);
      for (int i = 0; i < rows.size(); i++) {
        insert(rows.get(i).id(), List.of(claims.get(i)));
      }
    }
    note(filing.edition());
  }

  /** The rows of the claims filed under any of these keys, in order. */
  SortedSet<Long> under(Collection<String> keys) throws SQLException {
    SortedSet<Long> claims = new TreeSet<>();
    for (List<Long> chunk : Chunks.of(List.copyOf(bits(keys)))) {
      claims.addAll(
          session.list(
              Sql.of("select claim from filed where").in("key", chunk),
              row -> row.number("claim")));
    }
    return claims;
  }

  /** The rows of the claims looked for, in order. */
  SortedSet<Long> nearest(Collection<Sought> sought) throws SQLException {
    SortedSet<Long> claims = new TreeSet<>();
    for (Sought each : new LinkedHashSet<>(sought)) {
      List<List<Long>> chunks = Chunks.of(List.copyOf(bits(each.keys())));
      for (List<Long> chunk : chunks) {
        claims.addAll(nearest(each, chunk));
      }
    }
    return claims;
  }

  private List<Long> nearest(Sought sought, List<Long> keys) throws SQLException {
    return sought.when().isUndated() ? latest(sought, keys) : nearestInTime(sought, keys);
  }

  /** Every time is near to none, so the index has them in order. */
  private List<Long> latest(Sought sought, List<Long> keys) throws SQLException {
    SortedSet<Long> found = new TreeSet<>(Comparator.reverseOrder());
    for (long key : keys) {
      found.addAll(
          session.list(
              Sql.of(
                  "select claim from filed where key = ? order by claim desc limit ?",
                  key,
                  (long) sought.most()),
              row -> row.number("claim")));
    }
    return found.stream().limit(sought.most()).toList();
  }

  private List<Long> nearestInTime(Sought sought, List<Long> keys) throws SQLException {
    long first = Days.first(sought.when());
    long last = Days.last(sought.when());
    List<Long> found =
        session.list(
            Sql.of("select claim, case when last_day < ? then ? - last_day", first, first)
                .then("when first_day > ? then first_day - ? else 0 end as away", last, last)
                .then("from filed where")
                .in("key", keys)
                .then("order by away, claim desc limit ?", (long) sought.most() * KEYS_SHARED),
            row -> row.number("claim"));
    return found.stream().distinct().limit(sought.most()).toList();
  }

  private static SortedSet<Long> bits(Collection<String> keys) {
    SortedSet<Long> bits = new TreeSet<>();
    keys.forEach(key -> bits.add(bits(key)));
    return bits;
  }

  /** Fowler, Noll and Vo's hash with its bits stirred; kept in casebooks, so it never changes. */
  private static long bits(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    return hash ^ hash >>> 33;
  }
}
