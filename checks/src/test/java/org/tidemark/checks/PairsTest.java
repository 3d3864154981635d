package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.pairs.PairsTable;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.reconcile.Agreement;
import org.tidemark.reconcile.Comparison;
import org.tidemark.reconcile.Outcome;
import org.tidemark.reconcile.Testimony;
import org.tidemark.reconcile.names.Gazetteer;
import org.tidemark.reconcile.names.KnownNames;
import org.tidemark.reconcile.witness.Witness;

/** Our own table of pairs, judged with the lists that the program ships. */
class PairsTest {
  private static PairsTable table = new PairsTable(List.of(), List.of());
  private static Agreement agreement = new Agreement();

  @BeforeAll
  static void judge() throws IOException {
    table = PairsTable.read(Files.readString(Project.file("examples/pairs.tsv")));
    Comparison comparison = comparison(Project.file("rules/en/names"));
    for (PairsTable.Row row : table.rows()) {
      Testimony held = told(row.held(), row.heldPublished());
      Testimony fresh = told(row.fresh(), row.freshPublished());
      Outcome asked = Outcome.ofWord(Objects.requireNonNull(row.verdict()));
      agreement.add(asked, comparison.compare(held, fresh).outcome());
    }
  }

  private static Comparison comparison(Path lists) throws IOException {
    List<String> countries = Files.readAllLines(lists.resolve("countries.tsv"));
    return new Comparison(
        new KnownNames(countries, Files.readAllLines(lists.resolve("organisations.tsv"))),
        new Gazetteer(
            countries,
            Files.readAllLines(lists.resolve("places.tsv")),
            Files.readAllLines(lists.resolve("within.tsv"))));
  }

  private static Testimony told(Claim claim, @Nullable String published) {
    return new Testimony(
        claim, new Witness(claim.report(), "a report", null, Witness.when(published)));
  }

  @Test
  void everyRowIsRead() {
    assertEquals(List.of(), table.problems());
    assertTrue(table.rows().size() >= 320);
  }

  @Test
  void everyKindIsTried() {
    Set<Kind> tried = EnumSet.noneOf(Kind.class);
    table.rows().forEach(row -> tried.add(row.held().kind()));
    assertEquals(EnumSet.allOf(Kind.class), tried);
  }

  @Test
  void verdictsAgreeWithThePersons() {
    assertTrue(agreement.macroF1() >= 0.90, agreement::table);
  }

  @Test
  void changeIsNotCalledContradiction() {
    assertTrue(agreement.changeCalledContradiction() <= 0.02, agreement::table);
  }
}
