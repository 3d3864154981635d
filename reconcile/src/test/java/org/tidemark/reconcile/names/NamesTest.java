package org.tidemark.reconcile.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reconcile.names.Identity.Judgement;

/** Which names stand for one thing, and which only look alike. */
class NamesTest {
  private static final Names NAMES = new SpelledNames();

  private static Judgement judge(EntityKind kind, String one, String other) {
    Judgement there = NAMES.judge(Entity.named(kind, one), Entity.named(kind, other)).judgement();
    Judgement back = NAMES.judge(Entity.named(kind, other), Entity.named(kind, one)).judgement();
    assertEquals(there, back, one + " / " + other);
    return there;
  }

  private static void assertOrganisations(Judgement judgement, String one, String other) {
    assertEquals(judgement, judge(EntityKind.ORGANISATION, one, other), one + " / " + other);
  }

  private static void assertPersons(Judgement judgement, String one, String other) {
    assertEquals(judgement, judge(EntityKind.PERSON, one, other), one + " / " + other);
  }

  @Test
  void marksHyphensArticlesAndLettersOfOtherSpellingsAreNoDifference() {
    assertOrganisations(Judgement.SAME, "Hezbollah", "Hizbullah");
    assertOrganisations(Judgement.SAME, "al-Qaeda", "Al Qa'ida");
    assertOrganisations(Judgement.SAME, "The Red Front", "Red-Front");
    assertOrganisations(Judgement.SAME, "Red Front", "Red Front movement");
  }

  @Test
  void acronymIsItsFullName() {
    assertOrganisations(Judgement.SAME, "NDF", "Northern Dawn Front");
    assertOrganisations(Judgement.SAME, "U.S.", "United States");
    assertOrganisations(Judgement.SAME, "UN Security Council", "United Nations Security Council");
    assertOrganisations(Judgement.SAME, "Red Front (RF)", "RF");
    assertOrganisations(Judgement.DIFFERENT, "NDF", "NDFP");
  }

  @Test
  void branchIsNotItsParent() {
    assertOrganisations(Judgement.PART, "Dawn Front", "Dawn Front Coastal Province");
    assertOrganisations(Judgement.PART, "Dawn Front", "Dawn Front (Salim faction)");
    assertOrganisations(
        Judgement.DIFFERENT, "Dawn Front Coastal Province", "Dawn Front River Province");
  }

  @Test
  void splinterIsNotWhatItLeft() {
    assertOrganisations(Judgement.DIFFERENT, "IRA", "Real IRA");
    assertOrganisations(Judgement.DIFFERENT, "Dawn Front", "New Dawn Front");
  }

  @Test
  void shortFormIsNotSure() {
    assertOrganisations(Judgement.UNSURE, "Dawn Front", "Northern Dawn Front");
  }

  @Test
  void countryIsItsGovernment() {
    assertOrganisations(Judgement.SAME, "Iran", "Iranian government");
    assertOrganisations(Judgement.SAME, "Velmar", "Republic of Velmar");
    assertOrganisations(Judgement.DIFFERENT, "United Kingdom", "United States");
  }

  @Test
  void aliasOfTheReportIsAName() {
    Entity known =
        new Entity(
            EntityKind.ORGANISATION,
            "Army of the Hills",
            List.of(new Alias("Jaysh al-Tilal", "given in brackets")));
    Entity other = Entity.named(EntityKind.ORGANISATION, "Jaish al Tilal");
    assertFalse(NAMES.judge(known, other).isSame());
    Entity spelledSo = Entity.named(EntityKind.ORGANISATION, "Jaysh al Tilal");
    assertTrue(NAMES.judge(known, spelledSo).isSame());
  }

  @Test
  void personsAreKnownByTheirFullNames() {
    assertPersons(Judgement.SAME, "Osama bin Laden", "Usama Bin Ladin");
    assertPersons(Judgement.SAME, "Captain Iyad Haddad", "Iyad Haddad");
    assertPersons(Judgement.SAME, "Abubakar Lawan", "Abu Bakr Lawan");
    assertPersons(Judgement.SAME, "Hafiz Saeed", "Hafiz Saeed Khan");
    assertPersons(Judgement.UNSURE, "Hamdani", "Yusuf al-Hamdani");
    assertPersons(Judgement.UNSURE, "Abu Omar", "Abu Omar al-Shami");
    assertPersons(Judgement.DIFFERENT, "Mohammed Hassan", "Muhammad Hussein");
  }

