package org.tidemark.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.print.RulesPage;
import org.tidemark.cli.print.RulesPrinter;
import org.tidemark.cli.print.ScorePrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.measure.MeasureReader;
import org.tidemark.workbench.rules.ListRules;
import org.tidemark.workbench.rules.RuleCard;
import org.tidemark.workbench.rules.SwitchRule;
import org.tidemark.workbench.rules.TestRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/** {@code tidemark rules}: what the reader knows. */
@Command(
    name = "rules",
    synopsisSubcommandLabel = "(list | test | explain | off | on | measure)",
    description = "Lists, tries, explains and switches the rules by which reports are read.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark rules list",
      "  tidemark rules test --rules my-rules/   every rule on its own examples",
      "  tidemark rules explain people/leader-is",
      "  tidemark rules off people/leader-is    and withdraws what it found",
      "  tidemark rules on people/leader-is     and brings it back"
    })
final class RulesCommand {
  @ParentCommand private @Nullable Front front;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the rules of this folder instead of Tidemark's own")
  private @Nullable Path folder;

  private Path folder() {
    return folder == null ? Home.rules("en") : folder;
  }

  @Command(description = "Lists all rules with the kind of claim each finds.")
  int list(
      @Option(names = "--markdown", description = "as a page of Markdown with all measures")
          boolean markdown) {
    Front door = Front.of(front);
    ListRules rules = new ListRules(folder());
    if (markdown) {
      new RulesPage(rules.all()).lines().forEach(door.console()::line);
    } else if (door.json()) {
      new RulesPrinter(door.console()).json(rules.all());
    } else {
      new RulesPrinter(door.console()).list(rules.all());
    }
    rules.complaints().forEach(door.console()::error);
    return rules.complaints().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  @Command(description = "Explains a rule: what sets it off, what it finds, what it ignores.")
  int explain(@Parameters(paramLabel = "ID", description = "the rule's name") String id) {
    Front door = Front.of(front);
    RuleCard rule = new ListRules(folder()).named(id);
    if (door.json()) {
      new RulesPrinter(door.console()).json(List.of(rule));
    } else {
      new RulesPrinter(door.console()).explain(rule);
    }
    return ExitCode.DONE;
  }

  @Command(
      description = {
        "Switches a rule off: later reports are read without it, and the claims it proposed are",
        "withdrawn from the casebook, if there is one. What a person decided on stays."
      })
  int off(
      @Parameters(paramLabel = "ID", description = "the rule's name") String id,
      @Mixin Deciding deciding) {
    return switched(deciding, rules -> rules.off(id));
  }

  @Command(description = "Switches a rule on again and brings back the claims withdrawn with it.")
  int on(
      @Parameters(paramLabel = "ID", description = "the rule's name") String id,
      @Mixin Deciding deciding) {
    return switched(deciding, rules -> rules.on(id));
  }

  private int switched(Deciding deciding, Function<SwitchRule, SwitchRule.Switched> how) {
    Front door = Front.of(front);
    Desk desk = Desk.exists(door.casebook()) ? door.desk() : null;
    try (desk) {
      RulesPrinter printer = new RulesPrinter(door.console());
      SwitchRule.Switched done = how.apply(new SwitchRule(folder(), desk, deciding.person()));
      if (door.json()) {
        printer.json(done);
      } else {
        printer.switched(done, desk == null ? null : door.casebook());
      }
    }
    return ExitCode.DONE;
  }

  @Command(description = "Tries every rule on its own examples; ends with 1 if one fails.")
  int test() {
    Front door = Front.of(front);
    TestRules.Result result = new TestRules(door.world().readers().apply(folder())).all();
    if (door.json()) {
      new RulesPrinter(door.console()).json(result);
    } else {
      result.failures().forEach(door.console()::line);
      door.console()
          .remark(
              result.rules()
                  + " rules, "
                  + result.examples()
                  + " examples, "
                  + result.failures().size()
                  + " failures");
    }
    return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }

  @Command(
      description = {
        "Holds what the reader finds against reports that people coded. Each folder has the texts",
        "in docs/NAME.txt and the codings in claims/NAME.json."
      })
  int measure(
      @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "coded reports")
          List<Path> coded,
      @Option(
              names = "--keep",
              description = "write how often each rule was right beside the rules")
          boolean keep) {
    Front door = Front.of(front);
    MeasureReader.Measurement measured =
        new MeasureReader(door.world().readers().apply(folder())).on(coded);
    if (door.json()) {
      new ScorePrinter(door.console()).json(measured.score());
    } else {
      new ScorePrinter(door.console()).print(measured.score());
    }
    if (keep) {
      measured.keep();
      door.console().remark("Kept in " + folder() + ": measured.tsv, chances.tsv.");
    }
    return ExitCode.DONE;
  }
}
