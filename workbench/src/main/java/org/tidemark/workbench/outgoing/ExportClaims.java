package org.tidemark.workbench.outgoing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidemark.formats.coding.CodingWriter;
import org.tidemark.formats.table.Csv;
import org.tidemark.formats.table.JsonLines;
import org.tidemark.model.Claim;
import org.tidemark.model.Report;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;

/** Writes out the claims that nobody found wrong, report by report in the order of the casebook. */
public final class ExportClaims {
  private final Holdings holdings;

  /** Writes out what this view holds. */
  public ExportClaims(View view) {
    this.holdings = view.holdings();
  }

  /**
   * Writes files into a folder, which is made if it is not there; files of the same name are
   * replaced.
   */
  public Exported into(Path folder, Format format) {
    try {
      Files.createDirectories(folder);
      return switch (format) {
        case CODING -> codings(folder);
        case JSONL, CSV -> table(folder.resolve("claims." + format.code()), format);
      };
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  /**
   * Writes a table to a stream and leaves it open.
   *
   * @return how many claims were written
   * @throws Trouble if the format is not one table
   */
  public int to(OutputStream out, Format format) {
    try {
      return switch (format) {
        case CODING ->
            throw new Trouble(
                Trouble.Cause.CALL,
                "A coding is one file a report; say where they go with --out DIR.");
        case JSONL -> jsonLines(out);
        case CSV -> csv(out);
      };
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  private Exported codings(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int written = 0;
    for (HeldReport held : holdings.reports()) {
      Report report = report(held);
      List<Claim> claims = claims(held);
      Path file = folder.resolve(name(CodingWriter.fileName(report), held, taken));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        CodingWriter.write(report, claims, out);
      }
      files.add(file);
      written += claims.size();
    }
    return new Exported(files, written);
  }

  /** The name, with the report's digits where two reports have files of one name. */
  private static String name(String wanted, HeldReport held, Set<String> taken) {
    if (taken.add(wanted.toLowerCase(Locale.ROOT))) {
      return wanted;
    }
    String bare = wanted.substring(0, wanted.lastIndexOf('.'));
    return bare + "-" + held.id().brief() + ".json";
  }

  private Exported table(Path file, Format format) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return new Exported(List.of(file), to(out, format));
    }
  }

  private int jsonLines(OutputStream out) throws IOException {
    JsonLines lines = new JsonLines(out);
    int written = 0;
    for (HeldReport held : holdings.reports()) {
      List<Claim> claims = claims(held);
      lines.write(report(held), claims);
      written += claims.size();
    }
    return written;
  }

  private int csv(OutputStream out) throws IOException {
    Csv csv = new Csv(out);
    int written = 0;
    for (HeldReport held : holdings.reports()) {
      List<Claim> claims = claims(held);
      csv.write(report(held), claims);
      written += claims.size();
    }
    return written;
  }

  private Report report(HeldReport held) {
    return holdings.report(held.id()).orElseThrow().report();
  }

  private List<Claim> claims(HeldReport held) {
    Question question = Question.ALL.report(held.id()).status(Status.PROPOSED, Status.ACCEPTED);
    return holdings.claims(question).stream().map(HeldClaim::claim).toList();
  }
}
