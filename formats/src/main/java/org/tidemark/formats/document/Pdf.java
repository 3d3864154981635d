package org.tidemark.formats.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Block.Role;
import org.tidemark.model.ReportText;

/** A PDF into text, page by page. */
final class Pdf {
  private static final String RECOGNISE = "run text recognition on it and bring the result";

  private Pdf() {}

  static Draft read(byte[] bytes, Limits limits) throws Refusal {
    PdfGuard.check(bytes, limits.archiveBytes());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int pages = pdf.getNumberOfPages();
      if (pages > limits.pages()) {
        throw new Refusal(
            "it has " + pages + " pages, more than " + limits.pages(),
            "split it and bring the parts");
      }
      List<PageLine> lines = PdfLines.of(pdf, limits.characters());
      checkLetters(lines, pages);
      ReportText text = PageParagraphs.of(PageFurniture.removedFrom(lines), limits.characters());
      Imprint imprint = imprint(pdf.getDocumentInformation(), text);
      return new Draft(FileType.PDF.mediaType(), text, imprint.or(PrintedImprint.of(text)));
    } catch (InvalidPasswordException e) {
      throw new Refusal("it is encrypted with a password", "save a copy without the password");
    } catch (PdfLines.TooLong e) {
      throw new Refusal(
          "its text is longer than " + limits.characters() + " characters",
          "split it and bring the parts");
    } catch (IOException e) {
      throw new Refusal("the PDF is damaged", "save or download it again");
    }
  }

  private static void checkLetters(List<PageLine> lines, int pages) throws Refusal {
    long letters = 0;
    long unknown = 0;
    for (PageLine line : lines) {
      letters += line.words().codePoints().filter(Character::isLetter).count();
      unknown += line.words().codePoints().filter(Pdf::isUnknown).count();
    }
    if (letters < 20 || letters < 10L * pages) {
      throw new Refusal("its pages are pictures without text", RECOGNISE);
    }
    if (unknown * 5 > letters) {
      throw new Refusal("its fonts do not say which letters they show", RECOGNISE);
    }
  }

  private static boolean isUnknown(int point) {
    return point == 0xfffd || Character.getType(point) == Character.PRIVATE_USE;
  }

  private static Imprint imprint(PDDocumentInformation info, ReportText text) {
    String author = info.getAuthor();
    boolean named = author != null && author.strip().contains(" ");
    String title = info.getTitle();
    String best = isTitle(title) ? title : firstHeading(text);
    return new Imprint(best, named ? author : null, null, null, null);
  }

  private static boolean isTitle(@Nullable String title) {
    if (title == null || title.isBlank()) {
      return false;
    }
    String lower = title.toLowerCase(Locale.ROOT).strip();
    return lower.contains(" ")
        && !lower.startsWith("microsoft word")
        && !lower.startsWith("untitled")
        && !lower.matches(".*\\.(docx?|indd|qxd|pdf|rtf|odt)");
  }

  private static @Nullable String firstHeading(ReportText text) {
    for (Block block : text.blocks().subList(0, Math.min(2, text.blocks().size()))) {
      if (block.role() == Role.HEADING) {
        return text.characters().substring(block.begin(), block.end());
      }
    }
    return null;
  }
}
