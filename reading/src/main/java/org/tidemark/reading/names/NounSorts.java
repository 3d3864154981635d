package org.tidemark.reading.names;

import java.util.Set;

/** What sort of thing a common noun can be: a body, its people, an authority, a place, people. */
final class NounSorts {
  private static final Set<String> GROUPS =
      Set.of(
          "group",
          "organisation",
          "organization",
          "movement",
          "militia",
          "cartel",
          "party",
          "faction",
          "network",
          "gang",
          "outfit",
          "sect",
          "insurgency",
          "cult",
          "entity",
          "coalition",
          "alliance",
          "front",
          "brigade",
          "caliphate",
          "syndicate",
          "guerrilla",
          "mafia",
          "battalion",
          "unit",
          "squad",
          "cell",
          "army",
          "force",
          "emirate",
          "federation",
          "union",
          "division",
          "legion",
          "council",
          "bloc",
          "branch",
          "affiliate",
          "subgroup",
          "formation");
  private static final Set<String> ANY_GROUP =
      Set.of(
          "group",
          "organisation",
          "organization",
          "movement",
          "outfit",
          "entity",
          "network",
          "militia",
          "insurgency");
  private static final Set<String> FIGHTERS =
      Set.of(
          "insurgent",
          "militant",
          "rebel",
          "guerrilla",
          "jihadist",
          "terrorist",
          "extremist",
          "islamist",
          "fighter",
          "gunman",
          "member",
          "troop",
          "soldier",
          "combatant",
          "operative",
          "jihadi",
          "guerilla",
          "paramilitary");
  private static final Set<String> MEMBERS =
      Set.of(
          "fighter",
          "member",
          "militant",
          "force",
          "insurgent",
          "leader",
          "man",
          "troop",
          "operative",
          "gunman",
          "element",
          "rebel",
          "guerrilla",
          "soldier",
          "commander",
          "combatant",
          "militiaman",
          "jihadist",
          "terrorist",
          "leadership",
          "unit",
          "cadre",
          "follower",
          "assassin",
          "attacker",
          "bomber",
          "command",
          "rank",
          "headquarters",
          "official",
          "personnel",
          "fighting",
          "activist",
          "supporter",
          "jet",
          "authority");
  private static final Set<String> AUTHORITIES =
      Set.of(
          "government",
          "army",
          "military",
          "police",
          "authority",
          "force",
          "state",
          "regime",
          "ministry",
          "parliament",
          "court",
          "committee",
          "council",
          "administration",
          "navy",
          "troop",
          "soldier",
          "congress",
          "senate",
          "agency",
          "commission",
          "intelligence",
          "service",
          "official",
          "prosecutor",
          "department",
          "marine",
          "peacekeeper",
          "coalition",
          "junta",
          "guard",
          "president",
          "presidency",
          "treasury",
          "office",
          "mission",
          "embassy");
  private static final Set<String> NOT_BODIES =
      Set.of(
          "base",
          "camp",
          "zone",
          "region",
          "sector",
          "school",
          "set",
          "order",
          "area",
          "front line",
          "resistance",
          "rebellion",
          "plaza",
          "theatre",
          "reserve",
          "rank-and-file",
          "core",
          "current",
          "tendency",
          "affiliation",
          "parliament building",
          "ranks",
          "ally",
          "partner",
          "shura");
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "community",
          "minority",
          "population",
          "diaspora",
          "tribe",
          "youth",
          "family",
          "civilian",
          "student",
          "man",
          "woman",
          "child",
          "boy",
          "girl",
          "villager",
          "refugee",
          "resident",
          "national",
          "citizen",
          "immigrant",
          "migrant",
          "clan",
          "recruit",
          "defector",
          "veteran",
          "volunteer",
          "businessman",
          "elder",
          "intellectual",
          "professional",
          "youngster",
          "teenager",
          "adult",
          "convert",
          "local",
          "foreigner",
          "westerner",
          "minor",
          "settler",
          "clergy",
          "elite",
          "class",
          "following",
          "contingent",
          "majority");

  private final NameLists lists;

  NounSorts(NameLists lists) {
    this.lists = lists;
  }

  /** Whether a noun is one for an organised body. */
  static boolean isGroup(String lemma) {
    return GROUPS.contains(lemma);
  }

  /** Whether "the" with this noun points at an organisation spoken of before. */
  boolean group(String lemma) {
    return GROUPS.contains(lemma);
  }

  /** Whether it fits any organisation whatever its name. */
  boolean anyGroup(String lemma) {
    return ANY_GROUP.contains(lemma);
  }

  boolean fighters(String lemma) {
    return FIGHTERS.contains(lemma);
  }

  /** Whether people so called stand for the organisation they are of. */
  boolean members(String lemma) {
    return MEMBERS.contains(lemma);
  }

  boolean authority(String lemma) {
    return AUTHORITIES.contains(lemma);
  }

  boolean place(String lemma) {
    return lists.words("nouns-place").contains(lemma);
  }

  /** Whether a noun names a body of its own. */
  boolean body(String lemma) {
    return !NOT_BODIES.contains(lemma)
        && (GROUPS.contains(lemma)
            || lemma.matches("monarchy|opposition|power|regime|media|enterprise|charity|business")
            || AUTHORITIES.contains(lemma)
            || lists.words("nouns-organisation").contains(lemma)
            || lists.words("nouns-part").contains(lemma)
            || lists.words("nouns-authority").contains(lemma));
  }

  /** Whether a noun in the plural, or a collective, tells of people. */
  boolean people(String lemma, boolean plural) {
    return PEOPLE.contains(lemma)
        || plural
            && (FIGHTERS.contains(lemma)
                || lists.words("nouns-fighter").contains(lemma)
                || lists.isPeople(lemma + "s")
                || !lists.title(lemma).isEmpty()
                || lemma.matches(".{3,}(?:ist|ian|ant|eer|ee|or|ite|ese|crat|men|man)|.{4,}er"));
  }

  boolean armed(String lemma) {
    return FIGHTERS.contains(lemma) || lists.words("nouns-fighter").contains(lemma);
  }
}
