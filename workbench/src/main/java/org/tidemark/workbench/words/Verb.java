package org.tidemark.workbench.words;

import org.tidemark.model.Kind;

/**
 * The verb that stands between the two ends of a claim.
 *
 * @param present it is so: "leads"
 * @param past it was so: "led"
 * @param base the form after "did not": "lead"; of a form of "to be", "be …"
 */
record Verb(String present, String past, String base) {
  private static final String BE = "be ";

  /** The verb for a kind of claim. */
  static Verb of(Kind kind) {
    return switch (kind) {
      case PART_OF -> be("part of");
      case FOUNDED -> wasAlways("founded");
      case DISSOLVED -> wasAlways("dissolved");
      case FORMED_FROM -> wasAlways("formed from");
      case SPLIT_FROM -> event("split from", "split from");
      case MERGED_INTO -> event("merged into", "merge into");
      case KNOWN_AS -> be("known as");
      case PLEDGED_TO -> event("pledged allegiance to", "pledge allegiance to");
      case AUTHORITY_OVER ->
          new Verb("has authority over", "had authority over", "have authority over");
      case COVERS -> new Verb("covers", "covered", "cover");
      case LEADS -> new Verb("leads", "led", "lead");
      case MEMBER_OF -> be("a member of");
      case REMOVED -> wasAlways("removed from");
      case STRENGTH -> new Verb("counts", "counted", "count");
      case JOINED -> event("joined", "join");
      case LEFT -> event("left", "leave");
      case COMPOSED_OF -> be("made up of");
      case FUNDED_BY -> be("funded by");
      case INCOME_FROM -> new Verb("has income from", "had income from", "have income from");
      case FINANCES ->
          new Verb("has finances in this state:", "had finances in this state:", "have");
      case SUPPORTED_BY -> be("supported by");
      case CONTROLS -> new Verb("controls", "controlled", "control");
      case PRESENT_IN -> be("present in");
      case ALLIED_WITH -> be("allied with");
      case HOSTILE_TO -> be("hostile to");
      case ATTACKED -> event("attacked", "attack");
      case FOUGHT -> event("fought", "fight");
      case STATED -> event("stated:", "state:");
      case DESIGNATED_BY -> wasAlways("designated by");
      case AIMS_TO -> new Verb("aims:", "aimed:", "aim:");
      case HOLDS_IDEOLOGY -> new Verb("holds to", "held to", "hold to");
      case OPERATES_BY -> new Verb("operates by", "operated by", "operate by");
      case CAUSED -> event("brought about", "bring about");
    };
  }

  private static Verb be(String rest) {
    return new Verb("is " + rest, "was " + rest, BE + rest);
  }

  private static Verb wasAlways(String rest) {
    return new Verb("was " + rest, "was " + rest, BE + rest);
  }

  private static Verb event(String past, String base) {
    return new Verb(past, past, base);
  }

  String asserted(boolean over) {
    return over ? past : present;
  }

  String denied(boolean over) {
    if (base.startsWith(BE)) {
      String rest = base.substring(BE.length());
      return (past.equals(present) || over ? "was not " : "is not ") + rest;
    }
    return (past.equals(present) || over ? "did not " : "does not ") + base;
  }

  String ended() {
    return base.startsWith(BE) && !past.equals(present)
        ? "is no longer " + base.substring(BE.length())
        : "no longer " + present;
  }

  String planned() {
    return "is to " + base;
  }
}
