package org.tidemark.formats.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;

/**
 * The writer of a web site of plain files: reports with the quotes marked, whom they speak of, a
 * timeline, and a search that runs in the browser.
 */
public final class SiteWriter implements SelectionWriter {
  private static final List<String> FURNITURE = List.of("style.css", "site.js");

  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    Library library = Library.of(selection, losses);
    String site = selection.title();
    new FrontPage(site, library).write(folder);
    new ListPages(site, library).write(folder);
    new TimelinePage(site, library).write(folder);
    new SearchPage(site, library).write(folder);
    for (Map.Entry<Party, List<Library.Told>> party : library.parties().entrySet()) {
      new PartyPage(site, party.getKey(), party.getValue()).write(folder);
    }
    for (Part part : selection.parts()) {
      new ReportPage(site, selection, part).write(folder);
    }
    for (String file : FURNITURE) {
      copy(file, folder);
    }
    return losses;
  }

  private static void copy(String file, Folder folder) throws IOException {
    try (InputStream in = SiteWriter.class.getResourceAsStream(file);
        OutputStream out = folder.create(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      in.transferTo(out);
    }
  }
}
