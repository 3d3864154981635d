package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidemark.model.Kind;
import org.tidemark.workbench.rules.RuleCard;

/** All rules on one page of Markdown, kind by kind, each with how often it was right. */
public final class RulesPage {
  private static final String HEAD =
      """
      # The rules

      What sets each rule off, how often it was right on coded reports (a claim the coders did not
      write down counts as wrong), and its first example. The rules themselves stand in `rules/en`;
      how they are written is told in [rules-language.md](rules-language.md). This page is made by
      `./tidemark rules list --markdown`, the figures by `./tidemark rules measure`.
      """;
  private static final int WORDS = 8;

  private final Map<Kind, List<RuleCard>> byKind = new EnumMap<>(Kind.class);

  /** A page of these rules. */
  public RulesPage(List<RuleCard> rules) {
    for (RuleCard rule : rules) {
      byKind.computeIfAbsent(rule.kind(), kind -> new ArrayList<>()).add(rule);
    }
  }

  /** The lines of the page. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(HEAD.lines().toList());
    byKind.forEach((kind, rules) -> {
      int tried = rules.stream().mapToInt(RuleCard::tried).sum();
      int right = rules.stream().mapToInt(RuleCard::right).sum();
      lines.addAll(
          List.of(
              "",
              "## " + kind.code(),
              "",
              Sayings.count(rules.size(), "rule") + "; right: " + share(right, tried) + ".",
              "",
              "| rule | set off by | right | finds, for instance |",
              "|---|---|---|---|"));
      rules.forEach(rule -> lines.add(row(rule)));
    });
    return lines;
  }

  private static String row(RuleCard rule) {
    String off = rule.on() ? "" : " (off)";
    String example = rule.finds().isEmpty() ? "" : rule.finds().getFirst();
    return "| `"
        + rule.id()
        + "`"
        + off
        + " | "
        + cell(String.join("; ", rule.setOffBy().stream().map(RulesPage::brief).toList()))
        + " | "
        + share(rule.right(), rule.tried())
        + " | "
        + cell(example)
        + " |";
  }

  private static String brief(String setOffBy) {
    List<String> words = List.of(setOffBy.split(", ", -1));
    int more = words.size() - WORDS;
    String some = String.join(", ", words.subList(0, Math.min(WORDS, words.size())));
    return more > 0 ? some + " and " + more + " more" : some;
  }

  private static String cell(String words) {
    return words.replace("\n", " / ").replace("|", "\\|").replace("*", "\\*");
  }

  private static String share(int right, int tried) {
    return tried == 0
        ? "not tried"
        : String.format(Locale.ROOT, "%d of %d (%.2f)", right, tried, (double) right / tried);
  }
}
