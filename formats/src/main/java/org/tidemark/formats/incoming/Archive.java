package org.tidemark.formats.incoming;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files packed into one, unpacked in memory and no further than the limits let them. */
public final class Archive {
  private static final int MOST_FILES = 5_000;
  private static final int MOST_TIMES_LARGER = 200;
  private static final long HARMLESS = 4 << 20;

  private final Map<String, byte[]> files = new TreeMap<>();
  private final long most;
  private long unpacked;

  private Archive(int packed) {
    long ratio = Math.max(HARMLESS, (long) packed * MOST_TIMES_LARGER);
    this.most = Math.min(IncomingLimits.UNPACKED / 2, ratio);
  }

  /** Unpacks a file. */
  public static Archive open(IncomingFile file) throws Unreadable {
    Archive archive = new Archive(file.size());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_FILES) {
          throw new Unreadable(null, "it packs too many files", "bring them in parts");
        }
        byte[] content = archive.unpack(zip, entry.getName());
        archive.files.putIfAbsent(entry.getName(), content);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(null, "the archive is damaged", "download or export it again");
    }
    if (archive.files.isEmpty()) {
      throw new Unreadable(null, "it is no archive", "check the format");
    }
    return archive;
  }

  private byte[] unpack(InputStream in, String name) throws IOException, Unreadable {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 << 10];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      unpacked += read;
      if (unpacked > most) {
        throw new Unreadable(
            "file " + PlainWords.of(name), "it unpacks to too much", "bring its files one by one");
      }
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  /** The file of this name, wherever in the archive it lies. */
  public Optional<byte[]> file(String name) {
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      if (each.getKey().equals(name) || each.getKey().endsWith("/" + name)) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  /** The first file whose name ends so. */
  public Optional<byte[]> ending(String ending) {
    return files.entrySet().stream()
        .filter(each -> each.getKey().endsWith(ending))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
