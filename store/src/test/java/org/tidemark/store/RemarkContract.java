package org.tidemark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people say of what stands open is appended and can be undone. */
public abstract class RemarkContract extends Trial {
  private static final Remark EXPLAINED =
      new Remark(List.of("two", "one"), Remark.State.EXPLAINED, "ina", "another unit");
  private static final Remark WORK =
      new Remark(List.of("three"), Remark.State.WORK_NEEDED, "jon", "");

  protected RemarkContract(Engine engine) {
    super(engine);
  }

  private List<Act> standing(Holdings holdings) {
    return holdings.remarks().stream().map(entry -> (Act) entry.change()).toList();
  }

  @Test
  void remarksStandUntilTheyAreUndone() {
    casebook.add(rivermen().read());
    Entry first = casebook.record(EXPLAINED);
    casebook.record(WORK);
    assertEquals(List.of(EXPLAINED, WORK), standing(casebook));
    assertEquals(List.of("one", "two"), EXPLAINED.matters());
    casebook.record(new Undo(first.number(), "ina", ""));
    assertEquals(List.of(WORK), standing(casebook));
    assertEquals(List.of(EXPLAINED), standing(casebook.upTo(first.number())));
    assertEquals(EXPLAINED, casebook.entries().get(1).change());
    assertEquals(List.of(), casebook.verify());
  }

  @Test
  void remarksGoWithACopy() {
    casebook.add(rivermen().read());
    casebook.record(EXPLAINED);
    try (Casebook copy = engine.another(folder, clock)) {
      copy.copyFrom(casebook);
      assertEquals(casebook.entries(), copy.entries());
    }
  }

  @Test
  void changedRemarkIsFound() {
    casebook.record(EXPLAINED);
    engine.tamper(folder, "update remark_matter set matter = 'four' where position = 0");
    assertEquals("entry 1", casebook.verify().getFirst().where());
  }

  @Test
  void remarkAboutNothingIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Remark(List.of(), Remark.State.OPEN, "ina", "why"));
  }
}
