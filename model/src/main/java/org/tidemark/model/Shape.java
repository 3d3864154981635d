package org.tidemark.model;

import org.jspecify.annotations.Nullable;

/** The shape a kind demands of its parts; a claim that lacks it cannot be made. */
final class Shape {
  private Shape() {}

  static void check(Kind kind, @Nullable Term subject, @Nullable Term object, Details details) {
    checkSubject(kind, subject, object, details);
    checkObject(kind, object);
    for (Qualifier qualifier : details.words().keySet()) {
      require(kind.takes(qualifier), kind, "takes no " + qualifier.code());
    }
    require(kind != Kind.STRENGTH || details.value() != null, kind, "needs a figure");
  }

  private static void checkSubject(
      Kind kind, @Nullable Term subject, @Nullable Term object, Details details) {
    if (kind == Kind.CAUSED) {
      require(subject instanceof Words, kind, "needs the words of its cause");
    } else if (kind == Kind.ATTACKED || kind == Kind.FOUGHT) {
      require(subject == null || subject instanceof Entity, kind, "is done by an entity");
      boolean saysSomething = subject != null || object != null || !details.equals(Details.NONE);
      require(saysSomething, kind, "must say who, where or whom");
    } else {
      require(subject instanceof Entity, kind, "needs a subject");
    }
  }

  private static void checkObject(Kind kind, @Nullable Term object) {
    switch (kind.end()) {
      case ENTITY -> require(object instanceof Entity, kind, "needs an entity at its far end");
      case MAYBE_ENTITY ->
          require(object == null || object instanceof Entity, kind, "takes an entity there");
      case WORDS -> require(object instanceof Words, kind, "needs the report's words");
      case NONE -> require(object == null, kind, "has no far end");
    }
  }

  private static void require(boolean holds, Kind kind, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(kind.code() + " " + otherwise);
    }
  }
}
