package org.tidemark.model;

import org.jspecify.annotations.Nullable;

/** Assertions about how organisations are built, named and made out of one another. */
public sealed interface Structure extends Assertion {
  /** One organisation is a branch, wing, province, affiliate … of another. */
  record PartOf(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public PartOf {
      Shape.check(Kind.PART_OF, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.PART_OF;
    }
  }

  /** An organisation came into being, perhaps by someone's act. */
  record Founded(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public Founded {
      Shape.check(Kind.FOUNDED, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.FOUNDED;
    }
  }

  /** An organisation ceased to be. */
  record Dissolved(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public Dissolved {
      Shape.check(Kind.DISSOLVED, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.DISSOLVED;
    }
  }

  /** An organisation was made out of another, or out of a population. */
  record FormedFrom(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public FormedFrom {
      Shape.check(Kind.FORMED_FROM, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.FORMED_FROM;
    }
  }

  /** An organisation broke away from another. */
  record SplitFrom(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public SplitFrom {
      Shape.check(Kind.SPLIT_FROM, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.SPLIT_FROM;
    }
  }

  /** An organisation went into another that existed. */
  record MergedInto(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public MergedInto {
      Shape.check(Kind.MERGED_INTO, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.MERGED_INTO;
    }
  }

  /** An organisation or person has another name. */
  record KnownAs(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public KnownAs {
      Shape.check(Kind.KNOWN_AS, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.KNOWN_AS;
    }
  }

  /** Allegiance was given to an organisation or person. */
  record PledgedTo(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public PledgedTo {
      Shape.check(Kind.PLEDGED_TO, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.PLEDGED_TO;
    }
  }

  /** An organisation or person decides a matter for another. */
  record AuthorityOver(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public AuthorityOver {
      Shape.check(Kind.AUTHORITY_OVER, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.AUTHORITY_OVER;
    }
  }

  /** An organisation claims a place as its area of responsibility. */
  record Covers(@Nullable Term subject, @Nullable Term object, Details details)
      implements Structure {
    public Covers {
      Shape.check(Kind.COVERS, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.COVERS;
    }
  }
}
