package org.tidemark.reconcile;

/**
 * What a comparison comes to before it is written down.
 *
 * @param outcome which of the six
 * @param reason why, without the quotes
 */
record Ruling(Outcome outcome, String reason) {
  static Ruling adds(String reason) {
    return new Ruling(Outcome.ADDS, reason);
  }

  static Ruling confirms(String reason) {
    return new Ruling(Outcome.CONFIRMS, reason);
  }

  static Ruling refines(String reason) {
    return new Ruling(Outcome.REFINES, reason);
  }

  static Ruling succeeds(String reason) {
    return new Ruling(Outcome.SUCCEEDS, reason);
  }

  static Ruling contradicts(String reason) {
    return new Ruling(Outcome.CONTRADICTS, reason);
  }

  static Ruling cannotTell(String reason) {
    return new Ruling(Outcome.CANNOT_TELL, reason);
  }
}
