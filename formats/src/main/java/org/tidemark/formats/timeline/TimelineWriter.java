package org.tidemark.formats.timeline;

import java.io.IOException;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.selection.Days;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Source;

/** The writer of a timeline for TimelineJS: an event for every claim that has a time. */
public final class TimelineWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Json json = Json.into(folder.create("timeline.json"))) {
      json.open().open("title").open("text").field("headline", html(selection.title()));
      json.end().end().list("events");
      for (Part part : selection.parts()) {
        for (Saying saying : part.sayings()) {
          if (Days.of(saying.claim()).undated()) {
            losses.count("the report gives no time; it is not on the timeline");
          } else {
            event(json, part.report().source(), saying, losses);
            losses.written();
          }
        }
      }
      json.endList().end();
    }
    return losses;
  }

  private static void event(Json json, Source source, Saying saying, Losses losses)
      throws IOException {
    json.open().field("unique_id", "claim-" + saying.id().hex());
    Dates.of(saying.claim()).write(json, losses);
    json.field("display_date", html(saying.claim().when().inWords()));
    json.field("group", html(saying.words().topic()));
    json.open("text").field("headline", html(saying.words().line()));
    json.field(
        "text",
        "<p>"
            + html(saying.sentence())
            + "</p><blockquote>“"
            + html(saying.claim().quote().exact())
            + "”</blockquote><p>"
            + html(source.called())
            + "</p>");
    json.end().end();
  }

  private static String html(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
