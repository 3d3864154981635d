package org.tidemark.reading.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tidemark.model.Block;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.parse.Parser;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** A made-up report and its cast; each line is a block, a line without a stop a heading. */
final class Told {
  private static final Parser PARSER = Parser.english();
  private static final NameLists LISTS = NameLists.in(Path.of("..", "rules", "en"));

  private final Cast cast;
  private final List<Passage> passages = new ArrayList<>();
  private int marked = -1;

  private Told(String report) {
    String text = report.replace("[", "").replace("]", "");
    marked = report.indexOf('[');
    int block = 0;
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      add(text, begin, end, block++);
      begin = end + 1;
    }
    cast = new CastReader(LISTS).read(text, passages);
  }

  /** The report; one word may stand in square brackets, to be asked for. Slashes break lines. */
  static Told report(String text) {
    return new Told(text.replace(" // ", "\n"));
  }

  private void add(String text, int begin, int end, int block) {
    String line = text.substring(begin, end);
    boolean heading = !line.matches(".*[.:?!”\"]\\s*") && !line.contains(":");
    Block.Role role = heading ? Block.Role.HEADING : Block.Role.PARAGRAPH;
    for (Sentence sentence : PARSER.parse(text, begin, end)) {
      passages.add(new Passage(passages.size(), block, role, sentence));
    }
  }

  Cast cast() {
    return cast;
  }

  /** All it speaks of by name, as "PERSON Ana Ruiz", in the order of the text. */
  List<String> entities() {
    return cast.entities().stream().map(one -> one.kind() + " " + one.name()).toList();
  }

  /** The names of the one that has this name among them, sorted and parted by "; ". */
  String namesOf(String name) {
    for (Entity entity : cast.entities()) {
      List<String> names = new ArrayList<>(List.of(entity.name()));
      entity.aliases().forEach(alias -> names.add(alias.name()));
      if (names.contains(name)) {
        return names.stream().sorted().collect(Collectors.joining("; "));
      }
    }
    return "nobody";
  }

  /** What the marked word means among the kinds whose first letters are given, as names. */
  String meaning(String kinds) {
    return referents(kinds).stream()
        .map(one -> one.entity().name())
        .collect(Collectors.joining("; "));
  }

  /** How that was known. */
  String how(String kinds) {
    return referents(kinds).stream()
        .map(one -> one.how().name().toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private List<Referent> referents(String kinds) {
    EnumSet<EntityKind> wanted = EnumSet.noneOf(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      if (kinds.contains(kind.name().substring(0, 2))) {
        wanted.add(kind);
      }
    }
    for (Passage passage : passages) {
      for (Token token : passage.sentence().tokens()) {
        if (token.begin() <= marked && marked < token.end()) {
          return cast.at(passage.index(), token.index(), wanted);
        }
      }
    }
    throw new IllegalArgumentException("no word is marked");
  }
}
