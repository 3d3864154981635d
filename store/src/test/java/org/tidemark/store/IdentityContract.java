package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tidemark.store.Written.organisation;
import static org.tidemark.store.Written.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** Which names are one entity's, by what reports say and people judge. */
public abstract class IdentityContract extends Trial {
  protected IdentityContract(Engine engine) {
    super(engine);
  }

  @Test
  void namesThatCoincideAreOneEntity() {
    casebook.add(rivermen().read());
    casebook.add(other("a.txt", organisation("rivermen"), HILL_LEAGUE).read());
    casebook.add(other("b.txt", organisation("RM"), HILL_LEAGUE).read());

    HeldEntity rivermen = casebook.entitiesCalled("the RIVERMEN").getFirst();
    assertEquals(1, casebook.entitiesCalled("RM").size());
    assertEquals(
        List.of("The Rivermen", "RM", "rivermen", "RM"),
        rivermen.names().stream().map(HeldEntity.Naming::name).toList());
    assertEquals(4, casebook.entities().size());
    assertEquals(6, casebook.claims(Question.ALL.about("RM")).size());
  }

  @Test
  void entitiesJudgedDifferentStayApart() {
    casebook.add(rivermen().read());
    Entity radio = organisation("Radio Mast", "RM");
    casebook.add(other("radio.txt", radio, HILL_LEAGUE).read());
    assertEquals(1, casebook.entitiesCalled("RM").size());

    Named mast = Named.everywhere(EntityKind.ORGANISATION, "Radio Mast");
    Named men = Named.everywhere(EntityKind.ORGANISATION, "Rivermen");
    Entry judged =
        casebook.record(
            new Judgement(mast, men, Judgement.Identity.DIFFERENT, "ina", "a broadcaster"));

    assertEquals(List.of("Radio Mast"), names(casebook.entitiesCalled("Radio Mast")));
    assertEquals(List.of("The Rivermen"), names(casebook.entitiesCalled("Rivermen")));
    assertEquals(1, casebook.claims(Question.ALL.about("Radio Mast")).size());
    assertEquals(
        1,
        casebook.upTo(2).entitiesCalled("Radio Mast").getFirst().names().stream()
            .filter(naming -> naming.name().equals("The Rivermen"))
            .count());

    casebook.record(new Undo(judged.number(), "ina", ""));
    assertEquals(5, casebook.claims(Question.ALL.about("Radio Mast")).size());
  }

  @Test
  void entitiesJudgedTheSameAreAskedForTogether() {
    casebook.add(rivermen().read());
    casebook.add(other("a.txt", organisation("Men of the River"), HILL_LEAGUE).read());
    casebook.record(
        new Judgement(
            Named.everywhere(EntityKind.ORGANISATION, "Men of the River"),
            Named.everywhere(EntityKind.ORGANISATION, "Rivermen"),
            Judgement.Identity.SAME,
            "ina",
            "a translation"));

    assertEquals(5, casebook.claims(Question.ALL.about("Rivermen")).size());
    assertEquals(1, casebook.entitiesCalled("Rivermen").size());
    assertEquals(3, casebook.claims(Question.ALL.about("Hill League").limit(3)).size() + 1);
  }

  @Test
  void namesakeInOneReportCanBeToldApart() {
    Written first = other("a.txt", person("Karim"), HILL_LEAGUE);
    Written second = other("b.txt", person("Karim"), HILL_LEAGUE);
    casebook.add(first.read());
    casebook.add(second.read());
    casebook.record(
        new Judgement(
            new Named(EntityKind.PERSON, "Karim", second.report().id()),
            Named.everywhere(EntityKind.PERSON, "Karim"),
            Judgement.Identity.DIFFERENT,
            "ina",
            "another man"));

    List<HeldEntity> both = casebook.entitiesCalled("Karim");
    assertEquals(List.of("Karim", "Karim"), names(both));
    assertEquals(2, casebook.entities().stream().filter(e -> e.name().equals("Karim")).count());
  }

  @Test
  void nameThatOneReportGivesToTwoJoinsNothing() {
    Entity north = organisation("Northern Front", "the Front");
    Entity south = organisation("Southern Front", "the Front");
    casebook.add(other("fronts.txt", north, south).read());

    assertEquals(2, casebook.entities().size());
  }

  @Test
  void judgementOfAnUnknownNameIsRefused() {
    casebook.add(rivermen().read());
    Judgement judgement =
        new Judgement(
            Named.everywhere(EntityKind.ORGANISATION, "Nobody"),
            Named.everywhere(EntityKind.ORGANISATION, "Rivermen"),
            Judgement.Identity.SAME,
            "ina",
            "");
    assertThrows(IllegalArgumentException.class, () -> casebook.record(judgement));
  }

  private static List<String> names(List<HeldEntity> entities) {
    return entities.stream().map(HeldEntity::name).toList();
  }
}
