package org.tidemark.store.sql;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.sqlite.SQLiteConfig;
import org.sqlite.util.LibraryLoaderUtil;

/** Java programs that start quickly: classes in one jar, loaded out of an archive. */
final class QuickJava {
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m");

  private final Path folder;
  private final String classPath;
  private final List<String> archived = new ArrayList<>();

  /** Prepares starts; the first one, which is tried here, is slow. */
  QuickJava(Path folder, String main, String... args) throws IOException, InterruptedException {
    this.folder = folder;
    unpackSqlite(folder);
    this.classPath = classPath();
    Path archive = folder.resolve("classes.jsa");
    Process trial = start("-XX:ArchiveClassesAtExit=" + archive, main, args);
    trial.getInputStream().readAllBytes();
    trial.waitFor();
    if (Files.exists(archive)) {
      archived.add("-XX:SharedArchiveFile=" + archive);
    }
  }

  /** SQLite unpacked, so that not each program has to do it. */
  static void unpackSqlite(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream in = SQLiteConfig.class.getResourceAsStream(resource)) {
      Files.copy(in, folder.resolve(name));
    }
  }

  private String classPath() throws IOException {
    Path jar = folder.resolve("classes.jar");
    List<String> path = new ArrayList<>(List.of(jar.toString()));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
        if (Files.isDirectory(Path.of(part))) {
          pack(Path.of(part), entries);
        } else {
          path.add(part);
        }
      }
    }
    return String.join(File.pathSeparator, path);
  }

  private static void pack(Path classes, JarOutputStream entries) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(classes)) {
      files = all.filter(Files::isRegularFile).filter(QuickJava::isOfStore).sorted().toList();
    }
    for (Path file : files) {
      entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
      Files.copy(file, entries);
      entries.closeEntry();
    }
  }

  private static boolean isOfStore(Path file) {
    String name = file.toString();
    boolean needed = name.contains("tidemark/store") || name.contains("tidemark/model");
    return needed && !name.endsWith("package-info.class");
  }

  /** Starts a program; what it says on standard output can be read. */
  Process start(String main, String... args) throws IOException {
    return start("", main, args);
  }

  private Process start(String flag, String main, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(archived);
    if (!flag.isEmpty()) {
      command.add(flag);
    }
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Dorg.sqlite.lib.path=" + folder);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** All that a program said, up to its end. */
  static List<String> lines(InputStream said) throws IOException {
    String text = new String(said.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n');
    return end < 0 ? List.of() : text.substring(0, end).lines().toList();
  }
}
