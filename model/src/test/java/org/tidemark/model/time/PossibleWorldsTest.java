package org.tidemark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Questions asked of random times and, beside them, of every concrete way in which those times can
 * be true: days 0 to 9. Bounds lie on the inner days and no question asks about the outermost two,
 * which stand for all time before and after. A way is a set of days, kept as the bits of an int.
 */
class PossibleWorldsTest {
  private static final int DAYS = 10;
  private static final int FIRST_BOUND = 3;
  private static final int LAST_BOUND = 6;
  private static final LocalDate DAY_0 = LocalDate.of(2015, 2, 25);

  private final SplittableRandom random = new SplittableRandom(20150226);
  private long questions;

  @Test
  void millionRandomQuestionsAgreeWithEveryPossibleWorld() {
    while (questions < 800_000) {
      When when = randomWhen();
      int[] worlds = worlds(when);
      for (int day = 1; day < DAYS - 1; day++) {
        int wanted = 1 << day;
        check(when, worlds, wanted, when.answer(day(day)));
      }
      for (int i = 0; i < 10; i++) {
        int from = random.nextInt(1, DAYS - 1);
        int to = random.nextInt(from, DAYS - 1);
        check(when, worlds, days(from, to), when.answer(day(from), day(to)));
      }
    }
    while (questions < 1_000_000) {
      checkRelation(randomWhen(), randomWhen());
    }
    assertTrue(questions >= 1_000_000);
  }

  @Test
  void unionHoldsWhateverEitherHoldsAndIntersectionWhateverBothDo() {
    for (int i = 0; i < 3_000; i++) {
      When a = randomWhen().asThroughout();
      When b = randomWhen().asThroughout();
      checkUnion(a, b);
      checkIntersection(a, b);
    }
  }

  @Test
  void clippingLeavesTheWorldsThatTheDayOfTheReportAllows() {
    for (int i = 0; i < 5_000; i++) {
      When when = randomWhen().asWithin();
      int day = random.nextInt(DAYS);
      int past = days(0, day);
      Set<Integer> kept = new TreeSet<>();
      for (int world : worlds(when)) {
        if ((world & ~past) == 0) {
          kept.add(world);
        }
      }
      if (!kept.isEmpty()) {
        assertEquals(kept, set(worlds(when.clippedAt(day(day)))), () -> when + " at " + day);
      }
    }
  }

  private void check(When when, int[] worlds, int window, Answer answer) {
    questions++;
    boolean all = every(worlds, world -> (world & window) != 0);
    boolean none = every(worlds, world -> (world & window) == 0);
    Answer expected = all ? Answer.SURELY : none ? Answer.NO : Answer.POSSIBLY;
    assertEquals(expected, answer, () -> when + " in " + Integer.toBinaryString(window));
  }

  private void checkRelation(When a, When b) {
    EnumSet<Allen> found = EnumSet.noneOf(Allen.class);
    boolean allOverlap = true;
    boolean anyOverlap = false;
    for (int one : runs(a)) {
      for (int two : runs(b)) {
        found.add(allen(one, two));
        allOverlap &= (one & two) != 0;
        anyOverlap |= (one & two) != 0;
      }
    }
    Relation relation = a.relation(b);
    questions += Allen.values().length;
    assertEquals(found, relation.possible(), () -> a + " and " + b);
    assertEquals(allOverlap, relation.mustOverlap());
    assertEquals(anyOverlap, relation.mayOverlap());
    assertEquals(anyOverlap, a.intersection(b).isPresent());
    EnumSet<Allen> inverse = EnumSet.noneOf(Allen.class);
    found.forEach(one -> inverse.add(one.inverse()));
    assertEquals(inverse, b.relation(a).possible());
  }

  private void checkUnion(When a, When b) {
    When union = a.union(b);
    assertEquals(union, b.union(a));
    Set<Integer> worlds = set(worlds(union));
    for (int one : runs(a)) {
      for (int two : runs(b)) {
        assertTrue(worlds.contains(one | two), () -> a + " with " + b + " gives " + union);
      }
    }
  }

