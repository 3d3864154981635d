package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidemark.formats.document.ReadDocument.Accepted;
import org.tidemark.formats.document.ReadDocument.Refused;
import org.tidemark.model.Block;
import org.tidemark.model.Report;

/** Reads a document in a test and shows it as one line a block: the role's first letter, words. */
final class Pieces {
  private Pieces() {}

  static Report accepted(byte[] bytes, String file) {
    return switch (new Documents().read(bytes, file, Hints.NONE)) {
      case Accepted accepted -> accepted.report();
      case Refused refused -> fail(refused.sentence());
    };
  }

  static Report accepted(String text, String file) {
    return accepted(text.getBytes(StandardCharsets.UTF_8), file);
  }

  static Refused refused(Documents documents, byte[] bytes, String file) {
    return switch (documents.read(bytes, file, Hints.NONE)) {
      case Accepted accepted -> fail("accepted as " + accepted.report().text().characters());
      case Refused refused -> refused;
    };
  }

  static Refused refused(byte[] bytes, String file) {
    return refused(new Documents(), bytes, file);
  }

  static Refused refused(String text, String file) {
    return refused(text.getBytes(StandardCharsets.UTF_8), file);
  }

  static List<String> of(Report report) {
    return report.text().blocks().stream().map(block -> shown(report, block)).toList();
  }

  static List<String> of(String text, String file) {
    return of(accepted(text, file));
  }

  private static String shown(Report report, Block block) {
    String words = report.text().characters().substring(block.begin(), block.end());
    return block.role().name().charAt(0) + " " + words;
  }
}
