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
  private final NameLists lists;
  private final Meanings meanings;

  PlaceMeanings(Stage stage, Meanings meanings) {
    this.players = stage.players();
    this.descriptions = stage.descriptions();
    this.sorts = stage.sorts();
    this.lists = stage.lists();
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
      boolean one = SAME.contains(lemma) && phrase.definite() && !phrase.plural();
      List<Referent> found = one ? last(phrase) : List.of();
      boolean bare = phrase.plural() && SAME.contains(lemma) || lemma.matches("territory|capital");
      return found.isEmpty() && bare ? List.of(described(lemma, phrase.shortName())) : found;
    }
    return new Origins(phrase, lists).names().stream().map(name -> described(lemma, name)).toList();
  }

  private Referent described(String lemma, String name) {
    String words = name.isEmpty() ? lemma : name;
    return new Referent(
        descriptions.of(PLACE, words), How.DESCRIPTION, "described as “" + words + "”");
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
