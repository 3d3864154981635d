package org.tidemark.formats.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks a PDF's streams without keeping them, to see what they would come to. */
final class PdfGuard {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final int HEADER = 400;

  private PdfGuard() {}

  static void check(byte[] pdf, long most) throws Refusal {
    long total = 0;
    byte[] sink = new byte[64 << 10];
    for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
      if (isPacked(pdf, at)) {
        total += unpacked(pdf, at, sink, most - total);
        if (total > most) {
          throw new Refusal(
              "it unpacks to more than " + (most >> 20) + " MB",
              "bring its text as a plain text file");
        }
      }
    }
  }

  /** Where the data of the next stream begins. */
  private static int next(byte[] pdf, int from) {
    for (int i = from; i < pdf.length - STREAM.length - 2; i++) {
      if (pdf[i] == 's' && matches(pdf, i) && (i < 3 || pdf[i - 1] != 'd')) {
        int data = i + STREAM.length;
        data += pdf[data] == '\r' ? 1 : 0;
        data += pdf[data] == '\n' ? 1 : 0;
        return data;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] pdf, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  /** Images are never unpacked to get at the text. */
  private static boolean isPacked(byte[] pdf, int data) {
    int from = Math.max(0, data - HEADER);
    String header = new String(pdf, from, data - from, StandardCharsets.ISO_8859_1);
    header = header.substring(Math.max(0, header.lastIndexOf(" obj")));
    boolean image = header.contains("/Image") && !header.contains("/ImageMask false");
    return (pdf[data] & 0x0f) == 8 && !image;
  }

  private static long unpacked(byte[] pdf, int data, byte[] sink, long most) {
    long total = 0;
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(pdf, data, pdf.length - data);
      while (!inflater.finished() && total <= most) {
        int count = inflater.inflate(sink);
        if (count == 0) {
          break;
        }
        total += count;
      }
    } catch (DataFormatException e) {
      // No packed stream after all, or a damaged one: the PDF reader will say.
      return total;
    }
    return total;
  }
}
