package org.tidemark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidemark.model.time.Mode;

class KindTest {

  @Test
  void figuresSharesAndMoneySpeakForTheirWholePeriod() {
    Set<Kind> throughout = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (kind.mode() == Mode.THROUGHOUT) {
        throughout.add(kind);
      }
    }
    assertEquals(
        Set.of(Kind.STRENGTH, Kind.COMPOSED_OF, Kind.FINANCES, Kind.INCOME_FROM), throughout);
  }

  @Test
  void everyKindIsFoundByItsCode() {
    for (Kind kind : Kind.values()) {
      assertEquals(kind, Kind.ofCode(kind.code()));
    }
  }

  @Test
  void peopleComeAndGoInSomeManner() {
    assertTrue(Kind.JOINED.takes(Qualifier.MANNER));
    assertTrue(Kind.LEFT.takes(Qualifier.MANNER));
    assertTrue(Kind.LEFT.takes(Qualifier.STRATUM));
  }

  @Test
  void anyKindCanSpeakOfAnUnnamedPart() {
    for (Kind kind : Kind.values()) {
      assertTrue(kind.takes(Qualifier.PART), kind.code());
    }
  }

  @Test
  void landCanBeHeldWithoutBeingNamed() {
    assertEquals(Kind.End.MAYBE_ENTITY, Kind.CONTROLS.end());
  }

  @Test
  void peopleLeadAndFoundAndPlacesAreHeld() {
    assertEquals(EntityKind.PERSON, Kind.LEADS.likelySubject());
    assertEquals(EntityKind.ORGANISATION, Kind.FOUNDED.likelySubject());
    assertEquals(EntityKind.PERSON, Kind.FOUNDED.likelyObject());
    assertEquals(EntityKind.PLACE, Kind.CONTROLS.likelyObject());
    assertEquals(EntityKind.POPULATION, Kind.COMPOSED_OF.likelyObject());
    assertEquals(EntityKind.ORGANISATION, Kind.ALLIED_WITH.likelyObject());
  }
}
