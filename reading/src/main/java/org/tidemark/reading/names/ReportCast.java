package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** The cast of one report. */
final class ReportCast implements Cast {
  private final Players players;
  private final Salience salience;
  private final Descriptions descriptions;
  private final Meanings meanings;
  private final List<SaidAlias> said;

  ReportCast(Stage stage, List<SaidAlias> said) {
    this.players = stage.players();
    this.said = said;
    this.salience = stage.salience();
    this.descriptions = stage.descriptions();
    this.meanings = new Meanings(stage);
    stage.passages().forEach(this::listen);
    descriptions.forget();
  }

  /** Notes whom the subjects of a passage mean, for what comes after it. */
  private void listen(Passage passage) {
    Set<EntityKind> actors = EnumSet.complementOf(EnumSet.of(EntityKind.PLACE));
    for (Token token : passage.sentence().tokens()) {
      boolean points = token.tag().startsWith("PRP") || token.isNoun();
      if (token.is("nsubj", "nsubjpass")
          && points
          && players.mentionAt(passage.index(), token.index()) == null) {
        List<Referent> who = meanings.at(passage.index(), token.index(), actors);
        salience.heard(passage.index(), token.index(), who);
      }
    }
  }

  /** The aliases with the names of those for whom only a noun or pronoun stood. */
  List<SaidAlias> resolved(List<SaidAlias> some) {
    List<SaidAlias> found = new ArrayList<>();
    for (SaidAlias alias : some) {
      if (!alias.named().isEmpty()) {
        found.add(alias);
        continue;
      }
      List<Referent> who =
          meanings.at(
              alias.passage(),
              alias.token(),
              EnumSet.of(EntityKind.ORGANISATION, EntityKind.PERSON));
      if (who.size() == 1) {
        String name = who.getFirst().entity().name();
        found.add(
            new SaidAlias(
                name,
                -1,
                alias.alias(),
                alias.passage(),
                alias.first(),
                alias.last(),
                alias.way()));
      }
    }
    return found;
  }

  @Override
  public List<Entity> entities() {
    LinkedHashSet<Entity> all = new LinkedHashSet<>();
    players.all().forEach(player -> all.add(player.entity()));
    all.addAll(descriptions.asked());
    return List.copyOf(all);
  }

  @Override
  public List<Referent> at(int passage, int token, Set<EntityKind> wanted) {
    List<Referent> found = meanings.at(passage, token, wanted);
    found.forEach(referent -> descriptions.keep(referent.entity()));
    return found;
  }

  @Override
  public @Nullable Entity topic() {
    Player topic = salience.topic();
    return topic == null ? null : topic.entity();
  }

  @Override
  public List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (SaidAlias alias : said) {
      Player player = alias.named().isEmpty() ? null : players.named(alias.named());
      if (player != null && seen.add(player.entity().name() + "\n" + NameKey.of(alias.alias()))) {
        String name = alias.alias();
        boolean swapped = NameKey.of(name).equals(NameKey.of(player.entity().name()));
        namings.add(
            new Naming(
                player.entity(),
                swapped ? alias.named() : name,
                alias.passage(),
                alias.first(),
                alias.last(),
                alias.way()));
      }
    }
    return namings;
  }
}
