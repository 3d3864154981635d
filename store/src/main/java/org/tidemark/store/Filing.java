package org.tidemark.store;

import java.util.Set;
import org.tidemark.model.Claim;

/**
 * The keys under which claims are filed, so that those which may speak of one matter are found
 * among many. What the keys mean is not the store's to know.
 */
public interface Filing {
  /** Filing nothing. */
  Filing NONE =
      new Filing() {
        @Override
        public String edition() {
          return "";
        }

        @Override
        public Set<String> keys(Claim claim) {
          return Set.of();
        }
      };

  /** What these keys are known by; another where the same claim may have other keys. */
  String edition();

  /** The keys of a claim. */
  Set<String> keys(Claim claim);
}
