package org.tidemark.reading.names;

import java.util.List;
import org.tidemark.reading.text.Passage;

/**
 * All that is known of a report's cast while phrases are given their meaning.
 *
 * @param passages the report's sentences
 * @param players those it names
 * @param lists what is known beforehand
 * @param salience who is on a reader's mind
 * @param nicknames nouns the report defines for somebody
 * @param callings nouns it calls its players
 * @param descriptions those it describes without a name
 * @param sorts what a noun can be
 */
record Stage(
    List<Passage> passages,
    Players players,
    NameLists lists,
    Salience salience,
    Nicknames nicknames,
    Callings callings,
    Descriptions descriptions,
    NounSorts sorts) {

  static Stage of(List<Passage> passages, Players players, NameLists lists) {
    return new Stage(
        passages,
        players,
        lists,
        new Salience(players, passages),
        new Nicknames(passages, players),
        new Callings(passages, players),
        new Descriptions(),
        new NounSorts(lists));
  }
}
