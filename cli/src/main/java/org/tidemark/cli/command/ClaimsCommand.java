package org.tidemark.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.ClaimFields;
import org.tidemark.cli.print.ClaimPrinter;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.ask.ClaimFilter;
import org.tidemark.workbench.ask.ClaimList;
import org.tidemark.workbench.ask.ListClaims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark claims}: the claims that fit a description. */
@Command(
    name = "claims",
    description = "Lists claims with their words, their report and their place in it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark claims --kind leads,removed --about ISK",
      "  tidemark claims --report khorasan-2024.md --limit 0",
      "  tidemark claims --on 2019-06 --text '\"eastern Afghanistan\"'",
      "  tidemark claims --kind strength --json | jq -r '.claims[].says'"
    })
final class ClaimsCommand implements Callable<Integer> {
  private static final String LIMIT = "50";

  @ParentCommand private @Nullable Front front;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "of these kinds only: leads, strength, part_of … (comma between them)")
  private List<String> kinds = List.of();

  @Option(names = "--about", paramLabel = "ENTITY", description = "with this entity at either end")
  private @Nullable String about;

  @Option(
      names = "--report",
      paramLabel = "REPORT",
      description = "said by this report: the first digits of its name, or its file's name")
  private @Nullable String report;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "with these words in its quote; \"in quotes\" in a row, or beginning so*")
  private @Nullable String text;

  @Option(names = "--rule", paramLabel = "ID", description = "found by this rule, model or person")
  private @Nullable String rule;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "standing so: ${COMPLETION-CANDIDATES} (default: proposed,accepted)")
  private List<Standing> standings = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = LIMIT,
      description = "at most so many, 0 for all (default: ${DEFAULT-VALUE})")
  private int limit = Integer.parseInt(LIMIT);

  @Mixin private Then then = new Then();

  @Override
  public Integer call() {
    Front door = Front.of(front);
    ClaimFilter filter = filter();
    try (Desk desk = door.existingDesk()) {
      ClaimList list = new ListClaims(desk.view(then.known())).fitting(filter);
      if (door.json()) {
        json(door, list);
      } else {
        new ClaimPrinter(door.console()).list(list);
      }
    }
    return ExitCode.DONE;
  }

  private ClaimFilter filter() {
    if (limit < 0) {
      throw new Trouble(Trouble.Cause.CALL, "--limit " + limit + " makes no sense; 0 is all.");
    }
    Set<Standing> wanted = standings.isEmpty() ? Standing.inUse() : Set.copyOf(standings);
    return new ClaimFilter(kinds(), about, report, then.on(), text, rule, wanted, limit);
  }

  private Set<Kind> kinds() {
    Set<Kind> wanted = new TreeSet<>();
    for (String kind : kinds) {
      try {
        wanted.add(Kind.ofCode(kind.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_")));
      } catch (IllegalArgumentException _) {
        String all = Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));
        throw new Trouble(
            Trouble.Cause.CALL, "--kind \"" + kind + "\" is no kind of claim; use " + all + ".");
      }
    }
    return wanted;
  }

  private static void json(Front door, ClaimList list) {
    door.console()
        .json(json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("claims");
          for (Told told : list.claims()) {
            new ClaimFields(json).told(told);
          }
          json.writeEndArray();
          json.writeNumberField("more", list.more());
          json.writeEndObject();
        });
  }
}
