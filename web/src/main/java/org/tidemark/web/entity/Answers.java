package org.tidemark.web.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.AskArea;
import org.tidemark.workbench.ask.AskLeaders;
import org.tidemark.workbench.ask.AskWhole;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.ask.Rivals;
import org.tidemark.workbench.ask.Subject;
import org.tidemark.workbench.ask.Theme;
import org.tidemark.workbench.ask.Themed;
import org.tidemark.workbench.ask.Whole;
import org.tidemark.workbench.ask.Window;

/**
 * All the answers there are about one entity.
 *
 * @param subject whom they are about
 * @param themes the answers
 * @param rivals figures of one time that differ
 * @param disputed what one claim says is so and another that it is not
 */
record Answers(Subject subject, List<Theme> themes, List<Rivals> rivals, List<Matter> disputed) {
  /**
   * The answers about the entity of this kind and name.
   *
   * @throws Trouble if there is none
   */
  static Answers of(View view, EntityKind kind, String name, @Nullable Window on) {
    return switch (kind) {
      case ORGANISATION, POPULATION -> whole(view, kind, name, on);
      case PERSON -> of(new AskLeaders(view).of(name, on), kind, name);
      case PLACE -> of(new AskArea(view).of(name, on), kind, name);
    };
  }

  private static Answers whole(View view, EntityKind kind, String name, @Nullable Window on) {
    Whole whole =
        new AskWhole(view)
            .of(name, on).stream()
                .filter(each -> each.subject().kind() == kind)
                .findFirst()
                .orElseThrow(() -> none(kind, name));
    List<Theme> themes = new ArrayList<>();
    whole.chapters().forEach(chapter -> themes.addAll(chapter.themes()));
    return new Answers(whole.subject(), themes, whole.rivals(), whole.disputed());
  }

  private static Answers of(List<? extends Themed> told, EntityKind kind, String name) {
    Themed themed =
        told.stream()
            .filter(each -> each.subject().kind() == kind)
            .findFirst()
            .orElseThrow(() -> none(kind, name));
    return new Answers(themed.subject(), themed.themes(), List.of(), List.of());
  }

  private static Trouble none(EntityKind kind, String name) {
    return new Trouble(
        Trouble.Cause.NOTHING_THERE,
        "There is no " + kind.code() + " called \"" + name + "\" here.");
  }
}
