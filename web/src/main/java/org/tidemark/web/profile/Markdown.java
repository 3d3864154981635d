package org.tidemark.web.profile;

import org.tidemark.web.page.Links;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.words.BriefTime;

/** A profile as Markdown with footnotes, as word processors and note programs read it. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  private Markdown() {}

  static String of(ProfilePage page) {
    Markdown markdown = new Markdown();
    markdown.write(page);
    return markdown.text.toString();
  }

  private void write(ProfilePage page) {
    text.append("# ").append(plain(page.name())).append("\n\n").append(plain(page.asOf()));
    text.append("\n");
    for (ProfileText.Paragraph paragraph : page.paragraphs()) {
      text.append("\n## ").append(plain(paragraph.heading())).append("\n\n");
      for (ProfileText.Sentence sentence : paragraph.sentences()) {
        text.append(plain(sentence.words()));
        sentence.notes().forEach(note -> text.append("[^").append(note).append("]"));
        text.append('\n');
      }
    }
    text.append('\n');
    for (ProfileText.Note note : page.notes()) {
      text.append("[^").append(note.number()).append("]: ").append(note(note.told())).append('\n');
    }
  }

  private static String note(Told told) {
    String published = BriefTime.ofEdtf(told.report().source().published());
    String publisher = told.report().source().publisher();
    String address = Links.outside(told.report().source().url());
    return "“"
        + plain(told.claim().quote().exact())
        + "” "
        + plain(told.report().source().called())
        + (publisher == null ? "" : ", " + plain(publisher))
        + (published.isEmpty() ? "" : ", " + published)
        + ", "
        + told.place().inWords()
        + (address == null ? "" : ", <" + address + ">")
        + ".";
  }

  /** Text in which nothing is taken for a mark of Markdown or for HTML. */
  private static String plain(String words) {
    return words
        .replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_{}\\[\\]#|~])", "\\\\$1");
  }
}
