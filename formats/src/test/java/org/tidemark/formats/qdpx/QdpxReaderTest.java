package org.tidemark.formats.qdpx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Samples;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;

class QdpxReaderTest {
  @Test
  void codedPassageMakesTheClaimItsCodeDescribes() throws Unreadable {
    Imported imported = QdpxReader.read(new IncomingFile("marsh.qdpx", Samples.qdpx(), Hints.NONE));
    assertEquals(List.of("leads Ada Lark > Reed Brigade"), Trial.briefs(imported));
    assertEquals(
        List.of("Ada Lark led the Reed Brigade"), Trial.words(imported.claims().getFirst()));
    assertEquals(1, imported.leftOut().get("codings whose code says no claim"));
    assertEquals(1, imported.leftOut().get("sources without plain text"));
    assertEquals("Marsh", imported.report().source().title());
  }

  @Test
  void archiveThatUnpacksToTooMuchIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("project.qde"));
      zip.write(new byte[64 << 20]);
    }
    IncomingFile bomb = new IncomingFile("bomb.qdpx", out.toByteArray(), Hints.NONE);
    Unreadable refusal = assertThrows(Unreadable.class, () -> QdpxReader.read(bomb));
    assertTrue(refusal.sentence("bomb.qdpx").contains("too much"), refusal.sentence("b"));
  }
}