  @Test
  void peoplesAreKnownByWhatTheyShare() {
    assertEquals(Judgement.SAME, judge(EntityKind.POPULATION, "Orlani", "ethnic Orlani"));
    assertEquals(Judgement.PART, judge(EntityKind.POPULATION, "students", "university students"));
  }

  @Test
  void listsTellWhatLettersCannot() {
    List<String> countries =
        List.of(
            "name\tkind\tcode\taliases\tadjectives\tpeople\tcapital",
            "Velmar\tcountry\tVE\tRepublic of Velmar\tVelmari\tVelmaris\tDorn");
    List<String> organisations =
        List.of("# a comment", "name\tkind\tcountry\taliases", "Red Front\tarmed\tVelmar\tFR|Rote");
    Names known = new KnownNames(countries, organisations);
    assertTrue(isSame(known, "Rote", "Red Front"));
    assertTrue(isSame(known, "Velmari government", "Republic of Velmar"));
    assertFalse(isSame(known, "Red Front", "Velmar"));
  }

  private static boolean isSame(Names names, String one, String other) {
    return names
        .judge(
            Entity.named(EntityKind.ORGANISATION, one),
            Entity.named(EntityKind.ORGANISATION, other))
        .isSame();
  }

  @Test
  void namesThatMayBeOneMeetInAKey() {
    String[][] pairs = {
      {"NDF", "Northern Dawn Front"},
      {"Hezbollah", "Hizbullah"},
      {"Red Front (RF)", "RF"},
      {"Red Front", "Red Front"}
    };
    for (String[] pair : pairs) {
      assertTrue(meet(EntityKind.ORGANISATION, pair[0], pair[1]), pair[0]);
      assertTrue(meet(EntityKind.ORGANISATION, pair[1], pair[0]), pair[0]);
    }
    assertTrue(meet(EntityKind.PERSON, "Hamdani", "Yusuf al-Hamdani"));
    assertFalse(meet(EntityKind.ORGANISATION, "Northern Dawn Front", "National Defence Force"));
    assertFalse(meet(EntityKind.PERSON, "Omar Tarek", "Omar Salim"));
  }

  private static boolean meet(EntityKind kind, String held, String fresh) {
    Set<String> common = new TreeSet<>(NameKeys.of(Entity.named(kind, held)));
    common.retainAll(NameKeys.wanted(Entity.named(kind, fresh)));
    return !common.isEmpty();
  }

  @Test
  void likenessIsASuggestionWithAReason() {
    assertTrue(suggested(EntityKind.PERSON, "Vladimir Petrov", "Владимир Петров"));
    assertTrue(suggested(EntityKind.PERSON, "Petrov, Vladimir", "Vladimir Petrov"));
    assertTrue(suggested(EntityKind.PERSON, "V. Petrov", "Vladimir Petrov"));
    assertTrue(suggested(EntityKind.PERSON, "Vladmir Petrov", "Vladimir Petrov"));
    assertTrue(suggested(EntityKind.ORGANISATION, "Harbour Works AG", "Harbor Works AG"));
    assertTrue(suggested(EntityKind.ORGANISATION, "Brigade Forty-Four", "Brigade 44"));
    assertFalse(suggested(EntityKind.PERSON, "Oleg Petrov", "Vladimir Petrov"));
    assertFalse(suggested(EntityKind.PERSON, "Salim bin Omar al-Rawi", "Omar bin Salim al-Rawi"));
    assertFalse(suggested(EntityKind.ORGANISATION, "Red Front", "Red Front Youth Wing"));
    assertFalse(suggested(EntityKind.ORGANISATION, "IRA", "Real IRA"));
    Likeness likeness = NameLikeness.of(EntityKind.PERSON, "Omar Salim Tarek", "Omar Tarek");
    assertEquals("one leaves out “salim”", likeness.because());
  }

  private static boolean suggested(EntityKind kind, String one, String other) {
    return NameLikeness.of(kind, one, other).isSuggested();
  }
}
