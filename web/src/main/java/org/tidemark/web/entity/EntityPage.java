package org.tidemark.web.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.web.page.Frame;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.ask.OtherName;
import org.tidemark.workbench.ask.Rivals;
import org.tidemark.workbench.ask.Subject;
import org.tidemark.workbench.ask.Window;

/**
 * An entity on a date.
 *
 * @param frame what stands around it
 * @param subject whom it is about
 * @param on the days asked about; null for all times
 * @param known what the casebook is asked to know, as it is written in the address; empty for all
 * @param moments the moments it can be asked to know
 * @param chapters what there is to say
 * @param rivals figures of one time that differ
 */
public record EntityPage(
    Frame frame,
    Subject subject,
    @Nullable Window on,
    String known,
    List<Moment> moments,
    List<Chapter> chapters,
    List<Rivals> rivals) {
  private static final int NAMES = 8;

  public EntityPage {
    moments = List.copyOf(moments);
    chapters = List.copyOf(chapters);
    rivals = List.copyOf(rivals);
  }

  /**
   * A moment at which the casebook knew some reports and not others.
   *
   * @param instant the moment as it is written in the address
   * @param words the last report it knew
   */
  public record Moment(String instant, String words) {}

  /** The name most reports call it by. */
  public String name() {
    return subject.name();
  }

  /** Its other names, the first few. */
  public List<String> otherNames() {
    return subject.otherNames().stream().map(OtherName::name).limit(NAMES).toList();
  }

  /** How many more names it has. */
  public int moreNames() {
    return Math.max(0, subject.otherNames().size() - NAMES);
  }

  /** The date as it is written; empty for all times. */
  public String written() {
    return on == null ? "" : on.written();
  }

  /** Where the page is. */
  public String path() {
    return Links.entity(subject.kind(), subject.name());
  }

  /** The chapters that have something in them. */
  public List<Chapter> told() {
    return chapters.stream().filter(chapter -> !chapter.rows().isEmpty()).toList();
  }

  /** The chapters that have nothing in them. */
  public List<Chapter> absent() {
    return chapters.stream().filter(chapter -> chapter.rows().isEmpty()).toList();
  }

  /** How many different things are said. */
  public int things() {
    return chapters.stream().mapToInt(chapter -> chapter.rows().size()).sum();
  }
}
