package org.tidemark.store;

/** What a person did to a casebook; nothing it speaks of is rewritten. */
public sealed interface Act extends Change permits Decision, Judgement, Remark, Undo {
  /** Who did it. */
  String by();

  /** Why; empty where no reason was given. */
  String why();
}
