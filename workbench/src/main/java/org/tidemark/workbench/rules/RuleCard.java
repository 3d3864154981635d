package org.tidemark.workbench.rules;

import java.util.List;
import java.util.Locale;
import org.tidemark.model.Kind;
import org.tidemark.reading.rule.Example;
import org.tidemark.reading.rule.Measured;
import org.tidemark.reading.rule.Rule;

/**
 * A rule as a researcher looks at it.
 *
 * @param id its name
 * @param kind what it finds
 * @param setOffBy words that set it off, by sort: "verb: lead, head"
 * @param chance how likely its claim is right before anything else is known
 * @param tried how many claims it found on coded reports
 * @param right how many of them the coders had written down too
 * @param on whether it is used; a rule may be switched off
 * @param finds examples it must find something in
 * @param ignores examples it must leave alone
 */
public record RuleCard(
    String id,
    Kind kind,
    List<String> setOffBy,
    double chance,
    int tried,
    int right,
    boolean on,
    List<String> finds,
    List<String> ignores) {
  static RuleCard of(Rule rule, Measured.Count measured, boolean on) {
    return new RuleCard(
        rule.id(),
        rule.kind(),
        rule.triggers().entrySet().stream()
            .map(entry ->
                entry.getKey().name().toLowerCase(Locale.ROOT)
                    + ": "
                    + String.join(", ", entry.getValue()))
            .toList(),
        rule.chance(),
        measured.tried(),
        measured.right(),
        on,
        rule.finds().stream().map(Example::text).toList(),
        rule.ignores().stream().map(Example::text).toList());
  }
}
