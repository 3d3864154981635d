package org.tidemark.formats.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes into characters: UTF-8 strictly, else the encoding an older Western file can only be in,
 * else not at all.
 */
final class Decoding {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String SAVE_AS_UTF_8 = "save it as UTF-8 text";

  private Decoding() {}

  /** The characters of a text file: no byte order mark, every line ended by a line feed. */
  static String text(byte[] bytes, @Nullable Charset declared) throws Refusal {
    String text = characters(bytes, declared);
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    int control = controlCharacter(text);
    if (control >= 0) {
      throw new Refusal(
          "character " + (control + 1),
          "control characters stand from here on that no text holds",
          "check that it is a text file");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String characters(byte[] bytes, @Nullable Charset declared) throws Refusal {
    if (opens(bytes, 0xff, 0xfe)) {
      return strictly(bytes, StandardCharsets.UTF_16LE);
    }
    if (opens(bytes, 0xfe, 0xff)) {
      return strictly(bytes, StandardCharsets.UTF_16BE);
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Refusal("byte " + i, "there is a zero byte, so it is no text", SAVE_AS_UTF_8);
      }
    }
    int wrong = firstByteThatIsNoUtf8(bytes);
    if (wrong < 0) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return strictly(bytes, declared);
    }
    return western(bytes, wrong);
  }

  private static String western(byte[] bytes, int wrong) throws Refusal {
    int high = 0;
    for (byte b : bytes) {
      int value = b & 0xff;
      high += value >= 0x80 ? 1 : 0;
      boolean undefined =
          value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d;
      boolean control =
          value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f';
      if (undefined || control) {
        throw broken(wrong);
      }
    }
    if (high * 4 > bytes.length || holdsWholeUtf8Sequences(bytes)) {
      throw broken(wrong);
    }
    return new String(bytes, WESTERN);
  }

  private static Refusal broken(int wrong) {
    return new Refusal("byte " + wrong, "the text breaks off from UTF-8 here", SAVE_AS_UTF_8);
  }

  /** Two-byte and longer sequences do not come about by chance: such a file is UTF-8, damaged. */
  private static boolean holdsWholeUtf8Sequences(byte[] bytes) {
    int whole = 0;
    int stray = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        stray++;
      } else if (length > 1) {
        whole++;
      }
      i += Math.max(1, length);
    }
    return whole > 0 && whole >= stray;
  }

  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead > 0xf4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static int firstByteThatIsNoUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  private static String strictly(byte[] bytes, Charset charset) throws Refusal {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Refusal("it says it is " + charset.name() + " but is not", SAVE_AS_UTF_8);
    }
  }

  private static boolean opens(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** Where the first control character stands, if there are more than a stray few; else -1. */
  private static int controlCharacter(String text) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        first = first < 0 ? i : first;
        count++;
      }
    }
    return count * 200L > text.length() ? first : -1;
  }
}
