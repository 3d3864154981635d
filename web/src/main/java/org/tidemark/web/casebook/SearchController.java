package org.tidemark.web.casebook;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.tidemark.web.page.Frame;
import org.tidemark.web.page.Links;
import org.tidemark.web.page.Pages;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.ask.Found;
import org.tidemark.workbench.ask.SearchWords;
import org.tidemark.workbench.page.EntityLine;
import org.tidemark.workbench.page.ListEntities;

/** Searches names, claims and texts. */
@Controller
public class SearchController {
  private static final int NAMES = 12;
  private static final int HITS = 60;

  private final Desk desk;
  private final Pages pages;

  /** Searches the casebook on the desk. */
  public SearchController(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /**
   * What a search found.
   *
   * @param frame what stands around it
   * @param words what was searched for
   * @param names entities that bear a name with these letters
   * @param found claims and passages that have the words
   */
  public record SearchPage(Frame frame, String words, List<EntityLine> names, Found found) {
    /** Whether nothing was found. */
    public boolean isEmpty() {
      return names.isEmpty() && found.claims().isEmpty() && found.passages().isEmpty();
    }

    /** Where a passage stands in its report. */
    public static String link(Found.Passage passage) {
      return Links.report(passage.report().id()) + "#p" + passage.place().paragraph();
    }
  }

  /** What has these words. */
  @GetMapping("/search")
  public View search(@RequestParam(name = "words", defaultValue = "") String words) {
    String asked = words.strip();
    boolean nothing = asked.isEmpty();
    return pages.view(
        "casebook/search",
        new SearchPage(
            pages.frame("Search", null),
            asked,
            nothing ? List.of() : new ListEntities(desk.view(null)).named(asked, NAMES),
            nothing
                ? new Found(List.of(), List.of())
                : new SearchWords(desk.view(null)).has(asked, null, HITS)));
  }
}
