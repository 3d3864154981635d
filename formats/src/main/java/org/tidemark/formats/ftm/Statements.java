package org.tidemark.formats.ftm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.table.Csv;

/** Statements on their way into a file, each once. */
final class Statements {
  private static final List<String> COLUMNS =
      List.of(
          "canonical_id",
          "entity_id",
          "prop",
          "prop_type",
          "schema",
          "value",
          "dataset",
          "lang",
          "original_value",
          "external",
          "first_seen",
          "last_seen",
          "origin",
          "id");

  private final Csv csv;
  private final String dataset;
  private final Set<String> written = new HashSet<>();

  Statements(Csv csv, String dataset) throws IOException {
    this.csv = csv;
    this.dataset = dataset;
    csv.row(COLUMNS);
  }

  /**
   * An entity that statements are made of.
   *
   * @param id its name
   * @param schema what it is
   * @param seen when the casebook learned of it
   * @param origin the report it was learned from
   */
  record Subject(String id, String schema, Instant seen, String origin) {}

  /** Says something of an entity; nothing where there is nothing to say. */
  void say(Subject of, String prop, String type, @Nullable String value) throws IOException {
    if (value == null || value.isBlank()) {
      return;
    }
    String id = sha1(dataset + "." + of.id() + "." + prop + "." + value);
    if (!written.add(id)) {
      return;
    }
    String seen = of.seen().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
    csv.row(
        List.of(
            of.id(),
            of.id(),
            prop,
            type,
            of.schema(),
            value,
            dataset,
            "",
            "",
            "f",
            seen,
            seen,
            of.origin(),
            id));
  }

  /** As FollowTheMoney names a statement, so that the same one is the same in every program. */
  private static String sha1(String words) {
    try {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
