package org.tidemark.formats.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block.Role;

/** Reads the paragraphs of one part of a Word file in order. */
final class DocxBody {
  private static final int HEADING_WORDS = 16;

  private final TextMaker maker;
  private final DocxStyles styles;
  private final Limits limits;
  private final StringBuilder open = new StringBuilder();
  private @Nullable Role role;
  private int cells;
  private int pages;
  private boolean boldRun;
  private boolean inRun;
  private int letters;
  private int boldLetters;

  DocxBody(TextMaker maker, DocxStyles styles, Limits limits) {
    this.maker = maker;
    this.styles = styles;
    this.limits = limits;
  }

  void read(byte[] part) throws Refusal {
    // Word notes where it last broke pages; a file without such notes has no pages to speak of.
    pages = new String(part, StandardCharsets.UTF_8).contains("<w:lastRenderedPageBreak") ? 1 : 0;
    Xml xml = Xml.of(part, limits);
    while (xml.next()) {
      if (xml.isStart()) {
        start(xml);
      } else if (xml.isEnd()) {
        end(xml.name());
      }
    }
    close();
  }

  private void start(Xml xml) throws Refusal {
    switch (xml.name()) {
      case "p" -> close(); // a text box stands inside a paragraph and is one of its own

      case "pStyle" -> role = first(styles.role(xml.attribute("val")), role);
      case "numPr" -> role = first(role, Role.LIST_ITEM);
      case "outlineLvl" -> role = Role.HEADING;
      case "tc" -> cells++;
      case "r" -> beginRun();
      case "b" -> boldRun |= inRun && isOn(xml);
      case "t" -> take(text(xml));
      case "tab", "br", "cr" -> open.append(' ');
      case "noBreakHyphen" -> open.append('-');
      case "lastRenderedPageBreak" -> turnPage();
      case "Fallback",
          "del",
          "moveFrom",
          "pPrChange",
          "rPrChange",
          "footnoteReference",
          "endnoteReference",
          "instrText" ->
          xml.skip();
      default -> {}
    }
  }

  private void end(String name) throws Refusal {
    switch (name) {
      case "p" -> close();
      case "tc" -> cells--;
      case "r" -> inRun = false;
      default -> {}
    }
  }

  private void beginRun() {
    inRun = true;
    boldRun = false;
  }

  private static boolean isOn(Xml xml) {
    String value = xml.attribute("val");
    return value == null || value.matches("1|true|on");
  }

  private static String text(Xml xml) throws Refusal {
    StringBuilder text = new StringBuilder();
    while (xml.next() && xml.isText()) {
      text.append(xml.text());
    }
    return text.toString();
  }

  private void take(String text) {
    open.append(text);
    letters += text.length();
    boldLetters += boldRun ? text.length() : 0;
  }

  private void turnPage() {
    if (pages > 0) {
      pages++;
    }
  }

  private void close() throws Refusal {
    if (!open.isEmpty()) {
      String words = TextMaker.tidy(open.toString());
      if (pages > limits.pages()) {
        throw new Refusal(
            "it has more than " + limits.pages() + " pages", "split it and bring the parts");
      }
      maker.add(cells > 0 ? Role.TABLE_CELL : roleOf(words), words, pages);
    }
    open.setLength(0);
    role = null;
    letters = 0;
    boldLetters = 0;
  }

  private Role roleOf(String words) {
    if (role != null) {
      return role;
    }
    boolean bold = letters > 0 && boldLetters == letters;
    boolean brief = words.split("\\s+").length <= HEADING_WORDS && !Line.endsSentence(words);
    return bold && brief ? Role.HEADING : Role.PARAGRAPH;
  }

  private static @Nullable Role first(@Nullable Role one, @Nullable Role other) {
    return one != null ? one : other;
  }
}
