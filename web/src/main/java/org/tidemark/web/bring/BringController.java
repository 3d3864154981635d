package org.tidemark.web.bring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.read.Saying;

/** Takes reports that were dropped or pasted, and tells what comes of them. */
@Controller
public class BringController {
  private record Dropped(String name, MultipartFile file) implements Errands.Document {
    @Override
    public InputStream bytes() throws IOException {
      return file.getInputStream();
    }
  }

  private record Pasted(String name, String text) implements Errands.Document {
    @Override
    public InputStream bytes() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private final Errands errands;
  private final Pages pages;

  /** Takes reports on these errands. */
  public BringController(Errands errands, Pages pages) {
    this.errands = errands;
    this.pages = pages;
  }

  /** Takes reports. */
  @PostMapping("/readings")
  public View bring(
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
      About about) {
    List<Errands.Document> documents = new ArrayList<>();
    if (files != null) {
      files.stream()
          .filter(file -> !file.isEmpty())
          .forEach(file -> documents.add(new Dropped(name(file), file)));
    }
    if (about.text() != null && !about.text().isBlank()) {
      documents.add(new Pasted("pasted.txt", about.text()));
    }
    if (documents.isEmpty()) {
      throw new Trouble(
          Trouble.Cause.CALL, "There is nothing to read; drop a file or paste some text.");
    }
    Errand errand = errands.begin(documents, about.saying(), about.keeps());
    return new RedirectView("/readings/" + errand.number());
  }

  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null || name.isBlank() ? "report.txt" : name;
  }

  /**
   * What the form says about the reports.
   *
   * @param text pasted text
   * @param title the title
   * @param publisher who put it out
   * @param published when it came out
   * @param url its address
   * @param keep whether the casebook is to keep them; anything but "no" means yes
   */
  public record About(
      @Nullable String text,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String url,
      @Nullable String keep) {
    Saying saying() {
      return new Saying(said(title), said(publisher), said(published), said(url), null);
    }

    boolean keeps() {
      return !"no".equals(keep);
    }

    private static @Nullable String said(@Nullable String field) {
      return field == null || field.isBlank() ? null : field.strip();
    }
  }

  /** How far an errand has come, or what came of it. */
  @GetMapping("/readings/{number}")
  public View reading(@PathVariable("number") int number) {
    Errand errand = errand(number);
    String title = errand.isDone() ? "What it adds" : "Reading";
    return pages.view("bring/reading", BringPage.of(pages.frame(title, Section.REPORTS), errand));
  }

  /** The same without what stands around it. */
  @GetMapping("/readings/{number}/progress")
  public View progress(@PathVariable("number") int number) {
    return pages.view(
        "bring/progress", BringPage.of(pages.frame("", Section.REPORTS), errand(number)));
  }

  private Errand errand(int number) {
    return errands
        .find(number)
        .orElseThrow(() ->
            new Trouble(
                Trouble.Cause.NOTHING_THERE,
                "That reading is no longer remembered; its reports are in the list."));
  }
}
