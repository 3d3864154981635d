package org.tidemark.formats.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files packed into a ZIP archive, unpacked in memory and no further than the limits let them.
 */
final class Packed {
  /** Small files pack well by nature; only what grows large can be a bomb. */
  private static final long HARMLESS = 1 << 20;

  private final Map<String, byte[]> files = new TreeMap<>();

  private Packed() {}

  /** Unpacks the wanted files; the others are only measured. */
  static Packed of(byte[] archive, Predicate<String> wanted, Limits limits) throws Refusal {
    Packed packed = new Packed();
    Meter meter = new Meter(archive.length, limits);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        meter.entry();
        boolean keep = wanted.test(entry.getName()) && !packed.files.containsKey(entry.getName());
        byte[] content = unpack(zip, keep, meter);
        packed.files.putIfAbsent(entry.getName(), content);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal("the archive it is packed in is damaged", "save or download it again");
    }
    return packed;
  }

  private static byte[] unpack(InputStream in, boolean keep, Meter meter)
      throws IOException, Refusal {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 << 10];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      meter.bytes(read);
      if (keep) {
        out.write(buffer, 0, read);
      }
    }
    return out.toByteArray();
  }

  boolean holds(String name) {
    return files.containsKey(name);
  }

  boolean holdsAny(String prefix) {
    return files.keySet().stream().anyMatch(name -> name.startsWith(prefix));
  }

  byte[] file(String name) {
    return files.getOrDefault(name, new byte[0]);
  }

  /** Counts what comes out of an archive and refuses what is too much. */
  private static final class Meter {
    private final long packed;
    private final Limits limits;
    private int entries;
    private long bytes;

    Meter(long packed, Limits limits) {
      this.packed = packed;
      this.limits = limits;
    }

    void entry() throws Refusal {
      if (++entries > limits.archiveEntries()) {
        throw tooMuch("it packs more than " + limits.archiveEntries() + " files");
      }
    }

    void bytes(int more) throws Refusal {
      bytes += more;
      if (bytes > limits.archiveBytes()) {
        throw tooMuch("it unpacks to more than " + (limits.archiveBytes() >> 20) + " MB");
      }
      if (bytes > HARMLESS && bytes / packed > limits.archiveRatio()) {
        throw tooMuch("it unpacks to more than " + limits.archiveRatio() + " times its size");
      }
    }

    private static Refusal tooMuch(String what) {
      return new Refusal(what, "bring its text as a plain text file");
    }
  }
}
