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

/** What every casebook does, done in a file. */
final class SqliteContractTest {
  @Nested
  final class Keeping extends KeepingContract {
    Keeping() {
      super(new SqliteEngine());
    }
  }

  @Nested
  final class Asking extends AskingContract {
    Asking() {
      super(new SqliteEngine());
    }
  }

  @Nested
  final class Deciding extends DecidingContract {
    Deciding() {
      super(new SqliteEngine());
    }
  }

  @Nested
  final class Filed extends FilingContract {
    Filed() {
      super(new SqliteEngine());
    }
  }

  @Nested
  final class Remarking extends RemarkContract {
    Remarking() {
      super(new SqliteEngine());
    }
  }

  @Nested
  final class Identity extends IdentityContract {
    Identity() {
      super(new SqliteEngine());
    }
  }

  @Nested
  final class Forgetting extends ForgettingContract {
    Forgetting() {
      super(new SqliteEngine());
    }
  }

  @Nested
  final class Verifying extends VerifyingContract {
    Verifying() {
      super(new SqliteEngine());
    }
  }
}
