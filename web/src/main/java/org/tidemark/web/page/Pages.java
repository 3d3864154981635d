package org.tidemark.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.tidemark.web.guard.Keys;

/** The maker of pages: what a template and the values for it come to. */
public final class Pages {
  private static final String HTML = "text/html;charset=UTF-8";

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Keys keys;
  private final String casebook;
  private final String person;

  /** Pages on this casebook, for this person. */
  public Pages(Keys keys, String casebook, String person) {
    this.keys = keys;
    this.casebook = casebook;
    this.person = person;
  }

  /** The frame of a page. */
  public Frame frame(String title, @Nullable Section here) {
    return new Frame(title, here, keys.change(), casebook, person);
  }

  /** A page, or a piece of one, from a template that takes one value called {@code page}. */
  public View view(String template, Object page) {
    StringOutput html = new StringOutput();
    templates.render(template + ".jte", Map.of("page", page), html);
    byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
    return (_, _, response) -> {
      response.setContentType(HTML);
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    };
  }
}
