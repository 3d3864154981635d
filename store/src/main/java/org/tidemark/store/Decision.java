package org.tidemark.store;

import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;

/** What a person makes of one claim; the latest one that is not undone counts. */
public sealed interface Decision extends Act {
  /** The claim it speaks of. */
  ClaimId claim();

  /** The words do say this. */
  record Accept(ClaimId claim, String by, String why) implements Decision {
    public Accept {
      requirePerson(by);
    }
  }

  /** The words say something else, namely the correction, which is taken as accepted. */
  record Correct(ClaimId claim, Claim correction, String by, String why) implements Decision {
    public Correct {
      requirePerson(by);
      if (correction.id().equals(claim)) {
        throw new IllegalArgumentException("the correction of " + claim + " changes nothing");
      }
    }
  }

  /** The words say this too, which nobody had proposed; the claim is taken as accepted. */
  record Code(Claim coded, String by, String why) implements Decision {
    public Code {
      requirePerson(by);
    }

    @Override
    public ClaimId claim() {
      return coded.id();
    }
  }

  /** The words do not say this. */
  record Reject(ClaimId claim, String by, String why) implements Decision {
    public Reject {
      requirePerson(by);
    }
  }

  /** It should not have been proposed, for instance because its rule is a bad one. */
  record Withdraw(ClaimId claim, String by, String why) implements Decision {
    public Withdraw {
      requirePerson(by);
    }
  }

  private static void requirePerson(String by) {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a decision is somebody's: say whose");
    }
  }
}
