package org.tidemark.model;

import org.jspecify.annotations.Nullable;

/** Assertions about who leads, belongs, joins and leaves, and how many there are. */
public sealed interface People extends Assertion {
  /** A person leads an organisation or a part of it. */
  record Leads(@Nullable Term subject, @Nullable Term object, Details details) implements People {
    public Leads {
      Shape.check(Kind.LEADS, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.LEADS;
    }
  }

  /** A person belongs to an organisation in a role that is not its leader's. */
  record MemberOf(@Nullable Term subject, @Nullable Term object, Details details)
      implements People {
    public MemberOf {
      Shape.check(Kind.MEMBER_OF, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.MEMBER_OF;
    }
  }

  /** A person was killed, captured, dismissed … from an organisation. */
  record Removed(@Nullable Term subject, @Nullable Term object, Details details) implements People {
    public Removed {
      Shape.check(Kind.REMOVED, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.REMOVED;
    }
  }

  /** An organisation counts so many. */
  record Strength(@Nullable Term subject, @Nullable Term object, Details details)
      implements People {
    public Strength {
      Shape.check(Kind.STRENGTH, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.STRENGTH;
    }
  }

  /** People or an organisation joined an organisation. */
  record Joined(@Nullable Term subject, @Nullable Term object, Details details) implements People {
    public Joined {
      Shape.check(Kind.JOINED, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.JOINED;
    }
  }

  /** People were lost to an organisation. */
  record Left(@Nullable Term subject, @Nullable Term object, Details details) implements People {
    public Left {
      Shape.check(Kind.LEFT, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.LEFT;
    }
  }

  /** An organisation is made up, in some share, of a population. */
  record ComposedOf(@Nullable Term subject, @Nullable Term object, Details details)
      implements People {
    public ComposedOf {
      Shape.check(Kind.COMPOSED_OF, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.COMPOSED_OF;
    }
  }
}
