package org.tidemark.formats.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what kind of file some bytes are, by what they hold first and by their name second. */
final class Sniffer {
  private static final String READABLE = "bring it as plain text, Markdown, HTML, PDF or DOCX";
  private static final String TO_TEXT = "run text recognition on it and bring the text";

  private record Magic(int at, String bytes, String what, String whatToDo) {
    boolean opens(String head) {
      return head.startsWith(bytes, at);
    }
  }

  private static final List<Magic> REFUSED =
      List.of(
          new Magic(0, "\u0089PNG", "it is a PNG image, not a document", TO_TEXT),
          new Magic(0, "\u00ff\u00d8\u00ff", "it is a JPEG image, not a document", TO_TEXT),
          new Magic(0, "GIF8", "it is a GIF image, not a document", TO_TEXT),
          new Magic(0, "II*\0", "it is a TIFF image, not a document", TO_TEXT),
          new Magic(0, "MM\0*", "it is a TIFF image, not a document", TO_TEXT),
          new Magic(8, "WEBP", "it is a WebP image, not a document", TO_TEXT),
          new Magic(4, "ftyp", "it is a film or an image, not a document", READABLE),
          new Magic(0, "ID3", "it is a sound recording, not a document", READABLE),
          new Magic(0, "MZ", "it is a Windows program, not a document", READABLE),
          new Magic(0, "\u007fELF", "it is a program, not a document", READABLE),
          new Magic(0, "\u00ca\u00fe\u00ba\u00be", "it is a program, not a document", READABLE),
          new Magic(
              0, "\u001f\u008b", "it is packed with gzip", "unpack it and bring what is inside"),
          new Magic(
              0, "7z\u00bc\u00af", "it is a 7-Zip archive", "unpack it and bring what is inside"),
          new Magic(0, "Rar!", "it is a RAR archive", "unpack it and bring what is inside"),
          new Magic(0, "\u00fd7zXZ", "it is packed with xz", "unpack it and bring what is inside"),
          new Magic(0, "BZh", "it is packed with bzip2", "unpack it and bring what is inside"),
          new Magic(0, "SQLite format 3", "it is a SQLite database, not a document", READABLE),
          new Magic(0, "%!PS", "it is a PostScript file", "save it as PDF"),
          new Magic(0, "{\\rtf", "it is a Rich Text file", "save it as DOCX, PDF or plain text"),
          new Magic(
              0,
              "\u00d0\u00cf\u0011\u00e0",
              "it is a file of an old Office program (or a password-protected one)",
              "save it as DOCX or PDF without a password"));

  private static final Pattern HTML_OPENS =
      Pattern.compile(
          "\\A[\\s\u00ef\u00bb\u00bf]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int HEAD = 2048;

  private Sniffer() {}

  static FileType typeOf(byte[] bytes, String fileName) throws Refusal {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    String extension = extension(fileName);
    if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
      return FileType.PDF;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return FileType.DOCX;
    }
    for (Magic magic : REFUSED) {
      if (magic.opens(head)) {
        throw new Refusal(magic.what(), magic.whatToDo());
      }
    }
    return textual(head, extension);
  }

  private static FileType textual(String head, String extension) throws Refusal {
    if (HTML_OPENS.matcher(head).matches()) {
      return FileType.HTML;
    }
    if (head.stripLeading().startsWith("<?xml")) {
      throw new Refusal("it is an XML file that is no web page", READABLE);
    }
    return switch (extension) {
      case "pdf", "docx" ->
          throw new Refusal(
              "it is called ." + extension + " but is not one",
              "check that it was saved or downloaded whole");
      case "html", "htm", "xhtml" -> FileType.HTML;
      case "md", "markdown" -> FileType.MARKDOWN;
      default -> FileType.TEXT;
    };
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
