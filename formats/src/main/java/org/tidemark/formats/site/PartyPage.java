package org.tidemark.formats.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.tidemark.formats.out.Slug;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Party;

/** The page of one organisation, person, place or population. */
final class PartyPage {
  private final Page page;
  private final Party party;
  private final List<Library.Told> claims;

  PartyPage(String site, Party party, List<Library.Told> claims) {
    this.page = new Page(site, party.name(), Library.file(party), "Names");
    this.party = party;
    this.claims = claims;
  }

  void write(Folder folder) throws IOException {
    page.write(folder, this::body);
  }

  private void body(Markup html) {
    html.begin("section", "class", "lead");
    html.element("p", party.kind().code(), "class", "kind");
    html.element("h1", party.name());
    if (!party.otherNames().isEmpty()) {
      html.element("p", "Also " + String.join(", ", party.otherNames()), "class", "aka");
    }
    html.end().line();
    Map<String, List<Library.Told>> topics = Library.byTopic(claims);
    html.begin("nav", "class", "contents", "aria-label", "On this page");
    for (Map.Entry<String, List<Library.Told>> topic : topics.entrySet()) {
      html.begin("a", "href", "#" + Slug.of(topic.getKey())).text(topic.getKey() + " ");
      html.element("span", "" + topic.getValue().size(), "class", "count").end();
    }
    html.end().line();
    new Chart(party, claims).draw(html, page.up());
    topics.forEach((topic, told) -> {
      html.begin("section", "class", "topic", "id", Slug.of(topic)).element("h2", topic);
      Claims.list(html, page.up(), told, party);
      html.end().line();
    });
  }
}
