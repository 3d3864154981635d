package org.tidemark.formats.unsc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Block;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Voice;

/**
 * The reader of the consolidated list. A list that follows another makes claims only of what came,
 * went or changed; what stands as before was said by the earlier list.
 */
public final class UnscReader {
  /** What the form goes by. */
  public static final String FORMAT = "unsc";

  private static final String PUBLISHER = "United Nations Security Council";
  private static final String TITLE = "Consolidated List";

  private final Rendering rendering;
  private final UnscList list;
  private final @Nullable UnscList earlier;

  private UnscReader(IncomingFile file, UnscList list, @Nullable UnscList earlier) {
    this.rendering = new Rendering(file, FORMAT);
    this.list = list;
    this.earlier = earlier;
  }

  /** Whether a file is such a list. */
  public static boolean recognises(IncomingFile file) {
    return file.head().contains("<" + UnscList.ROOT);
  }

  /** Reads a list. */
  public static Imported read(IncomingFile file) throws Unreadable {
    return new UnscReader(file, UnscList.read(file), null).imported();
  }

  /** Reads a list that follows an earlier one. */
  public static Imported readAfter(IncomingFile earlier, IncomingFile file) throws Unreadable {
    return new UnscReader(file, UnscList.read(file), UnscList.read(earlier)).imported();
  }

  private Imported imported() throws Unreadable {
    Line head = rendering.line("the list itself", Block.Role.HEADING);
    head.words("CONSOLIDATED_LIST", "CONSOLIDATED_LIST");
    head.field("dateGenerated", list.generated());
    Span headWords = head.whole();
    Entity body = rendering.cast().organisation(PUBLISHER).orElseThrow();
    ListedClaims claims = new ListedClaims(rendering, body, list.entries().values());
    List<String> came = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    int same = 0;
    for (Listed entry : list.entries().values()) {
      Set<String> different = different(entry, came);
      claims.of(entry, different != null);
      if (different == null) {
        same++;
      } else if (!different.isEmpty()) {
        changed.add(entry.called() + " (" + String.join(", ", different) + ")");
      }
    }
    if (earlier != null) {
      List<String> went = went(head, headWords, body);
      remark(came, "came");
      remark(went, "went");
      remark(changed, "changed");
      rendering.remark(same + " entries stand as in the list of " + earlier.generated() + ".");
    }
    return rendering.imported(
        new Rendering.Printed("application/xml", TITLE, PUBLISHER, list.day().orElse(null)));
  }

  /**
   * In which fields an entry differs from before: in none if it came; null if it stands as before.
   */
  private @Nullable Set<String> different(Listed entry, List<String> came) {
    Listed before = earlier == null ? null : earlier.entries().get(entry.key());
    if (before == null) {
      came.add(entry.called());
      return Set.of();
    }
    Set<String> changed = entry.changedFrom(before);
    return changed.isEmpty() ? null : changed;
  }

  /** That an entry is gone stands in no line; what says so is the list, which is whole. */
  private List<String> went(Line head, Span headWords, Entity body) throws Unreadable {
    List<String> went = new ArrayList<>();
    if (earlier == null) {
      return went;
    }
    for (Listed before : earlier.entries().values()) {
      if (list.entries().containsKey(before.key())) {
        continue;
      }
      went.add(before.called());
      Entity entity = ListedClaims.entity(rendering.cast(), before);
      Time day = list.day().map(edtf -> new Time(edtf, list.generated(), null)).orElse(null);
      rendering.say(
          head,
          Sketch.of(Kind.DESIGNATED_BY)
              .about(entity)
              .to(body)
              .with(Qualifier.AS, before.said("UN_LIST_TYPE"))
              .at(day)
              .said(Polarity.ENDED, Modality.FACT, Voice.OF_THE_REPORT)
              .on(headWords));
    }
    return went;
  }

  private void remark(List<String> entries, String what) {
    if (entries.isEmpty()) {
      rendering.remark("None " + what + ".");
    } else {
      entries.forEach(entry -> rendering.remark(what + ": " + entry));
    }
  }
}
