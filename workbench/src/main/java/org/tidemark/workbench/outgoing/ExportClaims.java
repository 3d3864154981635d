package org.tidemark.workbench.outgoing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.formats.site.SiteWriter;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;

/** Writes out the claims that nobody found wrong, report by report in the order of the casebook. */
public final class ExportClaims {
  private final Holdings holdings;
  private final Wanted wanted;
  private final Atlas atlas;
  private final Roster roster;

  /** Writes out what is wanted of this view. */
  public ExportClaims(View view, Wanted wanted) {
    this.holdings = view.holdings();
    this.wanted = wanted;
    this.atlas = new Atlas(wanted.names());
    this.roster = new Roster(holdings, atlas);
  }

  /**
   * Writes files into a folder, which is made if it is not there; files of the same name are
   * replaced.
   */
  public Exported into(Path folder, Format format) {
    return into(folder, format.writer());
  }

  /** Writes a web site of plain files into a folder. */
  public Exported site(Path folder) {
    return into(folder, new SiteWriter());
  }

  private Exported into(Path folder, SelectionWriter writer) {
    try {
      Files.createDirectories(folder);
      DiskFolder disk = new DiskFolder(folder);
      Withholding withholding = withholding();
      Losses losses = writer.write(withholding.of(selection()), disk);
      return exported(disk.files(), losses, withholding);
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  /**
   * Writes the one file of a form to a stream and leaves it open.
   *
   * @throws Trouble if the form has more than one file
   */
  public Exported to(OutputStream out, Format format) {
    if (format.file().isEmpty()) {
      throw new Trouble(
          Trouble.Cause.CALL,
          format.code() + " is more than one file; say where they go with --out DIR.");
    }
    try {
      Folder only =
          name -> name.equals(format.file()) ? new Open(out) : OutputStream.nullOutputStream();
      Withholding withholding = withholding();
      Losses losses = format.writer().write(withholding.of(selection()), only);
      return exported(List.of(), losses, withholding);
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  private static Exported exported(List<Path> files, Losses losses, Withholding withholding) {
    return new Exported(
        files,
        losses.claims(),
        losses.reports(),
        losses.all().stream().map(Losses.Loss::sentence).toList(),
        withholding.leftOut());
  }

  private Selection selection() {
    String about = wanted.about();
    Set<String> keys = about == null ? Set.of() : roster.called(about);
    return new Selection(wanted.title(), new Gathered(holdings, wanted), roster, keys, true);
  }

  private Withholding withholding() {
    Hidden hidden = wanted.profile() == Profile.PUBLIC ? new Hidden(holdings, roster, atlas) : null;
    return new Withholding(wanted.profile(), atlas, hidden);
  }

  /** A stream that is left open when what is written to it is closed. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
