package org.tidemark.reading.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.time.Edtf;
import org.tidemark.reading.figure.Figures;
import org.tidemark.reading.frame.Frames;
import org.tidemark.reading.names.Cast;
import org.tidemark.reading.names.Referent;
import org.tidemark.reading.parse.English;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.rule.WordClasses;
import org.tidemark.reading.text.Passage;
import org.tidemark.reading.time.Anchor;
import org.tidemark.reading.time.TimeReader;

/** Scenes of a single sentence, in which nobody is known by name. */
final class Scenes {
  static final WordClasses WORDS = WordClasses.in(Path.of("../rules/en/words"));
  private static final Anchor REPORT = Anchor.of(Edtf.parse("2024-09-06"));

  private Scenes() {}

  static Scene of(String text) {
    Sentence sentence = English.sentence(text);
    return new Scene(
        text,
        new Passage(0, 0, Block.Role.PARAGRAPH, sentence),
        new Frames(sentence, WORDS.named("light-verbs")),
        Figures.of(sentence),
        new TimeReader().find(text, sentence.begin(), sentence.end(), REPORT),
        new Nobody(),
        null,
        null,
        null);
  }

  private static final class Nobody implements Cast {
    @Override
    public List<Entity> entities() {
      return List.of();
    }

    @Override
    public List<Referent> at(int passage, int token, Set<EntityKind> wanted) {
      return List.of();
    }

    @Override
    public @Nullable Entity topic() {
      return null;
    }

    @Override
    public List<Naming> namings() {
      return List.of();
    }
  }
}
