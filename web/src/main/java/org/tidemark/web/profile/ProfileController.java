package org.tidemark.web.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.tidemark.model.EntityKind;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.ask.AskWhole;
import org.tidemark.workbench.ask.Whole;
import org.tidemark.workbench.ask.Window;

/** Shows the profile of an organisation on a date, as a page and as a file. */
@Controller
public class ProfileController {
  private final Desk desk;
  private final Pages pages;

  /** Profiles from the casebook on the desk. */
  public ProfileController(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** The profile as a page. */
  @GetMapping("/organisations/{name}/profile")
  public View page(
      @PathVariable("name") String name,
      @RequestParam(name = "on", defaultValue = "") String on,
      @RequestParam(name = "known", defaultValue = "") String known,
      @RequestParam(name = "claims", defaultValue = "accepted") String claims) {
    return pages.view("profile/profile", profile(name, on, known, claims));
  }

  /** The profile as Markdown. */
  @GetMapping("/organisations/{name}/profile.md")
  public ResponseEntity<String> markdown(
      @PathVariable("name") String name,
      @RequestParam(name = "on", defaultValue = "") String on,
      @RequestParam(name = "known", defaultValue = "") String known,
      @RequestParam(name = "claims", defaultValue = "accepted") String claims) {
    ProfilePage page = profile(name, on, known, claims);
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/markdown;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"profile.md\"")
        .body(Markdown.of(page));
  }

  private ProfilePage profile(String name, String on, String known, String claims) {
    @Nullable Window window = on.isBlank() ? null : Window.of(on.strip(), "The date");
    @Nullable Instant moment = known.isBlank() ? null : Window.moment(known.strip(), "The moment");
    boolean acceptedOnly = !claims.equals("all");
    Whole whole =
        new AskWhole(desk.view(moment))
            .of(name, window).stream()
                .filter(each -> each.subject().kind() == EntityKind.ORGANISATION)
                .findFirst()
                .orElseThrow(() ->
                    new Trouble(
                        Trouble.Cause.NOTHING_THERE,
                        "There is no organisation called \"" + name + "\" here."));
    ProfileText text = new ProfileText(whole, acceptedOnly);
    return new ProfilePage(
        pages.frame("Profile of " + whole.subject().name(), Section.ORGANISATIONS),
        whole.subject(),
        new ProfilePage.Asked(on.strip(), known.strip()),
        acceptedOnly,
        text.paragraphs(),
        text.notes());
  }
}
