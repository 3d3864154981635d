package org.tidemark.workbench;

import java.util.Set;
import org.tidemark.model.Claim;
import org.tidemark.reconcile.Keys;
import org.tidemark.store.Filing;

/** The filing of claims under the keys by which claims about one matter find each other. */
final class FiledByKeys implements Filing {
  @Override
  public String edition() {
    return Keys.EDITION;
  }

  @Override
  public Set<String> keys(Claim claim) {
    return Keys.of(claim);
  }
}
