package org.tidemark.model;

import org.jspecify.annotations.Nullable;

/** Assertions about what happens between an organisation and others. */
public sealed interface Dealings extends Assertion {
  /** Two organisations cooperate. */
  record AlliedWith(@Nullable Term subject, @Nullable Term object, Details details)
      implements Dealings {
    public AlliedWith {
      Shape.check(Kind.ALLIED_WITH, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.ALLIED_WITH;
    }
  }

  /** Two organisations are enemies, no fight being told. */
  record HostileTo(@Nullable Term subject, @Nullable Term object, Details details)
      implements Dealings {
    public HostileTo {
      Shape.check(Kind.HOSTILE_TO, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.HOSTILE_TO;
    }
  }

  /** An attack, by whom and where. */
  record Attacked(@Nullable Term subject, @Nullable Term object, Details details)
      implements Dealings {
    public Attacked {
      Shape.check(Kind.ATTACKED, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.ATTACKED;
    }
  }

  /** Two armed sides fought. */
  record Fought(@Nullable Term subject, @Nullable Term object, Details details)
      implements Dealings {
    public Fought {
      Shape.check(Kind.FOUGHT, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.FOUGHT;
    }
  }

  /** An organisation, person or state said something. */
  record Stated(@Nullable Term subject, @Nullable Term object, Details details)
      implements Dealings {
    public Stated {
      Shape.check(Kind.STATED, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.STATED;
    }
  }

  /** A body listed, sanctioned or banned an organisation or person. */
  record DesignatedBy(@Nullable Term subject, @Nullable Term object, Details details)
      implements Dealings {
    public DesignatedBy {
      Shape.check(Kind.DESIGNATED_BY, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.DESIGNATED_BY;
    }
  }

  /** The report says that one thing brought about another. */
  record Caused(@Nullable Term subject, @Nullable Term object, Details details)
      implements Dealings {
    public Caused {
      Shape.check(Kind.CAUSED, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.CAUSED;
    }
  }
}
