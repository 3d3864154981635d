package org.tidemark.store.sql;

import org.junit.jupiter.api.Nested;
import org.tidemark.store.AskingContract;
import org.tidemark.store.DecidingContract;
import org.tidemark.store.FilingContract;
import org.tidemark.store.ForgettingContract;
import org.tidemark.store.IdentityContract;
import org.tidemark.store.KeepingContract;
import org.tidemark.store.RemarkContract;
import org.tidemark.store.VerifyingContract;

/**
 * What every casebook does, done on a real server, which the tests start; without one they fail.
 */
final class PostgresContractTest {
  @Nested
  final class Keeping extends KeepingContract {
    Keeping() {
      super(new PostgresEngine());
    }
  }

  @Nested
  final class Asking extends AskingContract {
    Asking() {
      super(new PostgresEngine());
    }
  }

  @Nested
  final class Deciding extends DecidingContract {
    Deciding() {
      super(new PostgresEngine());
    }
  }

  @Nested
  final class Filed extends FilingContract {
    Filed() {
      super(new PostgresEngine());
    }
  }

  @Nested
  final class Remarking extends RemarkContract {
    Remarking() {
      super(new PostgresEngine());
    }
  }

  @Nested
  final class Identity extends IdentityContract {
    Identity() {
      super(new PostgresEngine());
    }
  }

  @Nested
  final class Forgetting extends ForgettingContract {
    Forgetting() {
      super(new PostgresEngine());
    }
  }

  @Nested
  final class Verifying extends VerifyingContract {
    Verifying() {
      super(new PostgresEngine());
    }
  }
}
