package org.tidemark.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A set of EDTF dates (level 2): one of them is meant, or all of them are. */
public record EdtfSet(Kind kind, List<Member> members) implements Edtf {
  /** Which of the members are meant. */
  public enum Kind {
    ONE_OF,
    ALL_OF
  }

  /** A member of a set: a date, or a run of dates. */
  public sealed interface Member {
    /** A single date. */
    record One(EdtfDate date) implements Member {
      @Override
      public String toString() {
        return date.toString();
      }
    }

    /** All dates from one to another; a missing side is open. */
    record Run(@Nullable EdtfDate from, @Nullable EdtfDate to) implements Member {
      public Run {
        if (from == null && to == null) {
          throw new IllegalArgumentException("a run needs a date on one side");
        }
        if (from != null && to != null && after(from, to)) {
          throw new IllegalArgumentException("the run ends before it starts");
        }
      }

      private static boolean after(EdtfDate from, EdtfDate to) {
        Optional<LocalDate> first = from.earliest();
        Optional<LocalDate> last = to.latest();
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
      }

      @Override
      public String toString() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
      }
    }

    /** The first date of the member; null where the run is open. */
    default @Nullable EdtfDate lowest() {
      return switch (this) {
        case One one -> one.date();
        case Run run -> run.from();
      };
    }

    /** The last date of the member; null where the run is open. */
    default @Nullable EdtfDate highest() {
      return switch (this) {
        case One one -> one.date();
        case Run run -> run.to();
      };
    }
  }

  public EdtfSet {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a set needs a member");
    }
  }

  @Override
  public Optional<LocalDate> earliest() {
    Optional<LocalDate> found = Optional.empty();
    for (Member member : members) {
      EdtfDate lowest = member.lowest();
      Optional<LocalDate> day = lowest == null ? Optional.empty() : lowest.earliest();
      if (day.isEmpty()) {
        return day;
      }
      found = found.isPresent() && found.get().isBefore(day.get()) ? found : day;
    }
    return found;
  }

  @Override
  public Optional<LocalDate> latest() {
    Optional<LocalDate> found = Optional.empty();
    for (Member member : members) {
      EdtfDate highest = member.highest();
      Optional<LocalDate> day = highest == null ? Optional.empty() : highest.latest();
      if (day.isEmpty()) {
        return day;
      }
      found = found.isPresent() && found.get().isAfter(day.get()) ? found : day;
    }
    return found;
  }

  @Override
  public String toString() {
    String inside = members.stream().map(Object::toString).collect(Collectors.joining(","));
    return switch (kind) {
      case ONE_OF -> "[" + inside + "]";
      case ALL_OF -> "{" + inside + "}";
    };
  }
}
