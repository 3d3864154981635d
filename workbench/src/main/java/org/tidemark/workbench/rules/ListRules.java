package org.tidemark.workbench.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tidemark.reading.rule.Rule;
import org.tidemark.reading.rule.RuleBook;
import org.tidemark.workbench.Trouble;

/** Lists the rules by which reports are read, without loading the reader. */
public final class ListRules {
  private final RuleBook book;

  /**
   * Lists the rules of a folder.
   *
   * @throws Trouble if it is not there
   */
  public ListRules(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Trouble(
          Trouble.Cause.INPUT,
          folder + ": there is no such folder of rules; name another with --rules.");
    }
    this.book = RuleBook.in(folder);
  }

  /** All rules, by name, with those that are switched off. */
  public List<RuleCard> all() {
    Stream<RuleCard> on = book.rules().stream().map(rule -> card(rule, true));
    Stream<RuleCard> off = book.off().stream().map(rule -> card(rule, false));
    return Stream.concat(on, off).sorted(Comparator.comparing(RuleCard::id)).toList();
  }

  private RuleCard card(Rule rule, boolean on) {
    return RuleCard.of(rule, book.measured().of(rule.id()), on);
  }

  /** What is wrong in the files of rules, one sentence each. */
  public List<String> complaints() {
    return book.complaints();
  }

  /**
   * The rule of this name.
   *
   * @throws Trouble if there is none
   */
  public RuleCard named(String id) {
    return all().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new Trouble(
                Trouble.Cause.NOTHING_THERE,
                "There is no rule \"" + id + "\"; list them with: tidemark rules list."));
  }
}
