package org.tidemark.cli.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.rules.RuleCard;
import org.tidemark.workbench.rules.SwitchRule;
import org.tidemark.workbench.rules.TestRules;

/** What {@code rules} says. */
public final class RulesPrinter {
  private static final int ID = 36;
  private static final int COLUMN = 12;

  private final Console console;

  /** Prints to this console. */
  public RulesPrinter(Console console) {
    this.console = console;
  }

  /** One line a rule. */
  public void list(List<RuleCard> rules) {
    for (RuleCard rule : rules) {
      String id = console.styled(Style.CYAN, rule.id());
      String pad = " ".repeat(Math.max(1, ID - rule.id().length()));
      int examples = rule.finds().size() + rule.ignores().size();
      String off = rule.on() ? "" : ", off";
      console.line(id + pad + rule.kind().code() + ", " + Sayings.count(examples, "example") + off);
    }
  }

  /** All there is to say of one rule. */
  public void explain(RuleCard rule) {
    console.line(console.styled(Style.BOLD, rule.id()));
    row("says", rule.kind().code());
    if (!rule.on()) {
      row("state", "switched off");
    }
    rule.setOffBy().forEach(words -> row("set off by", words));
    row("chance", String.format(Locale.ROOT, "%.2f", rule.chance()));
    row("measured", rule.right() + " of " + rule.tried() + " right on coded reports");
    rule.finds().forEach(example -> row("finds", example));
    rule.ignores().forEach(example -> row("ignores", example));
  }

  /** What switching a rule did, in this casebook if there is one. */
  public void switched(SwitchRule.Switched done, @Nullable String casebook) {
    String state = done.rule() + " is " + (done.on() ? "on" : "off") + ".";
    if (casebook == null) {
      console.remark(state);
      return;
    }
    String claims = Sayings.count(done.claims(), "claim");
    String moved = done.on() ? " brought back in " : " withdrawn from ";
    String kept = done.kept() == 0 ? "" : "; " + done.kept() + " stay, as people decided on them";
    String back = done.on() ? "" : " Bring them back with: tidemark rules on " + done.rule();
    console.remark(state + " " + claims + moved + casebook + kept + "." + back);
  }

  /** What switching a rule did, as JSON. */
  public void json(SwitchRule.Switched done) {
    console.json(json -> {
      json.writeStartObject();
      json.writeStringField("rule", done.rule());
      json.writeBooleanField("on", done.on());
      json.writeNumberField("claims", done.claims());
      json.writeNumberField("kept", done.kept());
      json.writeEndObject();
    });
  }

  private void row(String name, String words) {
    String first = console.styled(Style.DIM, name) + " ".repeat(COLUMN - name.length());
    console.hanging(first, COLUMN, Style.PLAIN, words);
  }

  /** The rules as JSON. */
  public void json(List<RuleCard> rules) {
    console.json(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("rules");
      for (RuleCard rule : rules) {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("type", rule.kind().code());
        json.writeNumberField("chance", rule.chance());
        json.writeNumberField("tried", rule.tried());
        json.writeNumberField("right", rule.right());
        json.writeBooleanField("on", rule.on());
        texts(json, "set_off_by", rule.setOffBy());
        texts(json, "finds", rule.finds());
        texts(json, "ignores", rule.ignores());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  /** What came of trials as JSON. */
  public void json(TestRules.Result result) {
    console.json(json -> {
      json.writeStartObject();
      json.writeNumberField("rules", result.rules());
      json.writeNumberField("examples", result.examples());
      texts(json, "failures", result.failures());
      json.writeEndObject();
    });
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
