package org.tidemark.workbench.outgoing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tidemark.formats.selection.Folder;

/** A folder on disk; files of the same name are replaced. */
final class DiskFolder implements Folder {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  DiskFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public OutputStream create(String name) throws IOException {
    Path file = place(name);
    return new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** Where a file of this name goes; nothing leaves the folder. */
  Path place(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("\"" + name + "\" leads out of the folder");
    }
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    files.add(file);
    return file;
  }

  List<Path> files() {
    return files;
  }
}
