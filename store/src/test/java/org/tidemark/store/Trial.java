package org.tidemark.store;

import static org.tidemark.store.Written.during;
import static org.tidemark.store.Written.organisation;
import static org.tidemark.store.Written.person;
import static org.tidemark.store.Written.place;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;

/** An open casebook with nothing in it, and reports to put into it. */
public abstract class Trial {
  protected static final Entity RIVERMEN = organisation("The Rivermen", "RM");
  protected static final Entity HILL_LEAGUE = organisation("Hill League");
  protected static final Entity ODA = person("Oda Brandt");
  protected static final Entity NORTHFORD = place("Northford");

  private static final String TEXT =
      """
      The Rivermen (RM) held Northford through 2017 and 2018.
      Oda Brandt led the Rivermen from 2016 until 2019.
      In 2018 the Rivermen had about 400 men.
      The Hill League fought the Rivermen.
      """;

  @TempDir protected Path folder;

  protected final Engine engine;
  protected final Clock clock = new Clock();
  protected Casebook casebook;

  protected Trial(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void openCasebook() {
    casebook = engine.open(folder, clock);
  }

  @AfterEach
  void closeCasebook() {
    casebook.close();
  }

  protected static Written rivermen() {
    return Written.report("rivermen.txt", TEXT)
        .with(RIVERMEN)
        .says(Kind.CONTROLS, RIVERMEN, NORTHFORD, during("2017/2018"), "held Northford")
        .says(Kind.LEADS, ODA, RIVERMEN, during("2016/2019"), "Oda Brandt led the Rivermen")
        .counts(RIVERMEN, Figure.about(400), "men", during("2018"), "about 400 men")
        .says(Kind.FOUGHT, HILL_LEAGUE, RIVERMEN, "The Hill League fought the Rivermen");
  }

  protected static Written other(String file, Entity subject, Entity object) {
    String text = "Later " + subject.name() + " joined hands with " + object.name() + ", " + file;
    return Written.report(file, text).says(Kind.ALLIED_WITH, subject, object, "joined hands");
  }

  protected ClaimId idOf(Kind kind) {
    return casebook.claims(Question.ALL.kind(kind)).getFirst().id();
  }

  protected static Status statusOf(Holdings holdings, ClaimId id) {
    return holdings.claim(id).orElseThrow().status();
  }
}
