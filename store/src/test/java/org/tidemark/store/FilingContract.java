package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tidemark.store.Written.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;

/** Claims are found by the keys they are filed under, whenever they came. */
public abstract class FilingContract extends Trial {
  private static final Filing BY_KIND = new ByKind("kinds");

  private Casebook filed;

  protected FilingContract(Engine engine) {
    super(engine);
  }

  private record ByKind(String edition) implements Filing {
    @Override
    public Set<String> keys(Claim claim) {
      return Set.of(edition + " " + claim.kind().code(), "every");
    }
  }

  @BeforeEach
  void openFiled() {
    filed = engine.open(folder, clock, BY_KIND);
  }

  @AfterEach
  void closeFiled() {
    filed.close();
  }

  private static List<Kind> kinds(Collection<HeldClaim> claims) {
    return claims.stream().map(held -> held.claim().kind()).toList();
  }

  @Test
  void claimsAreFoundByAnyOfTheirKeysInTheOrderInWhichTheyCame() {
    filed.add(rivermen().read());
    assertEquals(List.of(Kind.LEADS), kinds(filed.filedUnder(Set.of("kinds leads", "nothing"))));
    assertEquals(
        List.of(Kind.CONTROLS, Kind.LEADS, Kind.STRENGTH, Kind.FOUGHT),
        kinds(filed.filedUnder(Set.of("every"))));
    assertEquals(List.of(), filed.upTo(0).filedUnder(Set.of("every")));
  }

  @Test
  void ofVeryManyThoseNearestInTimeAreFound() {
    filed.add(rivermen().read());
    assertEquals(List.of(Kind.LEADS, Kind.FOUGHT), kinds(sought("2016", 2)));
    assertEquals(List.of(Kind.STRENGTH, Kind.FOUGHT), kinds(sought("2018", 2)));
    assertEquals(4, sought("1950", 9).size());
    assertEquals(List.of(), filed.filedUnder(List.<Sought>of()));
  }

  private List<HeldClaim> sought(String when, int most) {
    return filed.filedUnder(List.of(new Sought(Set.of("every"), When.of(Edtf.parse(when)), most)));
  }

  @Test
  void whatAPersonFoundWrongIsNotAmongThem() {
    filed.add(rivermen().read());
    filed.record(new Decision.Reject(idOf(Kind.LEADS), "ina", ""));
    Claim right =
        rivermen()
            .claim(
                Assertion.of(Kind.HOSTILE_TO, organisation("Hill League"), RIVERMEN, Details.NONE),
                Holds.UNDATED,
                "League fought");
    filed.record(new Decision.Correct(idOf(Kind.FOUGHT), right, "ina", ""));
    assertEquals(
        List.of(Kind.CONTROLS, Kind.STRENGTH, Kind.HOSTILE_TO),
        kinds(filed.filedUnder(Set.of("every"))));
    assertEquals(List.of(), filed.verify());
  }

  @Test
  void casebookThatWasNotFiledIsFiledWhenItIsFirstAsked() {
    casebook.add(rivermen().read());
    casebook.add(other("a.txt", RIVERMEN, HILL_LEAGUE).read());
    assertEquals(5, filed.filedUnder(Set.of("every")).size());
    casebook.add(other("b.txt", HILL_LEAGUE, RIVERMEN).read());
    assertEquals(6, filed.filedUnder(Set.of("every")).size());
  }

  @Test
  void otherKeysAreFiledAnew() {
    filed.add(rivermen().read());
    try (Casebook later = engine.open(folder, clock, new ByKind("sorts"))) {
      assertEquals(List.of(Kind.LEADS), kinds(later.filedUnder(Set.of("sorts leads"))));
      assertEquals(List.of(), later.filedUnder(Set.of("kinds leads")));
    }
  }

  @Test
  void casebookOfTheFirstVersionIsFiledToo() {
    casebook.add(rivermen().read());
    toFirstVersion();
    try (Casebook opened = engine.open(folder, clock, BY_KIND)) {
      assertEquals(4, opened.filedUnder(Set.of("every")).size());
      engine.tamper(
          folder,
          "update entry set salt = (select salt from salts where salts.number = entry.number)");
      assertEquals(List.of(), opened.verify());
    }
  }

  /** The first version knew no salts; those that are in the hashes are laid aside. */
  private void toFirstVersion() {
    engine.tamper(folder, "create table salts as select number, salt from entry");
    engine.tamper(folder, "alter table entry drop column salt");
    List<String> later =
        List.of(
            "filed",
            "filing",
            "remark_matter",
            "remark",
            "beside",
            "wiping",
            "forgotten",
            "forgetting");
    for (String table : later) {
      engine.tamper(folder, "drop table " + table);
    }
    for (String index : List.of("claim_subject", "claim_object", "claim_days", "name_label")) {
      engine.tamper(folder, "drop index " + index);
    }
    engine.tamper(folder, "create index claim_subject on claim (subject_label)");
    engine.tamper(folder, "create index claim_object on claim (object_label)");
    engine.tamper(folder, "create index name_label on name (label)");
    engine.toVersion(folder, 1);
  }

  @Test
  void nameIsTiedToTheOtherNamesOfItsBearer() {
    filed.add(rivermen().read());
    Entity league = organisation("Rivermen", "Boatmen");
    filed.add(other("a.txt", league, HILL_LEAGUE).read());
    NameTies ties = ties("rivermen");
    assertEquals(List.of("The Rivermen", "RM", "Boatmen"), ties.same());
    assertEquals(List.of("The Rivermen", "RM"), ties("RM").same());
    assertEquals(Set.of(), ties.vouched());
    assertEquals(List.of(), ties("Nobody").same());
  }

  @Test
  void judgementsAreToldFromWhatReportsSay() {
    filed.add(rivermen().read());
    filed.record(judged("Hill League", "RM", Judgement.Identity.DIFFERENT));
    assertEquals(Set.of(NormalName.of("Hill League")), ties("Rivermen").apart());
    assertEquals(Set.of(NormalName.of("RM")), ties("Hill League").apart());
    Entry same = filed.record(judged("Hill League", "RM", Judgement.Identity.SAME));
    assertEquals(
        Set.of(NormalName.of("Hill League"), NormalName.of("RM")), ties("Hill League").vouched());
    filed.record(new Undo(same.number(), "ina", ""));
    assertEquals(Set.of(NormalName.of("RM")), ties("Hill League").apart());
  }

  private static Judgement judged(String one, String other, Judgement.Identity identity) {
    return new Judgement(
        Named.everywhere(EntityKind.ORGANISATION, one),
        Named.everywhere(EntityKind.ORGANISATION, other),
        identity,
        "ina",
        "");
  }

  private NameTies ties(String name) {
    Named named = Named.everywhere(EntityKind.ORGANISATION, name);
    return filed.ties(List.of(named)).get(named);
  }
}
