package org.tidemark.formats.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets lines on pages, as a test needs them. */
final class PdfMaker {
  private static final PDType1Font PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument pdf = new PDDocument();
  private PDPageContentStream page;
  private float y;

  PdfMaker() {
    page = newPage();
  }

  private PDPageContentStream newPage() {
    try {
      PDPage next = new PDPage();
      pdf.addPage(next);
      y = 760;
      return new PDPageContentStream(pdf, next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfMaker turn() {
    try {
      page.close();
      page = newPage();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfMaker space() {
    y -= 12;
    return this;
  }

  PdfMaker lines(String... lines) {
    for (String line : lines) {
      set(line, PLAIN, 11);
    }
    return this;
  }

  PdfMaker heading(String line) {
    return set(line, BOLD, 15).space();
  }

  PdfMaker note(String... lines) {
    for (String line : lines) {
      set(line, PLAIN, 8);
    }
    return this;
  }

  PdfMaker foot(String line) {
    y = 40;
    return set(line, PLAIN, 9);
  }

  private PdfMaker set(String line, PDType1Font font, float size) {
    try {
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(72, y);
      page.showText(line);
      page.endText();
      y -= size * 1.2f;
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfMaker picture() {
    try {
      page.addRect(100, 100, 300, 300);
      page.fill();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfMaker titled(String title, String author) {
    pdf.getDocumentInformation().setTitle(title);
    pdf.getDocumentInformation().setAuthor(author);
    return this;
  }

  byte[] locked(String password) {
    try {
      pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      page.close();
      pdf.save(out);
      pdf.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
