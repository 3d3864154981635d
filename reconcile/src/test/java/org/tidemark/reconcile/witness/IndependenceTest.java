package org.tidemark.reconcile.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tidemark.model.ReportId;

/** Which reports count as witnesses of their own. */
class IndependenceTest {
  private static final String LONG =
      "The council of elders met on the square before the old customs house and decided, after a"
          + " night of argument, that nobody would leave the town before the harvest was in.";

  private static ReportId id(String name) {
    return ReportId.of(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Account account(
      String name, @Nullable String publisher, String published, String text) {
    Witness witness = new Witness(id(name), name, publisher, Witness.when(published));
    return new Account(witness, text, Set.of());
  }

  private static Corroboration among(Account... accounts) {
    List<ReportId> ids = List.of(accounts).stream().map(a -> a.witness().report()).toList();
    return new Independence(List.of(accounts)).among(ids);
  }

  @Test
  void twoReportsThatShareNothingAreTwoWitnesses() {
    Account one = account("A letter", "Dorn Post", "2016", "The bridge fell in March.");
    Account other = account("A survey", "River Institute", "2017", "In March the bridge fell.");
    assertEquals(new Corroboration(2, List.of(), 0), among(one, other));
  }

  @Test
  void reportThatCitesTheOtherIsNoWitnessBesideIt() {
    Account one = account("A letter", "Dorn Post", "2016", "The bridge fell in March.");
    Account other =
        account("A survey", null, "2017", "According to the Dorn Post the bridge fell in March.");
    Corroboration both = among(other, one);
    assertEquals(1, both.witnesses());
    assertEquals(
        List.of("“A survey” is no witness beside “A letter”, which it cites"), both.discounted());
  }

  @Test
  void reportsOfOneWireAreOneWitness() {
    Account one = account("Post", "Post", "2016", "DORN (Reuters) - The bridge fell.");
    Account other = account("Echo", "Echo", "2016", "DORN (Reuters) - A bridge has fallen.");
    assertEquals(1, among(one, other).witnesses());
  }

  @Test
  void longSharedWordingIsOneWitness() {
    Account one = account("Post", "Post", "2016", "Today. " + LONG);
    Account other = account("Echo", "Echo", "2018", LONG + " So it was said.");
    Corroboration both = among(one, other);
    assertEquals(1, both.witnesses());
    assertTrue(both.discounted().getFirst().contains("the council of elders met"));
  }

  @Test
  void reportThatLeansOnAnotherIsOneWitnessWithIt() {
    Account one = account("Post", "Post", "2016", "The bridge fell.");
    Account other =
        new Account(
            new Witness(id("Echo"), "Echo", null, Witness.when("2017")),
            "A bridge has fallen.",
            Set.of(id("Post")));
    assertEquals(1, among(one, other).witnesses());
  }

  @Test
  void sameReportTwiceIsOneWitness() {
    Account one = account("Post", "Post", "2016", "The bridge fell.");
    assertEquals(1, among(one, one).witnesses());
  }
}
