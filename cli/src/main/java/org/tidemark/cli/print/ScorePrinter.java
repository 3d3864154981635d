package org.tidemark.cli.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.tidemark.cli.terminal.Console;
import org.tidemark.model.Kind;
import org.tidemark.workbench.measure.ReaderScore;
import org.tidemark.workbench.measure.Score;

/** How well the reader reads, as {@code rules measure} tells it. */
public final class ScorePrinter {
  private final Console console;

  /** Prints to this console. */
  public ScorePrinter(Console console) {
    this.console = console;
  }

  /** The figures as a table and sentences. */
  public void print(ReaderScore score) {
    console.line(String.format(Locale.ROOT, "%-18s asked  given  right      P     R    F1", ""));
    score.byKind().entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Kind, Score> kind) -> -kind.getValue().asked()))
        .forEach(kind -> row(kind.getKey().code(), kind.getValue()));
    row("all", score.now());
    row("reports left out", score.unseen());
    int right = score.now().right();
    console.line(
        String.format(
            Locale.ROOT,
            "Time right on %.3f, modality right on %.3f of the right claims.",
            share(score.timeRight(), right),
            share(score.modalityRight(), right)));
    console.line(
        String.format(
            Locale.ROOT,
            "Expected calibration error, reports left out: %.3f.",
            score.calibrationError()));
    console.line(
        String.format(
            Locale.ROOT,
            "Of the %d likeliest claims (%.2f and above) 93 in 100 are right: recall %.3f.",
            score.surest().score().given(),
            score.surest().from(),
            score.surest().score().recall()));
  }

  private void row(String name, Score score) {
    console.line(
        String.format(
            Locale.ROOT,
            "%-18s %5d  %5d  %5d   %.3f %.3f %.3f",
            name,
            score.asked(),
            score.given(),
            score.right(),
            score.precision(),
            score.recall(),
            score.f1()));
  }

  private static double share(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  /** The figures as JSON. */
  public void json(ReaderScore score) {
    console.json(json -> {
      json.writeStartObject();
      json.writeNumberField("reports", score.reports());
      fields(json, "all", score.now());
      fields(json, "left_out", score.unseen());
      json.writeNumberField("time_right", share(score.timeRight(), score.now().right()));
      json.writeNumberField("modality_right", share(score.modalityRight(), score.now().right()));
      json.writeNumberField("calibration_error", score.calibrationError());
      json.writeNumberField("surest_from", score.surest().from());
      fields(json, "surest", score.surest().score());
      json.writeObjectFieldStart("kinds");
      for (Map.Entry<Kind, Score> kind : score.byKind().entrySet()) {
        fields(json, kind.getKey().code(), kind.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  private static void fields(JsonGenerator json, String name, Score score) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("asked", score.asked());
    json.writeNumberField("given", score.given());
    json.writeNumberField("right", score.right());
    json.writeNumberField("precision", score.precision());
    json.writeNumberField("recall", score.recall());
    json.writeNumberField("f1", score.f1());
    json.writeEndObject();
  }
}
