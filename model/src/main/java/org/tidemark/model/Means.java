package org.tidemark.model;

import org.jspecify.annotations.Nullable;

/** Assertions about what an organisation lives on, where it stands, and how and why it acts. */
public sealed interface Means extends Assertion {
  /** An organisation gets money from a funder. */
  record FundedBy(@Nullable Term subject, @Nullable Term object, Details details) implements Means {
    public FundedBy {
      Shape.check(Kind.FUNDED_BY, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.FUNDED_BY;
    }
  }

  /** An organisation lives on a source of income. */
  record IncomeFrom(@Nullable Term subject, @Nullable Term object, Details details)
      implements Means {
    public IncomeFrom {
      Shape.check(Kind.INCOME_FROM, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.INCOME_FROM;
    }
  }

  /** The state of an organisation's finances. */
  record Finances(@Nullable Term subject, @Nullable Term object, Details details) implements Means {
    public Finances {
      Shape.check(Kind.FINANCES, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.FINANCES;
    }
  }

  /** An organisation gets arms, training, sanctuary or backing. */
  record SupportedBy(@Nullable Term subject, @Nullable Term object, Details details)
      implements Means {
    public SupportedBy {
      Shape.check(Kind.SUPPORTED_BY, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.SUPPORTED_BY;
    }
  }

  /** An organisation holds a place. */
  record Controls(@Nullable Term subject, @Nullable Term object, Details details) implements Means {
    public Controls {
      Shape.check(Kind.CONTROLS, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.CONTROLS;
    }
  }

  /** An organisation operates in a place. */
  record PresentIn(@Nullable Term subject, @Nullable Term object, Details details)
      implements Means {
    public PresentIn {
      Shape.check(Kind.PRESENT_IN, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.PRESENT_IN;
    }
  }

  /** An organisation's stated or ascribed purpose. */
  record AimsTo(@Nullable Term subject, @Nullable Term object, Details details) implements Means {
    public AimsTo {
      Shape.check(Kind.AIMS_TO, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.AIMS_TO;
    }
  }

  /** An organisation's ideology, by name. */
  record HoldsIdeology(@Nullable Term subject, @Nullable Term object, Details details)
      implements Means {
    public HoldsIdeology {
      Shape.check(Kind.HOLDS_IDEOLOGY, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.HOLDS_IDEOLOGY;
    }
  }

  /** An organisation's habitual mode or method. */
  record OperatesBy(@Nullable Term subject, @Nullable Term object, Details details)
      implements Means {
    public OperatesBy {
      Shape.check(Kind.OPERATES_BY, subject, object, details);
    }

    @Override
    public Kind kind() {
      return Kind.OPERATES_BY;
    }
  }
}
