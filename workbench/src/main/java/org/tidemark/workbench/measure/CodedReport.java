package org.tidemark.workbench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tidemark.formats.coding.CodedClaim;
import org.tidemark.formats.coding.Coding;
import org.tidemark.formats.coding.CodingReader;
import org.tidemark.formats.coding.ReadCoding;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.document.ReadDocument;
import org.tidemark.model.Claim;
import org.tidemark.model.Report;
import org.tidemark.workbench.Trouble;

/**
 * A report with the claims a person wrote down of it.
 *
 * @param name the report's name
 * @param report the report
 * @param claims what the coder wrote down, as far as its words stand in the report
 */
record CodedReport(String name, Report report, List<Claim> claims) {
  CodedReport {
    claims = List.copyOf(claims);
  }

  /**
   * All of a folder with {@code claims/NAME.json} and {@code docs/NAME.txt}.
   *
   * @throws Trouble if a file is not there or not what it should be
   */
  static List<CodedReport> in(Path folder) {
    Path codings = folder.resolve("claims");
    if (!Files.isDirectory(codings)) {
      throw trouble(codings + ": there is no such folder of coding files");
    }
    List<CodedReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(codings)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) {
          Path text = folder.resolve("docs").resolve(name.substring(0, name.length() - 5) + ".txt");
          reports.add(of(file, text));
        }
      }
    } catch (IOException e) {
      throw trouble(codings + ": it cannot be read (" + e.getMessage() + ")");
    }
    return reports;
  }

  private static CodedReport of(Path file, Path text) throws IOException {
    Coding coding = coding(file);
    Hints hints = Hints.NONE.language("en");
    String published = coding.published();
    Report report =
        switch (new Documents()
            .read(text, published == null ? hints : hints.published(published))) {
          case ReadDocument.Accepted accepted -> accepted.report();
          case ReadDocument.Refused refused -> throw trouble(refused.sentence());
        };
    List<Claim> claims = new ArrayList<>();
    for (CodedClaim claim : coding.claims()) {
      claim.on(report).ifPresent(claims::add);
    }
    return new CodedReport(coding.doc(), report, claims);
  }

  private static Coding coding(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8);
    return switch (CodingReader.read(json, file.toString())) {
      case ReadCoding.Understood understood -> understood.coding();
      case ReadCoding.Refused refused -> throw trouble(refused.mistakes().getFirst().sentence());
    };
  }

  private static Trouble trouble(String sentence) {
    return new Trouble(Trouble.Cause.INPUT, sentence);
  }
}
