package org.tidemark.formats.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines off a PDF's pages, with where they lie and how large they are. */
final class PdfLines extends PDFTextStripper {
  /** The pages hold more text than the limit allows. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final int most;
  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int taken;
  private int letters;
  private int boldLetters;
  private float left;
  private float right;
  private float top;
  private float size;

  private PdfLines(int most) {
    this.most = most;
  }

  static List<PageLine> of(PDDocument pdf, int mostCharacters) throws IOException {
    PdfLines stripper = new PdfLines(mostCharacters);
    stripper.writeText(pdf, Writer.nullWriter());
    return stripper.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("interrupted");
    }
    String words = withoutNoteMark(text, positions);
    if (words.isBlank()) {
      return;
    }
    if (open.isEmpty()) {
      begin(positions.getFirst());
    }
    for (TextPosition position : positions) {
      measure(position);
    }
    open.append(words);
    taken += words.length();
    if (taken > most) {
      throw new TooLong();
    }
  }

  private void begin(TextPosition first) {
    left = first.getXDirAdj();
    right = left;
    top = first.getYDirAdj();
    size = 0;
    letters = 0;
    boldLetters = 0;
  }

  private void measure(TextPosition position) {
    left = Math.min(left, position.getXDirAdj());
    right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
    size = Math.max(size, position.getFontSizeInPt());
    letters++;
    boldLetters += isBold(position.getFont()) ? 1 : 0;
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean named = name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy).*");
    return named || (descriptor != null && descriptor.getFontWeight() >= 600);
  }

  /** A raised number after a word leads to a note and would grow onto the word. */
  private String withoutNoteMark(String text, List<TextPosition> positions) {
    float largest = open.isEmpty() ? 0 : size;
    for (TextPosition position : positions) {
      largest = Math.max(largest, position.getFontSizeInPt());
    }
    int keep = text.length();
    for (int i = positions.size() - 1; i >= 0; i--) {
      String mark = positions.get(i).getUnicode();
      boolean small = positions.get(i).getFontSizeInPt() < 0.8f * largest;
      if (!small || !mark.matches("[\\d,*†‡]+") || !text.startsWith(mark, keep - mark.length())) {
        break;
      }
      keep -= mark.length();
    }
    return text.substring(0, keep);
  }

  @Override
  protected void writeWordSeparator() {
    if (!open.isEmpty()) {
      open.append(' ');
    }
  }

  @Override
  protected void writeLineSeparator() {
    close();
  }

  @Override
  protected void writeParagraphStart() {}

  @Override
  protected void writeParagraphEnd() {
    close();
  }

  @Override
  protected void writePageEnd() {
    close();
  }

  private void close() {
    String words = TextMaker.tidy(open.toString());
    open.setLength(0);
    if (!words.isEmpty()) {
      boolean bold = boldLetters * 10 >= letters * 9;
      lines.add(new PageLine(getCurrentPageNo(), words, left, right, top, size, bold));
    }
  }
}
