package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.PLACE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.names.Referent.How;

/** Which place a common noun means: "the city", "the border region", "the town of X". */
final class PlaceMeanings {
  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "centre",
          "center",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "outskirt",
          "part",
          "border",
          "interior",
          "half",
          "tip",
          "corner",
          "suburb",
          "side");
  private static final Set<String> SAME =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "district",
          "region",
          "state",
          "department",
          "port",
          "island",
          "area",
          "governorate",
          "county",
          "municipality",
          "neighbourhood",
          "neighborhood",
          "camp",
          "valley",
          "locality",
          "capital",
          "country",
          "territory",
          "prefecture",
          "commune");

  private final Players players;
  private final Descriptions descriptions;
  private final NounSorts sorts;
  private final Meanings meanings;

  PlaceMeanings(Players players, Descriptions descriptions, NounSorts sorts, Meanings meanings) {
    this.players = players;
    this.descriptions = descriptions;
    this.sorts = sorts;
    this.meanings = meanings;
  }

  List<Referent> at(NounPhrase phrase) {
    String lemma = phrase.lemma();
    if (!sorts.place(lemma) && !SIDES.contains(lemma)) {
      return List.of();
    }
    int passage = phrase.passage().index();
    int of = phrase.of();
    if (of >= 0
        && (SAME.contains(lemma) || lemma.equals("part"))
        && players.mentionAt(passage, of) != null
        && !lemma.matches("area|region|territory")) {
      return meanings.at(passage, of, EnumSet.of(PLACE));
    }
    for (int child : Grammar.children(phrase.sentence(), phrase.head(), "compound", "nmod")) {
      Mention mention = players.mentionAt(passage, child);
      if (mention != null
          && SAME.contains(lemma)
          && !phrase.plural()
          && mention.last() == phrase.head() - 1
          && players.of(mention).is(PLACE)) {
        return meanings.at(passage, child, EnumSet.of(PLACE));
      }
    }
    if (phrase.modifiers().isEmpty() && of < 0 && phrase.after("between") < 0) {
      return SAME.contains(lemma) && phrase.definite() && !phrase.plural()
          ? last(phrase)
          : List.of();
    }
    String name = phrase.name();
    return List.of(
        new Referent(descriptions.of(PLACE, name), How.DESCRIPTION, "described as “" + name + "”"));
  }

  private List<Referent> last(NounPhrase phrase) {
    for (int p = phrase.passage().index(); p >= 0 && p > phrase.passage().index() - 4; p--) {
      for (Mention mention : players.in(p).reversed()) {
        boolean earlier = p < phrase.passage().index() || mention.last() < phrase.head();
        Player player = players.of(mention);
        boolean country = phrase.lemma().equals("country");
        if (earlier && player.is(PLACE) && country == (player.state() != null)) {
          return List.of(
              new Referent(
                  player.entity(),
                  How.DEFINITE,
                  "“the " + phrase.lemma() + "” = " + player.entity().name() + ", last spoken of"));
        }
      }
    }
    return List.of();
  }
}
