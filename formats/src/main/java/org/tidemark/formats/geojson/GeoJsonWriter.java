package org.tidemark.formats.geojson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.formats.selection.Spot;
import org.tidemark.model.Assertion;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Qualifier;

/** The writer of GeoJSON (RFC 7946): a feature for every claim that names a place. */
public final class GeoJsonWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Json json = Json.into(folder.create("claims.geojson"))) {
      json.open().field("type", "FeatureCollection").list("features");
      for (Part part : selection.parts()) {
        for (Saying saying : part.sayings()) {
          Party place = place(selection, part, saying.claim().assertion());
          if (place == null) {
            losses.count("it names no place; it is not on the map");
          } else {
            feature(json, part, saying, place);
            losses.written();
            count(losses, place.spot());
          }
        }
      }
      json.endList().end();
    }
    return losses;
  }

  private static @Nullable Party place(Selection selection, Part part, Assertion said) {
    Party object = selection.party(part, said.object());
    if (object != null && object.kind() == EntityKind.PLACE) {
      return object;
    }
    String named = said.details().word(Qualifier.PLACE);
    if (named != null && !named.isBlank()) {
      return selection.party(part, Entity.named(EntityKind.PLACE, named));
    }
    Party subject = selection.party(part, said.subject());
    return subject != null && subject.kind() == EntityKind.PLACE ? subject : null;
  }

  private static void feature(Json json, Part part, Saying saying, Party place) throws IOException {
    json.open().field("type", "Feature").field("id", saying.id().hex());
    Spot spot = place.spot();
    if (spot == null) {
      json.out().writeNullField("geometry");
    } else {
      json.open("geometry").field("type", "Point").list("coordinates");
      json.out().writeNumber(spot.longitude());
      json.out().writeNumber(spot.latitude());
      json.endList().end();
    }
    json.open("properties").fields("", Fields.of(part, saying)).field("map_place", place.name());
    if (spot != null) {
      json.out().writeNumberField("where_prec", spot.precision());
      json.field("where_prec_words", spot.precisionInWords());
      json.field("map_country", spot.country().isEmpty() ? null : spot.country());
    }
    json.end().end();
  }

  private static void count(Losses losses, @Nullable Spot spot) {
    if (spot == null) {
      losses.count(
          "nobody knows where its place is, or which of that name; written without a point");
    } else if (spot.precision() >= 3) {
      losses.count("its place is an area; written as a point in the middle, where_prec says so");
    }
  }
}
