package org.tidemark.model.time;

import java.time.LocalDate;
import java.util.Optional;

/** An EDTF interval: two sides, each a date, open, or unknown. */
public record EdtfInterval(Side start, Side end) implements Edtf {
  /** One side of an interval. */
  public sealed interface Side {
    /** A side that is given. */
    record Known(EdtfDate date) implements Side {
      @Override
      public String toString() {
        return date.toString();
      }
    }

    /** A side that has no end: the interval goes on. */
    record Open() implements Side {
      @Override
      public String toString() {
        return "..";
      }
    }

    /** A side that exists but is not known. */
    record Unknown() implements Side {
      @Override
      public String toString() {
        return "";
      }
    }
  }

  public EdtfInterval {
    if (start instanceof Side.Unknown && end instanceof Side.Unknown) {
      throw new IllegalArgumentException("an interval with both sides unknown says nothing");
    }
    if (earliest(start).isPresent()
        && latest(end).isPresent()
        && earliest(start).get().isAfter(latest(end).get())) {
      throw new IllegalArgumentException("the interval ends before it starts");
    }
  }

  /** From one date to another. */
  public static EdtfInterval between(EdtfDate start, EdtfDate end) {
    return new EdtfInterval(new Side.Known(start), new Side.Known(end));
  }

  /** From a date on, with no end in sight. */
  public static EdtfInterval since(EdtfDate start) {
    return new EdtfInterval(new Side.Known(start), new Side.Open());
  }

  /** Up to a date, from nobody knows when. */
  public static EdtfInterval until(EdtfDate end) {
    return new EdtfInterval(new Side.Open(), new Side.Known(end));
  }

  @Override
  public Optional<LocalDate> earliest() {
    return earliest(start);
  }

  @Override
  public Optional<LocalDate> latest() {
    return latest(end);
  }

  private static Optional<LocalDate> earliest(Side side) {
    return side instanceof Side.Known known ? known.date().earliest() : Optional.empty();
  }

  private static Optional<LocalDate> latest(Side side) {
    return side instanceof Side.Known known ? known.date().latest() : Optional.empty();
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
