package org.tidemark.formats.ucdp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidemark.formats.incoming.Cast;
import org.tidemark.formats.incoming.PlainWords;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.TableLine;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Words;

/** What the rows of the actor list say: other names, splits, alliances, where an actor fought. */
final class ActorRows implements UcdpReader.RowClaims {
  private static final String NAME = "namedata";
  private static final String STATE = "4";
  private static final List<String> OLD_NAMES =
      List.of("nameorig", "nameorigfull", "nameorigfulleng");
  private static final List<String> NEW_NAMES =
      List.of("newname", "newnamefullmothertongue", "newnamefulleng");

  private final Rendering rendering;
  private final Cast cast;

  ActorRows(Rendering rendering) {
    this.rendering = rendering;
    this.cast = rendering.cast();
  }

  @Override
  public void of(TableLine row) throws Unreadable {
    Optional<Entity> named = cast.organisation(row.cell(NAME));
    if (named.isEmpty()) {
      rendering.leaveOut("rows without a name");
      return;
    }
    Entity actor = named.get();
    Set<String> told = new HashSet<>(Set.of(actor.name(), "n/a", ""));
    for (String column : OLD_NAMES) {
      names(row, actor, column, fresh(List.of(row.cell(column)), told));
    }
    newNames(row, actor, told);
    splits(row, actor);
    joins(row, actor);
    places(row, actor);
  }

  /**
   * Later names stand in one cell with commas between them, and names have commas too; only where
   * all three columns list as many is it sure that they are lists.
   */
  private void newNames(TableLine row, Entity actor, Set<String> told) throws Unreadable {
    List<List<String>> lists = NEW_NAMES.stream().map(column -> parts(row.cell(column))).toList();
    long lengths = lists.stream().map(List::size).distinct().count();
    for (int i = 0; i < NEW_NAMES.size(); i++) {
      List<String> whole = List.of(row.cell(NEW_NAMES.get(i)));
      names(row, actor, NEW_NAMES.get(i), fresh(lengths == 1 ? lists.get(i) : whole, told));
    }
  }

  private void names(TableLine row, Entity actor, String column, List<String> fresh)
      throws Unreadable {
    for (String name : fresh) {
      cast.alsoCalled(actor, name, row.line().address());
      Sketch sketch = Sketch.of(Kind.KNOWN_AS).about(actor).to(new Words(name));
      rendering.say(row.line(), sketch.on(row.spans(NAME, column)));
    }
  }

  private static List<String> fresh(List<String> names, Set<String> told) {
    return names.stream().map(PlainWords::of).filter(told::add).toList();
  }

  private void splits(TableLine row, Entity actor) throws Unreadable {
    for (Entity from : others(row, "splinter", "nameprev", "actoridprev")) {
      say(row, Sketch.of(Kind.SPLIT_FROM).about(actor).to(from), "splinter", "nameprev");
    }
    for (Entity from : others(row, "splittemp", "namesplittemp", "actoridsplittemp")) {
      say(row, Sketch.of(Kind.SPLIT_FROM).about(actor).to(from), "splittemp", "namesplittemp");
    }
  }

  /** By the codebook an alliance is made of its actors, and an actor that joins goes into one. */
  private void joins(TableLine row, Entity actor) throws Unreadable {
    for (Entity made : others(row, "alliance", "namealliance", "actoridalliance")) {
      say(row, Sketch.of(Kind.FORMED_FROM).about(made).to(actor), "alliance", "namealliance");
    }
    for (Entity into : others(row, "joingroup", "groupname", "actoridgroup")) {
      say(row, Sketch.of(Kind.MERGED_INTO).about(actor).to(into), "joingroup", "groupname");
    }
  }

  private void places(TableLine row, Entity actor) throws Unreadable {
    List<String> places = parts(row.cell("location"));
    if (places.isEmpty() || row.cell("org").equals(STATE)) {
      return;
    }
    if (places.size() != parts(row.cell("gwnoloc")).size()) {
      rendering.leaveOut("lists of countries whose names cannot be told apart");
      return;
    }
    for (String place : places) {
      cast.place(place);
      Sketch sketch = Sketch.of(Kind.PRESENT_IN).about(actor);
      say(row, sketch.to(cast.place(place).orElseThrow()), "location");
    }
  }

  private void say(TableLine row, Sketch sketch, String... columns) throws Unreadable {
    List<String> all = new ArrayList<>(List.of(columns));
    all.add(NAME);
    rendering.say(row.line(), sketch.on(row.spans(all.toArray(String[]::new))));
  }

  /** The actors of a cell: as many as there are numbers in the cell of their identities. */
  private List<Entity> others(TableLine row, String flag, String names, String ids) {
    if (!row.cell(flag).equals("1") || row.cell(names).isBlank()) {
      return List.of();
    }
    List<String> listed = parts(row.cell(names));
    int wanted = parts(row.cell(ids)).size();
    if (wanted == 1) {
      listed = List.of(row.cell(names));
    } else if (wanted != listed.size()) {
      rendering.leaveOut("lists of actors whose names cannot be told apart");
      return List.of();
    }
    List<Entity> others = new ArrayList<>();
    for (String name : listed) {
      cast.organisation(name)
          .filter(other -> !other.name().equals(row.cell(NAME)))
          .ifPresent(others::add);
    }
    return others;
  }

  private static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