  private void checkIntersection(When a, When b) {
    Optional<When> both = a.intersection(b);
    assertEquals(both, b.intersection(a));
    Set<Integer> worlds = both.map(when -> set(worlds(when))).orElse(Set.of());
    for (int one : runs(a)) {
      for (int two : runs(b)) {
        int shared = one & two;
        assertTrue(shared == 0 || worlds.contains(shared), () -> a + " and " + b);
      }
    }
  }

  private static Allen allen(int one, int two) {
    int s1 = Integer.numberOfTrailingZeros(one);
    int e1 = 31 - Integer.numberOfLeadingZeros(one);
    int s2 = Integer.numberOfTrailingZeros(two);
    int e2 = 31 - Integer.numberOfLeadingZeros(two);
    if (e1 < s2) {
      return e1 + 1 == s2 ? Allen.MEETS : Allen.BEFORE;
    }
    if (e2 < s1) {
      return e2 + 1 == s1 ? Allen.MET_BY : Allen.AFTER;
    }
    int end = Integer.compare(e1, e2);
    if (s1 == s2) {
      return end == 0 ? Allen.EQUALS : end < 0 ? Allen.STARTS : Allen.STARTED_BY;
    }
    if (s1 < s2) {
      return end == 0 ? Allen.FINISHED_BY : end < 0 ? Allen.OVERLAPS : Allen.CONTAINS;
    }
    return end == 0 ? Allen.FINISHES : end < 0 ? Allen.DURING : Allen.OVERLAPPED_BY;
  }

  /** Every set of days that makes the words true. */
  private static int[] worlds(When when) {
    return worlds(when, when.mode() == Mode.WITHIN);
  }

  /** Every run of days that makes the words true. */
  private static int[] runs(When when) {
    return Arrays.stream(worlds(when)).filter(PossibleWorldsTest::isRun).toArray();
  }

  private static boolean isRun(int world) {
    int low = world >> Integer.numberOfTrailingZeros(world);
    return (low & (low + 1)) == 0;
  }

  private static int[] worlds(When when, boolean partsToo) {
    TreeSet<Integer> periods = new TreeSet<>();
    for (int start = 0; start < DAYS; start++) {
      for (int end = start; end < DAYS; end++) {
        if (allows(when.start(), start) && allows(when.end(), end)) {
          periods.add(days(start, end));
        }
      }
    }
    int[] whole = periods.stream().mapToInt(Integer::intValue).toArray();
    return partsToo
        ? IntStream.range(1, 1 << DAYS)
            .filter(world -> !every(whole, period -> (world & ~period) != 0))
            .toArray()
        : whole;
  }

  private static boolean allows(Boundary boundary, int day) {
    LocalDate date = day(day);
    LocalDate earliest = boundary.earliest();
    LocalDate latest = boundary.latest();
    return (earliest == null || !date.isBefore(earliest))
        && (latest == null || !date.isAfter(latest));
  }

  private static boolean every(int[] worlds, IntPredicate test) {
    for (int world : worlds) {
      if (!test.test(world)) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> set(int[] worlds) {
    Set<Integer> set = new TreeSet<>();
    for (int world : worlds) {
      set.add(world);
    }
    return set;
  }

  private static int days(int from, int to) {
    return (1 << (to + 1)) - (1 << from);
  }

  private static LocalDate day(int number) {
    return DAY_0.plusDays(number);
  }

  private When randomWhen() {
    Mode mode = random.nextBoolean() ? Mode.THROUGHOUT : Mode.WITHIN;
    while (true) {
      Boundary start = randomBoundary();
      Boundary end = randomBoundary();
      LocalDate earliest = start.earliest();
      LocalDate latest = end.latest();
      if (earliest == null || latest == null || !earliest.isAfter(latest)) {
        return new When(start, end, mode);
      }
    }
  }

  private Boundary randomBoundary() {
    int one = random.nextInt(FIRST_BOUND, LAST_BOUND + 1);
    int two = random.nextInt(FIRST_BOUND, LAST_BOUND + 1);
    @Nullable LocalDate earliest = random.nextInt(5) == 0 ? null : day(Math.min(one, two));
    @Nullable LocalDate latest = random.nextInt(5) == 0 ? null : day(Math.max(one, two));
    return new Boundary(earliest, latest, random.nextBoolean(), false);
  }
}
