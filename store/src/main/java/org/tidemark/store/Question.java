package org.tidemark.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.model.ReportId;

/**
 * Which claims are asked for; what is left out does not narrow.
 *
 * @param kinds kinds of claim; empty for all
 * @param about a name of an entity at either end
 * @param subject a name of the entity it speaks of
 * @param object a name of the entity at the far end
 * @param report the report that says it
 * @param from with {@code to}, the days on one of which it was surely or possibly so; undated
 *     claims are possibly so on any
 * @param to the last of those days
 * @param statuses where it stands; empty for all
 * @param words words its quotes have: all of them, "in quotes" in a row, or beginning so*
 * @param rule the rule, model or person that found it
 * @param limit at most so many; 0 for all
 */
public record Question(
    Set<Kind> kinds,
    @Nullable String about,
    @Nullable String subject,
    @Nullable String object,
    @Nullable ReportId report,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<Status> statuses,
    @Nullable String words,
    @Nullable String rule,
    int limit) {

  /** Every claim there is. */
  public static final Question ALL =
      new Question(Set.of(), null, null, null, null, null, null, Set.of(), null, null, 0);

  public Question {
    kinds = java.util.Collections.unmodifiableSet(new TreeSet<>(kinds));
    statuses = java.util.Collections.unmodifiableSet(new TreeSet<>(statuses));
    if ((from == null) != (to == null) || from != null && from.isAfter(to)) {
      throw new IllegalArgumentException("no days run from " + from + " to " + to);
    }
    if (limit < 0) {
      throw new IllegalArgumentException("at most " + limit + " claims make no sense");
    }
  }

  /** The same, of these kinds only. */
  public Question kind(Kind first, Kind... more) {
    return kinds(EnumSet.of(first, more));
  }

  /** The same, of these kinds only. */
  public Question kinds(Collection<Kind> these) {
    return new Question(
        Set.copyOf(these), about, subject, object, report, from, to, statuses, words, rule, limit);
  }

  /** The same, with this entity at either end. */
  public Question about(String name) {
    return new Question(
        kinds, name, subject, object, report, from, to, statuses, words, rule, limit);
  }

  /** The same, speaking of this entity. */
  public Question subject(String name) {
    return new Question(kinds, about, name, object, report, from, to, statuses, words, rule, limit);
  }

  /** The same, with this entity at the far end. */
  public Question object(String name) {
    return new Question(
        kinds, about, subject, name, report, from, to, statuses, words, rule, limit);
  }

  /** The same, said by this report. */
  public Question report(ReportId id) {
    return new Question(kinds, about, subject, object, id, from, to, statuses, words, rule, limit);
  }

  /** The same, surely or possibly so on this day. */
  public Question on(LocalDate day) {
    return new Question(
        kinds, about, subject, object, report, day, day, statuses, words, rule, limit);
  }

  /** The same, surely or possibly so on one of these days. */
  public Question during(LocalDate first, LocalDate last) {
    return new Question(
        kinds, about, subject, object, report, first, last, statuses, words, rule, limit);
  }

  /** The same, standing so. */
  public Question status(Status first, Status... more) {
    return statuses(EnumSet.of(first, more));
  }

  /** The same, standing in one of these ways. */
  public Question statuses(Collection<Status> these) {
    return new Question(
        kinds, about, subject, object, report, from, to, Set.copyOf(these), words, rule, limit);
  }

  /** The same, with quotes that have these words. */
  public Question words(String text) {
    return new Question(
        kinds, about, subject, object, report, from, to, statuses, text, rule, limit);
  }

  /** The same, found by this rule, model or person. */
  public Question rule(String id) {
    return new Question(
        kinds, about, subject, object, report, from, to, statuses, words, id, limit);
  }

  /** The same, but at most so many. */
  public Question limit(int most) {
    return new Question(
        kinds, about, subject, object, report, from, to, statuses, words, rule, most);
  }
}
