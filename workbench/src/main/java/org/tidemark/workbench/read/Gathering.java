package org.tidemark.workbench.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.document.Limits;
import org.tidemark.formats.manifest.Manifest;
import org.tidemark.formats.manifest.ManifestReader;
import org.tidemark.formats.manifest.ReadManifest;
import org.tidemark.workbench.Trouble;

/** The gathering of the documents a pile names: folders are opened, a manifest is looked up. */
final class Gathering {
  private static final Set<String> ENDINGS =
      Set.of("txt", "md", "markdown", "html", "htm", "xhtml", "pdf", "docx");

  private static final String MANIFEST = "manifest.tsv";

  private final Pile pile;
  private final List<Manifest.Entry> entries;

  private Gathering(Pile pile) {
    this.pile = pile;
    this.entries = pile.manifest() == null ? List.of() : manifest(pile.manifest());
  }

  /** The documents, in the order in which the pile names them. */
  static List<Brought> of(Pile pile) {
    List<Brought> all = new Gathering(pile).all();
    if (all.size() > 1 && pile.saying().isOfOneReport()) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "--title and --url can be said of one report only, and these are "
              + all.size()
              + "; use a manifest.");
    }
    return all;
  }

  private List<Brought> all() {
    List<Brought> all = new ArrayList<>();
    if (pile.files().isEmpty()) {
      for (Manifest.Entry entry : entries) {
        Path path = listed(entry.file());
        all.add(new Brought.InFile(path.toString(), path, over(entry.hints())));
      }
    }
    for (String file : pile.files()) {
      add(file, all);
    }
    return all;
  }

  private void add(String file, List<Brought> all) {
    if (file.equals(Pile.STANDARD_INPUT)) {
      all.add(new Brought.ThroughInput(bytes(pile.input()), hints(file)));
      return;
    }
    Path path = Path.of(file);
    Path own = path.resolve(MANIFEST);
    if (pile.manifest() == null && Files.isRegularFile(own)) {
      Pile listed = new Pile(List.of(), own, pile.saying(), pile.input());
      all.addAll(new Gathering(listed).all());
    } else if (Files.isDirectory(path)) {
      documents(path).forEach(each -> all.add(brought(each)));
    } else {
      all.add(brought(path));
    }
  }

  private Brought brought(Path path) {
    return new Brought.InFile(path.toString(), path, hints(path.toString()));
  }

  private static List<Path> documents(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files
              .filter(path -> isDocument(folder.relativize(path)) && Files.isRegularFile(path))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        String endings = ENDINGS.stream().sorted().collect(Collectors.joining(", "));
        throw new Trouble(
            Trouble.Cause.INPUT, folder + ": there are no reports in it (" + endings + ").");
      }
      return found;
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  private static boolean isDocument(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = path.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending);
  }

  private static byte[] bytes(InputStream input) {
    try {
      return input.readNBytes(Limits.STANDARD.bytes() + 1);
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  private Hints hints(String file) {
    for (Manifest.Entry entry : entries) {
      if (sameFile(entry.file(), file)) {
        return over(entry.hints());
      }
    }
    return over(Hints.NONE);
  }

  private boolean sameFile(String listed, String file) {
    Path brought = Path.of(file).toAbsolutePath().normalize();
    return listed(listed).toAbsolutePath().normalize().equals(brought)
        || Path.of(listed).getFileName().equals(brought.getFileName());
  }

  private Hints over(Hints said) {
    return pile.saying().over(said);
  }

  /** A file of the manifest: beside the manifest, or else where the person stands. */
  private Path listed(String file) {
    Path folder = pile.manifest() == null ? null : pile.manifest().getParent();
    Path beside = folder == null ? Path.of(file) : folder.resolve(file);
    return Files.exists(beside) || !Files.exists(Path.of(file)) ? beside : Path.of(file);
  }

  private static List<Manifest.Entry> manifest(Path file) {
    return switch (ManifestReader.read(text(file), file.toString())) {
      case ReadManifest.Understood understood -> understood.manifest().entries();
      case ReadManifest.Refused refused ->
          throw new Trouble(
              Trouble.Cause.INPUT,
              refused.mistakes().stream()
                  .map(ReadManifest.Mistake::sentence)
                  .collect(Collectors.joining("\n")));
    };
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new Trouble(Trouble.Cause.INPUT, file + ": it is no UTF-8 text; save it as that.");
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }
}
