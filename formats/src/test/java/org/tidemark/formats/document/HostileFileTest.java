package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidemark.formats.document.ReadDocument.Accepted;
import org.tidemark.formats.document.ReadDocument.Refused;

class HostileFileTest {
  @Test
  void emptyFileIsRefused() {
    assertTrue(Pieces.refused("", "a.txt").sentence().startsWith("a.txt: it is empty; "));
    assertTrue(Pieces.refused(" \n\n", "a.txt").sentence().contains("no words"));
  }

  @ParameterizedTest
  @CsvSource({
    "89504E47, PNG", "FFD8FFE0, JPEG", "47494638, GIF", "4D5A9000, Windows program",
    "7F454C46, a program", "1F8B0800, gzip", "D0CF11E0, old Office", "7B5C727466, Rich Text"
  })
  void otherKindsOfFileAreNamed(String magic, String name) {
    byte[] bytes = java.util.HexFormat.of().parseHex(magic + "00".repeat(20));
    assertTrue(Pieces.refused(bytes, "a.txt").sentence().contains(name));
  }

  @Test
  void fileThatIsNotWhatItsNameSaysIsRefused() {
    String sentence = Pieces.refused("The League met.", "a.docx").sentence();
    assertTrue(sentence.contains("it is called .docx but is not one"));
  }

  @Test
  void contentOutweighsTheName() {
    String page = "<!DOCTYPE html><html><body><p>The League met.</p></body></html>";
    assertEquals("text/html", Pieces.accepted(page, "page.txt").mediaType());
  }

  @Test
  void brokenUtf8IsRefusedAtItsByte() {
    byte[] bytes = "Łódź, Kraków, Gdańsk.".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xff;
    Refused refused = Pieces.refused(bytes, "a.txt");
    assertEquals("byte " + (bytes.length - 5), refused.place());
  }

  @Test
  void zeroBytesAreRefusedAtTheFirst() {
    assertEquals("byte 3", Pieces.refused("The\0League", "a.txt").place());
  }

  @Test
  void noiseIsRefused() {
    byte[] noise = new byte[4_000];
    new Random(7).nextBytes(noise);
    assertInstanceOf(Refused.class, new Documents().read(noise, "a.txt", Hints.NONE));
  }

  @Test
  void endlessStreamIsReadNoFurtherThanTheLimit() {
    Documents documents = new Documents(Limits.STANDARD.bytes(1 << 20));
    Endless endless = new Endless();
    ReadDocument read = documents.read(endless, "-", Hints.NONE);
    assertTrue(((Refused) read).sentence().contains("larger than 1 MB"));
    assertTrue(endless.given < 3 << 20);
  }

  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return 'a';
    }

    @Override
    public int read(byte[] into, int from, int count) {
      java.util.Arrays.fill(into, from, from + count, (byte) 'a');
      given += count;
      return count;
    }
  }

  @Test
  void hugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    ReadDocument read = new Documents().read(huge, Hints.NONE);
    assertTrue(((Refused) read).sentence().contains("larger than 64 MB"));
  }

  @Test
  void missingFileAndFolderAreRefused(@TempDir Path folder) {
    Documents documents = new Documents();
    assertTrue(
        ((Refused) documents.read(folder.resolve("none.txt"), Hints.NONE))
            .sentence()
            .contains("no such file"));
    assertTrue(
        ((Refused) documents.read(folder, Hints.NONE)).sentence().contains("it is a folder"));
  }

  @Test
  void longLineIsReadInPieces() {
    String line = "the word of the ".repeat(60_000);
    assertTrue(Pieces.accepted(line, "a.txt").text().blocks().size() > 90);
    String unbroken = "a".repeat(100_000);
    assertTrue(Pieces.accepted(unbroken, "a.txt").text().blocks().size() >= 10);
  }

  @Test
  void linesMadeToKeepAPatternBusyAreReadAtOnce() {
    for (String line :
        new String[] {"|a".repeat(20_000), ".1".repeat(20_000), "\n".repeat(900_000)}) {
      assertTrue(
          Pieces.accepted("The League met.\n" + line, "a.txt").text().blocks().size() < 9_999);
    }
  }

  @Test
  void slowWorkIsCutOff() {
    Deadline deadline = Deadline.of(Duration.ofMillis(50));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                deadline.over(() -> {
                  while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                  }
                  return PlainText.read("too late");
                }));
    assertTrue(refusal.getMessage().contains("took longer than"));
  }

  @Test
  void faultOfAParserIsARefusal() {
    Deadline deadline = Deadline.of(Duration.ofSeconds(5));
    for (Throwable fault : new Throwable[] {new StackOverflowError(), new OutOfMemoryError()}) {
      assertThrows(Refusal.class, () -> deadline.over(() -> sneak(fault)));
    }
    assertThrows(
        Refusal.class,
        () ->
            deadline.over(() -> {
              throw new IllegalStateException("somewhere deep");
            }));
  }

  private static Draft sneak(Throwable fault) {
    throw (Error) fault;
  }

  @Test
  void packedBombInAPdfIsRefusedBeforeItIsOpened() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        "%PDF-1.5\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
    DeflaterOutputStream packed = new DeflaterOutputStream(pdf);
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < 300; i++) {
      packed.write(zeros);
    }
    packed.finish();
    pdf.write("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
    assertTrue(
        Pieces.refused(pdf.toByteArray(), "bomb.pdf").sentence().contains("more than 256 MB"));
  }

  @Test
  void theFileOnTheDiskIsReadAsItsBytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "The League met.\r\n");
    if (new Documents().read(file, Hints.NONE) instanceof Accepted accepted) {
      assertEquals("The League met.\n", accepted.report().text().characters());
      assertEquals(
          "The League met.\r\n", new String(accepted.original().bytes(), StandardCharsets.UTF_8));
      assertEquals(accepted.original().id(), accepted.report().id());
    }
  }
}
