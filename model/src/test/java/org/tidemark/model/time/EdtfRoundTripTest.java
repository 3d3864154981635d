package org.tidemark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Random EDTF values, printed and read again, and made into bounds and back. */
class EdtfRoundTripTest {
  private final SplittableRandom random = new SplittableRandom(8601);

  @Test
  void everyValueIsReadBackAsItWasPrinted() {
    for (int i = 0; i < 100_000; i++) {
      Edtf edtf = randomEdtf();
      assertEquals(edtf, Edtf.parse(edtf.toString()));
    }
  }

  @Test
  void whatAWhenPrintsMeansThatWhen() {
    for (int i = 0; i < 50_000; i++) {
      Edtf edtf = randomRange();
      for (Mode mode : Mode.values()) {
        When when = When.of(edtf, mode);
        assertEquals(when, When.of(when.toEdtf(), mode), edtf::toString);
      }
    }
  }

  @Test
  void everyWhenCanBeSaidInWords() {
    for (int i = 0; i < 20_000; i++) {
      String words = When.of(randomEdtf()).inWords();
      assertEquals(words.strip(), words);
    }
  }

  private Edtf randomEdtf() {
    return random.nextInt(4) == 0 ? randomSet() : randomRange();
  }

  private Edtf randomRange() {
    return random.nextBoolean() ? randomDate() : randomInterval();
  }

  private EdtfDate randomDate() {
    EdtfDate date = firmDate(random.nextInt(1800, 2030));
    return random.nextInt(3) == 0 ? date.approximately() : date;
  }

  private EdtfDate firmDate(int year) {
    return switch (random.nextInt(8)) {
      case 0 -> EdtfDate.of(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
      case 1, 2 -> EdtfDate.of(YearMonth.of(year, random.nextInt(1, 13)));
      case 3 -> EdtfDate.of(Season.values()[random.nextInt(4)], year);
      case 4 -> EdtfDate.around(year, random.nextInt(1, 4));
      case 5 -> EdtfDate.of(random.nextInt(-200_000, 200_000));
      default -> EdtfDate.of(year);
    };
  }

  private Edtf randomInterval() {
    EdtfInterval.Side start = randomSide();
    EdtfInterval.Side end = randomSide();
    try {
      return new EdtfInterval(start, end);
    } catch (IllegalArgumentException backToFront) {
      return randomDate();
    }
  }

  private EdtfInterval.Side randomSide() {
    return switch (random.nextInt(6)) {
      case 0 -> new EdtfInterval.Side.Open();
      case 1 -> new EdtfInterval.Side.Unknown();
      default -> new EdtfInterval.Side.Known(randomDate());
    };
  }

  private Edtf randomSet() {
    List<EdtfSet.Member> members = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      members.add(randomMember());
    }
    EdtfSet.Kind[] kinds = EdtfSet.Kind.values();
    return new EdtfSet(kinds[random.nextInt(kinds.length)], members);
  }

  private EdtfSet.Member randomMember() {
    int year = random.nextInt(1900, 2030);
    return switch (random.nextInt(5)) {
      case 0 -> new EdtfSet.Member.Run(EdtfDate.of(year), EdtfDate.of(year + 3));
      case 1 -> new EdtfSet.Member.Run(null, randomDate());
      case 2 -> new EdtfSet.Member.Run(randomDate(), null);
      default -> new EdtfSet.Member.One(randomDate());
    };
  }
}
