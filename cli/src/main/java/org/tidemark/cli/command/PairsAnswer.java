package org.tidemark.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tidemark.workbench.compare.JudgePairs;
import org.tidemark.workbench.compare.JudgedPair;

/** The answer to {@code compare --pairs}: every verdict with its reason, and the agreement. */
final class PairsAnswer {
  private final Front door;

  PairsAnswer(Front door) {
    this.door = door;
  }

  int give(Path table) {
    JudgePairs.Judged judged = new JudgePairs(Home.rules("en").resolve("names")).judge(table);
    if (door.json()) {
      door.console().json(json -> write(json, judged));
    } else {
      tell(judged);
    }
    return judged.problems().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private void tell(JudgePairs.Judged judged) {
    for (JudgedPair pair : judged.pairs()) {
      String differs = pair.agrees() ? "" : " (the table says " + pair.asked() + ")";
      door.console().line(pair.line() + "  " + pair.verdict() + differs + ": " + pair.because());
    }
    judged.problems().forEach(door.console()::line);
    if (judged.asked() > 0) {
      door.console().line("");
      judged.confusion().lines().forEach(door.console()::line);
      door.console()
          .line(
              String.format(
                  Locale.ROOT,
                  "%d pairs with a verdict, macro-F1 %.3f, change called contradiction %.1f %%",
                  judged.asked(),
                  judged.macroF1(),
                  100 * judged.changeCalledContradiction()));
    }
  }

  private static void write(JsonGenerator json, JudgePairs.Judged judged) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("pairs");
    for (JudgedPair pair : judged.pairs()) {
      json.writeStartObject();
      json.writeNumberField("line", pair.line());
      json.writeStringField("verdict", pair.verdict());
      json.writeStringField("because", pair.because());
      json.writeStringField("asked", pair.asked());
      json.writeStringField("held", pair.held());
      json.writeStringField("new", pair.fresh());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "problems", judged.problems());
    json.writeNumberField("asked", judged.asked());
    json.writeNumberField("macro_f1", judged.macroF1());
    json.writeNumberField("change_called_contradiction", judged.changeCalledContradiction());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
