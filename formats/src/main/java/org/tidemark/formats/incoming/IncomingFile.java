package org.tidemark.formats.incoming;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.tidemark.formats.document.Hints;
import org.tidemark.model.ReportId;

/**
 * A file that another program wrote: its name, its bytes, and what the person who brings it says.
 */
public final class IncomingFile {
  private static final int HEAD = 64 << 10;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String name;
  private final byte[] bytes;
  private final Hints hints;
  private final ReportId id;

  /** A file with these bytes, which nobody changes from now on. */
  public IncomingFile(String name, byte[] bytes, Hints hints) {
    this.name = name;
    this.bytes = bytes;
    this.hints = hints;
    this.id = ReportId.of(bytes);
  }

  /** Its name without folders. */
  public String name() {
    return name;
  }

  /** What is said about it. */
  public Hints hints() {
    return hints;
  }

  /** The identity of its bytes. */
  public ReportId id() {
    return id;
  }

  /** A copy of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** Whether the bytes begin with these. */
  public boolean opensWith(int... begin) {
    if (bytes.length < begin.length) {
      return false;
    }
    for (int i = 0; i < begin.length; i++) {
      if ((bytes[i] & 0xff) != begin[i]) {
        return false;
      }
    }
    return true;
  }

  /** Its content, unpacked where it was packed with gzip, and no more of it than the limit. */
  public InputStream content() throws Unreadable {
    if (!opensWith(0x1f, 0x8b)) {
      return new ByteArrayInputStream(bytes);
    }
    try {
      InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes), 16 << 10);
      return new BufferedInputStream(new Metered(unpacked, IncomingLimits.UNPACKED));
    } catch (IOException e) {
      throw new Unreadable(null, "it is damaged inside its gzip wrapping", "download it again");
    }
  }

  /** Its content as UTF-8 text, strictly, without a byte order mark. */
  public Reader text() throws Unreadable {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    PushbackReader reader = new PushbackReader(new InputStreamReader(content(), decoder), 1);
    try {
      int first = reader.read();
      if (first >= 0 && first != BYTE_ORDER_MARK) {
        reader.unread(first);
      }
    } catch (IOException e) {
      throw broken(null, e);
    }
    return reader;
  }

  /** What a failure of reading means, met at a place. */
  public static Unreadable broken(@org.jspecify.annotations.Nullable String place, IOException e) {
    return switch (e) {
      case Metered.TooMuch _ ->
          new Unreadable(
              place, "it unpacks to too much", "unpack and split it, and bring the parts");
      case java.nio.charset.CharacterCodingException _ ->
          new Unreadable(place, "the text breaks off from UTF-8 here", "save it as UTF-8 text");
      default -> new Unreadable(place, "it breaks off or is damaged here", "download it again");
    };
  }

  /** The first stretch of its content, for telling what it is; unreadable characters stand as ?. */
  public String head() {
    try (InputStream in = content()) {
      byte[] first = in.readNBytes(HEAD);
      String head = new String(first, StandardCharsets.UTF_8);
      return head.startsWith("\ufeff") ? head.substring(1) : head;
    } catch (IOException | Unreadable e) {
      return new String(
          Arrays.copyOf(bytes, Math.min(bytes.length, 16)), StandardCharsets.US_ASCII);
    }
  }
}
