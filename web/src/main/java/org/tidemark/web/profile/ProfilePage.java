package org.tidemark.web.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.web.page.Frame;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Subject;

/**
 * A profile as it is laid out.
 *
 * @param frame what stands around it
 * @param subject whom it is about
 * @param asked the date and the moment as they are written in the address; either may be empty
 * @param acceptedOnly whether only accepted claims are told
 * @param paragraphs the text
 * @param notes the notes
 */
public record ProfilePage(
    Frame frame,
    Subject subject,
    Asked asked,
    boolean acceptedOnly,
    List<ProfileText.Paragraph> paragraphs,
    List<ProfileText.Note> notes) {
  public ProfilePage {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  /** What was asked: the date, and the moment up to which the casebook was asked. */
  public record Asked(String on, String known) {}

  /** The name most reports call it by. */
  public String name() {
    return subject.name();
  }

  /** Of which date it is, and of which claims. */
  public String asOf() {
    String date = subject.on() == null ? "At all times" : "As of " + subject.on().inWords();
    return date + (acceptedOnly ? ", from accepted claims." : ", from all claims not found wrong.");
  }

  /** The page of the organisation on the same date. */
  public String path() {
    return Links.entity(subject.kind(), subject.name());
  }

  /** The address of this profile, of all claims or of accepted ones, as a page or a file. */
  public String address(boolean all, @Nullable String format) {
    return path()
        + "/profile"
        + (format == null ? "" : "." + format)
        + "?on="
        + Links.encoded(asked.on())
        + "&known="
        + Links.encoded(asked.known())
        + (all ? "&claims=all" : "");
  }

  /** The address of the sentence a note stands on. */
  public static String link(Told told) {
    return Links.claim(told.report().id(), told.id());
  }
}
